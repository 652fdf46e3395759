"""Two offices and the sample catalogue, with its ledgers as plain tables where the views would be."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from itertools import count
from uuid import UUID

import pytest
from django.db import connection

from tests.measure import sample
from zhangtu.ledger.models import Edition, Record
from zhangtu.ledger.spec import LedgerSpec
from zhangtu.ledger.tables import drop, view_sql
from zhangtu.measure.figure import Figure
from zhangtu.measure.figures import figures
from zhangtu.measure.span import Span
from zhangtu.offices import tree
from zhangtu.offices.models import Office

TODAY = date(2026, 11, 21)
NOW = datetime(2026, 11, 21, tzinfo=UTC)
YEAR = Span.year(2025)
TERM_KEYS = {"": "verdict", "到期日": "due", "止日": "stop", "用时": "days"}

Keep = Callable[..., UUID]
Ask = Callable[..., Figure]
Row = Callable[..., None]


@pytest.fixture
def shelf() -> sample.Shelf:
    return sample.shelf()


@pytest.fixture
def town(db: None) -> Office:
    return tree.found("乡镇", "110000001", "青石镇", "青石")


@pytest.fixture
def village(town: Office) -> Office:
    return tree.found("村", "110000001201", "东村", "东村", parent=town)


@pytest.fixture
def keep(shelf: sample.Shelf, town: Office) -> Keep:
    """``keep("review", office, 签发日=…)`` keeps a record that its view shows with these columns, and gives its id."""
    editions = {}
    drop()  # a browser test, which commits, may have left the views of its own catalogue
    for stem, ledger in shelf.ledgers.items():
        editions[stem] = Edition.objects.create(ledger=stem, sha=ledger.edition, text=ledger.text)
        with connection.cursor() as cursor:
            for series in ("", *ledger.spec.series):
                cursor.execute(view_sql(stem, ledger.spec, series=series))
    numbers = count(1)

    def add(stem: str, office: Office = town, matter: UUID | None = None, **shown: object) -> UUID:
        record = Record(
            ledger=stem,
            edition=editions[stem],
            office=office,
            number=next(numbers),
            year=2025,
            state="",
            happened_on=date(2025, 1, 1),
            version=1,
            digest="0" * 64,
            created_at=NOW,
            updated_at=NOW,
            search="",
            search_private="",
        )
        record.matter = matter or record.id
        for name, value in shown.items():
            if value is not None:
                _put(record, shelf.ledgers[stem].spec, name, value)
        _walked(record, shelf.ledgers[stem].spec)
        record.save()
        return record.id

    return add


def _walked(record: Record, spec: LedgerSpec) -> None:
    """What follows from the days of the steps: the way the record went, and where it stands."""
    went = sorted((day, list(spec.steps).index(step), step) for step, day in record.steps.items() if step in spec.steps)
    record.events = [[step, day, {}] for day, _, step in went]
    if went and not record.state:
        record.state = spec.steps[went[-1][2]].target.states[0]


def _put(record: Record, spec: LedgerSpec, column: str, value: object) -> None:
    """Keep ``value`` where the view's column comes from."""
    plain = value.isoformat() if isinstance(value, date) else str(value) if isinstance(value, Decimal) else value
    term = next((name for name in spec.terms if column.startswith(name)), "")
    if column in spec.fields:
        record.data[column] = plain
    elif column in spec.slots:
        record.evidence.update(
            {"有": {column: {"files": ["x"]}}, "免": {column: {"waived": "无须"}}}.get(str(value), {})
        )
    elif term:
        record.terms.setdefault(term, {})[TERM_KEYS[column.removeprefix(term)]] = plain
    elif column == "状态":
        record.state = str(value)
    else:
        record.steps[column.removesuffix("日")] = plain


@pytest.fixture
def row() -> Row:
    """``row(record, "开庭", day, 负责人出庭=True)`` adds a line to a series of a record."""

    def add(record: UUID, series: str, day: date, **data: object) -> None:
        kept = Record.objects.get(pk=record)
        lines = kept.rows.setdefault(series, [])
        line = {"no": len(lines) + 1, "day": day.isoformat(), "at": NOW.isoformat(), "step": series, "by": ""}
        lines.append({**line, "data": data, "evidence": {}})
        kept.save()

    return add


@pytest.fixture
def ask(shelf: sample.Shelf, town: Office) -> Ask:
    """``ask("审查.审查件数")`` is the town's figure of 2025."""

    def figure(key: str, office: Office = town, span: Span = YEAR, today: date = TODAY, **options: object) -> Figure:
        return figures(shelf, [key], office.id, span, today=today, **options)[key]  # type: ignore[arg-type]

    return figure
