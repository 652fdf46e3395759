"""After the password a code of one's phone or a recovery code: asked by policy, heard so often, reset with a reason."""

import re
import time

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value
from django.test import Client
from django.utils import timezone

from tests.desk.conftest import PASSWORD, Desk
from tests.people import People
from zhangtu.access.models import AccessLine
from zhangtu.entrance import passwords, policy
from zhangtu.entrance.limits import TRIES
from zhangtu.entrance.models import Session, Try
from zhangtu.offices import staff
from zhangtu.offices.models import Extent, Person, Post

FACTORS = "/desk/account/factors/"
SECOND = "/desk/sign-in/second/"
POST = "mediator"
SECRET = re.compile(r"[A-Z2-7]{32}")


@pytest.fixture
def wang(staffed: People) -> Person:
    passwords.choose(staffed.wang, PASSWORD)
    return Person.objects.get(pk=staffed.wang.pk)


@pytest.fixture
def asked(wang: Person) -> Person:
    """The same, in a post that needs a second factor."""
    Post.objects.filter(person=wang).update(definition=POST)
    staff.anew(wang.pk)
    policy.decide(wang, [POST], 0, 5, "上级要求", timezone.now())
    return wang


def password_of(client: Client, **more: str) -> str:
    """Where the password leads."""
    answer = client.post("/desk/sign-in/", {"username": "wang", "password": PASSWORD, **more})
    return answer.headers.get("Location", str(answer.status_code))


