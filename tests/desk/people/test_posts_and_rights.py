"""Appointing is choosing a post; an adaptation is shown first; one page says who may do what and why."""

import re

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.desk.conftest import Desk, Do
from tests.people import TODAY, People, Places
from zhangtu import shelf
from zhangtu.ledger.models import Record
from zhangtu.offices import staff, tree
from zhangtu.offices.models import Adaptation, Delegation, Extent, Office, Person, Post, Right
from zhangtu.offices.posts import appoint_to_post
from zhangtu.offices.reach import reach
from zhangtu.trail.models import Entry


@pytest.fixture
def admin(desk: Desk, staffed: People) -> Client:
    staff.grant(staffed.sun.posts.get(), "*", "管理员", Extent.SUBTREE)
    return desk(staffed.sun)


@pytest.fixture
def inside(places: Places) -> Office:
    return tree.found("科室", "370001-sfs", "新桥司法所", "新桥司法所", places.town)


def do(client: Client, office: Office, deed: str, where: str = "", **told: object) -> str:
    return client.post(f"/desk/offices/{office.pk}/{where}", {"deed": deed, **told}, follow=True).content.decode()


def test_appointing_is_choosing_a_post(admin: Client, places: Places, inside: Office) -> None:
    page = admin.get(f"/desk/offices/{inside.pk}/").content.decode()
    assert '<option value="clerk"' in page
    page = do(admin, inside, "appoint", username="ma", name="马新来", definition="clerk")
    assert "马新来 已任 司法所工作人员" in page
    password = re.search(r"口令是 ([\w-]+)", page)
    assert password
    client = Client()
    client.post("/desk/sign-in/", {"username": "ma", "password": password[1]})
    mine = "东村的春天又来到了呀"
    client.post("/desk/password/", {"old": password[1], "new": mine, "again": mine})
    told = {"纠纷类型": "邻里", "甲方当事人": "李小明", "纠纷简况": "滴水"}
    client.post("/desk/mediation/new/", told)
    assert Record.objects.get().office_id == places.town.pk


def test_a_post_that_reaches_what_one_does_not_keep_is_refused(
    desk: Desk, staffed: People, places: Places, inside: Office
) -> None:
    staff.grant(staff.appoint(staffed.sun, inside, "所长"), "*", "管理员")
    page = do(desk(staffed.sun), inside, "appoint", username="ma", name="马新来", definition="clerk")
    assert "这样给的权限管到“新桥镇”，那里不归你管" in page
    assert not Person.objects.filter(username="ma").exists()


@pytest.mark.parametrize(
    ("told", "sentence"),
    [
        ({"definition": "captain"}, "岗位目录里没有“captain”"),
        ({"definition": "clerk", "day": "2026-03-02", "until": "2026-02-01"}, "离任日要晚于到任日"),
    ],
)
def test_a_slip_makes_no_account_and_keeps_what_was_typed(
    admin: Client, places: Places, told: dict[str, str], sentence: str
) -> None:
    page = do(admin, places.town, "appoint", username="ma", name="马新来", **told)
    assert sentence in page
    assert 'value="马新来"' in page
    assert not Person.objects.filter(username="ma").exists()


def test_a_post_without_definition_becomes_one_and_its_single_grants_stay(
    admin: Client, places: Places, people: People
) -> None:
    post = people.wang.posts.get()
    page = do(admin, places.town, "become", post=post.pk, definition="clerk")
    assert "王送审 的权限现在按“司法所工作人员”岗位给" in page
    assert Post.objects.get(pk=post.pk).definition == "clerk"
    assert post.rights.count() == 4


def test_a_single_grant_in_an_inside_office_is_held_for_its_body(
    admin: Client, places: Places, people: People, inside: Office
) -> None:
    post = staff.appoint(people.chen, inside, "借调")
    do(admin, inside, "grant", post=post.pk, ledger="review", role="审查人", extent="本级")
    assert Right.objects.get(post=post).office_id == places.town.pk


