"""A reach as the database reads it, so that its row security shows what ``queries.visible`` would."""

import json
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any
from uuid import UUID

from zhangtu.offices.models import EVERY_LEDGER
from zhangtu.offices.reach import Grant, Reach
from zhangtu.wall.asking import Sight

APART = 2
"""Sets of ledgers seen alike that stand by themselves; the rest are pairs."""


def sight_of(reach: Reach) -> Sight:
    """What the person may see, the same value for the same rights."""
    return _sight(reach.grants)


@lru_cache(maxsize=512)
def _sight(grants: tuple[Grant, ...]) -> Sight:
    by_ledger: dict[str, set[UUID]] = {}
    for grant in grants:
        if not grant.records:
            by_ledger.setdefault(grant.ledger, set()).update(grant.offices)
    every = by_ledger.pop(EVERY_LEDGER, set())
    alike: dict[frozenset[UUID], list[str]] = {}
    for ledger, offices in sorted(by_ledger.items()):
        if beyond := frozenset(offices - every):
            alike.setdefault(beyond, []).append(ledger)
    widest = sorted(alike.items(), key=lambda each: -len(each[0]) * len(each[1]))
    apart = [*widest[:APART], *[(frozenset[UUID](), list[str]())] * APART][:APART]
    pairs = [(ledger, office) for offices, stems in widest[APART:] for ledger in stems for office in sorted(offices)]
    (offices_1, ledgers_1), (offices_2, ledgers_2) = apart
    return Sight(
        _array(sorted(every)),
        _array(ledgers_1),
        _array(sorted(offices_1)),
        _array(ledgers_2),
        _array(sorted(offices_2)),
        _array(ledger for ledger, _ in pairs),
        _array(office for _, office in pairs),
        _own(grants),
    )


def _array(words: Iterable[object]) -> str:
    quoted = (str(word).replace("\\", "\\\\").replace('"', '\\"') for word in words)
    return "{" + ",".join(f'"{word}"' for word in quoted) + "}"


def _own(grants: Sequence[Grant]) -> str:
    """Matters that name somebody, and records that were handed on; empty when there are none."""
    named: dict[UUID, list[str]] = {}
    handed: list[dict[str, Any]] = []
    for grant in grants:
        if grant.records:
            handed.append(
                {
                    "ledger": grant.ledger,
                    "records": sorted(map(str, grant.records)),
                    "offices": sorted(map(str, grant.offices)),
                    "named": [str(grant.holder)] if grant.own else [],
                }
            )
        elif grant.own:
            named.setdefault(grant.holder, []).append(grant.ledger)
    if not named and not handed:
        return ""
    return json.dumps({"named": [{"holder": str(h), "ledgers": s} for h, s in named.items()], "handed": handed})
