"""A record's trail as its page shows it: who, when, which step, which article, what changed — private things masked."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from zhangtu.clock.events import day_of
from zhangtu.clock.provisional import marked
from zhangtu.desk.records.facts import text
from zhangtu.ledger.content import ROW
from zhangtu.ledger.masking import masked
from zhangtu.ledger.series import shows_day
from zhangtu.ledger.spec import LedgerSpec
from zhangtu.look.templatetags.look import article, moment, weekday
from zhangtu.offices.models import Office
from zhangtu.trail.models import Entry, TrailAction

TERM = "@期限 "
"""How the trail names the dates of a term; see ``dispatch.recomputing``."""

GRAVE = {TrailAction.CORRECTION, TrailAction.WITHDRAW, TrailAction.TAKEBACK, TrailAction.UNDO}
LABELS: Mapping[str, str] = {deed.value: str(deed.label) for deed in TrailAction}


@dataclass(frozen=True)
class FieldChange:
    """One field before and after."""

    name: str
    old: str
    new: str


@dataclass(frozen=True)
class TrailLine:
    """One deed."""

    name: str
    who: str
    when: str
    """When it was typed."""
    happened: str
    """When it happened, where that is another day; of a past record the day of each step."""
    articles: str
    note: str
    css: str
    changes: list[FieldChange]
    version: int


def lines(entries: Iterable[Entry], spec: LedgerSpec, *, private: bool) -> list[TrailLine]:
    """The trail, latest first; a reading of private fields is a line too."""
    every = list(entries)
    offices = _offices({entry.office_id for entry in every if entry.office_id})
    return [_line(entry, spec, offices, private=private) for entry in reversed(every)]


def changes(changed: Mapping[str, Any], spec: LedgerSpec, *, private: bool) -> list[FieldChange]:
    """The fields that changed, and the state."""
    named = [
        FieldChange(name, *(_said(spec, name, value, private=private) for value in pair))
        for name, pair in changed.items()
        if name in spec.fields
    ]
    state = changed.get("@状态")
    said = [FieldChange("状态", *(str(each or "") for each in state))] if state else []
    return [*said, *term_changes(changed), *row_changes(changed, spec, private=private), *named]


def row_changes(changed: Mapping[str, Any], spec: LedgerSpec, *, private: bool) -> list[FieldChange]:
    """The rows that were added, put right or taken out, each by its series and number."""
    named = {name.removeprefix(ROW): pair for name, pair in changed.items() if name.startswith(ROW)}
    return [
        FieldChange(
            f"{said.replace(' ', '第', 1)}行", *(_row(spec, said.partition(" ")[0], row, private) for row in pair)
        )
        for said, pair in named.items()
    ]


def _row(spec: LedgerSpec, series: str, row: Mapping[str, Any] | None, private: bool) -> str:
    """A row on one line: its day and what it says; of one that was taken out, why."""
    if row is None:
        return ""
    known = {name: value for name, value in row["data"].items() if name in spec.fields}
    said = (f"{name} {_said(spec, name, value, private=private)}" for name, value in known.items())
    out = [f"已拿掉：{row['out']}"] if "out" in row else []
    dated = private or series not in spec.series or shows_day(spec, series)
    return "；".join([*([weekday(row["day"])] if dated else []), *said, *out])


def term_changes(changed: Mapping[str, Any]) -> list[FieldChange]:
    """The due dates that were worked out anew and came out otherwise."""
    return [
        FieldChange(name.removeprefix(TERM), *words)
        for name, pair in changed.items()
        if name.startswith(TERM) and (words := [due_words(each) for each in pair]) and words[0] != words[1]
    ]


def due_words(kept: Mapping[str, Any] | None) -> str:
    """The day a term ended on; where only the earliest day is set, that one."""
    names = ("due", "usual_due", "earliest", "usual_earliest")
    moment = next((kept[name] for name in names if kept and kept.get(name)), "")
    if not kept or not moment:
        return ""
    soonest = kept.get("soonest")
    early = date.fromisoformat(soonest[:10]) if soonest else None
    guessed = kept.get("provisional")
    return marked(weekday(moment), date.fromisoformat(moment[:10]), early) if guessed else weekday(moment)


def _line(entry: Entry, spec: LedgerSpec, offices: Mapping[UUID, str], *, private: bool) -> TrailLine:
    office = offices.get(entry.office_id) if entry.office_id else None
    is_step = entry.kind == TrailAction.STEP
    return TrailLine(
        name=entry.step if is_step and entry.step else LABELS.get(entry.kind, entry.kind),
        who=f"{entry.person_name}（{office}）" if office else entry.person_name,
        when=moment(entry.at),
        happened="，".join(_happened(entry)),
        articles="、".join(article(citation) for citation in entry.citations),
        note=entry.note,
        css="step" if is_step else "grave" if entry.kind in GRAVE else "",
        changes=changes(entry.changes, spec, private=private),
        version=entry.version,
    )


def _happened(entry: Entry) -> Iterator[str]:
    """The days of the steps that the deed added or moved, where they are not the day on which it was typed."""
    before, after = entry.changes.get("@经过") or ([], [])
    known = list(before or [])
    typed = day_of(entry.at)
    for index, (step, at, *_) in enumerate(after or []):
        moved = index >= len(known) or known[index][1] != at
        if moved and at[:10] != typed.isoformat():
            only = entry.kind == TrailAction.STEP
            yield f"{weekday(at)}办" if only else f"{step}：{weekday(at)}"


def _said(spec: LedgerSpec, name: str, value: Any, *, private: bool) -> str:
    field = spec.fields[name]
    return text(field, value if private or not field.private else masked(field, value))


def _offices(ids: set[UUID]) -> dict[UUID, str]:
    return dict(Office.objects.filter(pk__in=ids).values_list("pk", "name"))