def adaptation(**told: object) -> dict[str, object]:
    usual = {
        "definition": "clerk",
        "do": "remove",
        "ledger": "review",
        "role": "审查人",
        "how_far": "所在镇",
        "why": "人少",
    }
    return usual | told


def test_a_change_is_shown_with_who_gains_and_loses_before_it_is_made(
    admin: Client, places: Places, people: People
) -> None:
    appoint_to_post(shelf.current().posts, people.zhou, places.town, "clerk")
    page = do(admin, places.town, "preview", "posts/", **adaptation())
    assert "周律师" in page
    assert "少：测试审查·审查人" in page
    assert not Adaptation.objects.exists()
    page = do(admin, places.town, "adapt", "posts/", **adaptation())
    assert "本地调整 1 项" in page
    assert "人少" in page
    now = reach(Person.objects.get(pk=people.zhou.pk), TODAY, shelf.current().posts)
    assert now.roles("review", places.town.pk) == {"登记人"}
    page = do(admin, places.town, "withdraw", "posts/", adaptation=Adaptation.objects.get().pk)
    assert "调整已经收回" in page


@pytest.mark.parametrize(
    ("told", "sentence"),
    [
        ({"role": "国王"}, "没有“国王”这个角色"),
        ({"ledger": "gone"}, "没有“审查人”这个角色"),
        ({"how_far": "全国"}, "管到哪里"),
        ({"why": ""}, "请写明为什么要调整"),
        ({"definition": "captain"}, "没有这个岗位"),
    ],
)
def test_an_adaptation_that_cannot_be_is_told(
    admin: Client, places: Places, told: dict[str, object], sentence: str
) -> None:
    assert sentence in do(admin, places.town, "adapt", "posts/", **adaptation(**told))
    assert not Adaptation.objects.exists()


def test_an_adaptation_gives_nothing_beyond_what_its_giver_keeps(
    desk: Desk, staffed: People, places: Places, inside: Office
) -> None:
    staff.grant(staff.appoint(staffed.sun, inside, "所长"), "*", "管理员")
    page = do(desk(staffed.sun), inside, "adapt", "posts/", **adaptation(do="add"))
    assert "那里不归你管" in page
    assert not Adaptation.objects.exists()


def test_who_keeps_nothing_adapts_nothing(desk: Desk, staffed: People, places: Places) -> None:
    answer = desk(staffed.wang).post(f"/desk/offices/{places.town.pk}/posts/", {"deed": "adapt", **adaptation()})
    assert answer.status_code == 403


def test_the_last_administrator_is_told_they_cannot_go(admin: Client, places: Places, people: People) -> None:
    right = Right.objects.get(role="管理员")
    assert "最后一个管理员" in do(admin, places.town, "revoke", right=right.pk)
    assert "最后一个管理员" in do(admin, places.town, "leave", post=people.sun.posts.get().pk)
    assert Right.objects.filter(pk=right.pk).exists()


def test_one_page_says_who_may_do_what_and_why(admin: Client, places: Places, people: People, inside: Office) -> None:
    appoint_to_post(shelf.current().posts, people.chen, inside, "clerk")
    do(admin, places.town, "adapt", "posts/", **adaptation(do="add", ledger="mediation", role="主任"))
    do(admin, places.town, "", "standing-in/", giver=people.li.pk, receiver=people.chen.pk, why="年休假")
    page = admin.get(f"/desk/offices/{places.town.pk}/rights/").content.decode()
    assert "登记人：岗位“司法所工作人员”，新桥镇所在镇" in page
    assert "主任：本地调整“新桥镇”，新桥镇所在镇" in page
    assert "审查人：单独授权“工作人员”，新桥镇下级，看隐私" in page
    assert "审查人：代理“代李审查（单独授权：工作人员）”，新桥镇下级，看隐私" in page


def test_an_office_without_people_has_an_empty_page(admin: Client, places: Places) -> None:
    assert "这里还没有人任职" in admin.get(f"/desk/offices/{places.east.pk}/rights/").content.decode()


