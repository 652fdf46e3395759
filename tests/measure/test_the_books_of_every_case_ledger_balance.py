"""上期结转 + 本期新收 = 本期了结 + 本期转出 + 期末未结 of every case ledger, over records that went anyhow."""

import random
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from functools import partial

import pytest
from django.db import connection

from tests.journeys.ways import Spot, moves
from zhangtu import shelf
from zhangtu.dispatch.steps import pass_step
from zhangtu.ledger.content import Content
from zhangtu.ledger.models import Edition, Record
from zhangtu.ledger.spec import Kind, StateKind
from zhangtu.ledger.tables import drop, view_sql
from zhangtu.measure.figures import figures
from zhangtu.measure.span import Span
from zhangtu.offices import tree
from zhangtu.offices.identity import uuid7
from zhangtu.offices.models import Office
from zhangtu.shelf import Ledger

CASES = sorted(stem for stem, each in shelf.current().ledgers.items() if each.spec.kind is Kind.CASE)
RECORDS = 25
LONGEST = 14
SPANS = [Span.year(2025), *(Span(date(2025, month, 1), date(2025, month + 1, 28)) for month in (1, 5, 9))]
NOW = datetime(2026, 6, 1, tzinfo=UTC)


def wandered(ledger: Ledger, dice: random.Random) -> Content:
    """A record somewhere on some way, its days anywhere in two years and a half."""
    spec, spot, content = ledger.spec, Spot(ledger.spec.start), Content(ledger.spec.start)
    day = date(2024, 1, 1) + timedelta(dice.randrange(700))
    for _ in range(dice.randrange(1, LONGEST)):
        onward = list(moves(spec, spot, {}))
        if not onward:
            break
        step, given, spot = dice.choice(onward)
        typed = {name: word == "是" if spec.fields[name].type.value == "是否" else word for name, word in given.items()}
        content = Content(content.state, {**content.data, **typed}, content.steps, content.events)
        content = pass_step(spec, content, step, "", [], day)
        day += timedelta(dice.randrange(0, 60))
    return content


def kept(stem: str, ledger: Ledger, office: Office) -> Iterator[Record]:
    dice = random.Random(stem)
    edition = Edition.objects.create(ledger=stem, sha=ledger.edition, text=ledger.text)
    for number in range(1, RECORDS + 1):
        content = wandered(ledger, dice)
        identity = uuid7()
        yield Record(
            id=identity,
            matter=identity,
            ledger=stem,
            edition=edition,
            office=office,
            number=number,
            year=2025,
            state=content.state,
            data=content.data,
            steps=content.steps,
            events=list(content.events),
            happened_on=date.fromisoformat(content.events[0][1]),
            version=1,
            digest="0" * 64,
            created_at=NOW,
            updated_at=NOW,
            search="",
            search_private="",
        )


def days(ledger: Ledger, record: Record) -> tuple[date, date | None, bool]:
    """When it was begun, when it was over, and whether somebody else goes on: told from its events alone."""
    first = date.fromisoformat(record.events[0][1])
    if not ledger.spec.over(record.state):
        return first, None, False
    after = [each for each in record.events if ledger.spec.steps[each[0]].origins != (record.state,)]
    return first, date.fromisoformat(after[-1][1]), ledger.spec.states[record.state] is StateKind.GONE


@pytest.mark.django_db
@pytest.mark.parametrize("stem", CASES)
def test_the_books_balance(stem: str) -> None:
    ledger = shelf.current().ledgers[stem]
    office = tree.found("乡镇", "110000001", "青石镇", "青石")
    records = Record.objects.bulk_create(kept(stem, ledger, office))
    drop()
    with connection.cursor() as cursor:
        cursor.execute(view_sql(stem, ledger.spec))
    known = [days(ledger, record) for record in records]
    for span in SPANS:
        count = partial(_count, stem, office, span)
        opening, fresh, ended = count("上期结转件数"), count("本期新收件数"), count("本期了结件数")
        gone, left = count("本期转出件数"), count("期末未结件数")
        assert opening + fresh == ended + gone + left, f"{stem} {span}"
        assert opening == sum(a < span.start and (z is None or z >= span.start) for a, z, _ in known)
        assert fresh == sum(span.start <= a <= span.end for a, _, _ in known)
        assert ended == sum(z is not None and span.start <= z <= span.end and not out for _, z, out in known)
        assert gone == sum(z is not None and span.start <= z <= span.end and out for _, z, out in known)
        assert left == sum(a <= span.end and (z is None or z > span.end) for a, z, _ in known)


def _count(stem: str, office: Office, span: Span, name: str) -> int:
    catalogue = shelf.current()
    key = f"{catalogue.ledgers[stem].spec.name}.{name}"
    if key not in catalogue.indicators:
        return 0
    return int(figures(catalogue, [key], office.pk, span, today=NOW.date())[key].value or 0)
