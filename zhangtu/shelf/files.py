"""The files of a catalogue: which there are, what each says by itself, and whether one has changed."""

import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import TypeVar

from zhangtu.catalog.additions import MARK, Clash, Merged, is_addition, merged
from zhangtu.catalog.faults import CatalogError, SpecIssue, SpecIssuesError, UnplacedIssue
from zhangtu.catalog.folders import shown
from zhangtu.catalog.parse import parse
from zhangtu.catalog.source import Source, Value, read_text, text_of
from zhangtu.catalog.spec import Spec
from zhangtu.clock.festivals import FestivalsSpec
from zhangtu.clock.spec import CalendarSpec
from zhangtu.law.spec import LawSpec, UnverifiedSpec
from zhangtu.ledger import checks as ledger_checks
from zhangtu.ledger.answers import AnswersSpec
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
REMEMBERED = 1024
"""Files whose text was read and judged before: of five hundred, one changes at a time."""
NO_BASE = "没有 {}/{}.yaml 可以增补，自己新加的写成完整的文件"
NAMING = ("台账", "法律", "报告", "岗位")
"""The keys under which a file says its name."""
FOLDERS: Mapping[str, type[Spec]] = {
    "ledgers": LedgerSpec,
    "areas": AreasSpec,
    "answers": AnswersSpec,
    "kinds": KindSpec,
    "indicators": IndicatorsSpec,
    "laws": LawSpec,
    "law_facts": UnverifiedSpec,
    "calendars": CalendarSpec,
    "festivals": FestivalsSpec,
    "reports": ReportSpec,
    "posts": PostSpec,
}


Name = tuple[str, str]
"""Folder and stem of a file: ("calendars", "2027")."""


@dataclass(frozen=True, slots=True)
class Files:
    """What was read, by folder and stem: the spec and the source of every file."""

    by_name: Mapping[Name, tuple[Spec, Source]] = field(default_factory=dict)

    @property
    def specs(self) -> Iterator[tuple[str, Spec, Source]]:
        """Stem, spec and source of every file, folder by folder."""
        return ((stem, spec, source) for (_, stem), (spec, source) in self.by_name.items())

    def of(self, kind: type[S]) -> Iterator[tuple[str, S, Source]]:
        """Stem, spec and source of every file of one kind."""
        return ((stem, spec, source) for stem, spec, source in self.specs if isinstance(spec, kind))

    def texts(self) -> dict[Name, str]:
        """The text of every file."""
        return {name: source.text for name, (_, source) in self.by_name.items()}

    def clashes(self) -> list[tuple[Name, Clash]]:
        """Where a file adds to another and both have the same thing otherwise; the addition's acts."""
        sources = ((name, source) for name, (_, source) in self.by_name.items() if isinstance(source, Merged))
        return [(name, clash) for name, source in sources for clash in source.clashes]

    def laid_over(self, name: Name, source: Source) -> "Files":
        """With a file laid over: in place of the one of its name or, if it only adds, joined with it."""
        whole = self._joined(name, source) if is_addition(source) else source
        return Files({**self.by_name, name: (judged(*name, whole), whole)})

    def _joined(self, name: Name, addition: Source) -> Source:
        base = self.by_name.get(name)
        if base is None:
            raise SpecIssuesError([addition.fault(UnplacedIssue((MARK,), NO_BASE.format(*name), on_key=True))])
        if flaw := _misnamed(base[1].value, addition.value):
            raise SpecIssuesError([addition.fault(UnplacedIssue((MARK,), *flaw))])
        return merged(base[1], addition)


def _misnamed(base: Value, addition: Value) -> tuple[str, str] | None:
    """What is wrong with the name of what is added to, and what to write; nothing when it is the file's own."""
    assert isinstance(base, dict)
    assert isinstance(addition, dict)
    known = next((str(base[key]) for key in NAMING if key in base), "")
    given = addition[MARK]
    if not isinstance(given, str) or not given.strip():
        return f"“{MARK}”后面要写原来的名称", f"写成“{MARK}: {known}”" if known else ""
    if known and given.strip() not in (known, base.get("全称")):
        return f"这个文件名是“{known}”的，“{MARK}”后面写的是“{given.strip()}”", f"改成“{known}”，或者换一个文件名"
    return None


def read_files(*folders: Path) -> Files:
    """Every file of the folders that serve, judged by itself; raises SpecIssuesError with the faults of all."""
    faults = list[SpecIssue]()
    files = Files()
    for folder in folders:
        if not folder.is_dir():
            raise CatalogError(f"没有目录文件夹 {folder}")
        named: dict[Name, tuple[Spec, Source]] = dict(files.by_name)
        for kind, path in _paths(folder):
            try:
                name, source = _file(kind, path, shown(path, folder))
                named[name] = files.laid_over(name, source).by_name[name]
            except SpecIssuesError as error:
                faults += error.faults
        files = Files({name: named[name] for name in sorted(named, key=_place)})
    if faults:
        raise SpecIssuesError(faults)
    return files


def _place(name: Name) -> tuple[int, str]:
    return list(FOLDERS).index(name[0]), name[1]


def _file(kind: str, path: Path, told_as: str) -> tuple[Name, Source]:
    if path.suffix != ".yaml":
        raise SpecIssuesError([SpecIssue(told_as, 1, 1, 1, BAD_NAME)])
    return (kind, path.parent.name if kind == "reports" else path.stem), _source(told_as, text_of(path, told_as))


def judged(name: str, stem: str, source: Source) -> Spec:
    """The spec of the file ``stem`` of the folder ``name``, judged by itself; raises SpecIssuesError."""
    if type(source) is Source:
        return _spec(name, stem, source.path, source.text)
    return _judged(name, stem, source)


@lru_cache(maxsize=REMEMBERED)
def _source(told_as: str, text: str) -> Source:
    return read_text(text, told_as)


@lru_cache(maxsize=REMEMBERED)
def _spec(name: str, stem: str, told_as: str, text: str) -> Spec:
    return _judged(name, stem, _source(told_as, text))


def _judged(name: str, stem: str, source: Source) -> Spec:
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


def fingerprint(*folders: Path) -> tuple[Stamp, ...]:
    """What tells that a file came, went or changed; asked every second, so folders are listed, not searched."""
    places = [path for folder in folders for path in (*(folder / name for name in FOLDERS), *_reports(folder))]
    return tuple(sorted(stamp for path in places for stamp in _stamps(path)))


def _reports(folder: Path) -> Iterator[Path]:
    return (folder / "reports").glob("*/")


def _stamps(folder_or_file: Path) -> Iterator[Stamp]:
    try:
        entries = os.scandir(folder_or_file)
    except (FileNotFoundError, NotADirectoryError):
        return
    with entries:
        for entry in entries:
            if entry.name.endswith("ml"):
                stat = entry.stat()
                yield entry.path, stat.st_mtime_ns, stat.st_size
