"""Reads the folders that serve: every file to its spec, or every fault of every file."""

import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from zhangtu.catalog.faults import CatalogError, SpecIssue, SpecIssuesError, UnplacedIssue
from zhangtu.catalog.folders import shown
from zhangtu.catalog.parse import parse
from zhangtu.catalog.source import Source, read
from zhangtu.catalog.spec import Spec
from zhangtu.clock.spec import CalendarSpec
from zhangtu.law.spec import LawSpec, UnverifiedSpec
from zhangtu.ledger import checks as ledger_checks
from zhangtu.ledger.areas import AreasSpec
from zhangtu.ledger.spec import LedgerSpec
from zhangtu.measure.spec import IndicatorsSpec
from zhangtu.report.spec import ReportSpec
from zhangtu.shelf.addresses import RESERVED

S = TypeVar("S", bound=Spec)

STEM = re.compile(r"[a-z][a-z0-9_]*|\d{4}")
FOLDERS: Mapping[str, type[Spec]] = {
    "ledgers": LedgerSpec,
    "areas": AreasSpec,
    "indicators": IndicatorsSpec,
    "laws": LawSpec,
    "law_facts": UnverifiedSpec,
    "calendars": CalendarSpec,
    "reports": ReportSpec,
}
Fingerprint = tuple[tuple[str, int, int], ...]


@dataclass(slots=True)
class Files:
    """What was read, by kind."""

    specs: list[tuple[str, Spec, Source]] = field(default_factory=list)

    def of(self, kind: type[S]) -> Iterator[tuple[str, S, Source]]:
        """Stem, spec and source of every file of one kind."""
        return ((stem, spec, source) for stem, spec, source in self.specs if isinstance(spec, kind))


def read_files(folder: Path) -> Files:
    """Every file of the folders that serve, each judged by itself."""
    files, faults = Files(), list[SpecIssue]()
    if not folder.is_dir():
        raise CatalogError(f"没有目录文件夹 {folder}")
    for name, path in serving_files(folder):
        try:
            stem, spec, source = _read_file(name, path, shown(path, folder))
        except SpecIssuesError as error:
            faults += error.faults
            continue
        files.specs.append((stem, spec, source))
        if isinstance(spec, LedgerSpec):
            faults += [source.fault(flaw) for flaw in ledger_checks.flaws(spec)]
            faults += [source.fault(flaw) for flaw in _reserved(stem)]
    if faults:
        raise SpecIssuesError(faults)
    return files


def _read_file(name: str, path: Path, told_as: str) -> tuple[str, Spec, Source]:
    stem = path.parent.name if name == "reports" else path.stem
    if path.suffix != ".yaml" or not STEM.fullmatch(stem):
        raise SpecIssuesError([SpecIssue(told_as, 1, 1, 1, "文件名只用小写英文字母、数字和下划线，以 .yaml 结尾")])
    source = read(path, told_as)
    return stem, parse(FOLDERS[name], source), source


def _reserved(stem: str) -> Iterator[UnplacedIssue]:
    if stem in RESERVED:
        yield UnplacedIssue(("台账",), f"台账的文件不能叫 {stem}.yaml，那是{RESERVED[stem]}", "换一个文件名")


def serving_files(folder: Path) -> Iterator[tuple[str, Path]]:
    """Every file that serves, with the name of its folder."""
    for name in FOLDERS:
        pattern = "*/template.yaml" if name == "reports" else "*.y*ml"
        yield from ((name, path) for path in sorted((folder / name).glob(pattern)))


def fingerprint(folder: Path) -> Fingerprint:
    """What tells that a file came, went or changed; asked every second, so folders are listed, not searched."""
    places = [*(folder / name for name in FOLDERS), *(folder / "reports").glob("*/")]
    return tuple(sorted(stamp for place in places for stamp in _stamps(place)))


def _stamps(place: Path) -> Iterator[tuple[str, int, int]]:
    try:
        entries = os.scandir(place)
    except (FileNotFoundError, NotADirectoryError):
        return
    with entries:
        for entry in entries:
            if entry.name.endswith("ml"):
                stat = entry.stat()
                yield entry.path, stat.st_mtime_ns, stat.st_size
