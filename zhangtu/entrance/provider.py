"""Signing in by a provider of identities (OpenID Connect): only accounts that were bound to it, never by a likeness."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NoReturn

from allauth.core.exceptions import ImmediateHttpResponse
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from allauth.socialaccount.models import SocialAccount, SocialLogin
from django.conf import settings
from django.db import IntegrityError, transaction
from django.http import HttpRequest
from django.shortcuts import render
from django.urls import reverse

from zhangtu.access.deeds import Deed, account, tried
from zhangtu.access.writing import write
from zhangtu.offices.faults import OfficesError
from zhangtu.offices.models import Person

PROVIDER = "openid_connect"
KEY = "provider"
"""What our one provider is called in addresses and rows."""
UNBOUND = (
    "这个{name}还没有绑定账图的账号。请先用用户名和口令登录，在“我的账号”里绑定；"
    "或者把你在那边的号码告诉单位管理员，请管理员绑定。"
)
FAILED = "{name}没有办成，没有登录。请再试一次；还不行，用用户名和口令登录。"
LONGEST = 150


class BindingError(OfficesError):
    """What cannot be bound to an account; the message says why."""


class ProviderAdapter(DefaultSocialAccountAdapter):  # type: ignore[misc]
    """Nobody gets an account by coming from the provider, and no account goes by mail address or name."""

    def is_open_for_signup(self, request: HttpRequest, sociallogin: SocialLogin) -> bool:
        """Accounts are opened by administrators."""
        return False

    def pre_social_login(self, request: HttpRequest, sociallogin: SocialLogin) -> None:
        """Refuse an identity that is bound to no account that is in use, unless its owner is binding it now."""
        known = sociallogin.is_existing and sociallogin.user.is_active
        if sociallogin.state.get("process") != "connect" and not known:
            about = account(sociallogin.user) if sociallogin.is_existing else None
            write(Deed.SIGN_IN_FAILED, by=tried(sociallogin.account.uid), about=about, 方式=offered())
            refuse(request, UNBOUND)

    def on_authentication_error(self, request: HttpRequest, provider: Any, *args: Any, **kwargs: Any) -> None:
        """Cancelled over there, or something does not fit: back to the sign-in page."""
        refuse(request, FAILED)

    def get_connect_redirect_url(self, request: HttpRequest, socialaccount: SocialAccount) -> str:
        """Where binding ends."""
        return reverse("account")


def refuse(request: HttpRequest, sentence: str) -> NoReturn:
    """The sign-in page with the sentence."""
    shown = {"fault": sentence.format(name=offered() or "统一身份认证"), "provider": offered()}
    raise ImmediateHttpResponse(render(request, "shell/sign_in.html", shown, status=403))


def offered() -> str:
    """What the provider is called on pages; empty when the settings name none."""
    apps = settings.SOCIALACCOUNT_PROVIDERS.get(PROVIDER, {}).get("APPS", [])
    return str(apps[0]["name"]) if apps else ""


def bound(person: Person) -> list[SocialAccount]:
    """The identities that open the person's account."""
    return list(SocialAccount.objects.filter(user=person, provider=KEY).order_by("pk"))


def bind(person: Person, uid: str) -> None:
    """Bind an identity by its number over there; raises BindingError when it opens another account."""
    uid = uid.strip()
    if not uid or len(uid) > LONGEST or not uid.isprintable():
        raise BindingError(f"请写这个人在{offered()}里的号码（sub），最多 {LONGEST} 个字符。")
    try:
        with transaction.atomic():
            SocialAccount.objects.create(user=person, provider=KEY, uid=uid)
            write(Deed.PROVIDER_LINKED, about=account(person), 号码=uid)
    except IntegrityError as fault:
        raise BindingError("这个号码已经绑定着一个账号，没有再绑。") from fault


def unbind(person: Person, number: str = "") -> int:
    """The person's identities (or the one of this row) open the account no more; how many those were."""
    with transaction.atomic():
        Person.objects.select_for_update().get(pk=person.pk)
        chosen = [each for each in bound(person) if number in ("", str(each.pk))]
        for each in chosen:
            each.delete()
            write(Deed.PROVIDER_UNLINKED, about=account(person), 号码=each.uid)
    return len(chosen)


@contextmanager
def binding(request: HttpRequest) -> Iterator[None]:
    """Around a step of allauth that may bind an identity to whoever is signed in: told in the trail of access."""
    person = request.user
    if not isinstance(person, Person):
        yield
        return
    before = {each.pk for each in bound(person)}
    yield
    for each in bound(person):
        if each.pk not in before:
            write(Deed.PROVIDER_LINKED, about=account(person), 号码=each.uid)
