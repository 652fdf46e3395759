"""A draft begun in June takes up what comes later: offered, taken by a click, never over what was written."""

from uuid import UUID

import pytest

from tests.measure.conftest import Keep
from tests.report import sample
from tests.report.conftest import IN, NOW, section
from zhangtu.dispatch.actor import Actor
from zhangtu.ledger.models import Record
from zhangtu.report import growing
from zhangtu.report.editing import edit
from zhangtu.report.faults import NotPermittedError, UnusableInputError
from zhangtu.report.growing import Offer
from zhangtu.report.models import Report

NONE = "{审查.紧急件数|本年度没有紧急事项。}"
MONEY = "涉及金额{审查.审查金额}万元。"
URGENT = "紧急的{审查.紧急件数}件。"


@pytest.fixture
def growing_shelf(monkeypatch: pytest.MonkeyPatch) -> sample.Shelf:
    """The template with both sentences about what is urgent."""
    both = '          - {文: "紧急的{审查.紧急件数}件。", 当: 审查.紧急件数 有}\n          - {文: 本年度没有紧急'
    monkeypatch.setattr(sample, "TEMPLATE", sample.TEMPLATE.replace("          - {文: 本年度没有紧急", both))
    return sample.shelf()


@pytest.fixture
def shelf(growing_shelf: sample.Shelf) -> sample.Shelf:
    return growing_shelf


def lines(shelf: sample.Shelf, report: Report) -> list[str]:
    return [each.line for each in growing.offers(shelf, report, NOW.date()).get("1.1", [])]


def without_money(records: list[UUID]) -> None:
    for pk in records:
        record = Record.objects.get(pk=pk)
        record.data.pop("涉及金额", None)
        record.save()


def test_a_fresh_draft_is_offered_nothing(shelf: sample.Shelf, report: Report) -> None:
    assert growing.offers(shelf, report, NOW.date()) == {}


def test_a_sentence_whose_figure_came_later_is_offered_and_taken(
    shelf: sample.Shelf, wang: Actor, report: Report
) -> None:
    here = section(report, "合法性审查")
    written = here.text.replace(f"\n{MONEY}", "") + "\n我自己写的一句。"
    edit(shelf, wang, here.pk, here.version, written, NOW)
    (offer,) = growing.offers(shelf, report, NOW.date())["1.1"]
    assert (offer.line, offer.reads) == (MONEY, "涉及金额4万元。")
    taken = growing.take_up(shelf, wang, here.pk, [MONEY], NOW)
    first, *rest = written.split("\n")
    assert taken.text.split("\n") == [first, MONEY, *rest], "after the line of the template that stands before it"
    assert lines(shelf, report) == []
    with pytest.raises(UnusableInputError, match="已经在这一节里了"):
        growing.take_up(shelf, wang, here.pk, [MONEY], NOW)


def test_what_says_it_in_other_words_is_left_alone(shelf: sample.Shelf, wang: Actor, report: Report) -> None:
    here = section(report, "合法性审查")
    edit(shelf, wang, here.pk, here.version, here.text.replace(MONEY, "金额一共{审查.审查金额}万元。"), NOW)
    assert lines(shelf, report) == []


def test_a_zero_sentence_that_became_wrong_gives_its_place(
    shelf: sample.Shelf, wang: Actor, report: Report, keep: Keep
) -> None:
    here = section(report, "合法性审查")
    assert NONE in here.text
    keep("review", 签发日=IN, 紧急=True)
    (offer,) = growing.offers(shelf, report, NOW.date())["1.1"]
    assert (offer.line, offer.instead_of) == (URGENT, NONE)
    taken = growing.take_up(shelf, wang, here.pk, [], NOW)
    assert (URGENT in taken.text, NONE in taken.text) == (True, False)


def test_a_figure_that_became_zero_is_offered_the_other_sentence(
    shelf: sample.Shelf, wang: Actor, report: Report, keep: Keep
) -> None:
    here = section(report, "合法性审查")
    edit(shelf, wang, here.pk, here.version, here.text.replace(NONE, URGENT), NOW)
    (offer,) = growing.offers(shelf, report, NOW.date())["1.1"]
    assert (offer.line, offer.instead_of) == (NONE, URGENT)


def test_an_edited_sentence_is_never_replaced(shelf: sample.Shelf, wang: Actor, report: Report, keep: Keep) -> None:
    here = section(report, "合法性审查")
    mine = "今年没有紧急事项，也没有加班。"
    edit(shelf, wang, here.pk, here.version, here.text.replace(NONE, mine), NOW)
    keep("review", 签发日=IN, 紧急=True)
    taken = growing.take_up(shelf, wang, here.pk, [], NOW)
    assert mine in taken.text


def test_what_somebody_declined_is_not_offered_again(shelf: sample.Shelf, wang: Actor, report: Report) -> None:
    here = section(report, "合法性审查")
    edit(shelf, wang, here.pk, here.version, here.text.replace(f"\n{MONEY}", ""), NOW)
    growing.decline(wang, here.pk, MONEY, NOW)
    assert lines(shelf, report) == []


def test_who_may_not_write_the_section_takes_nothing(shelf: sample.Shelf, li: Actor, report: Report) -> None:
    with pytest.raises(NotPermittedError):
        growing.take_up(shelf, li, section(report, "合法性审查").pk, [], NOW)


def test_placing_keeps_what_is_there() -> None:
    offer = Offer("新句。", after=("甲。", "乙。"))
    assert growing.placed("甲。\n丙。", offer) == "甲。\n新句。\n丙。"
    assert growing.placed("", offer) == "新句。"
