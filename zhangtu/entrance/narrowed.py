"""A reach cut down to what a token is for: every room below goes by the reach, so nothing gets past it."""

from dataclasses import replace

from zhangtu.entrance.models import TokenScope
from zhangtu.offices.models import EVERY_LEDGER, VIEW
from zhangtu.offices.reach import Grant, Reach
from zhangtu.offices.vocabulary import ADMINISTRATION


def narrowed(reach: Reach, scopes: frozenset[str], ledgers: frozenset[str]) -> Reach:
    """The reach without other ledgers and without administration; of what may not write, every role only looks."""
    writes = TokenScope.WRITE in scopes
    kept = (each for grant in reach.grants if grant.ledger != ADMINISTRATION for each in _within(grant, ledgers))
    grants = tuple(dict.fromkeys(each if writes else replace(each, role=VIEW) for each in kept))
    return reach if grants == reach.grants else replace(reach, grants=grants)


def _within(grant: Grant, ledgers: frozenset[str]) -> list[Grant]:
    if not ledgers or grant.ledger in ledgers:
        return [grant]
    return [replace(grant, ledger=stem) for stem in sorted(ledgers)] if grant.ledger == EVERY_LEDGER else []
