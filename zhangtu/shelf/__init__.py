"""The whole catalogue, read once, checked against itself."""

import logging
import threading
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from time import monotonic

from zhangtu.amendments import reading
from zhangtu.amendments.reading import Acting
from zhangtu.catalog import folders
from zhangtu.catalog.citation import Citation
from zhangtu.catalog.faults import CatalogError, Loc, SpecIssuesError
from zhangtu.catalog.folders import SHIPPED, Layers
from zhangtu.catalog.spec import walk
from zhangtu.clock.calendar import Calendar
from zhangtu.clock.festivals import FestivalsSpec
from zhangtu.clock.spec import CalendarSpec
from zhangtu.law.spec import LawSpec, UnverifiedSpec
from zhangtu.ledger.answers import AnswersSpec
from zhangtu.ledger.areas import AreasSpec
from zhangtu.ledger.kinds import KindSpec
from zhangtu.ledger.spec import LedgerSpec
from zhangtu.measure.balance import balance
from zhangtu.measure.indicator import Indicator
from zhangtu.measure.spec import IndicatorSpec, IndicatorsSpec, spread_out, timely
from zhangtu.offices.spec import PostSpec
from zhangtu.report.spec import ReportSpec
from zhangtu.shelf import last_good, posts, together
from zhangtu.shelf.files import FOLDERS, Files, Stamp, fingerprint, read_files
from zhangtu.shelf.overlay import Faulty, Overlay, laid_over, source_of, told_as
from zhangtu.shelf.stock import ELSEWHERE, Ledger, LedgerUnknownError, Shelf

__all__ = ["ELSEWHERE", "FOLDERS", "Ledger", "LedgerUnknownError", "Shelf"]

log = logging.getLogger(__name__)
CATALOG = SHIPPED


@dataclass(frozen=True, slots=True)
class _Look:
    """When files and amendments were last looked at, and what they held."""

    at: float
    layers: Layers
    version: int | None
    acting: tuple[Acting, ...]
    shelf: Shelf
    trouble: str = ""
    """What is wrong with the files, while an older reading of them acts."""


_last: _Look | None = None
_keep: Path | None = None
_here = threading.local()
PATIENCE = 30.0
"""Seconds before files with faults are read again."""
LOOK_AGAIN = 1.0
"""Seconds for which files and amendments are believed unchanged: a page asks for the shelf dozens of times."""


def use(*layers: Path, keep: Path | None = None) -> None:
    """Make these folders the catalogue of this process, the later over the earlier; the settings call it.

    ``keep`` is where the last good files of the folders are kept, for a start while they have faults.
    """
    global _last, _keep
    folders.use(*layers)
    _last, _keep = None, keep
    look_again()


def layers() -> Layers:
    """The folders this process's catalogue is made of, the shipped one first."""
    return folders.layers()


def look_again() -> None:
    """Have the next ``current()`` of this thread ask for amendments: every request and every task begins with it."""
    _here.asked = float("-inf")


def told(version: int) -> None:
    """Spare this thread's next ``current()`` its question: another statement has brought the answer along."""
    _here.told = version


def current() -> Shelf:
    """The shelf of this process's catalogue and the office's amendments to it.

    An amendment acts from the next request of every process on; a changed file is seen within a second. While a file
    is being edited and has faults, a process that has read a good catalogue goes on with that one.
    """
    global _last
    now, last = monotonic(), _last
    spared = _here.__dict__.pop("told", None)
    if spared is not None:
        version, _here.asked = spared, now
    elif now - getattr(_here, "asked", float("-inf")) > LOOK_AGAIN:
        version, _here.asked = reading.version(), now
    else:
        version = last.version if last else reading.version()
    layers = folders.layers()
    if last is None or last.layers != layers:
        _last = _first(now, layers, version)
    elif now - last.at > LOOK_AGAIN or version not in (None, last.version):
        try:
            _last = _read(now, layers, version, last)
        except CatalogError as faults:
            if not last.trouble:
                log.warning("目录有错，仍用改动以前的：\n%s", faults)
            good = (_without_faults(now, layers, version) if _keep else None) or last
            _last = replace(good, at=now + PATIENCE, version=version, trouble=str(faults))
    assert _last is not None
    return _last.shelf


def trouble() -> str:
    """What is wrong with the files of the catalogue while an older reading of them acts; empty when nothing is."""
    current()
    return _last.trouble if _last else ""


def _first(now: float, layers: Layers, version: int | None) -> _Look:
    """The first reading: with faults in a folder the last good files act, and else the shipped ones alone."""
    try:
        return _read(now, layers, version, None)
    except CatalogError as faults:
        log.warning("目录有错，先用上一次没有错的：\n%s", faults)
        good = _without_faults(now, layers, version)
        if good is None:
            raise
        return replace(good, trouble=str(faults), at=now + PATIENCE)


def _without_faults(now: float, layers: Layers, version: int | None) -> _Look | None:
    """The folders as they were when they were last without faults, else without the office's own; None when none is."""
    for others in last_good.instead(layers, _keep):
        try:
            return replace(_read(now, others, version, None), layers=layers)
        except CatalogError as faults:
            log.warning("这一份也用不了：\n%s", faults)
    return None


