"""A real provider of identities on this machine: it opens the accounts that were bound to it, and no other."""

import subprocess
import sys
from collections.abc import Iterator
from urllib.parse import parse_qs, urlsplit

import pytest
import requests
from allauth.socialaccount.models import SocialAccount
from django.test import Client, override_settings

from tests.attacks.started import eventually, free_port
from tests.desk.conftest import PASSWORD, Desk
from tests.people import People
from zhangtu.access.models import AccessLine
from zhangtu.config.environment import identity_provider
from zhangtu.config.faults import SettingError
from zhangtu.config.identity import providers
from zhangtu.entrance import passwords
from zhangtu.offices import staff
from zhangtu.offices.models import Extent, Person

SETTINGS = ("ZHANGTU_OIDC_ISSUER", "ZHANGTU_OIDC_CLIENT", "ZHANGTU_OIDC_SECRET")
START = "/desk/sign-in/provider/provider/"
BACK = f"{START}callback/"
SUB = "110101-wang"


def answers(issuer: str) -> bool:
    try:
        return requests.get(f"{issuer}/.well-known/openid-configuration", timeout=5).ok
    except requests.RequestException:
        return False


@pytest.fixture(scope="module")
def issuer() -> Iterator[str]:
    """The provider, in a process of its own."""
    port = free_port()
    command = [sys.executable, "-W", "ignore", "-m", "oidc_provider_mock", "-p", str(port)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        eventually(lambda: answers(f"http://localhost:{port}"), "the provider did not start")
        yield f"http://localhost:{port}"
    finally:
        process.terminate()
        process.wait(30)


@pytest.fixture(autouse=True)
def _with_provider(issuer: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name, value in zip(SETTINGS, (issuer, "zhangtu", "ein-geheimnis"), strict=True):
        monkeypatch.setenv(name, value)
    with override_settings(SOCIALACCOUNT_PROVIDERS=providers()):
        yield


@pytest.fixture
def wang(staffed: People) -> Person:
    passwords.choose(staffed.wang, PASSWORD)
    return Person.objects.get(pk=staffed.wang.pk)


def there_and_back(client: Client, sub: str = SUB, **more: str) -> tuple[int, str]:
    """To the provider, which knows the visitor as ``sub``, and back: where that leads, or what is said."""
    page = client.post(START, more)
    assert page.status_code == 200, page.content.decode()
    there = page.headers["Refresh"].partition("url=")[2]
    assert "code_challenge" in parse_qs(urlsplit(there).query)
    agreed = requests.post(there, data={"sub": sub}, allow_redirects=False, timeout=10)
    answer = client.get(
        BACK, {name: value[0] for name, value in parse_qs(urlsplit(agreed.headers["Location"]).query).items()}
    )
    return answer.status_code, answer.headers.get("Location", "") or answer.content.decode()


def signed_in() -> Client:
    client = Client()
    assert client.post("/desk/sign-in/", {"username": "wang", "password": PASSWORD}).status_code == 302
    return client


def test_only_a_bound_identity_opens_an_account(wang: Person) -> None:
    assert "用统一身份认证登录" in Client().get("/desk/sign-in/").content.decode()
    for sub in (SUB, "wang"):
        status, page = there_and_back(Client(), sub)
        assert status == 403
        assert "还没有绑定" in page
    assert not SocialAccount.objects.exists()
    assert Person.objects.filter(username=SUB).count() == 0
    client = signed_in()
    assert there_and_back(client, process="connect") == (302, "/desk/account/")
    assert SUB in client.get("/desk/account/").content.decode()
    other = Client()
    assert there_and_back(other, next="/desk/ledgers/") == (302, "/desk/ledgers/")
    assert other.get("/desk/").status_code == 200
    assert AccessLine.objects.filter(deed="sign_in").last().details == {"方式": "统一身份认证"}  # type: ignore[union-attr]
    assert AccessLine.objects.get(deed="provider_linked").details == {"号码": SUB}
    kept = SocialAccount.objects.get()
    assert client.post("/desk/account/provider/", {"bound": str(kept.pk)}).status_code == 302
    assert there_and_back(Client())[0] == 403


def test_an_identity_opens_one_account_only(wang: Person, staffed: People) -> None:
    passwords.choose(staffed.li, PASSWORD)
    there_and_back(signed_in(), process="connect")
    li = Client()
    li.post("/desk/sign-in/", {"username": "li", "password": PASSWORD})
    there_and_back(li, process="connect")
    assert "绑定着别人的账号" in li.get("/desk/account/").content.decode()
    assert SocialAccount.objects.get().user == wang


def test_an_administrator_binds_for_their_own_people(wang: Person, staffed: People, desk: Desk) -> None:
    page, post = f"/desk/offices/{wang.posts.get().office_id}/", str(wang.posts.get().pk)
    staff.grant(staffed.sun.posts.get(), "administration", "管理员", Extent.SUBTREE)
    form = {"deed": "bind", "post": post, "uid": SUB}
    assert desk(staffed.li).post(page, form).status_code == 403
    assert "请写这个人" in desk(staffed.sun).post(page, form | {"uid": " "}).content.decode()
    assert desk(staffed.sun).post(page, form).status_code == 302
    assert "已经绑定着" in desk(staffed.sun).post(page, form).content.decode()
    assert there_and_back(Client()) == (302, "/desk/")
    Person.objects.filter(pk=wang.pk).update(is_active=False)
    assert there_and_back(Client())[0] == 403
    Person.objects.filter(pk=wang.pk).update(is_active=True)
    desk(staffed.sun).post(page, form | {"deed": "unbind"})
    assert there_and_back(Client())[0] == 403


def test_binding_asks_for_the_password_again(wang: Person, desk: Desk) -> None:
    again = desk(wang).post(START, {"process": "connect"})
    assert again.headers["Location"].startswith("/desk/account/again/")


def test_what_goes_wrong_over_there_is_told(wang: Person) -> None:
    client = Client()
    assert "没有办成" in client.get(BACK, {"code": "made-up", "state": "made-up"}).content.decode()
    client.post(START)
    assert "没有办成" in client.get(BACK, {"error": "access_denied"}).content.decode()
    assert client.post("/desk/sign-in/provider/other/").status_code == 404
    closed = {
        "openid_connect": {
            "APPS": [providers()["openid_connect"]["APPS"][0] | {"settings": {"server_url": "http://localhost:1"}}]
        }
    }
    with override_settings(SOCIALACCOUNT_PROVIDERS=closed):
        assert "没有办成" in client.post(START).content.decode()
    with override_settings(SOCIALACCOUNT_PROVIDERS={}):
        assert client.post(START).status_code == 404
        assert "统一身份认证" not in client.get("/desk/sign-in/").content.decode()


def test_the_provider_is_asked_over_https_and_knows_us() -> None:
    known = {"ZHANGTU_OIDC_CLIENT": "zhangtu", "ZHANGTU_OIDC_SECRET": "ein-geheimnis"}
    assert (
        identity_provider({"ZHANGTU_OIDC_ISSUER": "https://sso.example/realm/", **known}) == "https://sso.example/realm"
    )
    with pytest.raises(SettingError, match="https://"):
        identity_provider({"ZHANGTU_OIDC_ISSUER": "http://sso.example", **known})
    with pytest.raises(SettingError, match="还要填"):
        identity_provider({"ZHANGTU_OIDC_ISSUER": "https://sso.example"})
