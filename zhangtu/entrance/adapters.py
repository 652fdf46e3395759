"""Where allauth asks this house: how one is signed in, what it says, how secrets are kept."""

import base64
import hashlib
import time
from typing import Any, ClassVar

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.internal.flows.login import get_authentication_records
from allauth.core import context
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator
from cryptography.fernet import Fernet, InvalidToken
from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone

from zhangtu.entrance import factors
from zhangtu.entrance.entering import enter
from zhangtu.offices.models import Person

FRESH = 300
"""Seconds for which who has just shown who they are is not asked again."""
HOW = {"password": "口令", "mfa": "第二因素", "socialaccount": "统一身份认证"}
WRONG_CODE = "验证码不对，或者已经用过。请看手机上现在的六位数字，再写一次。"
SENTENCES = {
    "mfa/messages/totp_activated.txt": "验证器已经设好，下次登录时要用。",
    "mfa/messages/totp_deactivated.txt": "验证器已经取消。",
    "mfa/messages/webauthn_added.txt": "通行密钥已经加上，下次登录时可以用。",
    "mfa/messages/webauthn_removed.txt": "通行密钥已经取消。",
    "mfa/messages/recovery_codes_generated.txt": "新的恢复码在下面，以前的都作废了；请抄下来收好。",
    "socialaccount/messages/account_connected.txt": "已经绑定，以后可以用统一身份认证登录。",
    "socialaccount/messages/account_connected_updated.txt": "已经绑定过了，不用再绑。",
    "socialaccount/messages/account_connected_other.txt": "这个统一身份绑定着别人的账号，没有绑定；请单位管理员查。",
    "socialaccount/messages/account_disconnected.txt": "已经解绑。",
}
"""allauth's messages by their template, in our words."""


class AccountAdapter(DefaultAccountAdapter):  # type: ignore[misc]
    """No sign-up, no mail; signing in ends in ``entering.enter``."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Accounts are opened by administrators."""
        return False

    def get_login_stages(self) -> list[str]:
        """Between a password and a session there is the second factor only."""
        return ["allauth.mfa.stages.AuthenticateStage"]

    def login(self, request: HttpRequest, user: Person) -> None:
        """The session of somebody who has shown all they must."""
        methods = [HOW.get(each["method"], "") for each in get_authentication_records(request, user)]
        how = "＋".join(dict.fromkeys(each for each in methods if each))
        enter(request, user, timezone.now(), factor=factors.has_one(user), how=how)

    def add_message(
        self, request: HttpRequest, level: int, message_template: str | None = None, *args: Any, **kwargs: Any
    ) -> None:
        """In our words; what we have none for is not said."""
        sentence = SENTENCES.get(message_template or "", "")
        if sentence:
            super().add_message(request, level, message=sentence)

    def send_notification_mail(self, *args: Any, **kwargs: Any) -> None:
        """There is no mail; the trail of access tells."""

    def is_reauthentication_required(self, *, app: str) -> bool:
        """Whether the password is asked once more; not of who has shown it a moment ago."""
        records = get_authentication_records(context.request, context.request.user)
        return not any(time.time() - each["at"] < FRESH for each in records)

    def get_reauthentication_methods(self, user: Any) -> list[dict[str, str]]:
        """By the password: everybody who has signed in has one."""
        if not user.is_authenticated:
            return []
        return [{"id": "reauthenticate", "description": "口令", "url": reverse("account_reauthenticate")}]


class FactorAdapter(DefaultMFAAdapter):  # type: ignore[misc]
    """Secrets are kept encrypted; what is wrong is said in Chinese."""

    error_messages: ClassVar[dict[str, str]] = {
        "add_email_blocked": "现在不能加邮箱。",
        "cannot_delete_authenticator": "你的岗位要第二因素，最后一个不能取消；要换的话，先加上新的。",
        "cannot_generate_recovery_codes": "先设好验证器或者通行密钥，才有恢复码。",
        "incorrect_code": WRONG_CODE,
        "unverified_email": "现在还不能设。",
    }

    def encrypt(self, text: str) -> str:
        """With a key that is not in the database."""
        return _cipher().encrypt(text.encode()).decode()

    def decrypt(self, encrypted_text: str) -> str:
        """The secret; one that was kept under another key opens nothing, its owner has the factor reset."""
        try:
            return _cipher().decrypt(encrypted_text.encode()).decode()
        except InvalidToken:
            return base64.b32encode(hashlib.sha256(encrypted_text.encode()).digest()[:20]).decode()

    def can_delete_authenticator(self, authenticator: Authenticator) -> bool:
        """Whether its owner may do without."""
        return factors.may_go(authenticator, timezone.now())

    def generate_authenticator_name(self, user: Person, type: Any) -> str:  # noqa: A002 — allauth's name
        """What a passkey is called that nobody named."""
        return f"通行密钥 {Authenticator.objects.filter(user=user, type=type).count() + 1}"

    def _get_site_name(self) -> str:
        return "账图"


def _cipher() -> Fernet:
    digest = hashlib.sha256(f"zhangtu second factors {settings.TRAIL_KEY}".encode()).digest()
    return Fernet(base64.urlsafe_b64encode(digest))
