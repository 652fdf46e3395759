"""Several people on one draft."""

from dataclasses import replace
from decimal import Decimal

import pytest

from tests.report import sample
from tests.report.conftest import NOW, Hire, section
from zhangtu.dispatch.actor import Actor
from zhangtu.ledger.files import Handed
from zhangtu.measure.figure import Figure
from zhangtu.offices.models import Office, Person
from zhangtu.report import editing, looking, rights, vouching
from zhangtu.report.faults import BadValue, NotYours, Stale
from zhangtu.report.models import Report
from zhangtu.report.numbers import numbers
from zhangtu.report.vouching import Typing
from zhangtu.trail.models import Entry


def test_two_writers_do_not_lose_each_others_words(
    shelf: sample.Shelf, report: Report, wang: Actor, hire: Hire
) -> None:
    place = section(report, "宣讲")
    editing.edit(shelf, wang, place.id, place.version, "先写的。", NOW)
    with pytest.raises(Stale, match="王起草刚刚改过"):
        editing.edit(shelf, hire("赵起草", rights.DRAFTER), place.id, place.version, "后写的。", NOW)
    assert section(report, "宣讲").text == "先写的。"


def test_an_office_writes_only_what_it_was_asked_to(
    shelf: sample.Shelf, report: Report, wang: Actor, hire: Hire, village: Office
) -> None:
    clerk = hire("陈东村", ledger="talk", office=village)
    with pytest.raises(NotYours, match="没有这份报告"):
        editing.edit(shelf, clerk, section(report, "宣讲").id, 1, "我写。", NOW)
    editing.assign(wang, section(report, "宣讲").id, village, None, NOW)
    assert editing.edit(shelf, clerk, section(report, "宣讲").id, 1, "东村写。", NOW).version == 2
    with pytest.raises(NotYours, match="没有分派"):
        editing.edit(shelf, clerk, section(report, "合法性审查").id, 1, "也写。", NOW)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [("{审查.审查件树}件", "没有“审查.审查件树”这个指标"), ("{审查.审查件数", "读不懂"), ("字" * 200_001, "最多")],
)
def test_what_cannot_be_kept_is_refused_with_a_reason(
    shelf: sample.Shelf, report: Report, wang: Actor, text: str, sentence: str
) -> None:
    with pytest.raises(BadValue, match=sentence):
        editing.edit(shelf, wang, section(report, "宣讲").id, 1, text, NOW)


@pytest.mark.parametrize("value", ["", "许多", "1e99", "NaN", "1.23456", "Infinity"])
def test_what_is_no_number_is_not_taken_for_one(value: str) -> None:
    with pytest.raises(BadValue):
        vouching.number(value)


def test_a_figure_that_ledgers_know_cannot_be_typed(shelf: sample.Shelf, report: Report, wang: Actor) -> None:
    typing = Typing("审查.审查件数", "99", "件", "我数的", Person.objects.get(pk=wang.id))
    with pytest.raises(BadValue, match="由台账算出"):
        vouching.type_figure(shelf, wang, report, typing, None, NOW)


def test_evidence_of_a_kind_that_could_run_is_refused(shelf: sample.Shelf, report: Report, wang: Actor) -> None:
    typing = Typing("手工.满意度", "98", "%", "问卷", Person.objects.get(pk=wang.id))
    with pytest.raises(BadValue, match="不收"):
        vouching.type_figure(shelf, wang, report, typing, Handed("a.html", b"<script>"), NOW)


def test_nobody_can_confirm_a_nil_that_is_none(shelf: sample.Shelf, report: Report, wang: Actor) -> None:
    editing.edit(shelf, wang, section(report, "宣讲").id, 1, "{审查.审查件数|没有审查}。", NOW)
    with pytest.raises(BadValue, match="现在是2，不是零"):
        vouching.confirm_nil(shelf, wang, report, "审查.审查件数", NOW)


def test_who_changed_which_words_is_in_the_trail(shelf: sample.Shelf, report: Report, wang: Actor) -> None:
    editing.edit(shelf, wang, section(report, "宣讲").id, 1, "新的话。", NOW)
    entry = Entry.objects.filter(record_id=report.pk, step="修改").get()
    assert entry.changes["1.2 宣讲"][0][1] == "新的话。"


def test_the_last_look_tells_which_figures_changed(shelf: sample.Shelf, report: Report, wang: Actor) -> None:
    seen = numbers(shelf, report, NOW.date())
    assert looking.changes(report, wang.id, seen) == []
    looking.looked(report, wang.id, seen, NOW)
    assert looking.changes(report, wang.id, seen) == []
    now = dict(seen) | {
        "审查.审查件数": _other(seen["审查.审查件数"], "3"),
        "宣讲.场次": _other(seen["宣讲.场次"], "11"),
    }
    changed = {each.key: each for each in looking.changes(report, wang.id, now)}
    assert (changed["审查.审查件数"].before, changed["审查.审查件数"].after) == ("2", "3")
    assert changed["宣讲.场次"].only_records


def _other(figure: Figure, value: str) -> Figure:
    return replace(figure, value=Decimal(value), digest="f" * 64)
