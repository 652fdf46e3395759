"""Rows of a record on its page and in its forms: a small table for each series, and the controls of a new row."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from django.http import QueryDict
from django.urls import reverse

from zhangtu.desk.records.facts import text
from zhangtu.desk.records.opened import OpenedRecord
from zhangtu.desk.shell import posted as form
from zhangtu.dispatch.rowing import AT_ONCE
from zhangtu.ledger.content import Content, Row
from zhangtu.ledger.fields import kind_of
from zhangtu.ledger.masking import masked
from zhangtu.ledger.series import counting, shows_day
from zhangtu.ledger.spec import FieldSpec, LedgerSpec
from zhangtu.look.controls import Control

BLANK = 3
"""Rows that stand empty in a form, so that several are entered at once."""
PASTED = "粘贴:"
"""What the name of the box begins with into which lines of a table are pasted."""


@dataclass(frozen=True)
class RowLine:
    """One row: its cells as they may be seen, and where it is put right or taken out."""

    number: int
    day: str
    by: str
    cells: list[tuple[str, str]]
    evidence: str
    correct: str
    take_out: str


@dataclass(frozen=True)
class RowTable:
    """The rows of one series; ``add`` leads to one more, where the visitor may add one now."""

    name: str
    note: str
    heads: tuple[str, ...]
    lines: list[RowLine]
    add: str


@dataclass(frozen=True)
class RowSet:
    """A series in the form of the step it is entered with: rows of controls, and a box for lines of a table."""

    name: str
    note: str
    rows: list[list[Control]]
    columns: str
    paste: str
    pasted: str
    fault: str
    open: bool
    """Whether it stands open: something was typed or is wrong, or it is all that the form asks."""


def tables(
    opened: OpenedRecord, content: Content, *, private: bool, mine: Mapping[str, bool], steps: Collection[str]
) -> list[RowTable]:
    """A table for each series that has rows or may get one; ``mine`` says whose rows the visitor answers for."""
    shown = []
    for name, each in opened.spec.series.items():
        rows = counting(content.rows.get(name, ()))
        add = _add(opened, name, steps) if each.steps or mine.get(name) else ""
        if rows or add:
            heads = opened.spec.row_fields(name)
            lines = [_line(opened, name, row, private=private, mine=mine.get(name, False)) for row in rows]
            shown.append(RowTable(name, each.note, heads, lines, add))
    return shown


def _add(opened: OpenedRecord, name: str, steps: Collection[str]) -> str:
    here, each = opened.record, opened.spec.series[name]
    if each.along:
        return reverse("rows", args=[here.ledger, here.pk, name])
    step = next((step for step in each.steps if step in steps), "")
    return reverse("record-step", args=[here.ledger, here.pk, step]) if step else ""


def _line(opened: OpenedRecord, name: str, row: Row, *, private: bool, mine: bool) -> RowLine:
    here, spec, number = opened.record, opened.spec, int(row["no"])
    fields = spec.row_fields(name)
    cells = [(field, _said(spec.fields[field], row["data"].get(field), private=private)) for field in fields]
    proofs = (f"{slot}{'（免交）' if 'waived' in kept else ''}" for slot, kept in row["evidence"].items())
    address = [here.ledger, here.pk, name, number]
    correct, out = (reverse(page, args=address) if mine else "" for page in ("row-correct", "row-out"))
    day = row["day"] if private or shows_day(spec, name) else ""
    return RowLine(number, day, row["by"], cells, "、".join(proofs), correct, out)


def _said(field: FieldSpec, value: Any, *, private: bool) -> str:
    if value is None:
        return ""
    said = text(field, value if private or not field.private else masked(field, value))
    return f"{said}{field.unit}" if said and kind_of(field).numeric else said


def row_sets(spec: LedgerSpec, step: str, post: QueryDict, faults: Mapping[str, str]) -> list[RowSet]:
    """What a step's form asks of the series entered with it."""
    return [row_set(spec, name, post, faults) for name, each in spec.series.items() if step in each.along]


def row_set(spec: LedgerSpec, name: str, post: QueryDict, faults: Mapping[str, str], *, alone: bool = False) -> RowSet:
    """The rows typed so far, and some more that are empty."""
    typed, pasted = typed_rows(spec, name, post), ""
    if len(typed) > AT_ONCE:  # too many to show one by one: they stay in their box
        typed, pasted = _in_fields(spec, name, post), post.get(PASTED + name, "")
    fields = spec.row_fields(name)
    rows = [
        [_control(spec, name, index, field, values.get(field, ""), faults) for field in fields]
        for index, values in enumerate([*typed, *({} for _ in range(BLANK))], 1)
    ]
    fault = faults.get(name, "") or faults.get(PASTED + name, "")
    shown = alone or bool(typed or pasted or fault)
    return RowSet(name, spec.series[name].note, rows, "、".join(fields), PASTED + name, pasted, fault, shown)


def _control(spec: LedgerSpec, name: str, index: int, field: str, value: Any, faults: Mapping[str, str]) -> Control:
    place_name = place(name, index) + field
    return Control(place_name, spec.fields[field], value, faults.get(place_name, ""), required=True, label=field)


def place(name: str, index: int) -> str:
    """What stands before the name of a field of a row, in forms and in faults."""
    return f"{name}第{index}行·"


def typed_rows(spec: LedgerSpec, name: str, post: QueryDict) -> list[dict[str, Any]]:
    """The rows of a form as they were typed, the empty ones left out, and those that were pasted after them."""
    return [*_in_fields(spec, name, post), *_pasted(spec, name, post)]


def _pasted(spec: LedgerSpec, name: str, post: QueryDict) -> list[dict[str, Any]]:
    """The lines of the box, a row each: cells parted by tabs, in the order of the fields."""
    lines = (line.split("\t") for line in post.get(PASTED + name, "").splitlines() if line.strip())
    return [dict(zip(spec.row_fields(name), map(str.strip, cells), strict=False)) for cells in lines]


def _in_fields(spec: LedgerSpec, name: str, post: QueryDict) -> list[dict[str, Any]]:
    fields, rows, index = spec.row_fields(name), [], 1
    while any(f"{place(name, index)}{field}" in post for field in fields) or index <= BLANK:
        rows.append(_typed(spec, fields, place(name, index), post))
        index += 1
    return [row for row in rows if any(row.values())]


def _typed(spec: LedgerSpec, fields: tuple[str, ...], before: str, post: QueryDict) -> dict[str, Any]:
    several = {field for field in fields if kind_of(spec.fields[field]).several}
    return {
        field: post.getlist(before + field) if field in several else post.get(before + field, "").strip()
        for field in fields
    }


def row_form(spec: LedgerSpec, name: str, row: Row) -> form.Filled:
    """What stands in the form that puts a row right; private values and links are kept, not shown."""
    return form.at_first(spec, spec.row_fields(name), row["data"])
