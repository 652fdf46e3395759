"""The posts people hold on a day, and what each entitles to and why: the one reading both reach and the matrix use."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from pathlib import Path
from uuid import UUID

from django.db import connection

from zhangtu.offices.definitions import Entitlement, PostDefinitions
from zhangtu.offices.models import Extent
from zhangtu.offices.spec import HowFar, Power
from zhangtu.offices.vocabulary import ADMINISTRATION, EVERY_LEDGER, INSIDE

HELD = (Path(__file__).parent / "sql" / "held.sql").read_text(encoding="utf-8")
POWERS = frozenset(power.value for power in Power)


class Why(StrEnum):
    """Where an entitlement comes from."""

    POST = "岗位"
    ADAPTATION = "本地调整"
    SINGLE = "单独授权"
    DELEGATION = "代理"


@dataclass(frozen=True, slots=True)
class Spot:
    """An office in the tree."""

    id: UUID
    name: str
    path: str


@dataclass(frozen=True, slots=True)
class Adapted:
    """What an office above added to the post, or took from it."""

    entitlement: Entitlement
    added: bool
    office_name: str


@dataclass(frozen=True, slots=True)
class SingleRight:
    """A right given to the post alone, and where it holds."""

    ledger: str
    role: str
    extent: Extent
    private: bool
    top: Spot


@dataclass(frozen=True, slots=True)
class DelegationTerms:
    """Of what a delegation is: ledgers and records (none named: all), administration or not, until which day."""

    ledgers: tuple[str, ...]
    records: frozenset[UUID]
    powers: bool
    until: date | None


@dataclass(frozen=True, slots=True)
class HeldPost:
    """A post that acts for ``receiver``: their own, or that of the ``holder`` they stand in for."""

    receiver: UUID
    post_id: UUID
    title: str
    definition: str
    holder: UUID
    holder_name: str
    office: Spot
    body: Spot
    delegation: DelegationTerms | None
    rights: tuple[SingleRight, ...]
    adapted: tuple[Adapted, ...]
    waits: bool = False
    """Its powers wait for somebody else's approval, or were refused it."""


@dataclass(frozen=True, slots=True)
class Placed:
    """An entitlement at an office, and why it is there. ``how_far`` counts from ``top``."""

    ledger: str
    role: str
    how_far: HowFar
    private: bool
    top: Spot
    why: Why
    note: str
    """Of which post, by which office's adaptation, for whom."""

    @property
    def administers(self) -> bool:
        """Whether it keeps offices, people or what is done to them; it shows no record."""
        return self.ledger == ADMINISTRATION


FROM_EXTENT = {Extent.OFFICE: HowFar.OFFICE, Extent.SUBTREE: HowFar.BELOW, Extent.OWN: HowFar.OWN}


def held(people: Sequence[UUID], day: date) -> list[HeldPost]:
    """Every post that acts for one of the people on the day; one query."""
    with connection.cursor() as cursor:
        cursor.execute(HELD, {"people": list(people), "day": day, "inside": list(INSIDE)})
        return [_held(json.loads(row)) for (row,) in cursor.fetchall()]


def _held(row: dict[str, object]) -> HeldPost:
    given = row["delegation"]
    return HeldPost(
        receiver=UUID(str(row["receiver"])),
        post_id=UUID(str(row["post"])),
        title=str(row["title"]),
        definition=str(row["definition"]),
        holder=UUID(str(row["holder"])),
        holder_name=str(row["holder_name"]),
        office=_spot(row["office"]),
        body=_spot(row["body"]),
        delegation=_terms(given) if isinstance(given, list) else None,
        rights=tuple(_single(each) for each in _rows(row["rights"])),
        adapted=tuple(_adapted(each) for each in _rows(row["adapted"])),
        waits=bool(row["waits"]),
    )


def _rows(value: object) -> Iterable[list[object]]:
    assert isinstance(value, list)
    return value


def _spot(value: object) -> Spot:
    assert isinstance(value, list)
    office_id, name, path = value
    return Spot(UUID(office_id), name, path)


def _terms(given: list[object]) -> DelegationTerms:
    ledgers, records, powers, until = given
    assert isinstance(ledgers, list)
    assert isinstance(records, list)
    last = date.fromisoformat(until) if isinstance(until, str) else None
    return DelegationTerms(tuple(ledgers), frozenset(UUID(each) for each in records), bool(powers), last)


