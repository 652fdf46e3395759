"""Which ledgers an office keeps; the others stay out of sight until it takes them up."""

from collections.abc import Collection, Mapping, Sequence
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
PROPOSED = """
SELECT path, kind
FROM offices_office AS each
WHERE kind = ANY(%s) AND until IS NULL AND EXISTS (
    SELECT FROM offices_office AS here
    WHERE here.id = ANY(%s) AND (starts_with(here.path, each.path) OR starts_with(each.path, here.path))
)
"""
HERE = "SELECT id, path FROM offices_office WHERE id = ANY(%s)"
Proposals = frozenset[tuple[str, frozenset[str]]]
"""Kind of office → the ledgers proposed to it; can be told from another, so that an answer is kept by it."""
NO_PROPOSALS: Proposals = frozenset()


class NothingKeptError(OfficesError):
    """An office that would keep no ledger at all."""


@lru_cache(maxsize=512)
def kept_near(
    offices: frozenset[UUID],
    stamp: int,
    proposals: Proposals = NO_PROPOSALS,
    bodies: frozenset[tuple[UUID, UUID]] = frozenset(),
) -> frozenset[str] | None:
    """The ledgers kept by any of the offices or below them; ``None`` when one of them keeps every ledger.

    An office that has chosen none goes by the nearest above it: one that chose, or, below one that chose, one of a
    kind that has a proposal of its own, whose proposal counts. ``bodies`` are offices with the body they work for:
    one that has chosen none sees what is kept below its body too. ``stamp`` is a person's: it tells an old answer
    from a new one.
    """
    del stamp
    works_for = dict(bodies)
    ids = [*offices, *works_for.values()]
    with connection.cursor() as cursor:
        cursor.execute(NEAR, [ids])
        chosen = {path: frozenset(stems) for path, stems in cursor.fetchall()}
        if not chosen:
            return None
        kept = {**_proposed(ids, chosen, dict(proposals)), **chosen}
        cursor.execute(HERE, [ids])
        paths = dict(cursor.fetchall())
    stems_kept: frozenset[str] = frozenset()
    for here, path in ((each, paths[each]) for each in offices if each in paths):
        above = [each for each in kept if path.startswith(each)]
        if not above:
            return None
        top = path if path in chosen else paths.get(works_for.get(here, here), path)
        below = (stems for each, stems in kept.items() if each.startswith(top))
        stems_kept = stems_kept.union(kept[max(above, key=len)], *below)
    return stems_kept


def _proposed(
    ids: Sequence[UUID], chosen: Collection[str], proposals: Mapping[str, frozenset[str]]
) -> dict[str, frozenset[str]]:
    """What goes for offices below one that chose, by their kind: for the 乡镇 of a county that chose."""
    with connection.cursor() as cursor:
        cursor.execute(PROPOSED, [list(proposals), list(ids)])
        return {
            path: proposals[kind]
            for path, kind in cursor.fetchall()
            if any(path.startswith(above) and path != above for above in chosen)
        }


def kept_by(office: Office) -> frozenset[str] | None:
    """What the office itself has chosen; ``None`` when it has not."""
    return frozenset(KeptLedger.objects.filter(office=office).values_list("ledger", flat=True)) or None


@transaction.atomic
def keep(office: Office, ledgers: Collection[str]) -> None:
    """From now on the office keeps these ledgers and shows no others; what is below it goes by ``kept_near``."""
    if not ledgers:
        raise NothingKeptError("一本台账也没有选；至少留一本，其余的随时可以再拿起来。")
    if not Office.objects.select_for_update().filter(pk=office.pk).exists():
        raise NoSuchOfficeError(f"“{office.name}”刚才已经删掉了，不用再办。")
    known = kept_by(office) or frozenset()
    KeptLedger.objects.filter(office=office).exclude(ledger__in=ledgers).delete()
    KeptLedger.objects.bulk_create(KeptLedger(office=office, ledger=stem) for stem in sorted({*ledgers} - known))
    telling.of_office(Deed.LEDGERS_CHOSEN, office, 记=f"{len(ledgers)} 本", 原来=f"{len(known)} 本" if known else "")
    Person.objects.update(stamp=F("stamp") + 1)
