"""The real catalogue: every indicator's SQL to the letter, and every one of them runs."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import UTC, date, datetime
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.people import Places
from zhangtu import shelf
from zhangtu.ledger.models import Edition, Record
from zhangtu.ledger.tables import sync
from zhangtu.measure import compile as compiled
from zhangtu.measure.figure import FigureKind
from zhangtu.measure.figures import figures, read_together
from zhangtu.measure.query import leaves, parts_of, source_in
from zhangtu.measure.span import Span
from zhangtu.offices import tree
from zhangtu.offices.identity import uuid7

SHELF = shelf.current()
READ = ("dispute", "petition", "litigation", "school", "enforcement_inspection")
"""A few ledgers with many figures, series among them and one into which others' 没有 look."""
NOW = datetime(2026, 3, 1, tzinfo=UTC)
STEMS = sorted({each.stem for each in SHELF.indicators.values()})


@pytest.mark.parametrize("stem", STEMS)
def test_every_indicator_has_golden_sql(stem: str, golden: Callable[[str, str], None]) -> None:
    told = []
    for key, spec in SHELF.indicators_of(stem).items():
        if spec.manual or spec.union or spec.ratio or spec.difference:
            told.append(_made(key))
            continue
        expression, _ = compiled.scan_expression(source_in(SHELF, stem, [spec]), sealed=False)
        told.append(f"-- {key}\n{compiled.text_of(expression, pretty=True).sql}\n")
    golden(f"{stem}.sql", "\n".join(each for each in told if each))


def _made(key: str) -> str:
    """An indicator made of others: of which; and the query that counts a matter of theirs once."""
    spec = SHELF.indicators[key].spec
    if spec.manual:
        return ""
    parts = parts_of(SHELF.indicators[key])
    if not spec.once:
        sign = " / " if spec.ratio else " - " if spec.difference else " + "
        return f"-- {key}\n-- {sign.join(parts)}\n"
    read = ((each.stem, each.spec) for each in leaves(SHELF, [SHELF.indicators[key]]))
    sources = tuple(source_in(SHELF, stem, [leaf]) for stem, leaf in read)
    return f"-- {key}\n{compiled.matters(sources).sql}\n"


@pytest.mark.django_db
def test_every_indicator_can_be_asked_of_an_empty_office() -> None:
    sync(SHELF)
    town = tree.found("乡镇", "110000001", "青石镇", "青石")
    found = figures(SHELF, SHELF.indicators, town.id, Span.year(2025), today=date(2026, 3, 1))
    assert set(found) == set(SHELF.indicators)
    zero = {FigureKind.FLOW, FigureKind.STOCK, FigureKind.FEWEST}
    wrong = [key for key, figure in found.items() if (figure.value != 0 if figure.kind in zero else figure.value)]
    assert wrong == []


@pytest.mark.django_db
def test_all_figures_of_a_towns_year_read_each_of_its_records_three_times_at_most(
    places: Places, as_owner: Callable[[], AbstractContextManager[None]]
) -> None:
    """A statement a ledger, one more for each series and for what goes by a year; nobody else's records are read."""
    sync(SHELF)
    for stem in READ:
        edition = Edition.objects.create(ledger=stem, sha=SHELF.ledgers[stem].edition, text=SHELF.ledgers[stem].text)
        Record.objects.bulk_create(
            Record(
                ledger=stem,
                edition=edition,
                office=office,
                number=number,
                year=2025,
                state="",
                happened_on=date(2025, 1, 1),
                version=1,
                digest="0" * 64,
                created_at=NOW,
                updated_at=NOW,
                search="",
                search_private="",
                matter=uuid7(),
            )
            for office in (places.town, places.other_town)
            for number in range(1, 41)
        )
    together = read_together(SHELF, leaves(SHELF, SHELF.indicators.values()))
    with as_owner(), connection.cursor() as cursor:  # whoever does not own a table analyses nothing
        cursor.execute("ANALYZE ledger_record")
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL enable_seqscan = off")  # as with a million records, of which a town has few
        before = _rows_read(cursor)
        with CaptureQueriesContext(connection) as asked:
            figures(SHELF, SHELF.indicators, places.town.id, Span.year(2025), today=date(2026, 3, 1), sealed=False)
        read = _rows_read(cursor) - before
    ours = 40 * len(READ)
    assert ours <= read <= 3 * ours
    once = sum(spec.once for spec in (each.spec for each in SHELF.indicators.values()))
    assert len(asked) <= len(together) + once + 6


def _rows_read(cursor: Any) -> int:
    """Rows of records that this transaction has read, by whichever way."""
    cursor.execute(
        "SELECT coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0) FROM pg_stat_xact_user_tables"
        " WHERE relname = 'ledger_record'"
    )
    return int(cursor.fetchone()[0])


def test_every_indicator_says_what_it_counts() -> None:
    assert [key for key, each in SHELF.indicators.items() if len(each.spec.definition) < 8 or not each.spec.unit] == []
