"""The office's own folder as it was when it was last without faults, kept for a start while it has some."""

import logging
import shutil
from pathlib import Path
from uuid import uuid4

log = logging.getLogger(__name__)


def keep(folder: Path, kept: Path) -> None:
    """Copy the YAML files of a folder to ``kept``; another process may do the same at the same time."""
    fresh, old = (kept.with_name(f"{kept.name}-{uuid4().hex}") for _ in range(2))
    try:
        shutil.copytree(folder, fresh, ignore=_no_yaml)
        if kept.exists():
            kept.rename(old)
        fresh.rename(kept)
    except OSError as error:
        log.warning("没有留下目录的副本：%s", error)
    for left in (fresh, old):
        shutil.rmtree(left, ignore_errors=True)


def _no_yaml(folder: str, names: list[str]) -> set[str]:
    return {name for name in names if not ((Path(folder) / name).is_dir() or name.endswith(".yaml"))}
