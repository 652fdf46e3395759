"""What the catalogue holds, read and judged."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from zhangtu.catalog.faults import CatalogError, meant
from zhangtu.catalog.spec import Spec
from zhangtu.clock.calendar import Calendar
from zhangtu.law.spec import LawSpec, Unverified
from zhangtu.law.touch import Cited, cited
from zhangtu.ledger.kinds import KindSpec
from zhangtu.ledger.spec import LedgerSpec
from zhangtu.measure.indicator import Indicator
from zhangtu.measure.spec import IndicatorSpec, IndicatorsSpec
from zhangtu.offices.definitions import NO_DEFINITIONS, PostDefinitions
from zhangtu.report.spec import ReportSpec
from zhangtu.shelf.overlay import Overlay

ELSEWHERE = "其他"


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
    indicators: Mapping[str, Indicator]
    laws: Mapping[str, LawSpec]
    calendars: Calendar
    reports: Mapping[str, ReportSpec]
    unverified: Mapping[str, Unverified] = field(default_factory=dict)
    """What waits for the office's lawyer; a limit that names one is shown and never acts."""

    areas: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Field of work → the names of its ledgers, in the order they are shown."""

    negative: tuple[str, ...] = ()
    """The words by which an option says no."""

    ending: tuple[str, ...] = ()
    """The words by which a figure says that it counts what is done with."""

    counted: Mapping[str, IndicatorsSpec] = field(default_factory=dict)
    """What each file of indicators says, by stem."""

    posts: PostDefinitions = NO_DEFINITIONS
    """The posts of the real world with what each may see and do."""

    kinds: Mapping[str, KindSpec] = field(default_factory=dict)
    """Kind of office → what is proposed to it on its first day."""

    overlay: Overlay = field(default_factory=Overlay)
    """What the office has amended, and what is to be told of it."""

    def by_area(self) -> dict[str, list[Ledger]]:
        """Every ledger under its field of work; those that no field names come last."""
        named = {each.spec.name: each for each in self.ledgers.values()}
        areas = {area: [named.pop(name) for name in names] for area, names in self.areas.items()}
        return areas | ({ELSEWHERE: list(named.values())} if named else {})

    @property
    def proposed(self) -> frozenset[tuple[str, frozenset[str]]]:
        """Kind of office → the stems of the ledgers proposed to it."""
        stems = {each.spec.name: stem for stem, each in self.ledgers.items()}
        return frozenset((kind, frozenset(stems[name] for name in spec.ledgers)) for kind, spec in self.kinds.items())

    def cited(self) -> list[Cited]:
        """Every citation of the catalogue with its place; files by the name a clerk knows them by."""
        named: list[tuple[str, Spec]] = [(f"台账“{each.spec.name}”", each.spec) for each in self.ledgers.values()]
        named += [(f"指标“{key}”", each.spec) for key, each in self.indicators.items()]
        named += [(f"报告模板“{each.name}”", each) for each in self.reports.values()]
        return [citation for name, spec in named for citation in cited(name, spec)]

    def ledger(self, name: str) -> Ledger:
        """The ledger with this stem or Chinese name; raises LedgerUnknownError naming the nearest."""
        ledger = self.ledgers.get(name) or next(
            (each for each in self.ledgers.values() if each.spec.name == name), None
        )
        if ledger is None:
            known = [word for each in self.ledgers.values() for word in (each.stem, each.spec.name)]
            raise LedgerUnknownError(f"没有“{name}”这个台账。{meant(name, known)}")
        return ledger

    def indicators_of(self, stem: str) -> dict[str, IndicatorSpec]:
        """The indicators of one ledger by ``台账.指标``, in the file's order."""
        return {key: each.spec for key, each in self.indicators.items() if each.stem == stem}
