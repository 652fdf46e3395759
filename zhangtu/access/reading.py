"""Lines of access for who may read them: found by who, deed, office, day and address, the newest first."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from uuid import UUID

from django.db.models import Q, QuerySet
from django.utils.timezone import get_default_timezone, make_aware

from zhangtu.access.deeds import Deed, Kind
from zhangtu.access.models import AccessLine

__all__ = ["AccessLine", "AuditedLines", "LinesPage", "LinesWanted", "found", "page"]
MOST_COUNTED = 10_000
"""Beyond so many a page says “more than”: counting every line of years helps nobody."""


@dataclass(frozen=True, slots=True)
class AuditedLines:
    """What an auditor may read: everything, or what was done in these offices, by their people or to them."""

    everything: bool
    offices: Collection[UUID] = ()
    people: Collection[UUID] = ()

    def where(self) -> Q:
        """The lines it comes to."""
        if self.everything:
            return Q()
        theirs = [str(each) for each in self.people]
        return (
            Q(office_id__in=self.offices)
            | Q(person_id__in=self.people)
            | Q(about_kind=Kind.ACCOUNT.value, about_id__in=theirs)
        )


@dataclass(frozen=True, slots=True)
class LinesWanted:
    """What is looked for; what says nothing narrows nothing. ``until`` is the last day."""

    who: str = ""
    deed: Deed | None = None
    office: str = ""
    address: str = ""
    since: date | None = None
    until: date | None = None

    def where(self) -> Q:
        """The lines it names: ``who`` did it or had it done to them."""
        q = Q()
        if self.who:
            q &= Q(who__icontains=self.who) | Q(about_name__icontains=self.who)
        if self.deed is not None:
            q &= Q(deed=self.deed.value)
        if self.office:
            q &= Q(office_name__icontains=self.office)
        if self.address:
            q &= Q(address__startswith=self.address)
        if self.since is not None:
            q &= Q(at__gte=_begin(self.since))
        if self.until is not None:
            q &= Q(at__lt=_begin(self.until + timedelta(1)))
        return q


@dataclass(frozen=True, slots=True)
class LinesPage:
    """Some lines, how many there are in all, and where the older ones begin."""

    lines: list[AccessLine]
    total: int
    """``MOST_COUNTED`` and one more stands for “more than that”."""
    older: int | None


def found(sight: AuditedLines, wanted: LinesWanted) -> QuerySet[AccessLine]:
    """The lines, the newest first."""
    return AccessLine.objects.filter(sight.where(), wanted.where()).order_by("-seq")


def page(sight: AuditedLines, wanted: LinesWanted, before: int | None, size: int) -> LinesPage:
    """``size`` lines older than number ``before``, in two queries however many there are."""
    every = found(sight, wanted)
    total = every.order_by()[: MOST_COUNTED + 1].count()
    lines = list((every.filter(seq__lt=before) if before is not None else every)[: size + 1])
    return LinesPage(lines[:size], total, lines[size - 1].seq if len(lines) > size else None)


def _begin(day: date) -> datetime:
    return make_aware(datetime.combine(day, time.min), get_default_timezone())
