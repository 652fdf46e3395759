"""The whole catalogue, read once, checked against itself."""

import logging
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from time import monotonic

from zhangtu.catalog.citation import Citation
from zhangtu.catalog.faults import Loc, SpecIssuesError, UnplacedIssue
from zhangtu.catalog.folders import SHIPPED
from zhangtu.catalog.parse import parse
from zhangtu.catalog.source import Source, read_text
from zhangtu.catalog.spec import walk
from zhangtu.clock.calendar import Calendar
from zhangtu.clock.spec import CalendarSpec
from zhangtu.law.spec import LawSpec, UnverifiedSpec
from zhangtu.ledger import shown_checks
from zhangtu.ledger.areas import AreasSpec
from zhangtu.ledger.spec import LedgerSpec
from zhangtu.measure import checks as measure_checks
from zhangtu.measure.indicator import Indicator
from zhangtu.measure.spec import IndicatorSpec, IndicatorsSpec, spread_out, timely
from zhangtu.report import checks as report_checks
from zhangtu.report.spec import ReportSpec
from zhangtu.shelf import against
from zhangtu.shelf.reading import FOLDERS, Files, Fingerprint, fingerprint, read_files
from zhangtu.shelf.stock import ELSEWHERE, Ledger, LedgerUnknownError, Shelf

__all__ = ["ELSEWHERE", "FOLDERS", "Ledger", "LedgerUnknownError", "Shelf"]

log = logging.getLogger(__name__)
CATALOG = SHIPPED


@dataclass(frozen=True, slots=True)
class _Look:
    """When the files were last looked at, and what they held."""

    at: float
    folder: Path
    shelf: Shelf


_default = SHIPPED
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
        except SpecIssuesError as faults:
            log.warning("目录有错，仍用改动以前的：%s", faults)
            _last = replace(_last, at=now + PATIENCE)
    return _last.shelf


def load(folder: Path) -> Shelf:
    """The shelf of a folder, kept until a file in it changes; raises SpecIssuesError with every fault at once."""
    return _load(folder, fingerprint(folder))


def old_edition(text: str, stem: str) -> LedgerSpec:
    """The ledger of a text kept with older records; it was judged when it was new, so only its shape is."""
    return parse(LedgerSpec, read_text(text, f"{stem}.yaml"))


def citations_now(ledger: LedgerSpec) -> Iterator[tuple[Loc, Citation]]:
    """The citations a ledger lives by today: all but those under a limit that a later one has replaced."""
    last = {name: str(max(term.limits)) for name, term in ledger.terms.items()}
    for at, days, found in walk(ledger):
        if isinstance(found, Citation) and not (days and last[str(at[1])] != str(days[-1])):
            yield at, found


@lru_cache(maxsize=4)
def _load(folder: Path, stamps: Fingerprint) -> Shelf:
    """Files are judged one by one first; only when all stand are they judged against each other."""
    files = read_files(folder)
    ledgers = {stem: Ledger(stem, spec, source.edition, source.text) for stem, spec, source in files.of(LedgerSpec)}
    shelf = Shelf(
        ledgers=ledgers,
        indicators={
            f"{spec.ledger}.{name}": Indicator(f"{spec.ledger}.{name}", stem, name, indicator)
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
            raise SpecIssuesError(faults)
    return shelf


def _spelt_out(spec: IndicatorsSpec, ledger: Ledger | None) -> dict[str, IndicatorSpec]:
    """The indicators of a file with those that its 分列 and 按期率 make; a missing ledger file is told elsewhere."""
    if ledger is None:
        return dict(spec.indicators)
    options = {name: field.options for name, field in ledger.spec.fields.items()}
    found = spread_out(spec.indicators, options)
    return found | {name: made for name, made in timely(spec, ledger.spec.terms).items() if name not in found}


def _names(shelf: Shelf, files: Files) -> Iterator[tuple[Source, UnplacedIssue]]:
    """Two files that go by one name or count under one word, and indicators whose ledger is not the file's."""
    taken: dict[tuple[str, str], str] = {}
    for stem, spec, source in files.specs:
        words: dict[str, str] = {}
        if isinstance(spec, LawSpec):
            words = {"法律": spec.name}
        elif isinstance(spec, LedgerSpec):
            words = {"台账": spec.name, "编号": spec.mark}
        elif isinstance(spec, IndicatorsSpec):
            yield from ((source, flaw) for flaw in against.home(shelf, stem, spec))
        for key, word in words.items():
            if (key, word) in taken:
                yield source, UnplacedIssue((key,), f"“{word}”已经用在 {taken[key, word]}")
            taken.setdefault((key, word), source.path)


def _cross(shelf: Shelf, files: Files) -> Iterator[tuple[Source, UnplacedIssue]]:
    named = {each.spec.name: each.spec for each in shelf.ledgers.values()}
    for _, areas, source in files.of(AreasSpec):
        yield from ((source, flaw) for flaw in against.areas(shelf, areas))
    for _, ledger, source in files.of(LedgerSpec):
        yield from ((source, flaw) for flaw in against.links(shelf, ledger))
        yield from ((source, flaw) for flaw in shown_checks.onward_flaws(ledger, named))
        yield from ((source, flaw) for flaw in against.citations(shelf, ledger, ledger.since))
        yield from ((source, flaw) for flaw in against.waiting(shelf, ledger))
        yield from ((source, flaw) for flaw in against.regions(shelf, ledger))
    for stem, spec, source in files.of(IndicatorsSpec):
        home = shelf.ledgers[stem].spec
        yield from ((source, flaw) for flaw in measure_checks.flaws(spec, home, shelf.indicators, named))
        yield from ((source, flaw) for flaw in against.citations(shelf, spec, home.since))
    for _, report, source in files.of(ReportSpec):
        yield from ((source, flaw) for flaw in report_checks.flaws(report, shelf.indicators))
        yield from ((source, flaw) for flaw in against.citations(shelf, report, None))
