"""A one-time address lets one browser in, once, for a day; everybody else is told in a sentence."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError
from django.test import Client
from django.utils import timezone

from tests.setup.conftest import ACCOUNT, NISHAN
from zhangtu.offices.models import Office, Person, Post
from zhangtu.setup import founding
from zhangtu.setup.faults import ClosedError
from zhangtu.setup.invitations import IDLE, VALID, invite
from zhangtu.setup.models import Beginning, Invitation


def told(client: Client, address: str, status: int = 403) -> str:
    answer = client.get(address)
    assert answer.status_code == status
    return answer.content.decode()


def test_without_an_address_there_is_no_way_in() -> None:
    assert "设立要用一次性地址打开" in told(Client(), "/setup/where/")
    assert "这个一次性地址不对" in told(Client(), "/setup/not-an-address/")


def test_the_address_leads_to_the_first_step_and_back_again() -> None:
    secret, client = invite(timezone.now()), Client()
    for _ in range(2):
        answer = client.get(f"/setup/{secret}/", follow=True)
        assert answer.redirect_chain[-1][0] == "/setup/where/"


def test_a_new_address_voids_the_one_before() -> None:
    first = invite(timezone.now())
    invite(timezone.now())
    assert "可能已经换了新的" in told(Client(), f"/setup/{first}/")


def test_an_address_of_yesterday_has_expired(guest: Client) -> None:
    secret = invite(timezone.now() - VALID - timedelta(minutes=1))
    assert "已经过期" in told(Client(), f"/setup/{secret}/")


def test_an_address_that_expires_meanwhile_keeps_what_was_done(guest: Client, nishan: Office) -> None:
    Invitation.objects.update(made_at=timezone.now() - VALID - timedelta(minutes=1))
    assert "已经填好的都还在" in told(guest, "/setup/below/")
    guest.get(f"/setup/{invite(timezone.now())}/")
    assert "尼山镇" in told(guest, "/setup/below/", 200)


def test_while_someone_is_at_it_another_browser_waits() -> None:
    secret, first, second = invite(timezone.now()), Client(), Client()
    first.get(f"/setup/{secret}/")
    assert "有人正在另一个浏览器里设立" in told(second, f"/setup/{secret}/")
    Invitation.objects.update(seen_at=timezone.now() - IDLE - timedelta(minutes=1))
    assert second.get(f"/setup/{secret}/").status_code == 302
    assert "设立要用一次性地址打开" in told(first, "/setup/where/")


def test_an_address_used_is_used(guest: Client, nishan: Office) -> None:
    assert guest.post("/setup/yourself/", ACCOUNT).status_code == 302
    Person.objects.update(last_login=None)
    assert "已经用过" in told(guest, "/setup/where/")
    assert guest.post("/setup/yourself/", ACCOUNT | {"username": "second"}).status_code == 403
    assert Person.objects.count() == 1


def test_once_somebody_has_signed_in_no_address_is_made(guest: Client, nishan: Office) -> None:
    guest.post("/setup/yourself/", ACCOUNT)
    with pytest.raises(ClosedError, match="已经有人登录使用"):
        invite(timezone.now())
    assert "已经有人登录使用" in told(Client(), "/setup/where/")


def test_the_first_administrator_is_signed_in_and_keeps_the_office(guest: Client, nishan: Office) -> None:
    answer = guest.post("/setup/yourself/", ACCOUNT, follow=True)
    assert answer.status_code == 200
    assert "颜登记" in answer.content.decode()
    assert "添一个人" in told(guest, f"/desk/offices/{nishan.pk}/", 200)


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"name": " "}, "请写姓名"),
        ({"username": "颜登记"}, "要用小写字母"),
        ({"post": "system_admin"}, "请从列表里选一个岗位"),
        ({"password": "123", "again": "123"}, "口令至少要 10 个字符，不能是大家常用的，不能全是数字，请换一个。"),
        ({"password": "12345678901", "again": "12345678901"}, "不能全是数字，请换一个。"),
        ({"again": "别的"}, "两次写的不一样"),
    ],
)
def test_a_slip_in_the_account_keeps_what_was_typed(
    guest: Client, nishan: Office, wrong: dict[str, str], sentence: str
) -> None:
    answer = guest.post("/setup/yourself/", ACCOUNT | wrong)
    page = answer.content.decode()
    assert answer.status_code == 400
    assert sentence in page
    assert all(f'value="{ACCOUNT[each]}"' in page for each in ("name", "username") if each not in wrong)
    assert ACCOUNT["password"] not in page
    assert not Person.objects.exists()
    assert Invitation.objects.get().used_at is None


def test_djangos_own_command_says_what_to_do_instead() -> None:
    with pytest.raises(CommandError, match="zhangtu first-administrator"):
        call_command("createsuperuser")


def test_the_code_of_the_office_is_kept(nishan: Office) -> None:
    assert nishan.code == NISHAN


def test_a_house_that_nobody_keeps_any_more_has_a_way_back(guest: Client, nishan: Office) -> None:
    guest.post("/setup/yourself/", ACCOUNT)
    Post.objects.update(until=timezone.localdate())
    client = Client()
    client.get(f"/setup/{invite(timezone.now())}/")
    answer = client.post("/setup/yourself/", ACCOUNT | {"username": "second"}, follow=True)
    assert answer.status_code == 200
    assert "添一个人" in told(client, f"/desk/offices/{nishan.pk}/", 200)
    with pytest.raises(ClosedError):
        invite(timezone.now())


def test_a_house_set_up_otherwise_is_found_by_who_worked_in_it(guest: Client, nishan: Office) -> None:
    guest.post("/setup/yourself/", ACCOUNT)
    Beginning.objects.all().delete()
    Post.objects.update(until=timezone.localdate())
    assert founding.home() == nishan
