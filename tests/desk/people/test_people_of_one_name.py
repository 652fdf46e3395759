"""Two people of one name are told apart by their user names wherever somebody is picked, typed or listed."""

import pytest
from django.test import Client

from tests.desk.conftest import Desk, Do
from tests.markup import tight
from tests.people import People, Places
from zhangtu.desk.reports.page import answerable
from zhangtu.ledger.models import Record
from zhangtu.offices import staff
from zhangtu.offices.models import Extent, Person
from zhangtu.offices.namesakes import named, told_apart
from zhangtu.report.models import Report


@pytest.fixture
def twins(staffed: People, places: Places) -> tuple[Person, Person]:
    """Two 李小明 in the same office with the same post; both review."""
    people = [Person.objects.create_user(username, "李小明") for username in ("li.xm", "li.xm2")]
    for person in people:
        staff.grant(staff.appoint(person, places.town, "工作人员"), "*", "审查人", Extent.SUBTREE)
    return people[0], people[1]


@pytest.fixture
def admin(desk: Desk, staffed: People) -> Client:
    staff.grant(staffed.sun.posts.get(), "*", "管理员", Extent.SUBTREE)
    return desk(staffed.sun)


def test_only_those_who_share_a_name_have_their_user_name_behind_it(
    twins: tuple[Person, Person], people: People
) -> None:
    called = told_apart([*twins, people.li])
    assert list(called.values()) == ["李小明（li.xm）", "李小明（li.xm2）", "李审查"]
    everybody = Person.objects.all()
    assert [each.username for each in named("李小明(LI.XM2)", everybody)] == ["li.xm2"]
    assert len(named("李小明", everybody)) == 2
    assert named("李小明（wang）", everybody) == []


@pytest.mark.usefixtures("twins")
def test_every_page_that_picks_or_lists_people_tells_them_apart(
    admin: Client, places: Places, twins: tuple[Person, Person]
) -> None:
    here = f"/desk/offices/{places.town.pk}/"
    for address in ("/desk/standing-in/", f"{here}standing-in/"):
        page = tight(admin.get(address).content.decode())
        for person in twins:
            assert f"李小明（新桥镇 工作人员，用户名 {person.username}）" in page, address
        assert "李审查（新桥镇 工作人员）" in page
    for address in (here, f"{here}rights/"):
        page = tight(admin.get(address).content.decode())
        assert all(person.username in page for person in twins), address


def test_who_stands_in_is_told_apart(admin: Client, places: Places, twins: tuple[Person, Person]) -> None:
    form = {"giver": str(twins[0].pk), "receiver": str(twins[1].pk), "why": "年休假"}
    page = admin.post(f"/desk/offices/{places.town.pk}/standing-in/", form, follow=True).content.decode()
    assert "<b>李小明（li.xm2）</b> 代 <b>李小明（li.xm）</b>" in page


@pytest.mark.usefixtures("twins")
def test_a_field_that_names_somebody_asks_which(desk: Desk, do: Do, staffed: People, dispute: Record) -> None:
    page = desk(staffed.wang).get(f"/desk/mediation/{dispute.pk}/steps/指定/").content.decode()
    assert "李小明（li.xm2）" in page
    form = {"指定调解员": "李小明", "version": str(dispute.version)}
    asked = desk(staffed.wang).post(f"/desk/mediation/{dispute.pk}/steps/指定/", form).content.decode()
    assert "有 2 个人都叫“李小明”，请写明是哪一个：“李小明（li.xm）”、“李小明（li.xm2）”。" in asked
    done = do(staffed.wang, "mediation", "指定", dispute, values={"指定调解员": "李小明（li.xm2）"})
    assert done.data["指定调解员"] == {"name": "李小明", "id": str(Person.objects.get(username="li.xm2").pk)}


@pytest.mark.usefixtures("twins")
def test_who_answers_for_a_number_is_asked_which(staffed: People) -> None:
    report = Report(office=staffed.wang.posts.get().office)
    every = answerable(report)
    assert "李小明（li.xm2）" in told_apart(every).values()
    assert [each.username for each in named("李小明（li.xm2）", every)] == ["li.xm2"]
