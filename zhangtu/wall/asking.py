"""For whom the database is asked now: nobody, one person as far as they may see, or the house itself.

Nobody is the beginning of every request, thread and process, and nobody sees nothing. A door says which person it has
let in; work that is no person's says in words why it reads for the house. ``postgresql`` tells the database.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass

NO_ONE, PERSON, HOUSE = "", "person", "house"
NO_OFFICES = "{}"


@dataclass(frozen=True, slots=True)
class Sight:
    """What one person may see, as the database reads it: arrays as text, and JSON.

    ``every`` are the offices of which every ledger may be seen. The two widest sets of ledgers that are seen over the
    same offices stand by themselves; what is left over is pairs of a ledger and an office. ``own`` is for
    ``ledger_own()``: matters that name somebody, wherever they are, and records that somebody handed on.
    """

    every: str = NO_OFFICES
    ledgers_1: str = NO_OFFICES
    offices_1: str = NO_OFFICES
    ledgers_2: str = NO_OFFICES
    offices_2: str = NO_OFFICES
    pair_ledgers: str = NO_OFFICES
    pair_offices: str = NO_OFFICES
    own: str = ""


@dataclass(frozen=True, slots=True)
class Asked:
    """Who asks and, of a person, what they may see."""

    by: str = NO_ONE
    sight: Sight | None = None


_NOBODY, _HOUSE = Asked(), Asked(HOUSE)
_NOW: ContextVar[Asked] = ContextVar("asked", default=_NOBODY)


def asked() -> Asked:
    """For whom the next statement is."""
    return _NOW.get()


def for_person(sight: Sight) -> None:
    """From here to the end of the request the database answers this person."""
    _NOW.set(Asked(PERSON, sight))


@contextmanager
def as_person(sight: Sight) -> Iterator[None]:
    """Inside, the database answers this person."""
    with _set(Asked(PERSON, sight)):
        yield


@contextmanager
def for_house(why: str) -> Iterator[None]:
    """Inside, everything may be read: work of the house itself, or a look that is judged by other rules. Say which."""
    assert why
    with _set(_HOUSE):
        yield


@contextmanager
def for_nobody() -> Iterator[None]:
    """Inside, nothing is to be seen until somebody has been let in."""
    with _set(_NOBODY):
        yield


@contextmanager
def _set(asked_for: Asked) -> Iterator[None]:
    before = _NOW.set(asked_for)
    try:
        yield
    finally:
        _NOW.reset(before)
