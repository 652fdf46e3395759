"""Standing in and handing over: one's own, and for an administrator those of the people of an office."""

from collections.abc import Sequence
from datetime import date, timedelta
from uuid import UUID

from django.contrib import messages
from django.db.models import Q, QuerySet
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect

from zhangtu.desk.people.giving import StaffingError, offered_ledgers
from zhangtu.desk.people.touching import may_touch
from zhangtu.desk.people.views import must_keep, office_or_404, wants_whole
from zhangtu.desk.shell.page import show
from zhangtu.desk.shell.visitor import Visitor, at_desk
from zhangtu.dispatch.faults import RefusedError
from zhangtu.dispatch.handing_over import HandedOver, Handing, hand_over
from zhangtu.ledger.directory import as_id
from zhangtu.ledger.models import Record
from zhangtu.ledger.queries import visible
from zhangtu.offices import delegation
from zhangtu.offices.colleagues import Colleague, colleagues
from zhangtu.offices.faults import OfficesError
from zhangtu.offices.holding import held_on
from zhangtu.offices.models import Delegation, Office, Person, Post
from zhangtu.offices.namesakes import told_apart
from zhangtu.offices.reach import reach
from zhangtu.words import dates
from zhangtu.words.faults import WordError

MOST_PEOPLE = 1000
NO_RECORD = "要交给别人办的那条记录没有，或者不在你的权限里；请从那条记录的页面重新点进来。"
TOLD = 5
"""Records left where they were that a message names."""


@at_desk
def mine(request: HttpRequest, visitor: Visitor) -> HttpResponseBase:
    """Who stands in for me, and for whom I stand in."""
    about = Q(giver=visitor.person.pk) | Q(receiver=visitor.person.pk)
    return _answer(request, visitor, None, about, [visitor.person])


@at_desk
def of_office(request: HttpRequest, visitor: Visitor, office_id: UUID) -> HttpResponseBase:
    """Who stands in for whom in an office and below; an administrator writes it down for somebody on leave."""
    here = office_or_404(visitor, office_id)
    if request.method == "POST":
        must_keep(visitor, here, "你不是这个单位的管理员，不能替别人写代理。自己的在“代理和移交”里写。")
    people = _people(here.path, visitor.today)
    ids = [person.pk for person in people]
    return _answer(request, visitor, here, Q(giver__in=ids) | Q(receiver__in=ids), people)


def _answer(
    request: HttpRequest, visitor: Visitor, here: Office | None, about: Q, givers: Sequence[Person]
) -> HttpResponseBase:
    fault, running = "", delegation.running(visitor.today).filter(about)
    if request.method == "POST":
        try:
            messages.success(request, _do(request, visitor, here, running, givers))
            return redirect("office-standing-in", office_id=here.pk) if here else redirect("standing-in")
        except (OfficesError, WordError) as refused:
            fault = str(refused)
        except RefusedError as refused:
            fault = refused.sentence
    receivers, record = _receivers(visitor, here), _record(request, visitor)
    if record is None and _record_asked(request) and not fault:
        fault = NO_RECORD
    return show(
        request,
        visitor,
        "people/standing_in.html",
        "offices" if here else "menu",
        status=400 if fault else 200,
        office=here,
        writes=here is None or here.pk in visitor.administers,
        fault=fault,
        typed=request.POST,
        chosen=request.POST.getlist("ledger"),
        running=running,
        givers=givers,
        receivers=receivers[:MOST_PEOPLE],
        names=told_apart(person for each in running for person in (each.giver, each.receiver)),
        more=max(len(receivers) - MOST_PEOPLE, 0),
        whole=wants_whole(request),
        ledgers={stem: each.spec.name for stem, each in visitor.catalogue.ledgers.items()},
        listed=_listed(request, visitor, here),
        record=record,
        today=visitor.today,
    )


def _listed(request: HttpRequest, visitor: Visitor, here: Office | None) -> dict[str, str]:
    """The ledgers to choose from: those kept where the stand-in is written down, and those chosen; or all."""
    chosen = request.POST.getlist("ledger")
    office = here or Office.objects.get(pk=visitor.seat.body_id)
    near = visitor.catalogue.ledgers if wants_whole(request) else offered_ledgers(visitor, office, chosen)
    return {stem: each.spec.name for stem, each in visitor.catalogue.ledgers.items() if stem in near}


