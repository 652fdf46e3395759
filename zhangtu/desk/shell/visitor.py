"""Who is at the desk, in which post, at which moment: read once for each request."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property, wraps
from typing import Concatenate, ParamSpec
from uuid import UUID

from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError
from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from psycopg.errors import ForeignKeyViolation

from zhangtu import shelf
from zhangtu.catalog.faults import SpecIssuesError
from zhangtu.clock.events import SHANGHAI
from zhangtu.desk.shell.lacking import LacksRightError, NoPostError, no_post, refused, who_amends
from zhangtu.dispatch.actor import Actor
from zhangtu.dispatch.faults import RefusedError
from zhangtu.entrance.entering import NO_FACTOR, OLD_PASSWORD, first
from zhangtu.ledger.sight import sight_of
from zhangtu.look.overlong import too_long
from zhangtu.offices.kept import kept_near
from zhangtu.offices.models import Office, Person
from zhangtu.offices.reach import Reach, Seat, reach
from zhangtu.offices.spec import Power
from zhangtu.offices.topmost import topmost
from zhangtu.offices.vocabulary import ADMINISTRATION
from zhangtu.shelf import Shelf
from zhangtu.wall.asking import for_person

P = ParamSpec("P")
SEAT = "seat"
SECRET = {"csrfmiddlewaretoken", "password", "old", "new", "again"}
"""What a page never carries along."""

TOO_LONG = "登录时间到了，没有处理；你填的里面有一处太长，没有留下。请登录以后缩短了再填。"
ENDED = "太久没有操作，登录已经过期。登录以后可以接着提交，你填的还在。"
ADMINISTRATOR = Power.STAFF.value
"""The role of who keeps offices and people."""
CATALOGUE_KEEPERS = (Power.STAFF.value, Power.CATALOG.value)


@dataclass(frozen=True)
class Visitor:
    """A signed-in person with what they may see and do now."""

    person: Person
    reach: Reach
    seat: Seat
    now: datetime
    catalogue: Shelf
    """The catalogue, the same from the beginning of the request to its end."""

    @cached_property
    def today(self) -> date:
        """The day in China."""
        return self.now.astimezone(SHANGHAI).date()

    @cached_property
    def actor(self) -> Actor:
        """The person acting from the post chosen."""
        return Actor(self.reach, self.office_id)

    @property
    def office_id(self) -> UUID:
        """The office of the post they act in."""
        return self.seat.office_id

    def nearness(self, office_id: UUID) -> int:
        """0 for the body this post works for, 1 for the office it is in, 2 for any other: forms offer the nearest."""
        return 0 if office_id == self.seat.body_id else 1 if office_id == self.office_id else 2

    @property
    def body(self) -> Office:
        """The body this post works for, read anew: whose administrators to ask."""
        return Office.objects.get(pk=self.seat.body_id)

    @property
    def post_name(self) -> str:
        """Office and title, for the corner of the page."""
        return f"{self.seat.office_name} {self.seat.title}"

    @property
    def posts(self) -> tuple[Seat, ...]:
        """Every post held today."""
        return self.reach.seats

    @cached_property
    def _kept(self) -> frozenset[str] | None:
        bodies = frozenset((seat.office_id, seat.body_id) for seat in self.posts)
        offices = frozenset(office for office, _ in bodies)
        return kept_near(offices, self.person.stamp, self.catalogue.proposed, bodies)

    def keeps(self, stem: str) -> bool:
        """Whether the visitor's offices keep the ledger; another stays out of menus and lists until it is taken up."""
        return self._kept is None or stem in self._kept

    @cached_property
    def keeps_catalogue(self) -> bool:
        """Whether this person may propose amendments to the catalogue and decide on those of others.

        An amendment acts for the whole house, so only who keeps every body at its top may.
        """
        kept = self.reach.acts_in(ADMINISTRATION, CATALOGUE_KEEPERS)
        return bool(kept) and all(each.pk in kept for each in topmost(self.today))

    @cached_property
    def catalogue_refusal(self) -> str:
        """Why this person may not amend the catalogue, and who may; empty for who may."""
        return "" if self.keeps_catalogue else who_amends(self.catalogue.posts, CATALOGUE_KEEPERS, self.today)

    @cached_property
    def approves(self) -> frozenset[UUID]:
        """The offices whose grants of power this person approves."""
        return self.reach.acts_in(ADMINISTRATION, [Power.APPROVAL.value])

    @cached_property
    def audits(self) -> frozenset[UUID]:
        """The offices whose lines of access this person reads."""
        return self.reach.acts_in(ADMINISTRATION, [Power.AUDIT.value])

    @cached_property
    def administers(self) -> frozenset[UUID]:
        """The offices whose people and rights this person keeps."""
        return self.reach.acts_in(ADMINISTRATION, [ADMINISTRATOR])


