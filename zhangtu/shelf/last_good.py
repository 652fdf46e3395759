"""The folders of the catalogue as they were when they were last without faults, kept for while they have some."""

import logging
import shutil
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from uuid import uuid4

from zhangtu.catalog.folders import Layers
from zhangtu.shelf.files import fingerprint

log = logging.getLogger(__name__)
STAMP = "stamp"


def keep(layers: Layers, kept: Path) -> None:
    """Copy the YAML files of each folder to ``kept/0``, ``kept/1`` …; another process may do the same meanwhile."""
    stamp = sha256(repr(fingerprint(*layers)).encode()).hexdigest()
    if _stamp(kept) == stamp:
        return
    fresh, old = (kept.with_name(f"{kept.name}-{uuid4().hex}") for _ in range(2))
    try:
        for number, folder in enumerate(layers):
            shutil.copytree(folder, fresh / str(number), ignore=_no_yaml)
        (fresh / STAMP).write_text(stamp, encoding="ascii")
        if kept.exists():
            kept.rename(old)
        fresh.rename(kept)
    except OSError as error:
        log.warning("没有留下目录的副本：%s", error)
    for left in (fresh, old):
        shutil.rmtree(left, ignore_errors=True)


def instead(layers: Layers, kept: Path | None) -> Iterator[Layers]:
    """What may serve while there are faults: the own folder as it was, all as they were, all without the own."""
    if kept and all((kept / str(number)).is_dir() for number in range(len(layers))):
        every = tuple(kept / str(number) for number in range(len(layers)))
        if len(layers) > 1:
            yield (*layers[:-1], every[-1])
        yield every
    if len(layers) > 1:
        yield layers[:-1]


def _stamp(kept: Path) -> str:
    try:
        return (kept / STAMP).read_text(encoding="ascii")
    except OSError:
        return ""


def _no_yaml(folder: str, names: list[str]) -> set[str]:
    return {name for name in names if not ((Path(folder) / name).is_dir() or name.endswith(".yaml"))}
