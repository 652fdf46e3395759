"""Who lacks a right is told whom to ask, keeps what they typed, and can sign out."""

from collections.abc import Collection
from datetime import date
from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.db import IntegrityError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from zhangtu import shelf
from zhangtu.access.deeds import About, Deed, Kind
from zhangtu.access.writing import write
from zhangtu.ledger.days import day
from zhangtu.offices.administrators import Administrator, administrators, whom_to_ask
from zhangtu.offices.definitions import PostDefinitions
from zhangtu.offices.models import Office, Person, Post
from zhangtu.offices.topmost import topmost

PRESSED = {"deed", "remove", "found", "bring", "look"}
HIDDEN = PRESSED | {"csrfmiddlewaretoken", "password", "old", "new", "again", "kept", "version", "office", "post"}
"""What a page never shows again."""
SHOWN = 3
LISTED = 8
LONGEST = 300
"""Characters of an address that a line of access keeps."""
NO_POST = "你现在没有岗位，或者岗位还没有权限，看不到任何台账。"
GONE = "没有这条记录，或者它已经不在你的权限范围内。"
NO_PAGE = "地址可能写错了，或者它不在你能看到的范围里。"
NOT_YOURS = "你的岗位没有这一项权限。"
TAKEN_OUT = "刚才有人把这里要用的机构、岗位或者记录删掉了，请刷新再看。"
TITLES = {403: "不能这样做", 404: "没有这一页", 409: "没有提交"}


class NoPostError(Exception):
    """Somebody who has signed in and has nothing to do here today."""


class LacksRightError(Exception):
    """Something that is theirs to know exists and not theirs to open; ``sentence`` says what.

    ``office`` is whose administrators to ask; 404 stands for what may not even be seen.
    """

    def __init__(self, sentence: str, office: Office | None = None, *, status: int = 403) -> None:
        self.sentence, self.office, self.status = sentence, office, status
        super().__init__(sentence)


def no_post(request: HttpRequest, person: Person, today: date) -> HttpResponse:
    """The page of somebody without a post: when one begins, whom to ask, and the way out."""
    last = Post.objects.filter(person=person).select_related("office").order_by("-since").first()
    sentence = NO_POST
    if last is not None and last.since > today:
        sentence = f"你在“{last.office.name}”的岗位从{day(last.since)}起，还没有到。"
    return lacking(request, sentence, last.office if last else None, today)


def lacking(
    request: HttpRequest, sentence: str, office: Office | None, today: date, *, status: int = 403, title: str = ""
) -> HttpResponse:
    """The sentence, who to ask, and whatever was typed, to be copied."""
    every = _ask(office, today)
    others = [each for each in every if each.person_id != request.user.pk]
    context = {
        "title": title or "没有权限",
        "sentence": sentence,
        "ask": others[:SHOWN],
        "oneself": bool(every) and not others,
        "typed": _typed(request),
    }
    return render(request, "shell/lacking.html", context, status=status)


def refused(request: HttpRequest, fault: Exception, body_id: UUID, today: date) -> HttpResponse:
    """The page for what a view refuses: in a sentence, with whom to ask and whatever was typed.

    That somebody tried what is not theirs is a line of access.
    """
    if isinstance(fault, LacksRightError):
        write(
            Deed.REFUSED, office=fault.office, about=About(Kind.PAGE, "", request.path[:LONGEST]), 说明=fault.sentence
        )
        title = TITLES[404] if fault.status == 404 else ""
        return lacking(request, fault.sentence, fault.office, today, status=fault.status, title=title)
    status, unsaid = _unsaid(request, fault)
    sentence = str(fault) if fault.args and status != 409 else unsaid
    return lacking(request, sentence, Office.objects.get(pk=body_id), today, status=status, title=TITLES[status])


def _unsaid(request: HttpRequest, fault: Exception) -> tuple[int, str]:
    """The status, and the sentence where the fault has none of its own."""
    if isinstance(fault, IntegrityError):
        return 409, TAKEN_OUT
    if isinstance(fault, PermissionDenied):
        return 403, NOT_YOURS
    return 404, GONE if request.method == "POST" else NO_PAGE


def _ask(office: Office | None, today: date) -> list[Administrator]:
    """The nearest who keep the office; of nobody's office, those who keep the most."""
    definitions = shelf.current().posts
    if office is not None:
        return whom_to_ask(office, definitions, today)
    return sorted(administrators(definitions, today), key=lambda each: -len(each.offices))


def who_amends(definitions: PostDefinitions, powers: Collection[str], today: date) -> str:
    """The sentence for somebody who may not amend the catalogue: who may, or how somebody comes to."""
    tops = topmost(today)
    able = [
        f"{each.name}（{each.office_name}{each.title}）"
        for each in administrators(definitions, today, powers)
        if all(top.pk in each.offices for top in tops)
    ]
    rule = "目录和放假安排改了，全部单位都照着办，所以要由管到全部单位的“台账管理员”或者“管理员”提出和确认"
    if able:
        return f"{rule}，现在是{'、'.join(able[:SHOWN])}{'等' if len(able) > SHOWN else ''}。"
    names = "、".join(f"“{each.name}”" for each in tops[:LISTED]) + ("等" if len(tops) > LISTED else "")
    return f"{rule}。现在没有这样的人，请单位管理员在“机构与人员”里给两个人添上{names}的“台账管理员”权限。"


def _typed(request: HttpRequest) -> list[tuple[str, str]]:
    every = [(name, value) for name in request.POST if name not in HIDDEN for value in request.POST.getlist(name)]
    return [(name, value) for name, value in every if value.strip()]
