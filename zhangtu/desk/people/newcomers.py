"""Staff out of a workbook: a dry run with faults in words, accounts for all of them, slips to print once."""

from functools import cache

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.http.request import split_domain_port
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters

from zhangtu.desk.people.giving import must_give
from zhangtu.desk.people.office_pages import kept_here, must_fit
from zhangtu.desk.shell.outgoing import empty_form
from zhangtu.desk.shell.page import show
from zhangtu.desk.shell.visitor import Visitor
from zhangtu.exchange.faults import ExchangeError
from zhangtu.exchange.newcomers import (
    COLUMNS,
    Appoint,
    Newcomer,
    NotBroughtInError,
    PasswordSlip,
    PostOf,
    as_judged,
    bring_in,
    passed_over,
)
from zhangtu.exchange.newcomers import newcomers as judged
from zhangtu.exchange.opening import Cell, opened
from zhangtu.exchange.writing import workbook
from zhangtu.look.overlong import tells_too_long
from zhangtu.offices.faults import OfficesError
from zhangtu.offices.models import Office
from zhangtu.offices.posts import appoint_to_post

LOOPBACK = ("localhost", "127.0.0.1", "[::1]")
"""Addresses that only this machine knows itself by: nobody else gets here with them."""
NOTES = (
    "一人一行。用户名可以空着，按姓名的拼音给，重名的加数字。",
    "单位写机构的名称，几个单位同名的在前面写上上级，如尼山镇司法所；空着就是打开这一页的单位；职务照岗位目录里的名称写。",
    "添好以后给出每个人的第一个口令，请当场打印；本人第一次登录要改掉。",
)


@tells_too_long
@sensitive_post_parameters()
@never_cache
@kept_here
def newcomers(request: HttpRequest, visitor: Visitor, office: Office) -> HttpResponseBase:
    """The list as pasted or uploaded, judged; with ``bring`` the accounts are made and their slips shown."""
    fault, rows, slips, listed = "", list[Newcomer](), list[PasswordSlip](), list[list[str]]()
    text = request.POST.get("rows", "")
    try:
        must_fit(request)
        if uploaded := request.FILES.get("workbook"):
            text = _as_text(opened(uploaded.read()).rows)
        listed = [line.split("\t") for line in text.splitlines()]
        if text.strip():
            rows = judged(office, visitor.administers, listed, _post_of(visitor))
        if request.method == "POST" and not rows:
            raise NotBroughtInError("名单里没有人：请选一个工作簿，或者把名单贴进来。")
        if request.POST.get("bring"):
            slips = bring_in(rows, _appoint(visitor))
    except OfficesError as refusal:
        fault = str(refusal)
    except ExchangeError as refusal:
        fault = refusal.sentence
    if slips:
        return _slips(request, visitor, office, slips)
    shown = {"office": office, "fault": fault, "text": text, "rows": rows, "wrong": sum(bool(r.faults) for r in rows)}
    shown |= {"passed_over": passed_over(office, listed), "settled": as_judged(office, rows)}
    return show(request, visitor, "people/newcomers.html", "offices", status=400 if fault else 200, **shown)


def _slips(request: HttpRequest, visitor: Visitor, office: Office, slips: list[PasswordSlip]) -> HttpResponse:
    address = _desk_address(request)
    return show(request, visitor, "people/slips.html", "offices", office=office, slips=slips, address=address)


def _desk_address(request: HttpRequest) -> str:
    """Where to sign in: what the settings say, else how this page was opened; empty when only this machine knows it."""
    if settings.PUBLIC_ADDRESS:
        return f"{settings.PUBLIC_ADDRESS}desk/"
    here = split_domain_port(request.get_host())[0] in LOOPBACK
    return "" if here else request.build_absolute_uri("/desk/")


@kept_here
def blank(request: HttpRequest, visitor: Visitor, office: Office) -> HttpResponseBase:
    """The empty list to be filled."""
    return empty_form(f"{office.name}人员名单", workbook("人员", COLUMNS, [], NOTES))


def _as_text(rows: tuple[tuple[Cell, ...], ...]) -> str:
    return "\n".join("\t".join(str(cell).replace("\n", " ").replace("\t", " ") for cell in row) for row in rows)


def _post_of(visitor: Visitor) -> PostOf:
    """The post of a title, if the visitor may give it in that office; each pair is looked up once."""
    posts = visitor.catalogue.posts

    @cache
    def may_give(name: str, office: Office) -> None:
        must_give(visitor, office, posts.named(name).entitlements)

    def found(title: str, office: Office | None) -> str:
        name = posts.named(title).name
        if office is not None:
            may_give(name, office)
        return name

    return found


def _appoint(visitor: Visitor) -> Appoint:
    posts = visitor.catalogue.posts
    return lambda person, office, post: appoint_to_post(posts, person, office, posts.named(post).key, by=visitor.person)
