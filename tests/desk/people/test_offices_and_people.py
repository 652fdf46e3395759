"""Administrators keep offices and people, and nobody hands out more than they hold."""

import re

import pytest
from django.test import Client

from tests.desk.conftest import Desk
from tests.people import People, Places
from zhangtu.entrance.passwords import change, mark
from zhangtu.ledger.models import Record
from zhangtu.offices import staff
from zhangtu.offices.models import Era, Extent, Office, Person, Post, Right


@pytest.fixture
def admin(desk: Desk, staffed: People) -> Client:
    staff.grant(staffed.sun.posts.get(), "*", "管理员", Extent.SUBTREE)
    return desk(staffed.sun)


def do(client: Client, office: Office, deed: str, **told: object) -> str:
    return client.post(f"/desk/offices/{office.pk}/", {"deed": deed, **told}, follow=True).content.decode()


def test_a_new_person_gets_an_account_that_works(admin: Client, places: Places) -> None:
    page = do(admin, places.town, "appoint", username="ma", name="马新来", title="网格员")
    password = re.search(r"口令是 ([\w-]+)", page)
    assert password
    post = Post.objects.get(person__username="ma")
    do(admin, places.town, "grant", post=post.pk, ledger="mediation", role="登记人", extent="本级")
    client = Client()
    client.post("/desk/sign-in/", {"username": "ma", "password": password[1]})
    mine = "东村的春天又来到了呀"
    client.post("/desk/password/", {"old": password[1], "new": mine, "again": mine})
    assert client.get("/desk/mediation/").status_code == 200
    assert client.get("/desk/review/").status_code == 403


def test_a_right_taken_away_is_gone_at_the_next_click(
    admin: Client, desk: Desk, places: Places, people: People
) -> None:
    right = Right.objects.get(post__person=people.li, role="审查人")
    client = desk(people.li)
    assert client.get("/desk/review/").status_code == 200
    do(admin, places.town, "revoke", right=right.pk)
    assert client.get("/desk/review/").status_code == 403


def test_nobody_gives_rights_over_offices_they_do_not_keep(desk: Desk, staffed: People, places: Places) -> None:
    staff.grant(staffed.sun.posts.get(), "*", "管理员", Extent.OFFICE)
    client = desk(staffed.sun)
    post = staffed.wang.posts.get()
    page = do(client, places.town, "grant", post=post.pk, ledger="*", role="查看", extent="下级")
    assert "下级里有你不管的单位" in page
    assert not Right.objects.filter(post=post, role="查看").exists()


def test_other_offices_cannot_be_changed_or_even_seen(admin: Client, places: Places) -> None:
    answer = admin.post(f"/desk/offices/{places.other_town.pk}/", {"deed": "rename", "name": "别的名字"})
    assert answer.status_code == 404
    assert Office.objects.get(pk=places.other_town.pk).name == "河口镇"


def test_who_keeps_nothing_changes_nothing(desk: Desk, staffed: People, places: Places) -> None:
    answer = desk(staffed.wang).post(f"/desk/offices/{places.town.pk}/", {"deed": "rename", "name": "别的名字"})
    assert answer.status_code == 403
    assert Office.objects.get(pk=places.town.pk).name == "新桥镇"


def test_a_village_renamed_keeps_its_old_name_in_its_history(admin: Client, places: Places) -> None:
    page = do(admin, places.east, "rename", name="东方社区", short="东方", day="2026年1月1日")
    assert "<h1>东方社区</h1>" in page
    assert "东村" in page


def test_a_village_merged_answers_under_the_other(admin: Client, places: Places) -> None:
    page = do(admin, places.east, "merge", into="西村", day="2026.1.1")
    assert "并入“西村”" in page
    assert Office.objects.get(pk=places.east.pk).merged_into_id == places.west.pk


def test_what_hangs_on_an_office_is_counted_before_it_is_merged(
    admin: Client, places: Places, review: Record, staffed: People
) -> None:
    page = admin.get(f"/desk/offices/{places.town.pk}/").content.decode()
    assert "没有办完的事 1 件" in page
    assert "下级机构 2 个" in page
    assert "任职的 4 人" in page
    assert "这里没有办着的事、任职的人和下级机构。" in admin.get(f"/desk/offices/{places.east.pk}/").content.decode()


def test_a_slip_is_told_and_changes_nothing(admin: Client, places: Places) -> None:
    assert "没有这一天" in do(admin, places.east, "rename", name="东方社区", day="2026.13.1")
    assert "请写名称" in do(admin, places.town, "found", kind="村", code="x")
    assert "已经有机构用了" in do(admin, places.town, "found", kind="村", name="新村", code="370001002")
    assert Office.objects.get(pk=places.east.pk).name == "东村"


