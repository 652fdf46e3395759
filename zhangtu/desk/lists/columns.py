"""The columns of a ledger's list: what each shows, by what it sorts, which ones a person wants to see."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.core import signing
from django.http import HttpRequest, HttpResponse

from zhangtu.desk.lists.query import SORT, ListQuery
from zhangtu.desk.lists.rows import RecordRow, line
from zhangtu.ledger.fields import kind_of
from zhangtu.ledger.models import Record
from zhangtu.ledger.queries import mask
from zhangtu.ledger.spec import FieldSpec, LedgerSpec
from zhangtu.look.due import Due
from zhangtu.look.templatetags.look import short_day

A_YEAR = 365 * 24 * 3600
FIRST_FIELDS = 3
"""How many public fields a list shows before anyone has chosen."""


@dataclass(frozen=True)
class ListCell:
    """What stands in one place of a list."""

    text: str = ""
    css: str = ""
    label: str = ""
    url: str = ""
    due: Due | None = None


@dataclass(frozen=True)
class ListColumn:
    """A column's heading."""

    name: str
    sort_url: str = ""
    sorted: str = ""
    right: bool = False


OWN: Mapping[str, tuple[str, Callable[[RecordRow], ListCell]]] = {
    "标题": ("", lambda row: ListCell(row.title, "title", "标题", row.url)),
    "编号": ("编号", lambda row: ListCell(row.number, "nowrap", "")),
    "状态": ("状态", lambda row: ListCell(row.state, "nowrap", "")),
    "期限": ("到期", lambda row: ListCell("", "", "", due=None if row.due.css == "none" else row.due)),
    "登记单位": ("单位", lambda row: ListCell(row.office, "", "")),
    "发生日": ("发生", lambda row: ListCell(short_day(row.record.happened_on), "nowrap", "")),
    "补录": ("", lambda row: ListCell("补录" if row.record.backdated else "", "nowrap", "")),
    "更新": ("更新", lambda row: ListCell(short_day(row.record.updated_at), "nowrap", "更新")),
}
"""Column → by what the list sorts, and what it shows; the same for every ledger."""


def names(spec: LedgerSpec) -> list[str]:
    """Every column a list of this ledger can have."""
    return [*OWN, *(name for name in spec.fields if name not in OWN)]


def usual(spec: LedgerSpec, *, several_offices: bool) -> list[str]:
    """The columns before anyone has chosen: short public fields that are not in the title already."""
    there = (*spec.title, *OWN)
    plain = [n for n, f in spec.fields.items() if kind_of(f).short and not f.private and n not in there]
    own = ["标题", "编号", "状态"] + (["期限"] if spec.terms else []) + (["登记单位"] if several_offices else [])
    return [*own, "发生日", *(name for name in plain[:FIRST_FIELDS] if name != spec.happened)]


def remembered(request: HttpRequest, stem: str, spec: LedgerSpec) -> list[str]:
    """The columns chosen on this machine earlier, if they are still there."""
    try:
        kept = signing.loads(request.COOKIES.get(f"columns_{stem}", ""))
    except signing.BadSignature:
        return []
    return [name for name in names(spec) if name in kept]


def remember(response: HttpResponse, stem: str, chosen: list[str]) -> None:
    """Keep the choice for a year."""
    kept = signing.dumps(chosen, compress=True)
    response.set_cookie(f"columns_{stem}", kept, max_age=A_YEAR, httponly=True, samesite="Lax")


def headings(chosen: list[str], spec: LedgerSpec, query: ListQuery) -> list[ListColumn]:
    """The heads of the columns, each with the address that sorts by it."""
    return [_heading(name, spec, query) for name in chosen]


def cells(records: list[Record], chosen: list[str], spec: LedgerSpec, now: datetime) -> list[list[ListCell]]:
    """The rows."""
    return [_row(record, chosen, spec, now) for record in records]


def _heading(name: str, spec: LedgerSpec, query: ListQuery) -> ListColumn:
    field = spec.fields.get(name)
    right = field is not None and kind_of(field).numeric
    key = OWN[name][0] if name in OWN else ""
    if not key:
        return ListColumn(name, right=right)
    falling = query.sorted_by(key) != "descending"
    return ListColumn(name, query.address(**{SORT: f"-{key}" if falling else key}), query.sorted_by(key), right)


def _row(record: Record, chosen: list[str], spec: LedgerSpec, now: datetime) -> list[ListCell]:
    row, values = line(record, now), mask(spec, record)
    return [OWN[name][1](row) if name in OWN else _cell(name, spec.fields[name], values.get(name)) for name in chosen]


def _cell(name: str, spec: FieldSpec, value: Any) -> ListCell:
    kind, text = kind_of(spec), shown(spec, value)
    if kind.numeric:
        return ListCell(f"{text} {spec.unit}".strip() if text else "", "number", name)
    return ListCell(text, "nowrap" if kind.dated else "", name)


def shown(spec: FieldSpec, value: Any) -> str:
    """A value in a list: dates short, files and links counted."""
    return "" if value is None else kind_of(spec).lists(spec, value)
