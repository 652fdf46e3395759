"""What should come every month or quarter and has not, and reports that fall due. Asked for after the workbench."""

from dataclasses import dataclass
from datetime import timedelta

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_GET

from zhangtu.desk.figures.permitted_offices import choosable, chosen
from zhangtu.desk.shell.visitor import Visitor, at_desk
from zhangtu.desk.year.reports_due import Duty, duties
from zhangtu.measure.rhythm import Lately, lately
from zhangtu.measure.seen import shares
from zhangtu.offices.models import Office
from zhangtu.report.rights import REPORTS, ROLES

NEAR = timedelta(10)
"""So long before a month or quarter ends, what it still lacks is told."""


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
    if office is None:
        return HttpResponse("")
    stock = visitor.catalogue
    keys = [key for key, each in stock.indicators.items() if each.spec.frequency and visitor.keeps(each.stem)]
    counted = shares(stock, keys, office.pk, visitor.today, visitor.reach)
    whole = [key for key, share in counted.items() if share.whole]
    found = [
        Reminder(
            each.indicator.name,
            f"{reverse('figure', args=[each.indicator.key])}?office={office.pk}",
            reverse("new", args=[each.indicator.stem]),
            each.missed,
            each,
        )
        for each in lately(stock, whole, office.pk, today=visitor.today)
        if each.missed or (each.lacking and each.now.end - visitor.today <= NEAR)
    ]
    due = [each for each in _duties(office, visitor) if each.near(visitor.today)]
    return render(request, "year/reminders.html", {"reminders": found, "duties": due, "office": office})


def _duties(office: Office, visitor: Visitor) -> list[Duty]:
    """The year's reports of the office, for whoever has a hand in its reports."""
    mine = visitor.reach.roles(REPORTS, office.pk).intersection(ROLES)
    return duties(office, visitor.today.year, visitor.today) if mine else []
