"""Which ledgers an office keeps; the others stay out of sight until it takes them up."""

from collections.abc import Collection
from functools import lru_cache
from uuid import UUID

from django.db import connection, transaction
from django.db.models import F

from zhangtu.access.deeds import Deed
from zhangtu.offices import telling
from zhangtu.offices.faults import NoSuchOfficeError, OfficesError
from zhangtu.offices.models import KeptLedger, Office, Person

NEAR = """
SELECT chosen.path, array_agg(kept.ledger)
FROM offices_keptledger AS kept
JOIN offices_office AS chosen ON chosen.id = kept.office_id
WHERE EXISTS (
    SELECT FROM offices_office AS here
    WHERE here.id = ANY(%s) AND (starts_with(here.path, chosen.path) OR starts_with(chosen.path, here.path))
)
GROUP BY chosen.path
"""
HERE = "SELECT path FROM offices_office WHERE id = ANY(%s)"


class NothingKeptError(OfficesError):
    """An office that would keep no ledger at all."""


@lru_cache(maxsize=512)
def kept_near(offices: frozenset[UUID], stamp: int) -> frozenset[str] | None:
    """The ledgers kept by any of the offices or below them; ``None`` when one of them keeps every ledger.

    An office that has chosen none goes by the nearest above it that has. ``stamp`` is a person's: it tells an old
    answer from a new one.
    """
    del stamp
    ids = list(offices)
    with connection.cursor() as cursor:
        cursor.execute(NEAR, [ids])
        chosen = {path: frozenset(stems) for path, stems in cursor.fetchall()}
        if not chosen:
            return None
        cursor.execute(HERE, [ids])
        paths = [path for (path,) in cursor.fetchall()]
    stems_kept: frozenset[str] = frozenset()
    for here in paths:
        above = [path for path in chosen if here.startswith(path)]
        if not above:
            return None
        below = (chosen[path] for path in chosen if path.startswith(here))
        stems_kept = stems_kept.union(chosen[max(above, key=len)], *below)
    return stems_kept


def kept_by(office: Office) -> frozenset[str] | None:
    """What the office itself has chosen; ``None`` when it has not."""
    return frozenset(KeptLedger.objects.filter(office=office).values_list("ledger", flat=True)) or None


@transaction.atomic
def keep(office: Office, ledgers: Collection[str]) -> None:
    """From now on the office, and what is below it, keeps these ledgers and shows no others."""
    if not ledgers:
        raise NothingKeptError("一本台账也没有选；至少留一本，其余的随时可以再拿起来。")
    if not Office.objects.select_for_update().filter(pk=office.pk).exists():
        raise NoSuchOfficeError(f"“{office.name}”刚才已经删掉了，不用再办。")
    known = kept_by(office) or frozenset()
    KeptLedger.objects.filter(office=office).exclude(ledger__in=ledgers).delete()
    KeptLedger.objects.bulk_create(KeptLedger(office=office, ledger=stem) for stem in sorted({*ledgers} - known))
    telling.of_office(Deed.LEDGERS_CHOSEN, office, 记=f"{len(ledgers)} 本", 原来=f"{len(known)} 本" if known else "")
    Person.objects.update(stamp=F("stamp") + 1)
