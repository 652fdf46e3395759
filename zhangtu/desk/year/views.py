"""The year ahead: days that laws set, reports that fall due, meetings that should have been held."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponseBase
from django.views.decorators.http import require_GET

from zhangtu.desk.figures.permitted_offices import asked_for, choosable
from zhangtu.desk.shell.page import show
from zhangtu.desk.shell.visitor import Visitor, at_desk
from zhangtu.desk.year.occasions import days, where_to_plan
from zhangtu.desk.year.reports_due import by_law, duties
from zhangtu.look.address import Address
from zhangtu.measure.rhythm import Beat, beats
from zhangtu.measure.seen import shares
from zhangtu.offices.models import Office

FIRST_YEAR, AHEAD = 2019, 10
"""The first year of which duties are known, and how many years from now may be looked at."""


@dataclass(frozen=True)
class Rhythm:
    """A meeting or a check that should come regularly."""

    name: str
    beat: Beat


@at_desk
@require_GET
def yearly(request: HttpRequest, visitor: Visitor) -> HttpResponseBase:
    """One year of one office."""
    offices, address = choosable(visitor), Address(request.GET)
    office = asked_for(address, offices, visitor)
    if office is None:
        raise PermissionDenied("你的岗位还没有任何台账的权限，看不到年历。请单位管理员添加。")
    this = visitor.today.year
    year = address.number("year", "年度", range(FIRST_YEAR, this + AHEAD), this, f"是 {this} 年的年历")
    due = duties(office, year, visitor.today)
    return show(
        request,
        visitor,
        "year/yearly.html",
        "yearly",
        told=address.told,
        office=office,
        offices=offices,
        year=year,
        first_day=date(year, 1, 1),
        years=range(visitor.today.year + 1, visitor.today.year - 6, -1),
        days=days(office, year, visitor),
        plan_at=where_to_plan(office, visitor),
        duties=due,
        doubtful=any(each.doubts for each in due),
        by_law=by_law(office, year),
        rhythms=_rhythms(office, year, visitor),
    )


def _rhythms(office: Office, year: int, visitor: Visitor) -> list[Rhythm]:
    keys = [
        key for key, each in visitor.catalogue.indicators.items() if each.spec.frequency and visitor.keeps(each.stem)
    ]
    whole = _whole(keys, office, year, visitor)
    held = beats(visitor.catalogue, whole, office.pk, year, today=visitor.today)
    return [Rhythm(each.indicator.name, each) for each in held]


def _whole(keys: Iterable[str], office: Office, year: int, visitor: Visitor) -> list[str]:
    """Those of which the visitor may see every record: half a ledger would show meetings as missed."""
    day = min(date(year, 12, 31), visitor.today)
    counted = shares(visitor.catalogue, keys, office.pk, day, visitor.reach)
    return [key for key, share in counted.items() if share.whole]
