"""An amendment is proposed by one person and accepted by another; of two who decide at once the second is told."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from uuid import uuid4

import pytest
from django.db import connection, transaction

from zhangtu.amendments import reading
from zhangtu.amendments.deciding import Draft, Signatory, accept, propose, reject, withdraw
from zhangtu.amendments.faults import AmendmentError, DecidedError, ProposalError, SamePersonError
from zhangtu.amendments.models import Amendment, Stage
from zhangtu.trail.models import Entry

NOW = datetime(2026, 12, 20, 2, 0, tzinfo=UTC)
OFFICE = uuid4()
WANG, LI, SUN = (Signatory(uuid4(), name, OFFICE) for name in ("王送审", "李审查", "孙签发"))
YEAR = Draft("calendars", "2027", "年: 2027\n依据: 通知\n放假: {元旦: 2027-01-01}\n")


def proposed(draft: Draft = YEAR) -> Amendment:
    return propose(draft, WANG, NOW, "国务院办公厅的通知到了")


@pytest.mark.django_db
def test_what_a_second_person_accepts_acts_and_both_stand_in_the_trail() -> None:
    before = reading.version()
    made = proposed()
    assert reading.acting() == ()
    assert reading.version() == before
    accept(made.pk, LI, NOW, "核对过")
    assert [(each.key, each.text, each.decider_name) for each in reading.acting()] == [("2027", YEAR.text, "李审查")]
    assert reading.version() != before
    lines = [(entry.step, entry.person_name, entry.note) for entry in Entry.objects.order_by("seq")]
    assert lines == [("提出", "王送审", "国务院办公厅的通知到了"), ("确认", "李审查", "核对过")]
    assert Entry.objects.latest("seq").changes == {"@calendars/2027": [None, YEAR.text]}


@pytest.mark.django_db
def test_nobody_confirms_what_they_proposed() -> None:
    made = proposed()
    with pytest.raises(SamePersonError, match="要由另一个人确认"):
        accept(made.pk, WANG, NOW)
    assert Amendment.objects.get().stage == Stage.PROPOSED


@pytest.mark.django_db
def test_it_is_sent_back_with_a_reason_and_never_acts() -> None:
    made = proposed()
    with pytest.raises(ProposalError, match="请写理由"):
        reject(made.pk, LI, NOW, " ")
    reject(made.pk, LI, NOW, "少了清明节")
    assert reading.acting() == ()
    with pytest.raises(DecidedError, match="李审查已经退回了"):
        accept(made.pk, SUN, NOW)


@pytest.mark.django_db
def test_the_proposer_takes_it_back_and_nobody_else() -> None:
    made = proposed()
    with pytest.raises(SamePersonError, match="王送审提出的"):
        withdraw(made.pk, LI, NOW)
    withdraw(made.pk, WANG, NOW)
    with pytest.raises(DecidedError, match="王送审已经撤回了"):
        accept(made.pk, LI, NOW)
    assert proposed().stage == Stage.PROPOSED


@pytest.mark.django_db
def test_one_file_has_one_proposal_at_a_time() -> None:
    proposed()
    with pytest.raises(ProposalError, match="王送审提出的一份还在等人确认"):
        propose(YEAR, LI, NOW, "我也收到了")
    assert Amendment.objects.count() == 1
    assert Entry.objects.count() == 1


@pytest.mark.django_db
def test_a_later_one_takes_the_place_of_the_former_and_an_empty_one_ends_it() -> None:
    accept(proposed().pk, LI, NOW)
    later = Draft("calendars", "2027", YEAR.text + "说明: 更正\n")
    accept(propose(later, LI, NOW, "通知有更正").pk, WANG, NOW)
    assert [each.text for each in reading.acting()] == [later.text]
    accept(propose(Draft("calendars", "2027", ""), LI, NOW, "改用随软件来的").pk, WANG, NOW)
    assert reading.acting() == ()
    with pytest.raises(DecidedError, match="已经确认了"):
        reject(later_pk(), LI, NOW, "不对")


def later_pk() -> int:
    return Amendment.objects.filter(text__contains="更正").get().pk


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("draft", "reason", "sentence"),
    [
        (YEAR, "", "请写理由"),
        (YEAR, "长" * 1001, "最多 1000 个字"),
        (Draft("calendars", "2027", ""), "取消", "没有可以取消的修改"),
        (Draft("calendars", "2027", "年" * 200_001), "通知", "最多 20 万字"),
    ],
)
def test_a_proposal_without_ground_is_refused_in_one_sentence(draft: Draft, reason: str, sentence: str) -> None:
    with pytest.raises(ProposalError, match=sentence):
        propose(draft, WANG, NOW, reason)
    assert not Amendment.objects.exists()
    assert not Entry.objects.exists()


@pytest.mark.django_db
def test_an_amendment_that_is_not_there_is_told() -> None:
    with pytest.raises(AmendmentError, match="没有这份修改"):
        accept(404, LI, NOW)


@pytest.mark.django_db(transaction=True)
def test_of_two_who_confirm_at_once_one_wins_and_the_other_is_told() -> None:
    made = proposed()

    def confirm(by: Signatory) -> str:
        try:
            accept(made.pk, by, NOW)
        except DecidedError as fault:
            return str(fault)
        finally:
            connection.close()
        return "生效"

    with ThreadPoolExecutor(2) as pool:
        said = sorted(pool.map(confirm, [LI, SUN]), key=len)
    assert said[0] == "生效"
    assert "已经确认了，不用再办" in said[1]
    assert Entry.objects.filter(step="确认").count() == 1


@pytest.mark.django_db(transaction=True)
def test_a_number_that_was_rolled_back_is_never_given_again() -> None:
    made = proposed()
    seen = []
    try:
        with transaction.atomic():
            accept(made.pk, LI, NOW)
            seen.append(reading.version())
            raise RuntimeError
    except RuntimeError:
        seen.append(reading.version())
    accept(made.pk, LI, NOW)
    seen.append(reading.version())
    assert len(set(seen)) == 3
