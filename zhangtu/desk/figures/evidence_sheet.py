"""The records behind a figure as a workbook, each with the day by which it was counted."""

from django.core.exceptions import PermissionDenied
from django.http import HttpResponse

from zhangtu.access.deeds import About, Kind
from zhangtu.desk.lists.export import MOST
from zhangtu.desk.shell.outgoing import taken_out
from zhangtu.desk.shell.visitor import Visitor
from zhangtu.exchange.writing import workbook
from zhangtu.ledger.names import NUMBER, OFFICE, STATE
from zhangtu.measure.compile import Behind
from zhangtu.measure.evidence import evidence
from zhangtu.measure.indicator import Indicator
from zhangtu.measure.query import FigureQuery


def evidence_sheet(indicator: Indicator, at: FigureQuery, visitor: Visitor, which: Behind) -> HttpResponse:
    """One sheet of all ledgers behind it; titles are masked as in every list."""
    behind = evidence(visitor.catalogue, indicator, at, visitor.reach, which)
    total = sum(each.count() for each in behind)
    if total > MOST:
        raise PermissionDenied(f"一次最多导出 {MOST} 条，现在有 {total} 条。请换短一些的期间，分几次导出。")
    names = list(dict.fromkeys(each.by for each in behind))
    rows = [
        [
            visitor.catalogue.ledgers[each.stem].spec.name,
            record.number_text,
            record.title,
            record.office.name,
            record.state,
            *(day if name == each.by else None for name in names),
        ]
        for each in behind
        for record, day in each[0:MOST]
    ]
    heading = ["台账", NUMBER, "标题", OFFICE, STATE, *names]
    notes = [f"{indicator.key}：{indicator.spec.definition}", f"列出的是{which.value}的记录，按计入的日子排。"]
    name, about = f"{indicator.name}{visitor.today:%Y%m%d}", About(Kind.FIGURE, indicator.key, indicator.name)
    return taken_out(visitor, about, name, workbook(indicator.name, heading, rows, notes), 条数=total)
