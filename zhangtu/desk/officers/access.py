"""The auditor's page: the trail of access searched, its bursts told, and lines taken out with a signature."""

from collections.abc import Mapping
from datetime import date
from urllib.parse import urlencode

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.utils.timezone import localtime
from django.views.decorators.http import require_GET

from zhangtu.access.alarms import alarms
from zhangtu.access.deeds import About, Deed, Kind
from zhangtu.access.exporting import DEEDS, KINDS, signed
from zhangtu.access.reading import MOST_COUNTED, AuditedLines, LinesWanted, found, page
from zhangtu.desk.shell.lacking import LacksRightError
from zhangtu.desk.shell.outgoing import TEXT, taken_out
from zhangtu.desk.shell.page import show
from zhangtu.desk.shell.visitor import Visitor, at_desk
from zhangtu.offices.models import Office, Post
from zhangtu.offices.topmost import topmost
from zhangtu.words import dates
from zhangtu.words.faults import WordError

SIZE = 50
MOST_OUT = 100_000
LONGEST = 60
NOT_AUDITOR = "你不是审计管理员，看不到访问记录。"


@at_desk
@require_GET
def access(request: HttpRequest, visitor: Visitor) -> HttpResponseBase:
    """The lines this auditor may read, the newest first."""
    sight = sight_of(visitor)
    if sight is None:
        raise LacksRightError(NOT_AUDITOR, Office.objects.get(pk=visitor.seat.body_id))
    wanted, faults = _wanted(request.GET)
    here = page(sight, wanted, _before(request.GET), SIZE)
    kept = {name: value for name, value in request.GET.items() if name != "before" and value}
    return show(
        request,
        visitor,
        "officers/access.html",
        "menu",
        status=400 if faults else 200,
        faults=faults,
        typed=request.GET,
        deeds=Deed.choices,
        rows=[(line, DEEDS.get(line.deed, line.deed), KINDS.get(line.about_kind, "")) for line in here.lines],
        total=f"{MOST_COUNTED} 条以上" if here.total > MOST_COUNTED else f"{here.total} 条",
        older=urlencode(kept | {"before": here.older}) if here.older else "",
        newest=urlencode(kept) if "before" in request.GET else None,
        asked=urlencode(kept),
        alarms=alarms(sight, visitor.now),
        everything=sight.everything,
    )


@at_desk
@require_GET
def access_file(request: HttpRequest, visitor: Visitor) -> HttpResponse:
    """The lines found as a file that proves itself (``zhangtu verify --file``); taking it is a line too."""
    sight = sight_of(visitor)
    if sight is None:
        raise LacksRightError(NOT_AUDITOR, Office.objects.get(pk=visitor.seat.body_id))
    wanted, faults = _wanted(request.GET)
    lines = found(sight, wanted)
    count = lines.order_by()[: MOST_OUT + 1].count()
    if faults or count > MOST_OUT:
        raise PermissionDenied(faults.get("day") or f"一次最多导出 {MOST_OUT} 条，请加上日期，分几次导出。")
    terms = "；".join(f"{name}={value}" for name, value in request.GET.items() if value) or "全部"
    note = f"访问记录，{visitor.person.name} {localtime(visitor.now):%Y-%m-%d %H:%M} 导出，条件：{terms}，{count} 条"
    content = "\ufeff" + signed(lines.iterator(chunk_size=2000), note)
    about = About(Kind.LOG, "", "访问记录")
    return taken_out(visitor, about, f"访问记录{visitor.today:%Y%m%d}", content.encode(), TEXT, 条数=count, 条件=terms)


def sight_of(visitor: Visitor) -> AuditedLines | None:
    """What this visitor may read of the trail; ``None`` for who is no auditor.

    Who audits every body at the top reads everything, lines of unknown names included.
    """
    offices = visitor.audits
    if not offices:
        return None
    if all(each.pk in offices for each in topmost(visitor.today)):
        return AuditedLines(everything=True)
    people = Post.objects.filter(office__in=offices).values_list("person", flat=True).distinct()
    return AuditedLines(everything=False, offices=list(offices), people=list(people))


def _wanted(given: Mapping[str, str]) -> tuple[LinesWanted, dict[str, str]]:
    """What was asked for, and the sentence for what cannot be meant."""
    try:
        days = {name: _day(given.get(name, "")) for name in ("since", "until")}
    except WordError as fault:
        return LinesWanted(), {"day": str(fault)}
    deed = given.get("deed", "")
    return (
        LinesWanted(
            who=given.get("who", "").strip()[:LONGEST],
            deed=Deed(deed) if deed in Deed.values else None,
            office=given.get("office", "").strip()[:LONGEST],
            address=given.get("address", "").strip()[:LONGEST],
            **days,
        ),
        {},
    )


def _day(text: str) -> date | None:
    return dates.parse(text.strip()) if text.strip() else None


def _before(given: Mapping[str, str]) -> int | None:
    number = given.get("before", "")
    return int(number) if number.isascii() and number.isdigit() and len(number) < 18 else None