def arrive(request: HttpRequest, person: Person) -> Visitor:
    """The visitor in the post chosen earlier, else in the first one; without any post there is nothing to do here."""
    now, catalogue = timezone.now(), shelf.current()
    rights = reach(person, now.astimezone(SHANGHAI).date(), catalogue.posts)
    if not rights.seats:
        raise NoPostError
    for_person(sight_of(rights))
    chosen = request.session.get(SEAT)
    seat = next((seat for seat in rights.seats if str(seat.office_id) == chosen), rights.seats[0])
    return Visitor(person, rights, seat, now, catalogue)


def ask_again(request: HttpRequest) -> HttpResponseBase:
    """The session ended while someone was typing: sign in, and what was typed goes on its way."""
    if too_long(request):  # what the door took out would come back as if nothing had been written
        return render(request, "400.html", {"sentence": TOO_LONG}, status=400)
    typed = [[name, value] for name in request.POST if name not in SECRET for value in request.POST.getlist(name)]
    shown = {"fault": ENDED, "next": request.get_full_path(), "kept": json.dumps(typed, ensure_ascii=False)}
    return render(request, "shell/sign_in.html", shown, status=403)


def _today() -> date:
    return timezone.now().astimezone(SHANGHAI).date()


def _first(request: HttpRequest, person: Person) -> str:
    """The name of the page where something must be done first; empty when nothing is, or one is already there."""
    led = first(request, person, timezone.now())
    if person.must_change_password or OLD_PASSWORD in led:
        return "" if request.path == reverse("password") else "password"
    return "mfa_index" if NO_FACTOR in led and request.path != reverse("mfa_index") else ""


def at_desk(
    view: Callable[Concatenate[HttpRequest, Visitor, P], HttpResponseBase],
) -> Callable[Concatenate[HttpRequest, P], HttpResponseBase]:
    """A view for signed-in staff only; it is given the visitor. What no form of its own can tell becomes a page."""

    @wraps(view)
    def guarded(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponseBase:
        if not isinstance(request.user, Person):
            return ask_again(request) if request.method == "POST" else redirect_to_login(request.get_full_path())
        if wanted := _first(request, request.user):
            return redirect(wanted)
        try:
            visitor = arrive(request, request.user)
            try:
                return view(request, visitor, *args, **kwargs)
            except (LacksRightError, Http404, PermissionDenied) as fault:
                return refused(request, fault, visitor.seat.body_id, visitor.today)
            except RefusedError as fault:
                return refused(request, PermissionDenied(fault.sentence), visitor.seat.body_id, visitor.today)
            except IntegrityError as fault:
                if not isinstance(fault.__cause__, ForeignKeyViolation):
                    raise
                return refused(request, fault, visitor.seat.body_id, visitor.today)
        except NoPostError:
            return no_post(request, request.user, _today())
        except SpecIssuesError as fault:
            return render(request, "look/catalog_trouble.html", {"faults": str(fault)}, status=503)

    return guarded
