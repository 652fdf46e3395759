"""The whole catalogue, read once, checked against itself."""

import logging
import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import lru_cache
from pathlib import Path
from time import monotonic
from typing import TypeVar

from zhangtu.catalog.citation import Citation
from zhangtu.catalog.faults import CatalogError, Fault, FaultsError, Flaw, Loc, meant
from zhangtu.catalog.parse import parse
from zhangtu.catalog.source import Source, read, read_text
from zhangtu.catalog.spec import Spec, walk
from zhangtu.clock.calendar import Calendar
from zhangtu.clock.spec import CalendarSpec
from zhangtu.law.cite import LawError, article
from zhangtu.law.spec import LawSpec, Unverified, UnverifiedSpec
from zhangtu.law.touch import Cited, cited
from zhangtu.ledger import checks as ledger_checks
from zhangtu.ledger import shown_checks
from zhangtu.ledger.areas import AreasSpec
from zhangtu.ledger.spec import LedgerSpec
from zhangtu.measure import checks as measure_checks
from zhangtu.measure.spec import IndicatorSpec, IndicatorsSpec, spread_out, timely
from zhangtu.report import checks as report_checks
from zhangtu.report.spec import ReportSpec

S = TypeVar("S", bound=Spec)

log = logging.getLogger(__name__)
ELSEWHERE = "其他"
CATALOG = Path(__file__).resolve().parents[1] / "catalog"
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


class LedgerUnknownError(CatalogError):
    """No ledger goes by this name."""


@dataclass(frozen=True, slots=True)
class Ledger:
    """A ledger as it stands on the shelf; ``edition`` is the SHA-256 of its text, which a record keeps."""

    stem: str
    spec: LedgerSpec
    edition: str
    text: str


@dataclass(frozen=True, slots=True)
class Shelf:
    """Everything the catalogue holds. Indicators go by ``台账.指标``, laws by short name, the rest by file stem."""

    ledgers: Mapping[str, Ledger]
    indicators: Mapping[str, tuple[str, str, IndicatorSpec]]
    laws: Mapping[str, LawSpec]
    calendars: Calendar
    reports: Mapping[str, ReportSpec]
    unverified: Mapping[str, Unverified] = field(default_factory=dict)
    """What waits for the office's lawyer; a limit that names one is shown and never acts."""

    areas: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Field of work → the names of its ledgers, in the order they are shown."""

    def by_area(self) -> dict[str, list[Ledger]]:
        """Every ledger under its field of work; those that no field names come last."""
        named = {each.spec.name: each for each in self.ledgers.values()}
        found = {area: [named.pop(name) for name in names] for area, names in self.areas.items()}
        return found | ({ELSEWHERE: list(named.values())} if named else {})

    def cited(self) -> list[Cited]:
        """Every citation of the catalogue with its place; files by the name a clerk knows them by."""
        named: list[tuple[str, Spec]] = [(f"台账“{each.spec.name}”", each.spec) for each in self.ledgers.values()]
        named += [(f"指标“{key}”", spec) for key, (_, _, spec) in self.indicators.items()]
        named += [(f"报告模板“{each.name}”", each) for each in self.reports.values()]
        return [place for name, spec in named for place in cited(name, spec)]

    def ledger(self, name: str) -> Ledger:
        """The ledger with this stem or Chinese name; raises LedgerUnknownError naming the nearest."""
        found = self.ledgers.get(name) or next((each for each in self.ledgers.values() if each.spec.name == name), None)
        if found is None:
            known = [word for each in self.ledgers.values() for word in (each.stem, each.spec.name)]
            raise LedgerUnknownError(f"没有“{name}”这个台账。{meant(name, known)}")
        return found

    def indicators_of(self, stem: str) -> dict[str, IndicatorSpec]:
        """The indicators of one ledger by ``台账.指标``, in the file's order."""
        return {key: spec for key, (home, _, spec) in self.indicators.items() if home == stem}


@dataclass(frozen=True, slots=True)
class _Look:
    """When the files were last looked at, and what they held."""

    at: float
    folder: Path
    shelf: Shelf


_default = CATALOG
_last: _Look | None = None
PATIENCE = 30.0
"""Seconds before files with faults are read again."""
LOOK_AGAIN = 1.0
"""Seconds for which the files are believed unchanged: a page asks for the shelf dozens of times."""


def use(folder: Path) -> None:
    """Make ``folder`` the catalogue of this process; the settings call it."""
    global _default
    _default = folder


