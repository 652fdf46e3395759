"""Tokens go as far as they were made to go, end when they should, and their owner and administrator see them."""

import re
from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from tests.desk.conftest import Desk, Do
from tests.people import People
from zhangtu.access.models import AccessLine
from zhangtu.entrance import passwords, tokens
from zhangtu.entrance.limits import PLACE_TRIES
from zhangtu.entrance.models import Token
from zhangtu.offices import staff
from zhangtu.offices.models import Extent, Person

SECRET = re.compile(r"zt_[\w-]{43}")


def made(client: Client, **chosen: object) -> tuple[int, str]:
    """The status of the form's answer, and the secret it shows."""
    answer = client.post("/desk/account/tokens/", {"name": "统计平台", "days": "30", **chosen})
    shown = SECRET.search(answer.content.decode())
    return answer.status_code, shown.group() if shown else ""


def ask(secret: str, path: str, body: object = None) -> int:
    headers = {"authorization": f"Bearer {secret}"}
    if body is None:
        return Client().get(path, headers=headers).status_code
    return Client().post(path, body, content_type="application/json", headers=headers).status_code


def told(deed: str) -> int:
    return AccessLine.objects.filter(deed=deed).count()


def test_a_token_goes_as_far_as_it_was_made_to(desk: Desk, staffed: People, do: Do) -> None:
    client = desk(staffed.wang)
    record = do(staffed.wang, "review", "送审", values={"文件名称": "河道管理办法", "事项类型": "规范性文件"})
    step = {"step": "送审", "values": {"文件名称": "又一件", "事项类型": "规范性文件"}}
    _, looks = made(client, scope="read", ledger="review")
    assert ask(looks, "/api/ledgers/review/records") == 200
    assert ask(looks, f"/api/records/{record.pk}") == 200
    assert ask(looks, "/api/ledgers/mediation/records") == 404
    assert ask(looks, "/api/ledgers/review/records", step) == 403
    span = f"office={staffed.wang.posts.get().office_id}&since=2026-01-01&until=2026-03-01"
    assert ask(looks, f"/api/figures?{span}") == 403
    _, counts = made(client, scope="figures")
    assert (ask(counts, f"/api/figures?{span}"), ask(counts, "/api/ledgers")) == (200, 403)
    _, writes = made(client, scope=["read", "write"], ledger="mediation")
    assert ask(writes, "/api/ledgers/review/records", step) == 404
    assert (told("token_made"), told("token_used")) == (3, 3)


def test_a_token_ends_with_the_password_the_post_and_by_hand(desk: Desk, staffed: People) -> None:
    wang = Person.objects.get(pk=staffed.wang.pk)
    client = desk(wang)
    _, first = made(client, scope="read")
    assert ask(first, "/api/ledgers") == 200
    passwords.reset(wang, passwords.mark(wang))
    assert ask(first, "/api/ledgers") == 401
    client = desk(Person.objects.get(pk=wang.pk))
    Person.objects.filter(pk=wang.pk).update(must_change_password=False)
    _, second = made(client, scope="read")
    page = client.get("/desk/account/tokens/").content.decode()
    assert page.count("还没有用过") == 1
    kept = Token.objects.get(ended_at=None, last_used_at=None)
    assert client.post("/desk/account/tokens/", {"end": str(kept.pk)}).status_code == 302
    assert ask(second, "/api/ledgers") == 401
    assert client.post("/desk/account/tokens/", {"end": str(kept.pk)}).status_code == 400
    _, third = made(client, scope="read")
    elsewhere = staff.appoint(wang, staffed.chen.posts.get().office, "借调")
    staff.grant(elsewhere, "mediation")
    staff.leave(wang.posts.exclude(pk=elsewhere.pk).get(), timezone.localdate())
    assert ask(third, "/api/ledgers") == 401


def test_a_token_that_is_not_let_in_is_told_with_its_owner_and_why(desk: Desk, staffed: People) -> None:
    now, wang = timezone.now(), staffed.wang
    kept = {why: tokens.make(wang, why, 30, now) for why in ("ended", "old", "narrow", "good")}
    tokens.end(Token.objects.filter(pk=kept["ended"][0].pk), wang, now)
    Token.objects.filter(pk=kept["old"][0].pk).update(expires_at=now)
    Token.objects.filter(pk=kept["narrow"][0].pk).update(scopes=["figures"])
    assert [ask(kept[why][1], "/api/ledgers") for why in kept] == [401, 401, 403, 200]
    assert ask("zt_guessed", "/api/ledgers") == 401
    lines = AccessLine.objects.filter(deed="token_refused").order_by("seq").values_list("who", "about_name", "details")
    assert [(who, about, details["原因"]) for who, about, details in lines] == [
        ("王送审（wang）", "ended", "已经结束"),
        ("王送审（wang）", "old", "已经到期"),
        ("王送审（wang）", "narrow", "不能看记录"),
        ("没有登录的人", "", "没有这个令牌"),
    ]
    for _ in range(PLACE_TRIES + 3):
        ask("zt_guessed", "/api/ledgers")
    assert told("token_refused") == PLACE_TRIES, "a stranger cannot fill the trail"
    assert ask(kept["good"][1], "/api/ledgers") == 200, "nor shut a good token out"


def test_what_makes_no_token_is_told(desk: Desk, staffed: People) -> None:
    client = desk(staffed.wang)
    for chosen, sentence in (
        ({}, "至少选一样"),
        ({"scope": "read", "ledger": "nobody"}, "看不到"),
        ({"scope": "read", "name": ""}, "用途"),
    ):
        answer = client.post("/desk/account/tokens/", {"name": "统计平台", **chosen})
        assert answer.status_code == 400
        assert sentence in answer.content.decode()
    assert not Token.objects.exists()


def test_an_administrator_ends_tokens_of_their_own_people_only(desk: Desk, staffed: People) -> None:
    now = timezone.now()
    town = staffed.wang.posts.get().office
    staff.grant(staffed.sun.posts.get(), "administration", "管理员", Extent.SUBTREE)
    _, ours = tokens.make(staffed.wang, "统计平台", 30, now - timedelta(1))
    kept, theirs = tokens.make(staffed.chen, "别处的", 30, now - timedelta(1))
    page = f"/desk/offices/{town.pk}/tokens/"
    assert desk(staffed.li).get(page).status_code == 403
    client = desk(staffed.sun)
    listed = client.get(page).content.decode()
    assert "统计平台" in listed
    assert "王送审" in listed
    assert "别处的" not in listed
    assert client.post(page, {"end": str(kept.pk)}).status_code == 400
    token = Token.objects.get(person=staffed.wang)
    assert client.post(page, {"end": str(token.pk)}).status_code == 302
    assert ask(ours, "/api/ledgers") == 401
    assert ask(theirs, "/api/ledgers") == 200
    assert AccessLine.objects.get(deed="token_ended").person_id == staffed.sun.pk


@pytest.mark.parametrize("path", ["/desk/account/tokens/"])
def test_secrets_are_on_no_page_that_is_kept(desk: Desk, staffed: People, path: str) -> None:
    assert "no-store" in desk(staffed.wang).get(path).headers["Cache-Control"]
