"""To the provider of identities and back: signing in, binding one's own identity, and letting it go."""

from allauth.account.adapter import get_adapter
from allauth.core.exceptions import ImmediateHttpResponse
from allauth.socialaccount.providers.openid_connect import views as steps
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import urlencode
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST
from requests import RequestException

from zhangtu.desk.account.resuming import answered
from zhangtu.desk.shell.visitor import Visitor, at_desk
from zhangtu.entrance.provider import FAILED, KEY, binding, offered, refuse, unbind
from zhangtu.offices.models import Person

TROUBLES = (RequestException, KeyError, ValueError)
"""What is raised when the provider is down or says something else than it should."""


@never_cache
@require_POST
def start(request: HttpRequest, provider_id: str) -> HttpResponse:
    """To the provider. By a page that goes on by itself: our forms may lead nowhere else."""
    _must_be_ours(provider_id)
    binds = isinstance(request.user, Person)
    if binds and get_adapter(request).is_reauthentication_required(app="allauth.socialaccount"):
        return redirect(f"{reverse('account_reauthenticate')}?{urlencode({'next': reverse('account')})}")
    try:
        answer = steps.login(request, provider_id)
    except TROUBLES:
        return _failed(request)
    if answer.status_code != 302:
        return HttpResponse(answer.content, status=answer.status_code)
    there = answer.headers["Location"]
    page = render(request, "account/to_provider.html", {"there": there, "provider": offered()})
    page.headers["Refresh"] = f"0; url={there}"
    return page


@never_cache
@require_GET
def back(request: HttpRequest, provider_id: str) -> HttpResponse:
    """From the provider: signed in, bound, or told why not."""
    _must_be_ours(provider_id)
    try:
        with binding(request):
            return answered(request, steps.callback(request, provider_id))
    except TROUBLES:
        return _failed(request)


@at_desk
@require_POST
def let_go(request: HttpRequest, visitor: Visitor) -> HttpResponseBase:
    """One's own identity opens the account no more."""
    gone = unbind(visitor.person, request.POST.get("bound", "-"))
    messages.success(request, f"已经和{offered()}解绑。" if gone else "刚才已经解绑了。")
    return redirect("account")


def _must_be_ours(provider_id: str) -> None:
    if provider_id != KEY or not offered():
        raise Http404


def _failed(request: HttpRequest) -> HttpResponse:
    try:
        refuse(request, FAILED)
    except ImmediateHttpResponse as told:
        answer: HttpResponse = told.response
        return answer
