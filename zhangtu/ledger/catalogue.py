"""What this room and dispatch need of the catalogue; the shelf has it. Old editions are read from the database."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, Protocol

from django.db import connection

from zhangtu.catalog.parse import parse
from zhangtu.catalog.source import read_text
from zhangtu.clock.calendar import Calendar
from zhangtu.clock.spec import Term
from zhangtu.ledger.checks import term_flaws
from zhangtu.ledger.comparing import DUE, bounds_of
from zhangtu.ledger.comparison import TODAY
from zhangtu.ledger.fields import kind_of
from zhangtu.ledger.models import Edition
from zhangtu.ledger.names import names_of
from zhangtu.ledger.overlay import laid_over
from zhangtu.ledger.spec import FieldSpec, Future, LedgerSpec, SeriesSpec


class Ledger(Protocol):
    """A ledger with its file stem, its shape, its text and the hash of it."""

    @property
    def stem(self) -> str: ...
    @property
    def spec(self) -> LedgerSpec: ...
    @property
    def edition(self) -> str: ...
    @property
    def text(self) -> str: ...


class LedgerCatalogue(Protocol):
    """Every ledger by stem, and the calendar."""

    @property
    def ledgers(self) -> Mapping[str, Ledger]: ...
    @property
    def calendars(self) -> Calendar: ...


def edition_id(ledger: Ledger) -> int:
    """The row that keeps this edition's text, made when the first record needs it."""
    return _edition_id(ledger.stem, ledger.edition, ledger.text)


def spec_of(catalogue: LedgerCatalogue, stem: str, edition: int) -> LedgerSpec:
    """The shape a record began under, with the law as the catalogue knows it today.

    Fields, states and steps are those of the record's own edition. The limits of its terms are dated facts, so
    a limit that the catalogue learned later counts for every record that started on or after its day; so does a
    term it learned later, in records that have all the steps and fields it listens to. The record's next step goes
    where today's file says that answers lead (``overlay``).
    """
    ledger = catalogue.ledgers.get(stem)
    if ledger is None:
        return kept_spec(edition)
    key = (edition, stem, ledger.edition)
    if key not in _joined:
        if _row_of(ledger) == edition:
            return ledger.spec
        _joined[key] = laid_over(_with_law_of(kept_spec(edition), ledger.spec), ledger.spec)
    return _joined[key]


def _with_law_of(kept: LedgerSpec, today: LedgerSpec) -> LedgerSpec:
    """A term that the ledger has learned since runs too, where the kept edition has all that it listens to."""
    terms = {
        name: _as_today(term, today.terms[name]) if name in today.terms else term for name, term in kept.terms.items()
    }
    learned = {name: term for name, term in today.terms.items() if name not in kept.terms}
    fitting = {name: term for name, term in learned.items() if not any(term_flaws(kept, name, term))}
    fields = {name: _named_by_register(field, today.fields.get(name)) for name, field in kept.fields.items()}
    series = _series_of(kept, today)
    fresh = {name: today.fields[name] for each in series.values() if each.along for name in each.fields}
    changed = {"terms": terms | fitting, "series": series, "fields": {**fields, **fresh}}
    return kept.model_copy(update={**changed, **_bounds_of_today(kept, today)})


def _named_by_register(kept: FieldSpec, today: FieldSpec | None) -> FieldSpec:
    """A field of words that names a register's entry by today's text: what was typed is read as a name, and waits."""
    if today is None or not kind_of(today).refers or not kind_of(kept).worded:
        return kept
    return kept.model_copy(update={"type": today.type, "ledger": today.ledger})


def _bounds_of_today(kept: LedgerSpec, today: LedgerSpec) -> dict[str, Any]:
    """What must hold between the fields by today's text, as far as the kept one has the fields: a record is asked by
    it only when one of them is touched."""
    known = {*names_of(kept), TODAY, *(f"{term}{DUE}" for term in kept.terms)}
    bounds = tuple(each for each in bounds_of(today) if {*each.says.names, *(said.name for said in each.when)} <= known)
    return {"bounds": bounds, "future": Future.MAY}


def _series_of(kept: LedgerSpec, today: LedgerSpec) -> dict[str, SeriesSpec]:
    """Today's series, as far as their steps and fields were there: what repeats is kept from now on.

    What is entered along with a step needs no field of then, and takes none that was the record's own.
    """
    kept_series = {}
    for name, each in today.series.items():
        steps = tuple(step for step in each.steps if step in kept.steps)
        along = tuple(step for step in each.along if step in kept.steps)
        named = today.row_fields(name)
        fields = tuple(field for field in named if (field in kept.fields) is bool(steps))
        if (steps and fields) or (along and fields == named):
            day = each.day if each.day in fields else ""
            kept_series[name] = each.model_copy(update={"steps": steps, "along": along, "fields": fields, "day": day})
    return kept_series


def _as_today(kept: Term, today: Term) -> Term:
    """The kept term under the limits known today; what a return does to it is the office's to say anew."""
    reopens = today.reopens or kept.reopens
    return kept.model_copy(update={"limits": today.limits, "regions": today.regions, "reopens": reopens})


@lru_cache(maxsize=256)
def kept_spec(edition: int) -> LedgerSpec:
    """The shape in a kept edition; it was judged when it was new, so only its types are."""
    kept = Edition.objects.get(pk=edition)
    return parse(LedgerSpec, read_text(kept.text, f"{kept.ledger}.yaml"))


_known: dict[tuple[str, str], int] = {}
_joined: dict[tuple[int, str, str], LedgerSpec] = {}
"""Kept edition, stem and today's edition → the shape with today's law and ways on."""
_unsure: set[tuple[str, str]] = set()
"""Editions made inside a transaction that may yet be undone, and their rows with it."""


def _row_of(ledger: Ledger) -> int | None:
    """The row of this edition; none while no record has begun under it: looking, or trying a text out, makes none."""
    key = (ledger.stem, ledger.edition)
    if key in _known:
        return _known[key]
    row = Edition.objects.filter(ledger=ledger.stem, sha=ledger.edition).values_list("pk", flat=True).first()
    if row is not None:
        _remember(key, row)
    return row


def _edition_id(stem: str, sha: str, text: str) -> int:
    key = (stem, sha)
    known = _known.get(key)
    if known is not None:
        return known
    kept, made = Edition.objects.get_or_create(ledger=stem, sha=sha, defaults={"text": text})
    if made and connection.in_atomic_block:
        _unsure.add(key)
    _remember(key, kept.pk)
    return kept.pk


def _remember(key: tuple[str, str], row: int) -> None:
    """Unless the transaction in which the row was made may still be undone."""
    if key not in _unsure or not connection.in_atomic_block:
        _known[key] = row
        _unsure.discard(key)


def forget_editions() -> None:
    """Forget which rows hold which edition, as when the database has been put back or emptied."""
    _known.clear()
    _unsure.clear()
    kept_spec.cache_clear()
    _joined.clear()
