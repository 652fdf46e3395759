"""From template and records to a draft."""

from collections.abc import Callable
from datetime import date

import pytest

from tests.measure.conftest import Keep
from tests.report import sample
from tests.report.conftest import NOW, YEAR, Hire, section
from zhangtu.dispatch.actor import Actor
from zhangtu.offices import tree
from zhangtu.offices.models import Office
from zhangtu.report import drafting
from zhangtu.report.content import chips, from_json, plain, to_json
from zhangtu.report.faults import NotPermittedError, ReportExistsError, UnusableInputError
from zhangtu.report.models import Report
from zhangtu.report.numbers import numbers
from zhangtu.report.render import blocks
from zhangtu.trail.models import Entry


def read(shelf: sample.Shelf, report: Report) -> str:
    return plain(blocks(report.sections.all(), numbers(shelf, report, NOW.date())))


def test_a_draft_reads_as_pinned(shelf: sample.Shelf, report: Report, golden: Callable[[str, str], None]) -> None:
    golden("draft.txt", f"{report.title}\n{report.addressee}\n{read(shelf, report)}\n")


def test_every_number_knows_its_figure(shelf: sample.Shelf, report: Report) -> None:
    body = blocks(report.sections.all(), numbers(shelf, report, NOW.date()))
    printed = {(chip.key, chip.text) for chip in chips(body)}
    assert {("审查.审查件数", "2"), ("审查.按期率", "100"), ("宣讲.场次", "十一"), ("宣讲.场次", "11")} <= printed
    assert from_json(to_json(body)) == tuple(body)


def test_a_draft_follows_the_records_until_it_is_signed(shelf: sample.Shelf, report: Report, keep: Keep) -> None:
    assert "审查2件" in read(shelf, report)
    keep("review", 签发日=date(2025, 7, 1))
    assert "审查3件" in read(shelf, report)


def test_a_paragraph_comes_only_if_its_figures_call_for_it(
    shelf: sample.Shelf, keep: Keep, wang: Actor, town: Office
) -> None:
    keep("review", 签发日=date(2025, 5, 5), 紧急=True)
    text = section(drafting.draft(shelf, wang, "annual", town, YEAR, NOW), "合法性审查").text
    assert "万元" not in text
    assert "没有紧急事项" not in text


def test_the_sentence_of_a_nil_is_bound_to_its_figure(report: Report) -> None:
    assert "{审查.紧急件数|本年度没有紧急事项。}" in section(report, "合法性审查").text


def test_the_office_goes_by_the_name_it_had_then(shelf: sample.Shelf, keep: Keep, wang: Actor, town: Office) -> None:
    tree.rename(town, "青石街道", "青石", date(2026, 1, 1))
    assert drafting.draft(shelf, wang, "annual", town, YEAR, NOW).title == "青石镇2025年度法治政府建设情况报告"


def test_an_office_has_one_such_report_a_year(shelf: sample.Shelf, report: Report, wang: Actor, town: Office) -> None:
    with pytest.raises(ReportExistsError, match="打开它接着写"):
        drafting.draft(shelf, wang, "annual", town, YEAR, NOW)


def test_who_may_not_draft_is_told_so(shelf: sample.Shelf, keep: Keep, hire: Hire, town: Office) -> None:
    with pytest.raises(NotPermittedError, match="起草人"):
        drafting.draft(shelf, hire("陈路人"), "annual", town, YEAR, NOW)


def test_an_unknown_template_is_told_with_the_nearest(
    shelf: sample.Shelf, keep: Keep, wang: Actor, town: Office
) -> None:
    with pytest.raises(UnusableInputError, match="annual"):
        drafting.draft(shelf, wang, "anual", town, YEAR, NOW)


def test_the_trail_tells_who_began_it(report: Report, wang: Actor) -> None:
    entry = Entry.objects.get(record_id=report.pk)
    assert (entry.kind, entry.step, entry.person_name) == ("report", "起草", "王起草")
