"""Second factors: shown at sign-in, added and removed by their owner. The steps are allauth's, the pages ours."""

import json
from typing import Any

from allauth.account.views import ReauthenticateView
from allauth.mfa.base.views import AuthenticateView
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.views import GenerateRecoveryCodesView, ViewRecoveryCodesView
from allauth.mfa.totp.views import ActivateTOTPView, DeactivateTOTPView
from allauth.mfa.webauthn.views import AddWebAuthnView, RemoveWebAuthnView
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.utils import timezone
from django.views.decorators.http import require_GET

from zhangtu.desk.account.resuming import answered
from zhangtu.desk.shell.page import show
from zhangtu.desk.shell.visitor import Visitor, at_desk
from zhangtu.entrance import factors
from zhangtu.entrance.entering import NO_FACTOR, done, first
from zhangtu.entrance.factors import NAMES
from zhangtu.entrance.provider import binding

TYPES = Authenticator.Type


@at_desk
@require_GET
def index(request: HttpRequest, visitor: Visitor) -> HttpResponseBase:
    """What the person has, and the ways to add and remove."""
    every = list(Authenticator.objects.filter(user=visitor.person).order_by("created_at"))
    by_type = {each: [one for one in every if one.type == each] for each in TYPES}
    shown = {
        "app": by_type[TYPES.TOTP],
        "keys": by_type[TYPES.WEBAUTHN],
        "codes": [len(each.wrap().get_unused_codes()) for each in by_type[TYPES.RECOVERY_CODES]],
        "asked": NO_FACTOR in first(request, visitor.person, visitor.now),
    }
    return show(request, visitor, "account/factors.html", "menu", **shown)  # type: ignore[arg-type]


class Second(AuthenticateView):  # type: ignore[misc]
    """After the password: a code or a passkey; what was typed before the session ended goes along."""

    template_name = "account/second.html"

    def form_valid(self, form: Any) -> HttpResponse:
        """On to where the person wanted to go."""
        return answered(self.request, super().form_valid(form))

    def form_invalid(self, form: Any) -> HttpResponse:
        """The same page, with what is wrong."""
        answer: HttpResponse = super().form_invalid(form)
        answer.status_code = 403
        return answer

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Only what the person has is asked for."""
        person = self.stage.login.user
        has_keys = Authenticator.objects.filter(user=person, type=TYPES.WEBAUTHN).exists()
        context = super().get_context_data(**kwargs)
        forms = [each for each in (context["form"], context["webauthn_form"]) if each is not None]
        faults = [fault for form in forms if form.is_bound for each in form.errors.values() for fault in each]
        options = json.dumps(context["js_data"]["request_options"], default=dict) if has_keys else ""
        return {"faults": faults, "options": options, "kept": self.request.POST.get("kept", "")}


class AddCodes(ActivateTOTPView):  # type: ignore[misc]
    """An app that shows codes: its picture to scan, and the first code."""

    template_name = "account/add_codes.html"

    def form_valid(self, form: Any) -> HttpResponse:
        """It counts from now on."""
        answer: HttpResponse = super().form_valid(form)
        return _added(self.request, NAMES[TYPES.TOTP], answer)


class RemoveCodes(DeactivateTOTPView):  # type: ignore[misc]
    """The app counts no more."""

    template_name = "account/remove_codes.html"

    def form_valid(self, form: Any) -> HttpResponse:
        """Removed, unless the person's post needs it."""
        answer: HttpResponse = super().form_valid(form)
        factors.removed(self.request.user, NAMES[TYPES.TOTP])
        return answer


class AddKey(AddWebAuthnView):  # type: ignore[misc]
    """A passkey: the browser makes it, with a small script."""

    template_name = "account/add_key.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """What the browser is asked for."""
        context: dict[str, Any] = super().get_context_data(**kwargs)
        return context | {"options": json.dumps(context["js_data"]["creation_options"], default=dict)}

    def form_valid(self, form: Any) -> HttpResponse:
        """It counts from now on."""
        answer: HttpResponse = super().form_valid(form)
        return _added(self.request, NAMES[TYPES.WEBAUTHN], answer)


class RemoveKey(RemoveWebAuthnView):  # type: ignore[misc]
    """A passkey counts no more."""

    template_name = "account/remove_key.html"

    def form_valid(self, form: Any) -> HttpResponse:
        """Removed, unless it is the last one that the person's post needs."""
        if not factors.may_go(self.object, timezone.now()):
            refused: HttpResponse = self.render_to_response(self.get_context_data(refused=True), status=400)
            return refused
        answer: HttpResponse = super().form_valid(form)
        factors.removed(self.request.user, NAMES[TYPES.WEBAUTHN])
        return answer


class Codes(ViewRecoveryCodesView):  # type: ignore[misc]
    """The recovery codes that were not used yet."""

    template_name = "account/recovery.html"


class NewCodes(GenerateRecoveryCodesView):  # type: ignore[misc]
    """Ten new recovery codes instead of the old ones."""

    template_name = "account/new_recovery.html"

    def form_valid(self, form: Any) -> HttpResponse:
        """The old ones count no more."""
        answer: HttpResponse = super().form_valid(form)
        factors.added(self.request.user, NAMES[TYPES.RECOVERY_CODES])
        return answer


class Again(ReauthenticateView):  # type: ignore[misc]
    """The password once more."""

    template_name = "account/again.html"

    def form_valid(self, form: Any) -> HttpResponse:
        """Back to what it was asked for."""
        with binding(self.request):
            answer: HttpResponse = super().form_valid(form)
        return answer


def _added(request: HttpRequest, kind: str, answer: HttpResponse) -> HttpResponse:
    factors.added(request.user, kind)  # type: ignore[arg-type]
    done(request, NO_FACTOR)
    return answer
