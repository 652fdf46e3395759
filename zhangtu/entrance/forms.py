"""allauth's forms with our limits and sentences: a code is heard so often and never twice."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from allauth.account.forms import ReauthenticateForm
from allauth.mfa.base.forms import AuthenticateForm
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.forms import ActivateTOTPForm
from allauth.mfa.totp.internal import auth as totp
from allauth.mfa.utils import decrypt
from allauth.mfa.webauthn.forms import AuthenticateWebAuthnForm
from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone

from zhangtu.access.asking import asking
from zhangtu.access.deeds import Deed, account, who
from zhangtu.access.writing import write
from zhangtu.entrance import limits
from zhangtu.entrance.adapters import WRONG_CODE
from zhangtu.entrance.factors import FACTOR
from zhangtu.entrance.limits import TryCount
from zhangtu.offices.faults import LockedError
from zhangtu.offices.models import Person

EMPTY = "请写验证码。"
WRONG_PASSWORD = "口令不对，请再写一次。"  # noqa: S105 — a sentence
WRONG_KEY = "这个通行密钥没有认出来，请再试一次，或者用验证码。"


@contextmanager
def _heard(person: Person, wrong: str, *, traced: bool = True) -> Iterator[Callable[[], None]]:
    """One try of this person's; inside, call what is given when it was right. Raises ValidationError."""
    counted, right = limits.counters(FACTOR, person.username, asking().address), list[bool]()
    try:
        limits.take(counted, timezone.now())
    except LockedError as fault:
        raise ValidationError(str(fault)) from fault
    yield lambda: right.append(True)
    if right:
        limits.succeeded(counted)
        return
    if traced:
        write(Deed.FACTOR_FAILED, by=who(person), about=account(person))
    raise ValidationError(wrong)


def _code() -> forms.CharField:
    return forms.CharField(max_length=40, error_messages={"required": EMPTY, "max_length": WRONG_CODE})


class CodeForm(AuthenticateForm):  # type: ignore[misc]
    """A code of the app or a recovery code, at sign-in."""

    code = _code()

    def clean_code(self) -> str:
        """The code, if it opens one of the person's factors."""
        code: str = self.cleaned_data["code"].replace(" ", "")
        every = Authenticator.objects.filter(user=self.user).exclude(type=Authenticator.Type.WEBAUTHN)
        with _heard(self.user, WRONG_CODE) as right:
            self.authenticator = next((each for each in every if _opens(each, code)), None)
            if self.authenticator is not None:
                self.authenticator.user = self.user
                right()
        return code


def _opens(factor: Authenticator, code: str) -> bool:
    if factor.type != Authenticator.Type.TOTP:
        return bool(factor.wrap().validate_code(code))
    return bool(totp.validate_totp_code(decrypt(factor.data["secret"]), code)) and _fresh(factor, code)


def _fresh(factor: Authenticator, code: str) -> bool:
    """Whether the code was not used yet, by whichever process: of two at once one is."""
    once = TryCount("code", limits.digest(f"{factor.pk} {code}"), limits.ANY, 1)
    try:
        limits.take([once], timezone.now())
    except LockedError:
        return False
    return True


class PasskeyForm(AuthenticateWebAuthnForm):  # type: ignore[misc]
    """A passkey, at sign-in."""

    def clean_credential(self) -> Authenticator:
        """The factor, if its answer is right."""
        with _heard(self.user, WRONG_KEY) as right:
            try:
                factor = super().clean_credential()
                right()
            except ValidationError:
                factor = None
        return factor


class NewCodesForm(ActivateTOTPForm):  # type: ignore[misc]
    """The first code of an app, to show that it has been set up."""

    code = _code()

    def clean_code(self) -> str:
        """The code, if it is the app's."""
        with _heard(self.user, WRONG_CODE, traced=False) as right:
            if totp.validate_totp_code(self.secret, self.cleaned_data["code"].replace(" ", "")):
                right()
        return str(self.cleaned_data["code"])


class AgainForm(ReauthenticateForm):  # type: ignore[misc]
    """The password once more, before something that matters."""

    password = forms.CharField(error_messages={"required": WRONG_PASSWORD})

    def clean_password(self) -> str:
        """The password, if it is theirs."""
        password = str(self.cleaned_data["password"])
        with _heard(self.user, WRONG_PASSWORD) as right:
            if self.user.check_password(password):
                right()
        return password