def _single(row: list[object]) -> SingleRight:
    _, ledger, role, extent, private, *top = row
    return SingleRight(str(ledger), str(role), Extent(str(extent)), bool(private), _spot(top))


def _adapted(row: list[object]) -> Adapted:
    ledger, role, how_far, private, added, office = row
    entitlement = Entitlement(str(ledger), str(role), HowFar(str(how_far)), bool(private))
    return Adapted(entitlement, bool(added), str(office))


def placed(post: HeldPost, definitions: PostDefinitions) -> list[Placed]:
    """What the post entitles to; of one held by another, what the delegation hands on and never more.

    Powers that wait for approval are left out: a role stays without private fields, administration stays away.
    """
    every = effective(post.definition, post.adapted, definitions)
    return _placed(post, definitions, [each for one in every for each in _approved(one)] if post.waits else every)


def entitled(post: HeldPost, definitions: PostDefinitions) -> list[Placed]:
    """The same with powers that wait: what the post will entitle to once they are approved."""
    return _placed(post, definitions, effective(post.definition, post.adapted, definitions))


def _approved(one: tuple[Entitlement, str]) -> Iterator[tuple[Entitlement, str]]:
    plain = replace(one[0], private=False)
    if not plain.power:
        yield plain, one[1]


def _placed(post: HeldPost, definitions: PostDefinitions, every: Iterable[tuple[Entitlement, str]]) -> list[Placed]:
    rights = [*_by_definition(post, definitions, every), *_by_single_right(post)]
    return rights if post.delegation is None else list(_handed_on(post, post.delegation, rights))


def _by_definition(
    post: HeldPost, definitions: PostDefinitions, every: Iterable[tuple[Entitlement, str]]
) -> Iterator[Placed]:
    for entitlement, office in every:
        why, note = (Why.ADAPTATION, office) if office else (Why.POST, _name(post, definitions))
        near = entitlement.how_far is HowFar.OFFICE
        yield Placed(
            entitlement.ledger,
            entitlement.role,
            entitlement.how_far,
            entitlement.private,
            post.office if near else post.body,
            why,
            note,
        )


def _name(post: HeldPost, definitions: PostDefinitions) -> str:
    definition = definitions.get(post.definition)
    return definition.name if definition else post.title


def effective(key: str, adapted: Iterable[Adapted], definitions: PostDefinitions) -> list[tuple[Entitlement, str]]:
    """The post's entitlements as adapted, each with the office that added it (empty: the catalogue).

    Adaptations come from the top of the tree down, so the nearest office has the last word.
    """
    definition = definitions.get(key)
    if definition is None:
        return []
    entitled = [(each, "") for each in definition.entitlements]
    for change in adapted:
        wanted = change.entitlement
        entitled = [each for one in entitled for each in _without(one, wanted, definitions)]
        if change.added:
            entitled.append((wanted, change.office_name))
    return entitled


def _without(
    one: tuple[Entitlement, str], wanted: Entitlement, definitions: PostDefinitions
) -> Iterator[tuple[Entitlement, str]]:
    """The entitlement unless it is the one meant; a role of every ledger is spelt out when it loses one of them."""
    entitlement, office = one
    if entitlement.role != wanted.role or entitlement.ledger not in (wanted.ledger, EVERY_LEDGER):
        yield one
    elif entitlement.ledger != wanted.ledger:
        yield from (
            (replace(entitlement, ledger=stem), office) for stem in definitions.ledgers if stem != wanted.ledger
        )


def _by_single_right(post: HeldPost) -> Iterator[Placed]:
    """Administration of every ledger is administration: it shows no record."""
    for right in post.rights:
        ledger = ADMINISTRATION if right.ledger == EVERY_LEDGER and right.role in POWERS else right.ledger
        private = right.private and ledger != ADMINISTRATION
        yield Placed(ledger, right.role, FROM_EXTENT[right.extent], private, right.top, Why.SINGLE, post.title)


def _handed_on(post: HeldPost, terms: DelegationTerms, every: Iterable[Placed]) -> Iterator[Placed]:
    """Only what the holder has; administration only when that was said; of every ledger only the chosen ones."""
    for each in every:
        if each.administers and not terms.powers:
            continue
        handed = replace(each, why=Why.DELEGATION, note=f"代{post.holder_name}（{each.why}：{each.note}）")
        if not terms.ledgers or each.ledger in terms.ledgers or each.ledger == ADMINISTRATION:
            yield handed
        elif each.ledger == EVERY_LEDGER:
            yield from (replace(handed, ledger=stem) for stem in terms.ledgers)
