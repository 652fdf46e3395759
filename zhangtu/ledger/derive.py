"""What the table keeps besides the content, so that lists can find and sort: all of it follows from the content."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from zhangtu.clock.calendar import Calendar
from zhangtu.clock.events import day_of
from zhangtu.ledger import terms
from zhangtu.ledger.content import Content
from zhangtu.ledger.fields import kind_of
from zhangtu.ledger.masking import masked
from zhangtu.ledger.passings import with_stops
from zhangtu.ledger.running import ends
from zhangtu.ledger.search import lexemes
from zhangtu.ledger.series import every_row
from zhangtu.ledger.spec import FieldSpec, LedgerSpec

TITLE_JOIN = "·"
LONGEST_TITLE = 120


@dataclass(frozen=True, slots=True)
class Derived:
    """The columns that follow from a record's content."""

    title: str
    terms: dict[str, dict[str, Any]]
    due_at: datetime | None
    late_at: datetime | None
    usual_at: datetime | None
    others_at: datetime | None
    people: list[UUID]
    happened_on: date
    search: list[str]
    search_private: list[str]


def derive(
    spec: LedgerSpec, content: Content, calendar: Calendar, now: datetime, lineage: Sequence[str] = ()
) -> Derived:
    """The columns of a record with this content, in an office that lies in ``lineage``."""
    clocks = terms.outcomes(spec, content, calendar, now, lineage)
    running = ends(clocks)
    return Derived(
        title=title(spec, content.data, private=False),
        terms=with_stops(spec, content, calendar, lineage, terms.kept(clocks)),
        due_at=running.due_at,
        late_at=running.late_at,
        usual_at=running.usual_at,
        others_at=running.others_at,
        people=_people(spec, content),
        happened_on=_happened_on(spec, content, now),
        search=lexemes(_texts(spec, content, private=False)),
        search_private=lexemes(_texts(spec, content, private=True)),
    )


def title(spec: LedgerSpec, data: Mapping[str, Any], *, private: bool) -> str:
    """The line a record goes by; private fields are masked unless ``private`` may be seen."""
    named = (name for name in spec.title if data.get(name) is not None)
    parts = (_said(spec.fields[name], data[name], private=private) for name in named)
    joined = TITLE_JOIN.join(" ".join(part.split()) for part in parts if part) or spec.name
    return joined if len(joined) <= LONGEST_TITLE else joined[: LONGEST_TITLE - 1] + "…"


def _said(field: FieldSpec, value: Any, *, private: bool) -> str:
    seen = value if private or not field.private else masked(field, value)
    return kind_of(field).titles(field, seen)


def _texts(spec: LedgerSpec, content: Content, *, private: bool) -> Iterator[str]:
    """What the record says and what its rows say."""
    for data in (content.data, *(row["data"] for _, row in every_row(spec, content))):
        for name, field in spec.fields.items():
            if field.private is private and data.get(name) is not None and kind_of(field).searched:
                yield kind_of(field).sought(field, data[name])


def _people(spec: LedgerSpec, content: Content) -> list[UUID]:
    acted: Iterable[str] = (each for ids in content.actors.values() for each in ids)
    named = (
        value["id"]
        for name, value in content.data.items()
        if name in spec.fields and kind_of(spec.fields[name]).takes_role and "id" in (value or {})
    )
    return [UUID(each) for each in dict.fromkeys([*acted, *named])]


def _happened_on(spec: LedgerSpec, content: Content, now: datetime) -> date:
    named = spec.happened or (spec.valid.since if spec.valid else "")
    text = content.data.get(named) if named else None
    if text is None and content.events:
        text = content.events[0][1]
    return date.fromisoformat(str(text)[:10]) if text else day_of(now)