def current() -> Shelf:
    """The shelf of this process's catalogue; a change to one of its files is seen within a second.

    While a file is being edited and has faults, a process that has read a good catalogue goes on with that one.
    """
    global _last
    now = monotonic()
    if _last is None or _last.folder != _default:
        _last = _Look(now, _default, load(_default))
    elif now - _last.at > LOOK_AGAIN:
        try:
            _last = _Look(now, _default, load(_default))
        except FaultsError as faults:
            log.warning("目录有错，仍用改动以前的：%s", faults)
            _last = replace(_last, at=now + PATIENCE)
    return _last.shelf


def load(folder: Path) -> Shelf:
    """The shelf of a folder, kept until a file in it changes; raises FaultsError with every fault at once."""
    return _load(folder, _fingerprint(folder))


def old_edition(text: str, stem: str) -> LedgerSpec:
    """The ledger of a text kept with older records; it was judged when it was new, so only its shape is."""
    return parse(LedgerSpec, read_text(text, f"{stem}.yaml"))


def citations_now(ledger: LedgerSpec) -> Iterator[tuple[Loc, Citation]]:
    """The citations a ledger lives by today: all but those under a limit that a later one has replaced."""
    last = {name: str(max(term.limits)) for name, term in ledger.terms.items()}
    for at, days, found in walk(ledger):
        if isinstance(found, Citation) and not (days and last[str(at[1])] != str(days[-1])):
            yield at, found


def _files(folder: Path) -> Iterator[tuple[str, Path]]:
    """Every file the shelf reads, with the name of its folder."""
    for name in FOLDERS:
        pattern = "*/template.yaml" if name == "reports" else "*.y*ml"
        yield from ((name, path) for path in sorted((folder / name).glob(pattern)))


def _fingerprint(folder: Path) -> tuple[tuple[str, int, int], ...]:
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


@lru_cache(maxsize=4)
def _load(folder: Path, fingerprint: tuple[tuple[str, int, int], ...]) -> Shelf:
    """Files are judged one by one first; only when all stand are they judged against each other."""
    files = _read_files(folder)
    ledgers = {stem: Ledger(stem, spec, source.edition, source.text) for stem, spec, source in files.of(LedgerSpec)}
    shelf = Shelf(
        ledgers=ledgers,
        indicators={
            f"{spec.ledger}.{name}": (stem, name, indicator)
            for stem, spec, _ in files.of(IndicatorsSpec)
            for name, indicator in _spelt_out(spec, ledgers.get(stem)).items()
        },
        laws={spec.name: spec for _, spec, _ in files.of(LawSpec)},
        calendars=Calendar.of(spec for _, spec, _ in files.of(CalendarSpec)),
        reports={stem: spec for stem, spec, _ in files.of(ReportSpec)},
        areas={area: tuple(names) for _, spec, _ in files.of(AreasSpec) for area, names in spec.areas.items()},
        unverified={name: matter for _, spec, _ in files.of(UnverifiedSpec) for name, matter in spec.matters.items()},
    )
    for found in (_names(shelf, files), _cross(shelf, files)):
        if faults := [source.fault(flaw) for source, flaw in found]:
            raise FaultsError(faults)
    return shelf


def _spelt_out(spec: IndicatorsSpec, ledger: Ledger | None) -> dict[str, IndicatorSpec]:
    """The indicators of a file with those that its 分列 and 按期率 make; a missing ledger file is told elsewhere."""
    if ledger is None:
        return dict(spec.indicators)
    options = {name: field.options for name, field in ledger.spec.fields.items()}
    found = spread_out(spec.indicators, options)
    return found | {name: made for name, made in timely(spec, ledger.spec.terms).items() if name not in found}


@dataclass(slots=True)
class _Files:
    """What was read, by kind."""

    specs: list[tuple[str, Spec, Source]] = field(default_factory=list)

    def of(self, kind: type[S]) -> Iterator[tuple[str, S, Source]]:
        """Stem, spec and source of every file of one kind."""
        return ((stem, spec, source) for stem, spec, source in self.specs if isinstance(spec, kind))


def _read_files(folder: Path) -> _Files:
    files, faults = _Files(), list[Fault]()
    if not folder.is_dir():
        raise CatalogError(f"没有目录文件夹 {folder}")
    for name, path in _files(folder):
        shown = str(path.relative_to(folder.parent))
        stem = path.parent.name if name == "reports" else path.stem
        try:
            if path.suffix != ".yaml" or not STEM.fullmatch(stem):
                raise FaultsError([Fault(shown, 1, 1, 1, "文件名只用小写英文字母、数字和下划线，以 .yaml 结尾")])
            source = read(path, shown)
            spec = parse(FOLDERS[name], source)
            files.specs.append((stem, spec, source))
            if isinstance(spec, LedgerSpec):
                faults += [source.fault(flaw) for flaw in ledger_checks.flaws(spec)]
        except FaultsError as error:
            faults += error.faults
    if faults:
        raise FaultsError(faults)
    return files


