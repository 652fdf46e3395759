"""The files of a catalogue: which there are, what each says by itself, and whether one has changed."""

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
from zhangtu.ledger.kinds import KindSpec
from zhangtu.ledger.spec import LedgerSpec
from zhangtu.measure.spec import IndicatorsSpec
from zhangtu.offices.spec import PostSpec
from zhangtu.report.spec import ReportSpec
from zhangtu.shelf.addresses import RESERVED

S = TypeVar("S", bound=Spec)
Stamp = tuple[str, int, int]

STEM = re.compile(r"[a-z][a-z0-9_]*|\d{4}")
BAD_NAME = "文件名只用小写英文字母、数字和下划线，以 .yaml 结尾"
FOLDERS: Mapping[str, type[Spec]] = {
    "ledgers": LedgerSpec,
    "areas": AreasSpec,
    "kinds": KindSpec,
    "indicators": IndicatorsSpec,
    "laws": LawSpec,
    "law_facts": UnverifiedSpec,
    "calendars": CalendarSpec,
    "reports": ReportSpec,
    "posts": PostSpec,
}


@dataclass(slots=True)
class Files:
    """What was read: stem, spec and source of every file."""

    specs: list[tuple[str, Spec, Source]] = field(default_factory=list)

    def of(self, kind: type[S]) -> Iterator[tuple[str, S, Source]]:
        """Stem, spec and source of every file of one kind."""
        return ((stem, spec, source) for stem, spec, source in self.specs if isinstance(spec, kind))

    def texts(self) -> dict[tuple[str, str], str]:
        """(folder, stem) → the text of every file."""
        folders = {kind: name for name, kind in FOLDERS.items()}
        return {(folders[type(spec)], stem): source.text for stem, spec, source in self.specs}

    def spec(self, kind: type[Spec], stem: str) -> Spec | None:
        """The file of this kind and stem, if there is one."""
        return next((spec for known, spec, _ in self.specs if known == stem and type(spec) is kind), None)

    def with_file(self, stem: str, spec: Spec, source: Source) -> "Files":
        """The same with one file more, or another in its place."""
        others = [each for each in self.specs if (each[0], type(each[1])) != (stem, type(spec))]
        return Files([*others, (stem, spec, source)])


def read_files(folder: Path) -> Files:
    """Every file of the folders that serve, judged by itself; raises SpecIssuesError with the faults of all."""
    files, faults = Files(), list[SpecIssue]()
    if not folder.is_dir():
        raise CatalogError(f"没有目录文件夹 {folder}")
    for name, path in _paths(folder):
        named = shown(path, folder)
        stem = path.parent.name if name == "reports" else path.stem
        try:
            if path.suffix != ".yaml":
                raise SpecIssuesError([SpecIssue(named, 1, 1, 1, BAD_NAME)])
            source = read(path, named)
            files.specs.append((stem, judged(name, stem, source), source))
        except SpecIssuesError as error:
            faults += error.faults
    if faults:
        raise SpecIssuesError(faults)
    return files


def judged(name: str, stem: str, source: Source) -> Spec:
    """The spec of the file ``stem`` of the folder ``name``, judged by itself; raises SpecIssuesError."""
    if not STEM.fullmatch(stem):
        raise SpecIssuesError([SpecIssue(source.path, 1, 1, 1, BAD_NAME)])
    spec = parse(FOLDERS[name], source)
    if isinstance(spec, LedgerSpec):
        flaws = [*_reserved(stem), *ledger_checks.flaws(spec)]
        if flaws:
            raise SpecIssuesError(source.fault(flaw) for flaw in flaws)
    return spec


def _reserved(stem: str) -> Iterator[UnplacedIssue]:
    if stem in RESERVED:
        yield UnplacedIssue(("台账",), f"台账的文件不能叫 {stem}.yaml，那是{RESERVED[stem]}", "换一个文件名")


def _paths(folder: Path) -> Iterator[tuple[str, Path]]:
    """Every file the shelf reads, with the name of its folder."""
    for name in FOLDERS:
        pattern = "*/template.yaml" if name == "reports" else "*.y*ml"
        yield from ((name, path) for path in sorted((folder / name).glob(pattern)))


def fingerprint(folder: Path) -> tuple[Stamp, ...]:
    """What tells that a file came, went or changed; asked every second, so folders are listed, not searched."""
    places = [*(folder / name for name in FOLDERS), *(folder / "reports").glob("*/")]
    return tuple(sorted(stamp for place in places for stamp in _stamps(place)))


def _stamps(place: Path) -> Iterator[Stamp]:
    try:
        entries = os.scandir(place)
    except (FileNotFoundError, NotADirectoryError):
        return
    with entries:
        for entry in entries:
            if entry.name.endswith("ml"):
                stat = entry.stat()
                yield entry.path, stat.st_mtime_ns, stat.st_size
