"""查办理进度: whoever holds a receipt learns which steps were taken on which day, and nothing else."""

import re
from dataclasses import dataclass
from datetime import date

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from zhangtu import shelf
from zhangtu.access.asking import address_of
from zhangtu.entrance.address import neighbourhood
from zhangtu.entrance.limits import TryCount, digest, give_back, take
from zhangtu.ledger.models import Record
from zhangtu.ledger.public import opens
from zhangtu.ledger.spec import LedgerSpec
from zhangtu.offices.faults import LockedError
from zhangtu.wall.asking import for_house

DOOR = "enquiry"
"""The door's name, where tries are counted."""
TRIES = 10
"""So many wrong answers about one number from one neighbourhood, and nothing is heard for a quarter of an hour."""

NUMBER = re.compile(r"〔(?P<year>\d{4})〕\D{1,40}?(?P<number>\d{1,8})号")
WRONG = "没有查到。请照回执把编号和查询码填全；还查不到的，请打回执上单位的电话。"
WAIT = "填错的次数太多，请过一刻钟再查，或者打回执上单位的电话。"


@dataclass(frozen=True)
class Progress:
    """How far a matter has come, in words that tell nothing of what it is about."""

    number: str
    office: str
    steps: list[tuple[str, date]]
    ended: bool


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def enquiry(request: HttpRequest) -> HttpResponse:
    """The form, or how far the matter has come."""
    if request.method != "POST":
        return render(request, "portal/enquiry.html", {})
    number = request.POST.get("number", "").strip()
    code = request.POST.get("code", "").strip()
    counted = [TryCount(DOOR, digest(number), neighbourhood(address_of(request)) or "?", TRIES)]
    try:
        take(counted, timezone.now())
    except LockedError:
        return render(request, "portal/enquiry.html", {"fault": WAIT, "number": number}, status=429)
    progress = progress_of(number, code)
    if progress is None:
        return render(request, "portal/enquiry.html", {"fault": WRONG, "number": number}, status=422)
    give_back(counted)
    return render(request, "portal/enquiry.html", {"progress": progress, "number": number})


@for_house("the code of a receipt opens its matter")
def progress_of(number: str, code: str) -> Progress | None:
    """The matter with this number whose code this is; a wrong number and a wrong code are told alike."""
    match = NUMBER.search(number.replace("[", "〔").replace("]", "〕").replace("［", "〔").replace("］", "〕"))
    if match is None:
        return None
    ledgers = {stem: each.spec for stem, each in shelf.current().ledgers.items() if each.spec.enquiry}
    records = Record.objects.filter(ledger__in=ledgers, year=int(match["year"]), number=int(match["number"]))
    for record in records.filter(withdrawn_at__isnull=True).select_related("office"):
        if opens(record.pk, code):
            return _progress(ledgers[record.ledger], record)
    return None


def _progress(spec: LedgerSpec, record: Record) -> Progress:
    steps = [(name, date.fromisoformat(day[:10])) for name, day in record.steps.items() if name in spec.enquiry]
    ended = spec.over(record.state)
    return Progress(record.number_text, record.office.name, sorted(steps, key=lambda step: step[1]), ended)
