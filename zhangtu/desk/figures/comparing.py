"""Figures beside those of the same days a year before."""

from dataclasses import dataclass, field
from decimal import Decimal
from functools import partial

from zhangtu.desk.figures.by_level import Levels
from zhangtu.desk.shell.visitor import Visitor
from zhangtu.measure.figure import Figure
from zhangtu.measure.figures import figures
from zhangtu.measure.level import Level
from zhangtu.measure.seen import Share
from zhangtu.measure.span import Span
from zhangtu.offices.models import Office


@dataclass(frozen=True)
class FigureComparison:
    """A figure beside that of the same days a year before."""

    now: Figure
    before: Figure
    whole: bool
    levels: Levels = field(default_factory=dict)
    """The same at 本级 and 下级, where that was asked for."""

    @property
    def own(self) -> Figure | None:
        """What the office did itself."""
        return self.levels.get(Level.OWN)

    @property
    def below(self) -> Figure | None:
        """What those below it did."""
        return self.levels.get(Level.BELOW)

    @property
    def change(self) -> Decimal | None:
        """How much it went up or down; nothing where either is not known."""
        if self.now.value is None or self.before.value is None:
            return None
        return self.now.value - self.before.value

    @property
    def says(self) -> bool:
        """Whether there is anything but zeros and blanks in it."""
        return bool(self.now.value or self.before.value)

    @property
    def size(self) -> Decimal | None:
        """The change without its sign, for a page that says up or down in words."""
        return None if self.change is None else abs(self.change)


def compare(allowed: dict[str, Share], span: Span, office: Office, visitor: Visitor) -> dict[str, FigureComparison]:
    """The figures with last year's; indicators that may count the same offices are read together."""
    by_offices: dict[Share, list[str]] = {}
    for key, share in allowed.items():
        by_offices.setdefault(share, []).append(key)
    comparisons = {}
    for share, keys in by_offices.items():
        read = partial(figures, visitor.catalogue, keys, office.pk, offices=share.offices, sealed=False)
        now = read(span, today=visitor.today)
        earlier, seen_from = span.same_days_before(visitor.today)
        before = read(earlier, today=seen_from)
        comparisons.update({key: FigureComparison(now[key], before[key], share.whole) for key in keys})
    return {key: comparisons[key] for key in allowed}
