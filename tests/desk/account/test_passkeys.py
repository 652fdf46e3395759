"""A passkey is added and used in a browser with an authenticator of its own; the pages fit a phone."""

from collections.abc import Iterator

import pytest
from allauth.mfa.models import Authenticator
from playwright.sync_api import Browser, Page
from pytest_django.live_server_helper import LiveServer

from tests.desk.conftest import PASSWORD
from tests.people import People
from zhangtu.entrance import passwords

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
AUTHENTICATOR = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}


@pytest.fixture
def phone(browser: Browser, live_server: LiveServer) -> Iterator[Page]:
    """A phone with a passkey chip; by the name localhost, for passkeys know no bare addresses."""
    faults: list[str] = []
    address = live_server.url.replace("127.0.0.1", "localhost")
    context = browser.new_context(viewport={"width": 390, "height": 844}, base_url=address)
    page = context.new_page()
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("console", lambda told: faults.append(told.text) if "Content Security Policy" in told.text else None)
    chip = context.new_cdp_session(page)
    chip.send("WebAuthn.enable")
    chip.send("WebAuthn.addVirtualAuthenticator", {"options": AUTHENTICATOR})
    yield page
    context.close()
    assert not faults


def sign_in(page: Page) -> None:
    page.goto("/desk/sign-in/")
    page.get_by_label("用户名").fill("wang")
    page.get_by_label("口令").fill(PASSWORD)
    page.get_by_role("button", name="登录").click()


def fits(page: Page) -> bool:
    wide: bool = page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    return wide


def test_a_passkey_is_added_and_used(phone: Page, staffed: People) -> None:
    passwords.choose(staffed.wang, PASSWORD)
    sign_in(phone)
    phone.goto("/desk/account/factors/")
    assert fits(phone)
    phone.get_by_role("link", name="加通行密钥").click()
    phone.get_by_label("叫什么").fill("我的手机")
    assert fits(phone)
    phone.get_by_role("button", name="加上").click()
    phone.wait_for_url("**/recovery/")
    assert fits(phone)
    assert Authenticator.objects.get(type="webauthn").wrap().name == "我的手机"
    phone.goto("/desk/menu/")
    phone.locator("main").get_by_role("button", name="退出").click()
    sign_in(phone)
    phone.wait_for_url("**/second/")
    assert fits(phone)
    phone.get_by_role("button", name="用通行密钥").click()
    phone.wait_for_url("**/desk/")
    assert Authenticator.objects.get(type="webauthn").last_used_at is not None
