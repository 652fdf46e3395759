"""Right role, right office, right person: everyone else is told so, and nothing changes."""

import pytest

from tests.book import PlainBook
from tests.dispatch.conftest import NOW, Do
from tests.people import People, Places
from zhangtu.dispatch.actor import actor
from zhangtu.dispatch.correcting import correct
from zhangtu.dispatch.faults import InvalidEntryError, NotAllowedError, NotThereError, RecusedError
from zhangtu.ledger.models import Counter, Record
from zhangtu.offices import staff, tree
from zhangtu.offices.models import Extent
from zhangtu.trail.models import Entry

TOLD = {"文件名称": "办法", "事项类型": "政府合同"}


def test_the_wrong_role_is_told_whose_step_it_is(review: Record, do: Do, staffed: People) -> None:
    with pytest.raises(NotAllowedError, match="“提出意见”由审查人办理，你在这里没有这个角色"):
        do(staffed.wang, "review", "提出意见", review, values={"审查结论": "合法"})
    assert Record.objects.get().version == 1


def test_a_record_of_another_town_is_not_there(review: Record, do: Do, staffed: People) -> None:
    staff.grant(staffed.chen.posts.get(), "*", "审查人", Extent.SUBTREE)
    with pytest.raises(NotThereError, match="没有这条记录，或者它不在你的权限范围内"):
        do(staffed.chen, "review", "提出意见", review, values={"审查结论": "合法"})


def test_seeing_is_not_acting(review: Record, do: Do, staffed: People) -> None:
    with pytest.raises(NotAllowedError):
        do(staffed.zhao, "review", "提出意见", review, values={"审查结论": "合法"})


def test_no_record_is_made_in_another_town(do: Do, staffed: People, places: Places) -> None:
    with pytest.raises(NotAllowedError):
        do(staffed.wang, "review", "送审", values=TOLD, office_id=places.other_town.pk)
    assert not Record.objects.exists()


def test_a_village_below_is_within_reach(do: Do, staffed: People, places: Places) -> None:
    record = do(staffed.wang, "review", "送审", values=TOLD, office_id=places.east.pk)
    assert record.number_text == "〔2026〕东村审字第1号"


def test_who_sent_it_in_may_not_review_it(review: Record, do: Do, staffed: People) -> None:
    staff.grant(staffed.wang.posts.get(), "review", "审查人")
    with pytest.raises(RecusedError, match="你在这件事上已经是送审人，按回避的规定不能再当审查人"):
        do(staffed.wang, "review", "提出意见", review, values={"审查结论": "合法"})


def test_who_sent_it_in_may_not_correct_the_review_either(
    review: Record, do: Do, book: PlainBook, staffed: People
) -> None:
    record = do(staffed.li, "review", "提出意见", review, values={"审查结论": "不合法"})
    staff.grant(staffed.wang.posts.get(), "review", "审查人")
    me = actor(staffed.reach(staffed.wang))
    with pytest.raises(InvalidEntryError) as told:
        correct(book, me, record.pk, record.version, {"审查结论": "合法"}, "写错了", NOW)
    assert told.value.faults[0].field == "审查结论"
    with pytest.raises(InvalidEntryError):
        correct(book, me, record.pk, record.version, {"提出意见日": "2026-03-02"}, "写错了", NOW)
    assert correct(book, me, record.pk, record.version, {"份数": "3"}, "写错了", NOW).data["份数"] == 3


def test_recusal_remembers_everyone_who_acted_in_a_role(review: Record, do: Do, staffed: People) -> None:
    staff.grant(staffed.li.posts.get(), "review", "签发人")
    staff.grant(staffed.zhou.posts.get(), "review", "审查人")
    record = do(staffed.li, "review", "提出意见", review, values={"审查结论": "合法"})
    record = do(staffed.sun, "review", "退回重审", record)
    record = do(staffed.zhou, "review", "提出意见", record, values={"审查结论": "不合法"})
    with pytest.raises(RecusedError):
        do(staffed.li, "review", "签发", record, waivers={"审查意见书": "略"})


def test_the_person_named_for_a_role_is_the_only_one_in_it(dispute: Record, do: Do, staffed: People) -> None:
    staff.grant(staffed.wang.posts.get(), "mediation", "调解员")
    record = do(staffed.sun, "mediation", "指定", dispute, values={"指定调解员": "李审查"})
    assert record.data["指定调解员"] == {"name": "李审查", "id": str(staffed.li.pk)}
    with pytest.raises(RecusedError, match="这件事的调解员是李审查"):
        do(staffed.wang, "mediation", "结案", record, values={"已告知": True})
    assert do(staffed.li, "mediation", "结案", record, values={"已告知": "是"}).state == "已结"


def test_an_adviser_acts_only_on_what_names_him(review: Record, do: Do, staffed: People) -> None:
    staff.grant(staffed.zhou.posts.get(), "review", "审查人", Extent.OWN)
    with pytest.raises(NotThereError):
        do(staffed.zhou, "review", "提出意见", review, values={"审查结论": "合法"})
    Record.objects.update(people=[staffed.zhou.pk])
    assert do(staffed.zhou, "review", "提出意见", review, values={"审查结论": "合法"}).state == "待签发"


def test_without_a_post_there_is_no_office_to_enter_into(do: Do, staffed: People) -> None:
    staffed.wang.posts.update(until=NOW.date())
    staff.leave(staffed.wang.posts.get(), NOW.date())
    with pytest.raises(NotAllowedError, match="没有任职的单位"):
        do(staffed.wang, "review", "送审", values=TOLD)


@pytest.mark.parametrize("ledger", ["review", "mediation", "activity"])
@pytest.mark.parametrize("who", ["wang", "li", "sun", "chen", "zhao", "zhou"])
def test_every_step_is_taken_by_its_roles_and_nobody_else(
    do: Do, staffed: People, book: object, ledger: str, who: str
) -> None:
    """The generated table: for each person and each step of each ledger, refused without the role, heard with it."""
    person = getattr(staffed, who)
    reach = staffed.reach(person)
    office = staffed.wang.posts.get().office_id
    spec = book.ledgers[ledger].spec  # type: ignore[attr-defined]
    for name, step in spec.steps_from(spec.start).items():
        mine = reach.roles(ledger, office)
        before = Entry.objects.count()
        if mine & set(step.roles):
            assert who == "wang"
        else:
            with pytest.raises(NotAllowedError):
                do(person, ledger, name, values={}, office_id=office)
        assert Entry.objects.count() == before


def test_a_reach_of_yesterday_does_not_outlive_its_right(review: Record, do: Do, staffed: People) -> None:
    right = staffed.li.posts.get().rights.get(role="审查人")
    staff.revoke(right)
    with pytest.raises(NotAllowedError):
        do(staffed.li, "review", "提出意见", review, values={"审查结论": "合法"})


def test_an_office_that_has_ended_takes_no_new_records_and_no_number(do: Do, staffed: People, places: Places) -> None:
    tree.merge(places.east, places.west, NOW.date())
    with pytest.raises(NotAllowedError, match="已经撤销或者并入别处"):
        do(staffed.wang, "review", "送审", values=TOLD, office_id=places.east.pk)
    assert not Counter.objects.exists()
