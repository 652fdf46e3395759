"""Posts: what they say judged against the ledgers, and made ready for the room that places them in offices."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping

from zhangtu.catalog.faults import Loc, UnplacedIssue, among, meant
from zhangtu.ledger.spec import LedgerSpec
from zhangtu.offices.definitions import Entitlement, PostDefinition, PostDefinitions
from zhangtu.offices.spec import EVERY, GrantSpec, HowFar, PostSpec
from zhangtu.offices.vocabulary import ADMINISTRATION, EVERY_LEDGER, VIEW
from zhangtu.report.roles import REPORTS, ROLES
from zhangtu.shelf.stock import Shelf


def flaws(catalogue: Shelf, spec: PostSpec) -> Iterator[UnplacedIssue]:
    """Ledgers, fields of work and roles of a post that the catalogue does not have."""
    named = {each.spec.name: each.spec for each in catalogue.ledgers.values()}
    for index, grant in enumerate(spec.grants):
        yield from _unknown(("权限", index, "台账"), "这个台账", grant.ledgers, (*named, EVERY))
        yield from _unknown(("权限", index, "领域"), "这个领域", grant.areas, catalogue.areas)
        yield from _idle(index, grant, _meant(catalogue, grant))
    yield from _unknown(("报告",), "报告里的这个角色", spec.reports, ROLES)


def _unknown(at: Loc, what: str, words: Iterable[str], known: Iterable[str]) -> Iterator[UnplacedIssue]:
    known = tuple(known)
    for index, word in enumerate(words):
        if word not in known:
            hint = among(word, known) if len(known) < 12 else meant(word, known)
            yield UnplacedIssue((*at, index), f"没有“{word}”{what}", hint)


def _idle(index: int, grant: GrantSpec, ledgers: Mapping[str, LedgerSpec]) -> Iterator[UnplacedIssue]:
    """Roles that none of the grant's ledgers has, and ledgers named that have none of its roles."""
    if not ledgers:
        return
    known = dict.fromkeys((VIEW, *(role for spec in ledgers.values() for role in spec.roles)))
    for position, role in enumerate(grant.roles):
        if role not in known:
            yield UnplacedIssue(
                ("权限", index, "角色", position), f"这些台账里没有“{role}”这个角色", among(role, known)
            )
    for position, name in enumerate(grant.ledgers):
        spec = next((each for each in ledgers.values() if each.name == name), None)
        if spec is not None and not {VIEW, *spec.roles} & set(grant.roles):
            hint = f"它的角色有：{'、'.join(spec.roles)}"
            yield UnplacedIssue(("权限", index, "台账", position), f"“{name}”没有后面写的这些角色", hint)


def _meant(catalogue: Shelf, grant: GrantSpec) -> dict[str, LedgerSpec]:
    """Stem → spec of the ledgers a grant names."""
    if EVERY in grant.ledgers:
        return {each.stem: each.spec for each in catalogue.ledgers.values()}
    names = {*grant.ledgers, *(name for area in grant.areas for name in catalogue.areas.get(area, ()))}
    return {each.stem: each.spec for each in catalogue.ledgers.values() if each.spec.name in names}


def defined(catalogue: Shelf, files: Iterable[tuple[str, PostSpec]]) -> PostDefinitions:
    """The posts in the order of their files; an edition covers them and the ledgers that a field of work names."""
    definitions = {stem: _definition(catalogue, stem, spec) for stem, spec in files}
    stems = tuple(catalogue.ledgers)
    said = repr([stems, *((each.key, each.name, each.entitlements) for each in definitions.values())])
    return PostDefinitions(definitions, hashlib.sha256(said.encode()).hexdigest() if definitions else "", stems)


def _definition(catalogue: Shelf, key: str, spec: PostSpec) -> PostDefinition:
    entitlements = [each for grant in spec.grants for each in _entitled(catalogue, spec, grant)]
    entitlements += [Entitlement(REPORTS, role, spec.how_far) for role in spec.reports]
    entitlements += [Entitlement(ADMINISTRATION, power.value, spec.how_far) for power in spec.powers]
    return PostDefinition(
        key=key,
        name=spec.name,
        note=spec.note,
        titles=spec.titles,
        kinds=spec.kinds,
        sections=spec.sections,
        entitlements=tuple(dict.fromkeys(entitlements)),
    )


def _entitled(catalogue: Shelf, spec: PostSpec, grant: GrantSpec) -> Iterator[Entitlement]:
    """A role of every ledger stays one line: a ledger that comes later has it too."""
    how_far: HowFar = grant.how_far or spec.how_far
    for role in grant.roles:
        if EVERY in grant.ledgers:
            yield Entitlement(EVERY_LEDGER, role, how_far, grant.private)
            continue
        for stem, ledger in _meant(catalogue, grant).items():
            if role == VIEW or role in ledger.roles:
                yield Entitlement(stem, role, how_far, grant.private)