def _read(now: float, layers: Layers, version: int | None, last: _Look | None) -> _Look:
    """While nobody can be asked for amendments, the last known ones act."""
    if version is None:
        version, acting = (last.version, last.acting) if last else (None, ())
    else:
        acting = reading.acting() if version else ()
    loaded = load(*layers, acting=acting)
    known = last.shelf.overlay.faulty if last else ()
    for each in loaded.overlay.faulty:
        if each not in known:
            log.warning("本单位的第 %s 号修改和目录对不上，先不用：\n%s", each.amendment.id, each.faults)
    if _keep and layers == folders.layers() and not (last and last.shelf is loaded):
        last_good.keep(layers, _keep)
    return _Look(now, layers, version, acting, loaded)


def tried(kind: str, key: str, text: str) -> Shelf:
    """The catalogue with this amendment too; raises SpecIssuesError when it does not stand with the rest.

    An empty text is the catalogue without the amendment that now acts for the file.
    """
    current()
    assert _last is not None
    others = tuple(each for each in _last.acting if (each.kind, each.key) != (kind, key))
    if not text.strip():
        return load(*folders.layers(), acting=others)
    source_of(kind, key, text)
    mine = Acting.tried(kind, key, text)
    loaded = load(*folders.layers(), acting=(*others, mine))
    if faults := next((each.faults for each in loaded.overlay.faulty if each.amendment == mine), None):
        raise faults
    return loaded


def load(*layers: Path, acting: tuple[Acting, ...] = ()) -> Shelf:
    """The shelf of folders laid over one another, kept until a file changes; raises SpecIssuesError."""
    return _load(layers, fingerprint(*layers), acting)


def citations_now(ledger: LedgerSpec) -> Iterator[tuple[Loc, Citation]]:
    """The citations a ledger lives by today: all but those under a limit that a later one has replaced."""
    last = {name: str(max(term.limits)) for name, term in ledger.terms.items()}
    for at, days, part in walk(ledger):
        if isinstance(part, Citation) and not (days and last[str(at[1])] != str(days[-1])):
            yield at, part


@lru_cache(maxsize=6)
def _load(layers: Layers, stamps: tuple[Stamp, ...], acting: tuple[Acting, ...]) -> Shelf:
    """The files must stand by themselves; amendments that do not stand with them are left out and told."""
    files = read_files(*layers)
    broken: list[Faulty] = []
    while True:
        amended, overlay = laid_over(files, acting, layers[0])
        try:
            return _judged(amended, replace(overlay, faulty=(*overlay.faulty, *broken)))
        except SpecIssuesError as error:
            if not overlay.acting:
                raise
            guilty = _guilty(overlay.acting, error)
            broken += [Faulty(each, error) for each in guilty]
            acting = tuple(each for each in acting if each not in guilty)


def _guilty(acting: tuple[Acting, ...], error: SpecIssuesError) -> tuple[Acting, ...]:
    """The amendments in whose text the faults stand; all of them when it cannot be told."""
    paths = {fault.path for fault in error.faults}
    return tuple(each for each in acting if told_as(each.kind, each.key) in paths) or acting


def _judged(files: Files, overlay: Overlay) -> Shelf:
    """The shelf of files that stand by themselves, judged against each other; raises SpecIssuesError."""
    ledgers = {stem: Ledger(stem, spec, source.edition, source.text) for stem, spec, source in files.of(LedgerSpec)}
    judged = Shelf(
        ledgers=ledgers,
        indicators={
            f"{spec.ledger}.{name}": Indicator(f"{spec.ledger}.{name}", stem, name, indicator)
            for stem, spec, _ in files.of(IndicatorsSpec)
            for name, indicator in _spelt_out(spec, ledgers.get(stem)).items()
        },
        laws={spec.name: spec for _, spec, _ in files.of(LawSpec)},
        calendars=Calendar.of((spec for _, spec, _ in files.of(CalendarSpec)), _festivals(files)),
        reports={stem: spec for stem, spec, _ in files.of(ReportSpec)},
        areas={area: tuple(names) for _, spec, _ in files.of(AreasSpec) for area, names in spec.areas.items()},
        negative=tuple(word for _, spec, _ in files.of(AnswersSpec) for word in spec.negative),
        ending=tuple(word for _, spec, _ in files.of(AnswersSpec) for word in spec.ending),
        counted={stem: spec for stem, spec, _ in files.of(IndicatorsSpec)},
        kinds={kind: spec for _, spec, _ in files.of(KindSpec) for kind in spec.kinds},
        unverified={name: matter for _, spec, _ in files.of(UnverifiedSpec) for name, matter in spec.matters.items()},
        overlay=overlay,
    )
    for flaws in (together.doubled_names(judged, files), together.at_odds(judged, files)):
        if faults := [source.fault(flaw) for source, flaw in flaws]:
            raise SpecIssuesError(faults)
    return replace(judged, posts=posts.defined(judged, ((stem, spec) for stem, spec, _ in files.of(PostSpec))))


def _festivals(files: Files) -> FestivalsSpec | None:
    return next((spec for _, spec, _ in files.of(FestivalsSpec)), None)


def _spelt_out(spec: IndicatorsSpec, ledger: Ledger | None) -> dict[str, IndicatorSpec]:
    """The indicators of a file with those that its 分列 and 按期率 make, and the books of a case ledger.

    A missing ledger file is told elsewhere.
    """
    if ledger is None:
        return dict(spec.indicators)
    options = {name: field.options for name, field in ledger.spec.fields.items()}
    written = spread_out(spec.indicators, options)
    made = timely(spec, ledger.spec.terms) | balance(ledger.spec)
    return written | {name: each for name, each in made.items() if name not in written}