def _names(shelf: Shelf, files: _Files) -> Iterator[tuple[Source, Flaw]]:
    """Two files that go by one name or count under one word, and indicators whose ledger is not the file's."""
    taken: dict[tuple[str, str], str] = {}
    for stem, spec, source in files.specs:
        words: dict[str, str] = {}
        if isinstance(spec, LawSpec):
            words = {"法律": spec.name}
        elif isinstance(spec, LedgerSpec):
            words = {"台账": spec.name, "编号": spec.mark}
        elif isinstance(spec, IndicatorsSpec):
            yield from ((source, flaw) for flaw in _home(shelf, stem, spec))
        for key, word in words.items():
            if (key, word) in taken:
                yield source, Flaw((key,), f"“{word}”已经用在 {taken[key, word]}")
            taken.setdefault((key, word), source.path)


def _home(shelf: Shelf, stem: str, spec: IndicatorsSpec) -> Iterator[Flaw]:
    home = shelf.ledgers.get(stem)
    if home is None:
        yield Flaw(("台账",), f"“{spec.ledger}”没有台账文件", f"没有 ledgers/{stem}.yaml，指标的文件名要和台账的一样")
    elif home.spec.name != spec.ledger:
        yield Flaw(("台账",), f"“{spec.ledger}”和文件名对不上", f"ledgers/{stem}.yaml 是“{home.spec.name}”")


def _cross(shelf: Shelf, files: _Files) -> Iterator[tuple[Source, Flaw]]:
    named = {each.spec.name: each.spec for each in shelf.ledgers.values()}
    for _, areas, source in files.of(AreasSpec):
        yield from ((source, flaw) for flaw in _areas(shelf, areas))
    for _, ledger, source in files.of(LedgerSpec):
        yield from ((source, flaw) for flaw in _links(shelf, ledger))
        yield from ((source, flaw) for flaw in shown_checks.onward_flaws(ledger, named))
        yield from ((source, flaw) for flaw in _citations(shelf, ledger, ledger.since))
        yield from ((source, flaw) for flaw in _waiting(shelf, ledger))
    for stem, spec, source in files.of(IndicatorsSpec):
        home = shelf.ledgers[stem].spec
        yield from ((source, flaw) for flaw in measure_checks.flaws(spec, home, shelf.indicators, named))
        yield from ((source, flaw) for flaw in _citations(shelf, spec, home.since))
    for _, report, source in files.of(ReportSpec):
        yield from ((source, flaw) for flaw in report_checks.flaws(report, shelf.indicators))
        yield from ((source, flaw) for flaw in _citations(shelf, report, None))


def _areas(shelf: Shelf, spec: AreasSpec) -> Iterator[Flaw]:
    """Names that no ledger bears, and ledgers that stand in two places."""
    known = {each.spec.name for each in shelf.ledgers.values()}
    taken: dict[str, str] = {}
    for area, names in spec.areas.items():
        for place, name in enumerate(names):
            if name not in known:
                yield Flaw(("领域", area, place), f"没有“{name}”这个台账", meant(name, known))
            elif name in taken:
                yield Flaw(("领域", area, place), f"“{name}”已经在“{taken[name]}”里")
            taken.setdefault(name, area)


def _links(shelf: Shelf, ledger: LedgerSpec) -> Iterator[Flaw]:
    known = {each.spec.name for each in shelf.ledgers.values()}
    for name, spec in ledger.fields.items():
        if spec.ledger and spec.ledger not in known:
            yield Flaw(("字段", name, "台账"), f"没有“{spec.ledger}”这个台账", meant(spec.ledger, known))


def _waiting(shelf: Shelf, ledger: LedgerSpec) -> Iterator[Flaw]:
    """Limits that wait for a text nobody has put on the lawyer's list."""
    for name, term in ledger.terms.items():
        for since, limit in term.limits.items():
            if limit.unverified and limit.unverified not in shelf.unverified:
                hint = meant(limit.unverified, shelf.unverified) or "先写进 catalog/law_facts"
                yield Flaw(("期限", name, "时长", str(since), "待核对"), f"待核对里没有“{limit.unverified}”", hint)


def _citations(shelf: Shelf, spec: Spec, since: date | None) -> Iterator[Flaw]:
    """Citations that the law does not bear out on the day they stand under, else ``since``, else its last edition."""
    for at, days, found in walk(spec):
        if isinstance(found, Citation):
            law = shelf.laws.get(found.law)
            day = days[-1] if days else since or (law.editions[-1].since if law else date.max)
            try:
                article(shelf.laws, found, day)
            except LawError as error:
                yield Flaw(at, error.message, error.hint)
