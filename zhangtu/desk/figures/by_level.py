"""Figures of an office with others below it, level beside level; and all that a page shows as a workbook."""

from collections.abc import Iterable, Mapping
from functools import partial

from django.http import HttpResponse

from zhangtu.access.deeds import About, Kind
from zhangtu.desk.figures.period import ChosenPeriod
from zhangtu.desk.shell.outgoing import taken_out
from zhangtu.desk.shell.visitor import Visitor
from zhangtu.exchange.opening import Cell
from zhangtu.exchange.writing import workbook
from zhangtu.measure.figure import Figure
from zhangtu.measure.figures import figures
from zhangtu.measure.level import NAMED, Level
from zhangtu.measure.seen import Share, shares
from zhangtu.offices.models import Office

APART = "分列"
"""The choice that shows 合计, 本级 and 下级 beside one another."""

Levels = Mapping[Level, Figure]


def at_levels(keys: Iterable[str], office: Office, chosen: ChosenPeriod, visitor: Visitor) -> Mapping[str, Levels]:
    """Each indicator at 本级 and at 下级, as far as the visitor may count it there."""
    made: dict[str, dict[Level, Figure]] = {}
    wanted = list(keys)
    for level in NAMED:
        allowed = shares(visitor.catalogue, wanted, office.pk, chosen.span.end, visitor.reach, level)
        together: dict[Share, list[str]] = {}
        for key, share in allowed.items():
            together.setdefault(share, []).append(key)
        for share, here in together.items():
            read = partial(figures, visitor.catalogue, here, office.pk, chosen.span, today=visitor.today)
            read_here = read(offices=share.offices, sealed=False)
            for key, figure in read_here.items():
                made.setdefault(key, {})[level] = figure
    return made


def figures_sheet(
    where: str,
    chosen: ChosenPeriod,
    rows: Mapping[str, tuple[Figure, Figure]],
    levels: Mapping[str, Levels],
    visitor: Visitor,
) -> HttpResponse:
    """The figures as the page has them, with what each counts; ``rows`` are this year's and last year's."""
    apart: tuple[Level, ...] = NAMED if levels else ()
    heading = ["台账", "指标", chosen.name, *apart, "单位", "去年同期", "性质", "口径"]
    lines: list[list[Cell | None]] = []
    for key, (now, before) in rows.items():
        home = visitor.catalogue.ledgers[visitor.catalogue.indicators[key].stem].spec.name
        split = [_cell(levels.get(key, {}).get(level)) for level in apart]
        lines.append([home, now.name, _cell(now), *split, now.unit, _cell(before), str(now.kind), now.definition])
    notes = [f"{where}，{chosen.name}（{chosen.span}），{visitor.today:%Y-%m-%d}算出。空着的是算不出，不是零。"]
    if apart:
        notes.append("合计等于本级加下级的，只有可以相加的数；比率、平均数、人数等各按各的记录算。")
    about, name = About(Kind.FIGURE, "", f"{where}指标"), f"{where}指标{visitor.today:%Y%m%d}"
    return taken_out(visitor, about, name, workbook("指标", heading, lines, notes), 指标=len(lines))


def _cell(figure: Figure | None) -> Cell | None:
    """A number that a sheet can reckon with; nothing where there is none."""
    if figure is None or figure.value is None:
        return None
    whole = figure.value == figure.value.to_integral_value()
    return int(figure.value) if whole else float(figure.value)
