"""The days that laws set where an office lies: what is planned for each and what was held around it."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from django.db.models import QuerySet
from django.urls import reverse

from zhangtu import shelf
from zhangtu.desk.lists.ways_in import beginnings
from zhangtu.desk.shell.visitor import Visitor
from zhangtu.law.region import holds_in
from zhangtu.law.yearly import Occasion, occasions
from zhangtu.ledger.models import Record
from zhangtu.ledger.queries import visible
from zhangtu.ledger.shown import Yearly
from zhangtu.offices.models import Office
from zhangtu.offices.tree import line, subtree

AROUND = timedelta(7)
"""An activity for a day is often held in the week around it."""

ALIKE = 14
"""A plan is one for a day or stretch that it overlaps and differs from by no more than so many days."""


@dataclass(frozen=True)
class Plan:
    """What is planned for a day, with its way to the record."""

    title: str
    url: str
    first: date
    last: date

    def suits(self, occasion: Occasion) -> bool:
        """Whether it is a plan for this day; a month is none for the week it holds."""
        apart = abs((self.last - self.first) - (occasion.last - occasion.first)).days
        return self.first <= occasion.last and occasion.first <= self.last and apart <= ALIKE


@dataclass(frozen=True)
class Day:
    """A day or stretch that a law sets, what is planned for it, and how many activities were recorded around it."""

    occasion: Occasion
    past: bool
    plans: tuple[Plan, ...]
    held: int

    @property
    def missed(self) -> bool:
        """Whether it went by with nothing recorded."""
        return self.past and not self.held


def days(office: Office, year: int, visitor: Visitor) -> list[Day]:
    """Every day of publicity that holds for the office, in the order of the year."""
    held, plans = _held(office, year, visitor), _plans(office, year, visitor)
    return [
        Day(
            each,
            each.last < visitor.today,
            tuple(plan for plan in plans if plan.suits(each)),
            sum(count for day, count in held.items() if each.first - AROUND <= day <= each.last + AROUND),
        )
        for each in here(office, year)
        if not each.rule.report
    ]


def here(office: Office, year: int) -> list[Occasion]:
    """The yearly days of the laws that hold where the office lies."""
    along = line(office.pk)
    return occasions((law for law in shelf.current().laws.values() if holds_in(law.region, along)), year)


def where_to_plan(office: Office, visitor: Visitor) -> str:
    """The page on which the visitor may write a plan for the office, or nothing."""
    for stem in _stems(Yearly.PLAN):
        if office.pk in beginnings(stem, visitor.catalogue.ledgers[stem].spec, visitor):
            return reverse("new", args=[stem])
    return ""


def _stems(use: Yearly) -> list[str]:
    return [stem for stem, each in shelf.current().ledgers.items() if each.spec.yearly is use]


def _records(office: Office, stems: Iterable[str], year: int, visitor: Visitor) -> QuerySet[Record]:
    first, last = date(year, 1, 1) - AROUND, date(year, 12, 31) + AROUND
    below: list[UUID] = subtree(office.pk, visitor.today)
    return visible(visitor.reach).filter(
        ledger__in=list(stems), office__within=below, happened_on__range=(first, last), withdrawn_at=None
    )


def _held(office: Office, year: int, visitor: Visitor) -> Mapping[date, int]:
    """How many activities the visitor may see were recorded on each day, in the office and below."""
    return Counter(_records(office, _stems(Yearly.HELD), year, visitor).values_list("happened_on", flat=True))


def _plans(office: Office, year: int, visitor: Visitor) -> list[Plan]:
    ledgers = visitor.catalogue.ledgers
    plans = []
    for each in _records(office, _stems(Yearly.PLAN), year, visitor).order_by("happened_on")[:200]:
        valid = ledgers[each.ledger].spec.valid
        until = each.data.get(valid.until) if valid else None
        last = date.fromisoformat(until) if until else each.happened_on
        plans.append(Plan(each.title, reverse("record", args=[each.ledger, each.pk]), each.happened_on, last))
    return plans
