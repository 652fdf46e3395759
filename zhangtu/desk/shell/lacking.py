"""Who lacks a right is told whom to ask, keeps what they typed, and can sign out."""

from collections.abc import Collection
from datetime import date

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from zhangtu import shelf
from zhangtu.ledger.days import day
from zhangtu.offices.administrators import Administrator, administrators, whom_to_ask
from zhangtu.offices.definitions import PostDefinitions
from zhangtu.offices.models import Office, Person, Post
from zhangtu.offices.topmost import topmost

HIDDEN = {"csrfmiddlewaretoken", "password", "old", "new", "again", "kept", "deed", "version", "office", "post"}
"""What a page never shows again."""
SHOWN = 3
LISTED = 8
NO_POST = "你现在没有岗位，或者岗位还没有权限，看不到任何台账。"
GONE = "没有这条记录，或者它已经不在你的权限范围内。"


class NoPostError(Exception):
    """Somebody who has signed in and has nothing to do here today."""


class LacksRightError(Exception):
    """Something that is theirs to know exists and not theirs to open; ``sentence`` says what."""

    def __init__(self, sentence: str, office: Office | None = None) -> None:
        self.sentence, self.office = sentence, office
        super().__init__(sentence)


def no_post(request: HttpRequest, person: Person, today: date) -> HttpResponse:
    """The page of somebody without a post: when one begins, whom to ask, and the way out."""
    last = Post.objects.filter(person=person).select_related("office").order_by("-since").first()
    sentence = NO_POST
    if last is not None and last.since > today:
        sentence = f"你在“{last.office.name}”的岗位从{day(last.since)}起，还没有到。"
    return lacking(request, sentence, last.office if last else None, today)


def lacking(
    request: HttpRequest, sentence: str, office: Office | None, today: date, *, status: int = 403
) -> HttpResponse:
    """The sentence, who to ask, and whatever was typed, to be copied."""
    context = {"sentence": sentence, "ask": _ask(office, today), "typed": _typed(request)}
    return render(request, "shell/lacking.html", context, status=status)


def _ask(office: Office | None, today: date) -> list[Administrator]:
    """The nearest who keep the office; of nobody's office, those who keep the most."""
    definitions = shelf.current().posts
    if office is not None:
        return whom_to_ask(office, definitions, today)[:SHOWN]
    return sorted(administrators(definitions, today), key=lambda each: -len(each.offices))[:SHOWN]


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