def _people(path: str, today: date) -> list[Person]:
    """Who holds a post under the path today, with where."""
    held = Post.objects.filter(held_on(today), office__path__startswith=path)
    return list(Person.objects.filter(pk__in=held.values("person"), is_active=True)[:MOST_PEOPLE])


def _receivers(visitor: Visitor, here: Office | None) -> list[Colleague]:
    """Who may be asked; of one's own, those around the body one works for."""
    return colleagues(here or Office.objects.get(pk=visitor.seat.body_id), visitor.today)


def _record(request: HttpRequest, visitor: Visitor) -> Record | None:
    """The record the page was opened from."""
    wanted = as_id(_record_asked(request))
    return visible(visitor.reach).filter(pk=wanted).only("pk", "title", "number_text").first() if wanted else None


def _record_asked(request: HttpRequest) -> str:
    return request.POST.get("record") or request.GET.get("record") or ""


def _do(
    request: HttpRequest, visitor: Visitor, here: Office | None, running: QuerySet[Delegation], givers: Sequence[Person]
) -> str:
    if request.POST.get("deed") == "end":
        number = request.POST.get("delegation", "")
        ending = running.filter(pk=int(number)).first() if number.isascii() and number.isdigit() else None
        if ending is None:
            raise StaffingError("没有这次代理，请刷新看看。")
        delegation.end(ending, visitor.today, visitor.person)
        return f"{ending.receiver.name} 不再代 {ending.giver.name} 了。"
    giver = visitor.person if here is None else _chosen(request, "giver", "谁不在", givers)
    if giver.pk != visitor.person.pk:
        may_touch(visitor, giver)
    receiver = _chosen(request, "receiver", "谁来代", [each.person for each in _receivers(visitor, here)])
    if receiver.pk == visitor.person.pk and giver.pk != receiver.pk:
        raise StaffingError(f"不能写自己代 {giver.name}；请本人在“代理和移交”里写，或者请另一位管理员来写。")
    handover = _asked(request, visitor)
    made = delegation.delegate(giver, receiver, handover, visitor.person, visitor.now)
    sentence = f"{receiver.name} 从 {made.since.month}月{made.since.day}日 起代 {giver.name}。"
    return sentence + _handed(request, visitor, giver, receiver, handover)


def _chosen(request: HttpRequest, name: str, label: str, people: Sequence[Person]) -> Person:
    chosen = next((each for each in people if str(each.pk) == request.POST.get(name)), None)
    if chosen is None:
        raise StaffingError(f"请选{label}。")
    return chosen


def _asked(request: HttpRequest, visitor: Visitor) -> delegation.Handover:
    since, until = (request.POST.get(name, "").strip() for name in ("since", "until"))
    record = _record(request, visitor)
    if record is None and _record_asked(request):
        raise StaffingError(NO_RECORD)
    return delegation.Handover(
        since=dates.parse(since) if since else visitor.today,
        until=dates.parse(until) + timedelta(1) if until else None,
        why=request.POST.get("why", "")[:200],
        ledgers=request.POST.getlist("ledger"),
        records=[record.pk] if record else [],
        powers=request.POST.get("powers") == "1",
        known_ledgers=list(visitor.catalogue.ledgers),
        definitions=visitor.catalogue.posts,
    )


def _handed(
    request: HttpRequest, visitor: Visitor, giver: Person, receiver: Person, handover: delegation.Handover
) -> str:
    """Put the receiver's name on open records, if that was asked for; what came of it."""
    if request.POST.get("handover") != "1":
        return ""
    rights = reach(Person.objects.get(pk=receiver.pk), visitor.today, visitor.catalogue.posts)
    done = hand_over(
        visitor.catalogue,
        visitor.actor,
        Handing(giver.pk, giver.name, rights, handover.why, visitor.administers, handover.ledgers, handover.records),
        visitor.now,
    )
    return _told(done)


def _told(done: HandedOver) -> str:
    left = "；".join(f"{record.number_text}：{why}" for record, why in done.left[:TOLD])
    more = f"{len(done.left)} 条没有移交（{left}）" if done.left else ""
    return f"移交了 {len(done.moved)} 条指名办理的记录。{more}"
