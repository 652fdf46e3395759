"""Who gets in, who waits, and where they land."""

from html import unescape

import pytest
from django.test import Client

from tests.desk.conftest import PASSWORD, Desk
from tests.people import People
from zhangtu.offices import staff
from zhangtu.offices.models import Person

ANOTHER = "另一句更长的话来做口令"


@pytest.fixture
def wang(staffed: People) -> Person:
    wang = Person.objects.get(pk=staffed.wang.pk)
    wang.set_password(PASSWORD)
    wang.save()
    return wang


def kept_in(page: str) -> str:
    """What the sign-in page carries of a form that could not be taken."""
    return unescape(page.partition('name="kept" value="')[2].partition('"')[0])


def sign_in(client: Client, password: str, **more: str) -> tuple[int, str]:
    answer = client.post("/desk/sign-in/", {"username": "wang", "password": password, **more})
    return answer.status_code, answer.content.decode() if answer.status_code != 302 else answer.headers["Location"]


def test_the_right_password_leads_where_one_wanted_to_go(wang: Person) -> None:
    client = Client()
    asked = client.get("/desk/ledgers/")
    assert asked.headers["Location"] == "/desk/sign-in/?next=/desk/ledgers/"
    assert sign_in(client, PASSWORD, next="/desk/ledgers/") == (302, "/desk/ledgers/")


def test_nobody_is_led_to_another_site(wang: Person) -> None:
    assert sign_in(Client(), PASSWORD, next="https://example.com/") == (302, "/desk/")


def test_a_wrong_password_keeps_the_name_and_never_shows_the_password(wang: Person) -> None:
    status, page = sign_in(Client(), "不对的口令")
    assert status == 403
    assert "用户名或者口令不对" in page
    assert 'value="wang"' in page
    assert "不对的口令" not in page


def test_after_five_wrong_passwords_even_the_right_one_waits(wang: Person) -> None:
    client = Client()
    for _ in range(5):
        sign_in(client, "不对的口令")
    status, page = sign_in(client, PASSWORD)
    assert status == 403
    assert "已暂时锁定" in page


def test_who_has_no_post_is_told_whom_to_ask(wang: Person) -> None:
    for post in wang.posts.all():
        staff.leave(post, post.since.replace(year=post.since.year + 1))
    client = Client()
    client.force_login(Person.objects.get(pk=wang.pk))
    answer = client.get("/desk/")
    assert answer.status_code == 403
    assert "请找给你开账号的人" in answer.content.decode()


def test_signing_out_is_felt_at_once(desk: Desk, staffed: People) -> None:
    client = desk(staffed.wang)
    assert client.get("/desk/").status_code == 200
    client.post("/desk/sign-out/")
    assert client.get("/desk/").status_code == 302


def test_a_new_password_is_asked_twice_and_takes_the_place_of_the_old(wang: Person) -> None:
    client = Client()
    sign_in(client, PASSWORD)
    slip = client.post("/desk/password/", {"old": PASSWORD, "new": ANOTHER, "again": "写错了"})
    assert "两次写的不一样" in slip.content.decode()
    done = client.post("/desk/password/", {"old": PASSWORD, "new": ANOTHER, "again": ANOTHER})
    assert done.status_code == 302
    assert sign_in(Client(), ANOTHER)[0] == 302


def test_whoever_has_two_posts_chooses_one(desk: Desk, staffed: People) -> None:
    second = staff.appoint(staffed.wang, staffed.chen.posts.get().office, "借调")
    staff.grant(second, "mediation")
    client = desk(staffed.wang)
    client.post("/desk/posts/", {"office": str(second.office_id)})
    assert "河口镇 借调" in client.get("/desk/").content.decode()


def test_a_session_that_ends_while_one_types_loses_nothing(wang: Person) -> None:
    client = Client()
    told = {"文件名称": "河道管理办法", "事项类型": "规范性文件"}
    ended = client.post("/desk/review/new/", told)
    assert ended.status_code == 403
    page = ended.content.decode()
    assert "登录已经过期" in page
    assert 'action="/desk/sign-in/"' in page
    told_again = {"username": "wang", "next": "/desk/review/new/", "kept": kept_in(page)}
    wrong = client.post("/desk/sign-in/", told_again | {"password": "不对"})
    assert kept_in(wrong.content.decode()) == kept_in(page)
    back = client.post("/desk/sign-in/", told_again | {"password": PASSWORD})
    assert 'name="文件名称" value="河道管理办法"' in back.content.decode()
    assert client.post("/desk/review/new/", told).status_code == 302


def test_nonsense_instead_of_what_was_typed_is_left_out(wang: Person) -> None:
    answer = Client().post("/desk/sign-in/", {"username": "wang", "password": PASSWORD, "kept": '{"a": 1}'})
    assert answer.status_code == 302


def test_no_page_carries_a_password(desk: Desk) -> None:
    ended = Client().post(
        "/desk/password/", {"old": "旧的口令在这里", "new": "新的口令在这里", "again": "新的口令在这里"}
    )
    assert "口令在这里" not in ended.content.decode()
