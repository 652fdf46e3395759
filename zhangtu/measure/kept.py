"""Compiled queries kept on disk from one process to the next, under the hash of everything they are made of.

Compiling all indicators takes seconds of a processor, reading them a few hundredths. A kept query is never out of date:
another text of a ledger, of an indicator or of our own code has another name. Without a folder nothing is kept.
"""

import json
import logging
import os
import shutil
import tempfile
from collections.abc import Callable, Iterable
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path

from django.conf import settings

log = logging.getLogger(__name__)
ROOMS = ("catalog", "clock", "ledger", "measure")
"""The rooms whose code has a say in what a query looks like."""
LIBRARIES = ("ibis-framework", "sqlglot")

Compiled = tuple[str, tuple[tuple[int, str], ...]]
"""A query's text, and of each of its columns the number of the indicator and the name."""


def _code_edition() -> str:
    """The hash of all code that has a say in a query; a new release compiles anew."""
    house = Path(__file__).parents[1]
    files = [path for room in ROOMS for path in sorted((house / room).rglob("*.py"))]
    texts = (f"{path.relative_to(house)}\n".encode() + path.read_bytes() for path in files)
    return _name([*(f"{each} {version(each)}" for each in LIBRARIES), *(sha256(text).hexdigest() for text in texts)])


def _name(parts: Iterable[str]) -> str:
    return sha256("\n".join(sha256(each.encode()).hexdigest() for each in parts).encode()).hexdigest()[:32]


CODE = _code_edition()
"""As it is when it is loaded: a release laid over a running house must not be taken for what that house compiles."""


def kept(made_of: Iterable[str], compile_it: Callable[[], Compiled]) -> Compiled:
    """The query as it was compiled once from the same texts, or compiled now and kept."""
    folder = getattr(settings, "COMPILED_QUERIES", None)
    if folder is None:
        return compile_it()
    path = folder / CODE / f"{_name(made_of)}.json"
    there = _read(path)
    if there is None:
        there = compile_it()
        _write(path, there)
    return there


def _read(path: Path) -> Compiled | None:
    """What stands in the file; None where there is none, or none that is whole."""
    try:
        query = json.loads(path.read_bytes())
        return str(query["sql"]), tuple((int(number), str(name)) for number, name in query["columns"])
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError) as fault:
        log.warning("留存的查询读不出来，重新生成：%s（%s）", path, fault)
        return None


def _write(path: Path, query: Compiled) -> None:
    """Whole or not at all; where it cannot be written, the next process compiles as this one did."""
    sql, columns = query
    try:
        if not path.parent.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            _forget_others(path.parent)
        handle, name = tempfile.mkstemp(dir=path.parent)
        with os.fdopen(handle, "w", encoding="utf-8") as out:
            json.dump({"sql": sql, "columns": columns}, out, ensure_ascii=False)
        Path(name).replace(path)
    except OSError as fault:
        log.warning("编好的查询没有留下，下次再编：%s", fault)


def _forget_others(folder: Path) -> None:
    """What earlier releases kept is of no use to anybody."""
    for other in folder.parent.iterdir():
        if other != folder:
            shutil.rmtree(other, ignore_errors=True)