@pytest.fixture
def forgetful(admin: Client, places: Places, people: People) -> dict[str, object]:
    """The form as the page has it by which 王送审 gets a new password."""
    post = people.wang.posts.get().pk
    page = admin.get(f"/desk/offices/{places.town.pk}/").content.decode()
    seen = re.search(rf'value="{post}">\s*<input type="hidden" name="seen" value="(\w+)"', page)
    assert seen
    return {"post": post, "seen": seen[1]}


def handed_out(page: str) -> str:
    password = re.search(r"新口令是 ([\w-]+)", page)
    assert password
    return password[1]


def test_a_forgotten_password_is_set_anew_and_shown_once(
    admin: Client, places: Places, people: People, forgetful: dict[str, object]
) -> None:
    password = handed_out(do(admin, places.town, "reset", **forgetful))
    assert Person.objects.get(pk=people.wang.pk).check_password(password)
    assert password not in admin.get(f"/desk/offices/{places.town.pk}/").content.decode()


def test_a_second_press_gives_the_same_password_and_a_stale_page_none(
    admin: Client, places: Places, people: People, forgetful: dict[str, object]
) -> None:
    password = handed_out(do(admin, places.town, "reset", **forgetful))
    assert handed_out(do(admin, places.town, "reset", **forgetful)) == password
    assert "没有再重设；刚才给的口令照样能用" in do(admin, places.town, "reset", **(forgetful | {"seen": "old"}))
    assert Person.objects.get(pk=people.wang.pk).check_password(password)
    again = mark(Person.objects.get(pk=people.wang.pk))
    assert handed_out(do(admin, places.town, "reset", **(forgetful | {"seen": again}))) != password


def test_what_its_owner_has_chosen_is_not_reset_by_the_page_of_before(
    admin: Client, places: Places, people: People, forgetful: dict[str, object]
) -> None:
    password = handed_out(do(admin, places.town, "reset", **forgetful))
    mine = "东村的春天又来到了呀"
    assert not change(Person.objects.get(pk=people.wang.pk), password, mine, mine)
    assert "没有再重设" in do(admin, places.town, "reset", **forgetful)
    assert Person.objects.get(pk=people.wang.pk).check_password(mine)


def test_a_person_added_twice_is_told_where_the_password_comes_from(admin: Client, places: Places) -> None:
    do(admin, places.town, "appoint", username="ma", name="马新来", title="网格员")
    page = do(admin, places.town, "appoint", username="ma", name="马新来", title="网格员")
    assert "不用再任一次。口令没有看到的，请在他的岗位下面重设口令。" in page


@pytest.mark.parametrize(
    ("deed", "told", "sentence"),
    [
        ("appoint", {"username": "ma", "name": "马" * 300, "title": "网格员"}, "姓名最多 60 个字，现在有 300 个"),
        ("appoint", {"username": "ma", "name": "马新来", "title": "员" * 61}, "职务最多 60 个字，现在有 61 个"),
        ("rename", {"name": "东" * 5000}, "名称最多 60 个字，现在有 5000 个"),
        ("rename", {"name": "东方社区", "short": "东\u202e方"}, "简称里有换行或者看不见的字符"),
        ("rename", {"name": "东方社区", "day": "2099年1月1日"}, "还没有到"),
        ("move", {"parent": "西村", "day": "2099年1月1日"}, "还没有到"),
        ("merge", {"into": "西村", "day": "2099年1月1日"}, "还没有到"),
    ],
)
def test_what_does_not_fit_or_has_not_come_changes_nothing(
    admin: Client, places: Places, deed: str, told: dict[str, str], sentence: str
) -> None:
    before = list(Office.objects.order_by("pk").values())
    assert sentence in do(admin, places.east, deed, **told)
    assert list(Office.objects.order_by("pk").values()) == before
    assert not Person.objects.filter(username="ma").exists()


def test_a_right_of_no_known_extent_is_told(admin: Client, places: Places, people: People) -> None:
    post = people.wang.posts.get().pk
    assert "没有这种范围" in do(admin, places.town, "grant", post=post, ledger="review", role="查看", extent="全国")


def test_an_office_that_has_ended_is_left_as_it_was(admin: Client, places: Places) -> None:
    do(admin, places.east, "merge", into="西村", day="2026.1.1")
    ended = Office.objects.filter(pk=places.east.pk).values().get()
    eras = list(Era.objects.order_by("pk").values())
    assert "已经撤销" in do(admin, places.east, "merge", into="新桥镇")
    assert "已经撤销" in do(admin, places.east, "rename", name="东方社区")
    assert "已经撤销" in do(admin, places.east, "move", parent="西村")
    assert "已经撤销" in do(admin, places.east, "found", kind="村", code="x", name="新组")
    assert "已经撤销" in do(admin, places.east, "appoint", username="ma", name="马新来", title="网格员")
    assert not Person.objects.filter(username="ma").exists()
    assert Office.objects.filter(pk=places.east.pk).values().get() == ended
    assert list(Era.objects.order_by("pk").values()) == eras