def test_the_pages_queries_do_not_grow_with_people_or_posts(admin: Client, places: Places, inside: Office) -> None:
    counts: dict[str, set[int]] = {}
    for start in (0, 12):
        for number in range(start, start + 12):
            person = Person.objects.create_user(f"p{number}", f"名字特别长的同志{number}")
            appoint_to_post(shelf.current().posts, person, inside, "clerk")
            appoint_to_post(shelf.current().posts, person, places.east, "clerk")
        for path in ("rights/", "posts/", "standing-in/", ""):
            admin.get(f"/desk/offices/{places.town.pk}/{path}")
            with CaptureQueriesContext(
                connection,
            ) as asked:
                assert admin.get(f"/desk/offices/{places.town.pk}/{path}").status_code == 200
            counts.setdefault(path, set()).add(len(asked))
    assert all(len(each) == 1 for each in counts.values()), counts


def test_one_asks_somebody_to_stand_in_and_it_is_seen(
    desk: Desk, staffed: People, places: Places, review: Record
) -> None:
    client = desk(staffed.li)
    told = {"receiver": staffed.zhou.pk, "until": "2099-03-06", "why": "年休假"}
    page = client.post("/desk/standing-in/", told, follow=True).content.decode()
    assert "周律师 从" in page
    assert "起代 李审查" in page
    other = desk(staffed.zhou)
    assert "代 李审查" in other.get("/desk/").content.decode()
    other.post(f"/desk/review/{review.pk}/steps/提出意见/", {"version": review.version, "审查结论": "合法"})
    assert Entry.objects.get(step="提出意见").person_name == "周律师（代李审查）"
    page = client.get(f"/desk/review/{review.pk}/").content.decode()
    assert "周律师（代李审查）" in page
    made = Delegation.objects.get()
    assert (
        "不再代"
        in client.post("/desk/standing-in/", {"deed": "end", "delegation": made.pk}, follow=True).content.decode()
    )
    assert other.get(f"/desk/review/{review.pk}/").status_code in (403, 404)


@pytest.mark.parametrize(
    ("told", "sentence"),
    [
        ({"until": "2020-01-01"}, "结束的日子不能早于开始的日子"),
        ({"receiver": "x"}, "请选谁来代"),
        ({"why": ""}, "请写明理由"),
        ({"since": "2026-13-01"}, "没有这一天"),
        ({"ledger": "gone"}, "已经没有了"),
    ],
)
def test_a_delegation_that_cannot_be_keeps_what_was_typed(
    desk: Desk, staffed: People, told: dict[str, str], sentence: str
) -> None:
    typed = {"receiver": str(staffed.zhou.pk), "since": "2026-03-02", "why": "年休假"} | told
    answer = desk(staffed.li).post("/desk/standing-in/", typed)
    assert answer.status_code == 400
    assert sentence in answer.content.decode()
    assert not Delegation.objects.exists()


def test_nobody_writes_a_delegation_for_others_without_keeping_them(
    desk: Desk, staffed: People, places: Places
) -> None:
    told = {"giver": staffed.li.pk, "receiver": staffed.wang.pk, "why": "年休假"}
    assert desk(staffed.wang).post(f"/desk/offices/{places.town.pk}/standing-in/", told).status_code == 403
    assert not Delegation.objects.exists()


def test_handing_over_moves_who_is_named(desk: Desk, staffed: People, dispute: Record, do: Do) -> None:
    record = do(staffed.wang, "mediation", "指定", dispute, values={"指定调解员": "王送审"})
    staff.grant(staffed.zhou.posts.get(), "mediation", "调解员")
    told = {"receiver": staffed.zhou.pk, "why": "调离", "handover": "1"}
    page = desk(staffed.wang).post("/desk/standing-in/", told, follow=True).content.decode()
    assert "移交了 1 条" in page
    assert Record.objects.get(pk=record.pk).data["指定调解员"]["name"] == "周律师"


def test_a_post_that_ends_is_told_with_its_last_day(admin: Client, places: Places, staffed: People) -> None:
    page = do(admin, places.town, "leave", post=staffed.wang.posts.get().pk, day="2026-03-02")
    assert "到 2026年3月1日 为止" in page
    assert "前一天" not in page
