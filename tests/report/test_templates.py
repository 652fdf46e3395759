"""The templates of the catalogue: each reads as pinned for an office without a record, and asks what the rule asks."""

from collections.abc import Callable
from datetime import date

import pytest

from zhangtu import shelf
from zhangtu.ledger.tables import sync
from zhangtu.measure.span import Span
from zhangtu.offices import tree
from zhangtu.offices.models import Office
from zhangtu.report.checks import flaws
from zhangtu.report.compose import template_keys
from zhangtu.report.content import plain
from zhangtu.report.drafting import composed
from zhangtu.report.period import span_of
from zhangtu.report.render import blocks
from zhangtu.report.spec import ReportPeriod, ReportSpec

SHELF = shelf.current()
ANNUAL = [
    stem for stem, spec in SHELF.reports.items() if spec.period is ReportPeriod.YEAR and "法治政府建设" in spec.name
]
KINDS = {
    "乡镇": ("乡镇", "110002", "青石镇", "青石"),
    "县": ("县", "110001", "青山县", "青山"),
    "街道": ("街道", "110003", "青林街道", "青林"),
    "园区": ("园区", "110004", "青云产业园区", "园区"),
    "部门": ("部门", "110005", "青山县司法局", "司法局"),
}
REQUIRED = ("主要举措和成效", "不足和原因", "第一责任人职责", "下一年度安排")


@pytest.mark.django_db
@pytest.mark.parametrize("stem", sorted(SHELF.reports))
def test_each_template_reads_as_pinned_for_an_office_without_records(
    stem: str, golden: Callable[[str, str], None]
) -> None:
    sync(SHELF)
    spec = SHELF.reports[stem]
    made = composed(SHELF, stem, _office(spec), span_of(spec.period, date(2025, 6, 1)), date(2026, 3, 1))
    text = plain(blocks(made.sections, made.figures))
    golden(f"templates/{stem}.txt", f"{made.title}\n{made.addressee}\n{text}\n{made.signer}\n")


def _office(spec: ReportSpec) -> Office:
    """An office without records that the template is for: of its kind, or of its name."""
    city = tree.found("市", "110000", "青原市", "青原")
    kind = next((each for each in KINDS if each in spec.offices), spec.offices[0])
    return tree.found(*KINDS.get(kind, ("乡镇", "110009", kind, kind[:-1])), city)


@pytest.mark.django_db
def test_a_body_signs_by_its_own_name_and_no_ending_is_said_twice() -> None:
    sync(SHELF)
    city = tree.found("市", "110000", "青原市人民政府", "青原")
    park = tree.found("园区", "110004", "青云产业园区管理委员会", "园区", city)
    made = composed(SHELF, "annual_park", park, span_of(ReportPeriod.YEAR, date(2025, 6, 1)), date(2026, 3, 1))
    assert (made.addressee, made.signer) == ("青原市人民政府", "青云产业园区管理委员会")
    alone = tree.found("县", "120000", "青山县", "青山")
    made = composed(SHELF, "annual_county", alone, span_of(ReportPeriod.YEAR, date(2025, 6, 1)), date(2026, 3, 1))
    assert (made.addressee, made.signer) == ("", "青山县人民政府")


def test_a_signature_for_a_kind_the_template_is_not_for_is_told() -> None:
    spec = SHELF.reports["information_disclosure"]
    slip = spec.model_copy(update={"signer": {"乡": "{机构}人民政府", "街道": "{单位}办事处"}})
    told = [str(flaw.message) for flaw in flaws(slip, SHELF.indicators)]
    assert told == ["“适用”里没有“乡”", "词“单位”没有定义"]


@pytest.mark.parametrize("stem", ANNUAL)
def test_a_yearly_report_answers_every_required_content(stem: str) -> None:
    assert set(REQUIRED) <= set(SHELF.reports[stem].must)


@pytest.mark.parametrize("stem", sorted(SHELF.reports))
def test_a_template_speaks_of_figures(stem: str) -> None:
    assert template_keys(SHELF.reports[stem])


@pytest.mark.parametrize(
    ("period", "start", "end"),
    [
        (ReportPeriod.YEAR, date(2025, 1, 1), date(2025, 12, 31)),
        (ReportPeriod.HALF, date(2025, 7, 1), date(2025, 12, 31)),
        (ReportPeriod.QUARTER, date(2025, 7, 1), date(2025, 9, 30)),
        (ReportPeriod.MONTH, date(2025, 8, 1), date(2025, 8, 31)),
        (ReportPeriod.WEEK, date(2025, 8, 18), date(2025, 8, 24)),
        (ReportPeriod.DAY, date(2025, 8, 20), date(2025, 8, 20)),
    ],
)
def test_a_day_lies_in_one_stretch_of_each_length(period: ReportPeriod, start: date, end: date) -> None:
    assert span_of(period, date(2025, 8, 20)) == Span(start, end)