def code_now(secret: str, periods: int = 0) -> str:
    return format_hotp_value(hotp_value(secret, int(time.time()) // 30 + periods))


def with_app(client: Client) -> str:
    """Set the app up as its owner does; the secret."""
    found = SECRET.search(client.get(f"{FACTORS}app/").content.decode())
    assert found is not None
    done = client.post(f"{FACTORS}app/", {"code": code_now(found.group(), -1)})
    assert done.headers["Location"] == f"{FACTORS}recovery/"
    return found.group()


def ask(client: Client, code: str, **more: str) -> tuple[int, str]:
    answer = client.post(SECOND, {"code": code, **more})
    return answer.status_code, answer.content.decode()


def is_in(client: Client) -> bool:
    return client.get("/desk/").status_code == 200


def told(deed: str) -> int:
    return AccessLine.objects.filter(deed=deed).count()


def test_a_code_is_asked_after_the_password_and_counts_once(wang: Person) -> None:
    client, other = Client(), Client()
    assert password_of(client) == "/desk/"
    secret = with_app(client)
    factor = Authenticator.objects.get(type="totp")
    assert secret not in str(factor.data)
    client.post("/desk/sign-out/")
    for each in (client, other):
        assert password_of(each, next="/desk/ledgers/") == SECOND
        assert not is_in(each)
        assert each.get("/api/ledgers").status_code == 401
    status, page = ask(client, "000000")
    assert status == 403
    assert "验证码不对" in page
    code = code_now(secret)
    done = client.post(SECOND, {"code": f"{code[:3]} {code[3:]}"})
    assert done.headers["Location"] == "/desk/ledgers/"
    assert is_in(client)
    assert ask(other, code)[0] == 403
    assert not is_in(other)
    assert (told("factor_added"), told("factor_failed")) == (1, 2)
    assert AccessLine.objects.filter(deed="sign_in").last().details["方式"] == "口令＋第二因素"  # type: ignore[union-attr]


def test_a_recovery_code_opens_once(wang: Person) -> None:
    client = Client()
    password_of(client)
    with_app(client)
    shown = client.get(f"{FACTORS}recovery/").content.decode()
    codes = re.findall(r'<code class="keep">(\d{8})</code>', shown)
    assert len(codes) == 10
    client.post("/desk/sign-out/")
    for number, status in ((0, 302), (0, 403), (1, 302)):
        client.post("/desk/sign-out/")
        password_of(client)
        assert ask(client, codes[number])[0] == status
    assert client.post(f"{FACTORS}recovery/new/").status_code == 302
    assert codes[2] not in client.get(f"{FACTORS}recovery/").content.decode()


def test_codes_are_heard_so_often(wang: Person) -> None:
    client = Client()
    password_of(client)
    secret = with_app(client)
    client.post("/desk/sign-out/")
    password_of(client)
    for _ in range(TRIES):
        assert "验证码不对" in ask(client, "000000")[1]
    assert "已暂时锁定" in ask(client, code_now(secret))[1]
    Try.objects.filter(door="factor").delete()
    assert ask(client, code_now(secret))[0] == 302


def test_what_was_typed_goes_through_both_steps(wang: Person) -> None:
    client = Client()
    password_of(client)
    secret = with_app(client)
    client.post("/desk/sign-out/")
    kept = '[["文件名称", "河道管理办法"]]'
    form = {"username": "wang", "password": PASSWORD, "next": "/desk/review/new/", "kept": kept}
    page = client.post("/desk/sign-in/", form).content.decode()
    assert "河道管理办法" in page
    assert 'name="code"' in page
    assert "河道管理办法" in ask(client, "000000", kept=kept)[1]
    status, back = ask(client, code_now(secret), kept=kept)
    assert status == 200
    assert 'name="文件名称" value="河道管理办法"' in back
    assert 'action="/desk/review/new/"' in back


def test_a_post_that_needs_a_factor_leads_there_first(asked: Person) -> None:
    client = Client()
    password_of(client)
    assert client.get("/desk/ledgers/").headers["Location"] == FACTORS
    assert client.get("/api/ledgers").status_code == 403
    assert "先在这里设好" in client.get(FACTORS).content.decode()
    with_app(client)
    assert is_in(client)
    kept = client.post(f"{FACTORS}app/remove/")
    assert "最后一个不能取消" in kept.content.decode()
    assert Authenticator.objects.filter(type="totp").exists()
    policy.decide(asked, [], 0, 5, "不要了", timezone.now())
    assert client.post(f"{FACTORS}app/remove/").status_code == 302
    assert not Authenticator.objects.exists()


def test_who_is_signed_in_already_is_asked_as_soon_as_a_post_of_theirs_needs_a_factor(wang: Person) -> None:
    client, today = Client(), timezone.localdate()
    password_of(client)
    policy.decide(wang, [POST], 0, 5, "上级要求", timezone.now())
    assert is_in(client), "none of their posts needs one"
    post = staff.appoint(wang, wang.posts.get().office, "人民调解员", definition=POST)
    assert client.get("/desk/ledgers/").headers["Location"] == FACTORS
    assert client.get("/api/ledgers").status_code == 403
    assert "先在这里设好" in client.get(FACTORS).content.decode()
    staff.leave(post, today)
    assert is_in(client), "the post that needed it is over"
    Post.objects.filter(pk=post.pk).update(until=None)
    staff.anew(wang.pk)
    with_app(client)
    assert is_in(client)


def test_changing_factors_asks_for_the_password_again(wang: Person, desk: Desk) -> None:
    client = desk(wang)
    again = client.get(f"{FACTORS}app/").headers["Location"]
    assert again.startswith("/desk/account/again/")
    wrong = client.post(again, {"password": "不对的口令"})
    assert "口令不对" in wrong.content.decode()
    assert client.post(again, {"password": PASSWORD}).headers["Location"] == f"{FACTORS}app/"
    assert client.get(f"{FACTORS}app/").status_code == 200


def test_a_lost_factor_is_reset_by_an_administrator_with_a_reason(wang: Person, desk: Desk, staffed: People) -> None:
    phone = Client()
    password_of(phone)
    with_app(phone)
    post = wang.posts.get()
    page = f"/desk/offices/{post.office_id}/"
    staff.grant(staffed.sun.posts.get(), "administration", "管理员", Extent.SUBTREE)
    deed = {"deed": "reset_factor", "post": str(post.pk)}
    assert desk(staffed.li).post(page, deed | {"reason": "手机丢了"}).status_code == 403
    assert "请写理由" in desk(staffed.sun).post(page, deed).content.decode()
    assert Authenticator.objects.exists()
    done = desk(staffed.sun).post(page, deed | {"reason": "手机丢了"}, follow=True).content.decode()
    assert "第二因素已经重设" in done
    assert not Authenticator.objects.exists()
    assert not Session.objects.filter(person=wang).exists()
    line = AccessLine.objects.get(deed="factor_removed")
    assert (line.person_id, line.about_id, line.details["理由"]) == (staffed.sun.pk, str(wang.pk), "手机丢了")
    assert password_of(Client()) == "/desk/"


@pytest.mark.parametrize("path", [SECOND, f"{FACTORS}app/", f"{FACTORS}key/", f"{FACTORS}recovery/"])
def test_nobody_comes_in_by_these_pages(client: Client, db: None, path: str) -> None:
    assert client.get(path).headers["Location"].startswith("/desk/sign-in/")
