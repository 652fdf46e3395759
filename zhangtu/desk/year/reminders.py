"""What should come every month or quarter and has not, and reports that fall due. Asked for after the workbench."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_GET

from zhangtu.desk.figures.permitted_offices import choosable, chosen
from zhangtu.desk.records.history import due_words
from zhangtu.desk.shell.visitor import Visitor, at_desk
from zhangtu.desk.year.reports_due import Duty, duties
from zhangtu.ledger.worklists import Whose, worklist
from zhangtu.measure.rhythm import Lately, lately
from zhangtu.measure.seen import shares
from zhangtu.offices.models import Office
from zhangtu.report.rights import REPORTS, ROLES
from zhangtu.trail.models import Entry, TrailAction

NEAR = timedelta(10)
"""So long before a month or quarter ends, what it still lacks is told."""
MOVED_LATELY = timedelta(7)
"""So long whoever holds a matter is told that its last day has moved."""


@dataclass(frozen=True)
class Reminder:
    """One thing that should have come."""

    name: str
    url: str
    begin: str
    late: bool
    when: Lately


@at_desk
@require_GET
def reminders(request: HttpRequest, visitor: Visitor) -> HttpResponseBase:
    """A piece of the workbench; empty when nothing was missed and nothing is near."""
    office = chosen(choosable(visitor), "", visitor)
    moved = _moved(visitor)
    if office is None:
        return render(request, "year/reminders.html", {"moved": moved}) if moved else HttpResponse("")
    catalogue = visitor.catalogue
    keys = [key for key, each in catalogue.indicators.items() if each.spec.frequency and visitor.keeps(each.stem)]
    counted = shares(catalogue, keys, office.pk, visitor.today, visitor.reach)
    whole = [key for key, share in counted.items() if share.whole]
    missing = [
        Reminder(
            each.indicator.name,
            f"{reverse('figure', args=[each.indicator.key])}?office={office.pk}",
            reverse("new", args=[each.indicator.stem]),
            each.missed,
            each,
        )
        for each in lately(catalogue, whole, office.pk, today=visitor.today)
        if each.missed or (each.lacking and each.now.end - visitor.today <= NEAR)
    ]
    due = [each for each in _duties(office, visitor) if each.near(visitor.today)]
    context = {"reminders": missing, "duties": due, "office": office, "moved": moved}
    return render(request, "year/reminders.html", context)


def _moved(visitor: Visitor) -> int:
    """How many matters that are the visitor's to act on have another last day since a few days."""
    specs = {stem: each.spec for stem, each in visitor.catalogue.ledgers.items()}
    mine = worklist(visitor.reach, Whose.MINE, specs, now=visitor.now).order_by().values("pk")
    entries = Entry.objects.filter(kind=TrailAction.RECOMPUTE, at__gte=visitor.now - MOVED_LATELY, record_id__in=mine)
    before: dict[tuple[UUID | None, str], Any] = {}
    after: dict[tuple[UUID | None, str], Any] = {}
    for entry in entries.order_by("seq"):
        for term, (old, new) in entry.changes.items():
            before.setdefault((entry.record_id, term), old)
            after[entry.record_id, term] = new
    return len({key[0] for key, old in before.items() if due_words(old) != due_words(after[key])})


def _duties(office: Office, visitor: Visitor) -> list[Duty]:
    """The year's reports of the office, for whoever has a hand in its reports."""
    mine = visitor.reach.roles(REPORTS, office.pk).intersection(ROLES)
    return duties(office, visitor.today.year, visitor.today) if mine else []
