"""What is listed beside a draft."""

from datetime import date

import pytest

from tests.measure.conftest import Keep
from tests.report import sample
from tests.report.conftest import NOW, YEAR, section
from zhangtu.dispatch.actor import Actor
from zhangtu.ledger.files import Handed
from zhangtu.offices.models import Office, Person
from zhangtu.report import drafting, editing, vouching
from zhangtu.report.gaps import ReportGap, Weight, draft_of, gaps
from zhangtu.report.models import Report
from zhangtu.report.numbers import numbers
from zhangtu.report.vouching import Typing

PDF = Handed("统计表.pdf", b"%PDF-1.4 x")


def listed(shelf: sample.Shelf, report: Report) -> list[ReportGap]:
    return gaps(draft_of(report, shelf.reports["annual"], numbers(shelf, report, NOW.date())))


def told(shelf: sample.Shelf, report: Report) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for gap in listed(shelf, report):
        found.setdefault(gap.rule, []).append(gap.message)
    return found


def write(shelf: sample.Shelf, wang: Actor, report: Report, title: str, text: str) -> None:
    place = section(report, title)
    editing.edit(shelf, wang, place.id, place.version, text, NOW)


def test_required_content_that_nobody_wrote_is_missing(shelf: sample.Shelf, report: Report, wang: Actor) -> None:
    assert told(shelf, report)["必备内容"] == ["缺“不足和原因”：不足，并说明原因"]
    write(shelf, wang, report, "存在的不足和原因", "一是……原因是……")
    assert "必备内容" not in told(shelf, report)


def test_an_empty_section_shows_its_hint(shelf: sample.Shelf, report: Report) -> None:
    lacking = next(gap for gap in listed(shelf, report) if "不足和原因" in gap.message)
    assert lacking.suggestion == "逐条写。"
    assert "空节" not in told(shelf, report), "the required content that is missing says it once"


def test_words_that_the_ledger_does_not_bear_out(shelf: sample.Shelf, report: Report) -> None:
    assert told(shelf, report)["与台账不符"] == ["文中说“每月都有宣讲”，台账里“宣讲.每月至少”是0场，撑不起这句话。"]


def test_a_nil_waits_for_a_named_person(shelf: sample.Shelf, report: Report, wang: Actor) -> None:
    assert told(shelf, report)["零报告未确认"] == ["“本年度没有紧急事项。”是零报告，要有人确认后才能签发。"]
    vouching.confirm_zero(shelf, wang, report, "审查.紧急件数", NOW)
    assert "零报告未确认" not in told(shelf, report)
    assert numbers(shelf, report, NOW.date())["审查.紧急件数"].source == "nil"


def test_a_confirmed_nil_that_is_no_longer_true(shelf: sample.Shelf, report: Report, wang: Actor, keep: Keep) -> None:
    vouching.confirm_zero(shelf, wang, report, "审查.紧急件数", NOW)
    keep("review", 签发日=date(2025, 9, 1), 紧急=True)
    assert any("是1件，撑不起" in message for message in told(shelf, report)["与台账不符"])
    assert numbers(shelf, report, NOW.date())["审查.紧急件数"].source == "ledger"


def test_a_typed_figure_needs_a_value_and_then_a_file(shelf: sample.Shelf, report: Report, wang: Actor) -> None:
    assert told(shelf, report)["没有数"] == ["“宣讲.网上受众”是手工数，还没有填。请填上数、来源，并上传佐证。"]
    owner = Person.objects.get(pk=wang.id)
    typing = Typing("宣讲.网上受众", "１,200", "人次", "直播平台后台数，截至12月31日", owner)
    vouching.type_figure(shelf, wang, report, typing, None, NOW)
    assert told(shelf, report)["手工数缺佐证"] == ["手工数“宣讲.网上受众”没有佐证材料，由王起草负责补上。"]
    vouching.type_figure(shelf, wang, report, typing, PDF, NOW)
    found = told(shelf, report)
    assert "没有数" not in found
    assert "手工数缺佐证" not in found
    assert numbers(shelf, report, NOW.date())["宣讲.网上受众"].text == "1200"


def test_a_figure_without_a_denominator_says_why(shelf: sample.Shelf, keep: Keep, wang: Actor, town: Office) -> None:
    report = drafting.draft(shelf, wang, "annual", town, YEAR, NOW)
    assert any("分母是零" in message for message in told(shelf, report)["没有数"])


@pytest.mark.parametrize(
    ("text", "weight"),
    [
        ("审查{审查.审查件数}件", None),
        ("审查 {审查.审查件数} 件", None),
        ("审查{审查.审查件数}起", Weight.HINT),
        ("按期率{审查.按期率}％", None),
        ("按期率{审查.按期率}个", Weight.ERROR),
        ("审查{审查.审查件数}%", Weight.ERROR),
    ],
)
def test_another_unit_than_the_figures_is_told(
    shelf: sample.Shelf, report: Report, wang: Actor, text: str, weight: Weight | None
) -> None:
    write(shelf, wang, report, "宣讲", text)
    found = [gap.weight for gap in listed(shelf, report) if gap.rule == "单位不同"]
    assert found == ([weight] if weight else [])


def test_open_comments_and_sections_not_handed_in_are_told(
    shelf: sample.Shelf, report: Report, wang: Actor, village: Office
) -> None:
    editing.assign(wang, section(report, "宣讲").id, village, date(2026, 1, 25), NOW)
    made = editing.comment(wang, report, "这里再核一下", NOW, section=section(report, "宣讲"))
    found = told(shelf, report)
    assert found["还没有交稿"] == ["“宣讲”由东村承办，还没有交稿。"]
    assert found["意见未处理"] == ["还有1条意见没有处理。"]
    editing.settle(wang, made.id, NOW)
    editing.hand_in(wang, section(report, "宣讲").id, done=True, now=NOW)
    assert not {"还没有交稿", "意见未处理"} & set(told(shelf, report))
