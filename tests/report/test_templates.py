"""The templates of the catalogue: each reads as pinned for an office without a record, and asks what the rule asks."""

from collections.abc import Callable
from datetime import date

import pytest

from zhangtu import shelf
from zhangtu.ledger.tables import sync
from zhangtu.measure.span import Span
from zhangtu.offices import tree
from zhangtu.report.compose import template_keys
from zhangtu.report.content import plain
from zhangtu.report.drafting import composed
from zhangtu.report.period import span_of
from zhangtu.report.render import blocks
from zhangtu.report.spec import Period

SHELF = shelf.current()
ANNUAL = [stem for stem, spec in SHELF.reports.items() if spec.period is Period.YEAR and "法治政府建设" in spec.name]
REQUIRED = ("主要举措和成效", "不足和原因", "第一责任人职责", "下一年度安排")


@pytest.mark.django_db
@pytest.mark.parametrize("stem", sorted(SHELF.reports))
def test_each_template_reads_as_pinned_for_an_office_without_records(
    stem: str, golden: Callable[[str, str], None]
) -> None:
    sync(SHELF)
    county = tree.found("县", "110000", "青山县", "青山")
    town = tree.found("乡镇", "110001", "青石镇", "青石", county)
    spec = SHELF.reports[stem]
    made = composed(SHELF, stem, town, span_of(spec.period, date(2025, 6, 1)), date(2026, 3, 1))
    text = plain(blocks(made.sections, made.figures))
    golden(f"templates/{stem}.txt", f"{made.title}\n{made.addressee}\n{text}\n")


@pytest.mark.parametrize("stem", ANNUAL)
def test_a_yearly_report_answers_every_required_content(stem: str) -> None:
    assert set(REQUIRED) <= set(SHELF.reports[stem].must)


@pytest.mark.parametrize("stem", sorted(SHELF.reports))
def test_a_template_speaks_of_figures(stem: str) -> None:
    assert template_keys(SHELF.reports[stem])


@pytest.mark.parametrize(
    ("period", "start", "end"),
    [
        (Period.YEAR, date(2025, 1, 1), date(2025, 12, 31)),
        (Period.HALF, date(2025, 7, 1), date(2025, 12, 31)),
        (Period.QUARTER, date(2025, 7, 1), date(2025, 9, 30)),
        (Period.MONTH, date(2025, 8, 1), date(2025, 8, 31)),
        (Period.WEEK, date(2025, 8, 18), date(2025, 8, 24)),
        (Period.DAY, date(2025, 8, 20), date(2025, 8, 20)),
    ],
)
def test_a_day_lies_in_one_stretch_of_each_length(period: Period, start: date, end: date) -> None:
    assert span_of(period, date(2025, 8, 20)) == Span(start, end)
