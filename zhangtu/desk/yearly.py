"""The year ahead: days that laws set, reports that fall due, meetings that should have been held."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponseBase
from django.views.decorators.http import require_GET

from zhangtu import shelf
from zhangtu.desk.page import show
from zhangtu.desk.scope import choosable, chosen, shares
from zhangtu.desk.visitor import Visitor, at_desk
from zhangtu.law.yearly import Occasion, occasions
from zhangtu.ledger.queries import visible
from zhangtu.ledger.spec import Kind
from zhangtu.measure.rhythm import Beat, beats
from zhangtu.offices.models import Office
from zhangtu.report.catalogue import fitting
from zhangtu.report.models import Report, Stage
from zhangtu.report.spec import Period, ReportSpec

YEARS = range(2019, 2100)
AROUND = timedelta(7)
"""An activity for a day is often held in the week around it."""


@dataclass(frozen=True)
class Day:
    """A day or stretch that a law sets, and how many activities were recorded around it."""

    occasion: Occasion
    past: bool
    held: int


@dataclass(frozen=True)
class Duty:
    """A yearly report of this office: when it is due and how far it has come."""

    name: str
    stem: str
    due: date | None
    public: date | None
    report: Report | None
    late: bool


@dataclass(frozen=True)
class Rhythm:
    """A meeting or a check that should come regularly."""

    name: str
    beat: Beat


@at_desk
@require_GET
def yearly(request: HttpRequest, visitor: Visitor) -> HttpResponseBase:
    """One year of one office."""
    offices = choosable(visitor)
    office = chosen(offices, request.GET.get("office", ""), visitor)
    if office is None:
        raise PermissionDenied("你的岗位还没有任何台账的权限，看不到年历。请单位管理员添加。")
    asked = request.GET.get("year", "")
    year = int(asked) if asked.isdecimal() and int(asked) in YEARS else visitor.today.year
    return show(
        request,
        visitor,
        "desk/yearly.html",
        "yearly",
        office=office,
        offices=offices,
        year=year,
        years=range(visitor.today.year + 1, visitor.today.year - 6, -1),
        days=_days(year, visitor),
        duties=_duties(office, year, visitor.today),
        rhythms=_rhythms(office, year, visitor),
    )


def _days(year: int, visitor: Visitor) -> list[Day]:
    held = _activities(year, visitor)
    return [
        Day(each, each.last < visitor.today, _between(held, each.first - AROUND, each.last + AROUND))
        for each in occasions(shelf.current().laws.values(), year)
    ]


def _activities(year: int, visitor: Visitor) -> Mapping[date, int]:
    """How many activities the visitor may see were recorded on each day."""
    kinds = [stem for stem, each in shelf.current().ledgers.items() if each.spec.kind is Kind.ACTIVITY]
    first, last = date(year, 1, 1) - AROUND, date(year, 12, 31) + AROUND
    seen = visible(visitor.reach).filter(ledger__in=kinds, happened_on__range=(first, last))
    return Counter(seen.values_list("happened_on", flat=True))


def _between(held: Mapping[date, int], first: date, last: date) -> int:
    return sum(count for day, count in held.items() if first <= day <= last)


def _duties(office: Office, year: int, today: date) -> list[Duty]:
    """The yearly reports on the year before, which fall due in this one."""
    specs = {stem: spec for stem, spec in _yearly(office).items() if spec.due or spec.publish_by}
    kept = {each.template: each for each in Report.objects.filter(office=office, start=date(year - 1, 1, 1))}
    return [_duty(stem, spec, kept.get(stem), year, today) for stem, spec in specs.items()]


def _yearly(office: Office) -> dict[str, ReportSpec]:
    """The office's yearly templates; one made for it by name stands for the general one that is due the same days."""
    fits = fitting(shelf.current(), office.kind, office.name)
    found = {stem: spec for stem, spec in fits.items() if spec.period is Period.YEAR}
    own = {(spec.due, spec.publish_by) for spec in found.values() if office.name in spec.offices}
    return {
        stem: spec
        for stem, spec in found.items()
        if office.name in spec.offices or (spec.due, spec.publish_by) not in own
    }


def _duty(stem: str, spec: ReportSpec, report: Report | None, year: int, today: date) -> Duty:
    due, public = _day(spec.due, year), _day(spec.publish_by, year)
    done = report is not None and report.stage == Stage.PUBLIC
    last = public or due
    return Duty(spec.name, stem, due, public, report, not done and last is not None and last < today)


def _day(written: str, year: int) -> date | None:
    return date.fromisoformat(f"{year}-{written}") if written else None


def _rhythms(office: Office, year: int, visitor: Visitor) -> list[Rhythm]:
    stock = shelf.current()
    keys = [key for key, (_, _, spec) in stock.indicators.items() if spec.frequency]
    whole = _whole(keys, office, year, visitor)
    return [
        Rhythm(stock.indicators[each.key][1], each)
        for each in beats(stock, whole, office.pk, year, today=visitor.today)
    ]


def _whole(keys: Iterable[str], office: Office, year: int, visitor: Visitor) -> list[str]:
    """Those of which the visitor may see every record: half a ledger would show meetings as missed."""
    day = min(date(year, 12, 31), visitor.today)
    return [key for key, share in shares(shelf.current(), keys, office, day, visitor).items() if share.whole]
