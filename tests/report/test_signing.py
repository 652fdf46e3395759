"""From draft to signature, and what signing holds fast."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from tests.measure.conftest import Keep
from tests.report import sample
from tests.report.conftest import NOW, Hire, section
from zhangtu.dispatch.actor import Actor
from zhangtu.ledger.models import Record
from zhangtu.offices.delegation import Handover, delegate, end
from zhangtu.offices.models import Person
from zhangtu.report import editing, freezing, rights, steps
from zhangtu.report.faults import (
    NotPermittedError,
    ReportNotReadyError,
    SamePersonError,
    StaleReportError,
    UnusableInputError,
    WrongStageError,
)
from zhangtu.report.freezing import Agreement
from zhangtu.report.models import Frozen, Report, ReportStage
from zhangtu.report.numbers import numbers
from zhangtu.trail.models import Entry


def take(shelf: sample.Shelf, actor: Actor, report: Report, step: str, **options: object) -> Report:
    version = Report.objects.get(pk=report.pk).version
    return steps.move(shelf, actor, report.pk, step, version, NOW, **options)  # type: ignore[arg-type]


@pytest.fixture
def signed(shelf: sample.Shelf, report: Report, wang: Actor, li: Actor, sun: Actor) -> Report:
    editing.edit(shelf, wang, section(report, "宣讲").id, 1, "共{宣讲.场次}场。", NOW)
    take(shelf, wang, report, steps.SEND)
    take(shelf, li, report, steps.PASS)
    return take(shelf, sun, report, steps.SIGN, number="青府发〔2026〕1号")


def test_the_way_is_draft_review_signature(signed: Report) -> None:
    assert (signed.stage, signed.number, signed.round) == (ReportStage.SIGNED, "青府发〔2026〕1号", 1)
    told = list(Entry.objects.filter(record_id=signed.pk).values_list("step", flat=True))
    assert told == ["起草", "修改", "送法制审核", "审核通过", "签发"]


def test_each_step_belongs_to_a_role(shelf: sample.Shelf, report: Report, wang: Actor, li: Actor, sun: Actor) -> None:
    assert steps.next_steps(wang.reach, report) == (steps.SEND,)
    assert steps.next_steps(li.reach, report) == ()
    with pytest.raises(NotPermittedError, match="起草人"):
        take(shelf, li, report, steps.SEND)
    with pytest.raises(WrongStageError, match="报告在“起草”，不能“签发”"):
        take(shelf, sun, report, steps.SIGN)


def test_who_sent_it_does_not_review_it(shelf: sample.Shelf, report: Report, hire: Hire) -> None:
    both = hire("吴兼任", rights.DRAFTER, rights.REVIEWER)
    take(shelf, both, report, steps.SEND)
    with pytest.raises(SamePersonError, match="请由别人来审"):
        take(shelf, both, report, steps.PASS)


def test_nor_does_who_stands_in_for_the_sender_or_is_stood_in_for(
    shelf: sample.Shelf, report: Report, wang: Actor, li: Actor
) -> None:
    take(shelf, wang, report, steps.SEND)
    sender, reviewer = Person.objects.get(pk=wang.id), Person.objects.get(pk=li.id)
    made = delegate(sender, reviewer, Handover(NOW.date(), None, "年休假"), sender, NOW)
    with pytest.raises(SamePersonError, match="之间有代理"):
        take(shelf, li, report, steps.PASS)
    end(made, NOW.date(), sender)
    assert take(shelf, li, report, steps.PASS).stage == ReportStage.SIGNING


def test_sending_back_says_why(shelf: sample.Shelf, report: Report, wang: Actor, li: Actor) -> None:
    take(shelf, wang, report, steps.SEND)
    with pytest.raises(UnusableInputError, match="要写明理由"):
        take(shelf, li, report, steps.RETURN)
    assert take(shelf, li, report, steps.RETURN, note="补原因").stage == ReportStage.DRAFTING


def test_two_steps_at_once_do_not_both_happen(shelf: sample.Shelf, report: Report, wang: Actor) -> None:
    version = report.version
    steps.move(shelf, wang, report.pk, steps.SEND, version, NOW)
    with pytest.raises(StaleReportError, match="刷新"):
        steps.move(shelf, wang, report.pk, steps.SEND, version, NOW)


def test_nothing_happens_while_something_stands_in_the_way(shelf: sample.Shelf, report: Report, wang: Actor) -> None:
    with pytest.raises(ReportNotReadyError, match="还有1个问题") as refused:
        take(shelf, wang, report, steps.SEND, objections=["缺原因"])
    assert refused.value.reasons == ("缺原因",)
    report.refresh_from_db()
    assert report.stage == ReportStage.DRAFTING


def test_a_signed_report_cannot_be_edited(shelf: sample.Shelf, signed: Report, wang: Actor) -> None:
    with pytest.raises(WrongStageError, match="先退回起草"):
        editing.edit(shelf, wang, section(signed, "宣讲").id, 2, "改", NOW)


def test_signed_figures_stay_whatever_happens_to_the_records(shelf: sample.Shelf, signed: Report, keep: Keep) -> None:
    keep("review", 签发日=date(2025, 7, 1))
    assert numbers(shelf, signed, NOW.date())["审查.审查件数"].value == 2


def test_what_came_late_is_told_and_never_merged(
    shelf: sample.Shelf, signed: Report, keep: Keep, records: list[UUID]
) -> None:
    assert freezing.changes_since_signing(shelf, signed) == []
    new = keep("review", 签发日=date(2025, 7, 1))
    Record.objects.filter(pk=records[0]).update(version=2)
    Record.objects.filter(pk=records[1]).update(withdrawn_at=NOW)
    late = {each.key: each for each in freezing.changes_since_signing(shelf, signed)}["审查.审查件数"]
    assert (late.added, late.changed, late.gone) == ((new,), (), (records[1],))
    assert late.now is not None
    assert (late.frozen.value, late.now.value) == (2, 2)


def test_a_frozen_figure_comes_out_the_same_until_something_changes(
    shelf: sample.Shelf, signed: Report, records: list[UUID]
) -> None:
    assert {each.verdict for each in freezing.compare(shelf, signed)} == {Agreement.SAME}
    assert list(freezing.verify(shelf)) == []
    Record.objects.filter(pk=records[0]).update(digest="1" * 64, version=2)
    assert list(freezing.verify(shelf)) == []
    assert freezing.changes_since_signing(shelf, signed) == []


def test_later_work_is_told_apart_from_damage(shelf: sample.Shelf, signed: Report, keep: Keep) -> None:
    keep("review", 签发日=date(2025, 7, 1))
    assert {each.key for _, each in freezing.verify(shelf)} >= {"审查.审查件数"}
    told = list(freezing.disagreements(shelf))
    assert (False, f"《{signed.title}》的“审查.审查件数”签发时是2，现在是3：签发以后台账有变。") in told
    assert not any(damage for damage, _ in told)
    Frozen.objects.filter(report=signed, key="审查.审查件数").update(value=9)
    assert any(damage and "“审查.审查件数”" in said for damage, said in freezing.disagreements(shelf))


def test_what_was_frozen_cannot_be_changed_unseen(shelf: sample.Shelf, signed: Report) -> None:
    row = Frozen.objects.get(report=signed, key="审查.审查件数")
    Frozen.objects.filter(pk=row.pk).update(versions=row.versions[1:])
    assert {e.key: e.verdict for e in freezing.compare(shelf, signed)}[row.key] is Agreement.TAMPERED
    Frozen.objects.filter(pk=row.pk).update(versions=row.versions, figure={**row.figure, "value": "99"})
    assert {e.key: e.verdict for e in freezing.compare(shelf, signed)}[row.key] is Agreement.TAMPERED


def test_a_changed_definition_is_told_apart_from_changed_records(shelf: sample.Shelf, signed: Report) -> None:
    counted = shelf.indicators["审查.审查件数"]
    other = replace(counted, spec=counted.spec.model_copy(update={"definition": "别的口径"}))
    changed = sample.Shelf(shelf.ledgers, {**shelf.indicators, "审查.审查件数": other}, shelf.reports)
    verdicts = {each.key: each.verdict for each in freezing.compare(changed, signed)}
    assert verdicts["审查.审查件数"] is Agreement.DEFINITION
    fewer = {key: value for key, value in shelf.indicators.items() if key != "审查.审查件数"}
    gone = sample.Shelf(shelf.ledgers, fewer, shelf.reports)
    assert {e.key: e.verdict for e in freezing.compare(gone, signed)}["审查.审查件数"] is Agreement.GONE


def test_signing_again_freezes_anew_and_keeps_the_number_and_the_old_round(
    shelf: sample.Shelf, signed: Report, keep: Keep, wang: Actor, li: Actor, sun: Actor
) -> None:
    keep("review", 签发日=date(2025, 7, 1))
    take(shelf, sun, signed, steps.REOPEN, note="有迟报")
    take(shelf, wang, signed, steps.SEND)
    take(shelf, li, signed, steps.PASS)
    again = take(shelf, sun, signed, steps.SIGN, number="青府发〔2026〕2号")
    assert (again.number, again.round) == ("青府发〔2026〕1号", 2)
    assert numbers(shelf, again, NOW.date())["审查.审查件数"].value == 3
    assert Frozen.objects.filter(report=again, round=1, key="审查.审查件数").get().value == 2
