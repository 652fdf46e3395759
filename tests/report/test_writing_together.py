"""Several people on one draft."""

from dataclasses import replace
from decimal import Decimal

import pytest

from tests.report import sample
from tests.report.conftest import NOW, Hire, section
from zhangtu.catalog.sentences import Sentence
from zhangtu.dispatch.actor import Actor
from zhangtu.ledger.files import Handed
from zhangtu.measure.figure import Figure
from zhangtu.offices.models import Office, Person
from zhangtu.report import editing, looking, rights, vouching
from zhangtu.report.claims import holds
from zhangtu.report.faults import NotPermittedError, StaleReportError, UnusableInputError
from zhangtu.report.models import Report
from zhangtu.report.numbers import numbers
from zhangtu.report.vouching import Typing
from zhangtu.trail.models import Entry


def test_two_writers_do_not_lose_each_others_words(
    shelf: sample.Shelf, report: Report, wang: Actor, hire: Hire
) -> None:
    place = section(report, "宣讲")
    editing.edit(shelf, wang, place.id, place.version, "先写的。", NOW)
    with pytest.raises(StaleReportError, match="王起草刚刚改过"):
        editing.edit(shelf, hire("赵起草", rights.DRAFTER), place.id, place.version, "后写的。", NOW)
    assert section(report, "宣讲").text == "先写的。"


def test_an_office_writes_only_what_it_was_asked_to(
    shelf: sample.Shelf, report: Report, wang: Actor, hire: Hire, village: Office
) -> None:
    clerk = hire("陈东村", ledger="talk", office=village)
    with pytest.raises(NotPermittedError, match="没有这份报告"):
        editing.edit(shelf, clerk, section(report, "宣讲").id, 1, "我写。", NOW)
    editing.assign(wang, section(report, "宣讲").id, village, None, NOW)
    assert editing.edit(shelf, clerk, section(report, "宣讲").id, 1, "东村写。", NOW).version == 2
    with pytest.raises(NotPermittedError, match="没有分派"):
        editing.edit(shelf, clerk, section(report, "合法性审查").id, 1, "也写。", NOW)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [("{审查.审查件树}件", "没有“审查.审查件树”这个指标"), ("{审查.审查件数", "读不懂"), ("字" * 200_001, "最多")],
)
def test_what_cannot_be_kept_is_refused_with_a_reason(
    shelf: sample.Shelf, report: Report, wang: Actor, text: str, sentence: str
) -> None:
    with pytest.raises(UnusableInputError, match=sentence):
        editing.edit(shelf, wang, section(report, "宣讲").id, 1, text, NOW)


@pytest.mark.parametrize("value", ["", "许多", "1e99", "NaN", "1.23456", "Infinity"])
def test_what_is_no_number_is_not_taken_for_one(value: str) -> None:
    with pytest.raises(UnusableInputError):
        vouching.number(value)


def test_a_figure_that_ledgers_know_cannot_be_typed(shelf: sample.Shelf, report: Report, wang: Actor) -> None:
    typing = Typing("审查.审查件数", "99", "件", "我数的", Person.objects.get(pk=wang.id))
    with pytest.raises(UnusableInputError, match="由台账算出"):
        vouching.type_figure(shelf, wang, report, typing, None, NOW)


def test_evidence_of_a_kind_that_could_run_is_refused(shelf: sample.Shelf, report: Report, wang: Actor) -> None:
    typing = Typing("手工.满意度", "98", "%", "问卷", Person.objects.get(pk=wang.id))
    with pytest.raises(UnusableInputError, match="不收"):
        vouching.type_figure(shelf, wang, report, typing, Handed("a.html", b"<script>"), NOW)


def test_nobody_can_confirm_a_nil_that_is_none(shelf: sample.Shelf, report: Report, wang: Actor) -> None:
    editing.edit(shelf, wang, section(report, "宣讲").id, 1, "{审查.审查件数|没有审查}。", NOW)
    with pytest.raises(UnusableInputError, match="现在是2，不是零"):
        vouching.confirm_zero(shelf, wang, report, "审查.审查件数", NOW)


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


def test_a_typed_figure_can_be_taken_back(shelf: sample.Shelf, report: Report, wang: Actor, hire: Hire) -> None:
    typing = Typing("手工.满意度", "98", "%", "问卷", Person.objects.get(pk=wang.id))
    vouching.type_figure(shelf, wang, report, typing, None, NOW)
    with pytest.raises(NotPermittedError):
        vouching.drop_figure(hire("李审核", rights.REVIEWER), report, "手工.满意度", NOW)
    vouching.drop_figure(wang, report, "手工.满意度", NOW)
    assert not report.manuals.exists()


@pytest.mark.parametrize(
    ("key", "definition", "sentence"),
    [("满意度", "问卷", "要写成"), ("手工.", "问卷", "要写成"), ("手工.满意度", " ", "怎么来的")],
)
def test_a_typed_figure_needs_a_name_and_an_origin(
    shelf: sample.Shelf, report: Report, wang: Actor, key: str, definition: str, sentence: str
) -> None:
    typing = Typing(key, "98", "%", definition, Person.objects.get(pk=wang.id))
    with pytest.raises(UnusableInputError, match=sentence):
        vouching.type_figure(shelf, wang, report, typing, None, NOW)


def test_a_heading_may_change_and_may_not_vanish(shelf: sample.Shelf, report: Report, wang: Actor) -> None:
    place = section(report, "宣讲")
    assert editing.edit(shelf, wang, place.id, 1, place.text, NOW, title="法治宣讲").title == "法治宣讲"
    with pytest.raises(UnusableInputError, match="标题不能是空的"):
        editing.edit(shelf, wang, place.id, 2, place.text, NOW, title=" ")


def test_only_the_author_or_the_drafter_settles_a_comment(report: Report, wang: Actor, hire: Hire) -> None:
    li, zhao = hire("李审核", rights.REVIEWER), hire("赵签发", rights.SIGNER)
    made = editing.comment(li, report, "请核对。", NOW, quote="宣讲")
    with pytest.raises(NotPermittedError):
        editing.settle(zhao, made.id, NOW)
    assert editing.settle(wang, made.id, NOW).settled_by_id == wang.id
    with pytest.raises(UnusableInputError, match="还没有写"):
        editing.comment(li, report, " ", NOW)


@pytest.mark.parametrize(
    ("sentence", "held"),
    [
        ("审查.审查件数 有", True),
        ("审查.审查件数 无", False),
        ("审查.审查件数 为 2", True),
        ("审查.审查件数 不为 2", False),
        ("审查.审查件数 在 1、2", True),
        ("审查.审查件数 大于 2", False),
        ("审查.审查件数 为 许多", False),
        ("宣讲.网上受众 有", False),
        ("宣讲.网上受众 无", True),
        ("没有.这个 不为 1", False),
    ],
)
def test_what_is_said_of_a_figure_holds_or_not(shelf: sample.Shelf, report: Report, sentence: str, held: bool) -> None:
    assert holds(Sentence.parse(sentence), numbers(shelf, report, NOW.date())) is held
