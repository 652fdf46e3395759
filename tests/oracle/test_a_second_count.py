"""Every figure counted twice, by the product and by the oracle, on random records and on the demonstration."""

from collections import defaultdict
from datetime import date, datetime
from pathlib import Path
from uuid import UUID

import pytest

from tests.oracle.chance import Chance
from tests.oracle.clerk import NUMBERS, Clerk
from tests.oracle.entry import Asked, Entry
from tests.oracle.figures import Count, Told, cent
from tests.oracle.sheets import Sheets
from zhangtu import shelf
from zhangtu.clock.events import SHANGHAI
from zhangtu.commands.demo import PLACES
from zhangtu.commands.demo.loading import load
from zhangtu.ledger.catalogue import forget_editions
from zhangtu.ledger.fields import KINDS
from zhangtu.ledger.models import Edition, Record
from zhangtu.ledger.tables import sync
from zhangtu.measure.figure import Figure
from zhangtu.measure.figures import figures
from zhangtu.measure.span import Span
from zhangtu.offices import tree
from zhangtu.offices.models import Office

NOW = datetime(2026, 11, 20, 10, 0, tzinfo=SHANGHAI)
SHELF = shelf.current()
SHEETS = Sheets(Path(__file__).parents[2] / "catalog")
BODIES = ("乡镇", "街道", "园区", "县", "市", "省")
A_LEDGER = 14
"""Random records of each ledger."""


def test_the_second_count_knows_every_type_of_field_that_is_summed() -> None:
    assert {kind.type.value for kind in KINDS.values() if kind.numeric} <= set(NUMBERS)


def test_the_two_counts_are_of_the_same_indicators() -> None:
    assert set(SHEETS.indicators) == set(SHELF.indicators)


def entries() -> dict[str, list[Entry]]:
    """Every live record, told apart from everything of the product but its table."""
    offices = {each.pk: each for each in Office.objects.all()}
    by_path = {each.path: each for each in offices.values()}
    found = defaultdict(list)
    for record in Record.objects.filter(withdrawn_at__isnull=True):
        office = offices[record.office_id]
        above = [
            by_path[office.path[:end]] for end in range(5, len(office.path) + 1, 5) if office.path[:end] in by_path
        ]
        town = next((each for each in reversed(above) if each.kind in BODIES), office)
        found[record.ledger].append(
            Entry(
                id=str(record.pk),
                stem=record.ledger,
                office=str(office.pk),
                office_name=office.name,
                town=town.segment,
                number=record.number_text,
                year=record.year,
                matter=str(record.matter),
                backdated=record.backdated,
                state=record.state,
                happened=record.happened_on,
                data=record.data,
                steps=record.steps,
                events=record.events,
                terms=record.terms,
                evidence=record.evidence,
                rows=record.rows,
            )
        )
    return found


def asked(office: Office, span: Span, today: date) -> Asked:
    """The office with all below it; of a village, what its township and its sections keep is around it."""
    below = Office.objects.filter(path__startswith=office.path)
    around = set(below.values_list("pk", flat=True))
    if office.kind in ("村", "社区") and office.parent:
        around |= {office.parent.pk}
        around |= set(Office.objects.filter(parent=office.parent, kind="部门").values_list("pk", flat=True))
    offices = frozenset(str(each.pk) for each in below)
    return Asked(offices, frozenset(map(str, around)), span.start, span.end, today)


def differs(mine: Told, theirs: Figure) -> bool:
    """Whether the two counts say different things."""
    same = (mine.value, mine.records) == (theirs.value, theirs.records)
    if theirs.denominator is not None and mine.whole is not None:
        same = same and (cent(mine.part), cent(mine.whole)) == (theirs.numerator, theirs.denominator)
    return not same


def compared(kept: dict[str, list[Entry]], office: Office, span: Span, today: date, at_least: int) -> list[str]:
    """The indicators of which the two counts differ, with both; of ``at_least`` so many there are records at all."""
    count = Count(Clerk(SHEETS, kept, asked(office, span, today)))
    told = figures(SHELF, list(SHELF.indicators), office.pk, span, today=today, sealed=False)
    assert sum(1 for figure in told.values() if figure.records) >= at_least
    wrong = [(key, count.figure(key), told[key]) for key in told if differs(count.figure(key), told[key])]
    return [
        f"{key}: {mine.value} of {mine.records} ({mine.part}/{mine.whole}), the product"
        f" {theirs.value} of {theirs.records} ({theirs.numerator}/{theirs.denominator})"
        for key, mine, theirs in wrong
    ]


@pytest.fixture
def offices(db: None) -> list[Office]:
    county = tree.found("县", "110000", "大县", "大县")
    towns = [tree.found("乡镇", f"11000000{n}", f"{n}镇", f"{n}镇", parent=county) for n in (1, 2)]
    villages = [tree.found("村", f"11000000{n}201", "红星村", "红星", parent=town) for n, town in enumerate(towns, 1)]
    section = tree.found("部门", "110000001D", "司法所", "司法所", parent=towns[0])
    return [county, *towns, *villages, section]


@pytest.mark.parametrize("seed", [1, 7])
def test_random_records_are_counted_alike(offices: list[Office], seed: int) -> None:
    sync(SHELF)
    editions = {stem: Edition.objects.create(ledger=stem, sha=f"{seed}", text="") for stem in SHEETS.ledgers}
    chance = Chance(seed, SHEETS, offices, editions)
    for stem in SHEETS.ledgers:
        Record.objects.bulk_create(chance.records(stem, A_LEDGER))
    kept, today = entries(), date(2026, 7, 10)
    county, town, _, village, *_ = offices
    asked_of = ((county, Span.year(2026), 500), (town, Span.months(2026, 6, 1), 200), (village, Span.year(2025), 120))
    for office, span, at_least in asked_of:
        assert compared(kept, office, span, today, at_least) == []


@pytest.mark.django_db
def test_the_demonstration_is_counted_alike() -> None:
    forget_editions()
    list(load(SHELF, PLACES, ("park",), "demo-password", NOW, live=False))
    kept, today = entries(), date(2026, 7, 10)
    park = Office.objects.get(pk=UUID(next(entry.office for each in kept.values() for entry in each)))
    while park.parent and park.kind not in BODIES:
        park = park.parent
    for span in (Span.year(2020), Span.months(2020, 6, 1), Span.months(2020, 1, 6)):
        assert compared(kept, park, span, today, 30) == []
    forget_editions()
