"""What this room needs of the shelf, which stands above it and is handed in by the caller."""

import hashlib
from collections.abc import Mapping
from typing import Protocol

from zhangtu.catalog.faults import meant
from zhangtu.ledger.book import Book
from zhangtu.measure.faults import UnknownIndicatorError
from zhangtu.measure.spec import IndicatorSpec


class Catalogue(Book, Protocol):
    """The ledgers by stem, and the indicators by ``台账.指标``."""

    @property
    def indicators(self) -> Mapping[str, tuple[str, str, IndicatorSpec]]: ...


UNCOUNTED = {"groups", "spread", "public", "nil", "note"}
"""What an indicator says besides how it counts; a change of it is no change of the figure."""


def indicator(shelf: Catalogue, key: str) -> tuple[str, IndicatorSpec]:
    """Stem and definition of ``key``; raises UnknownIndicator naming the nearest."""
    found = shelf.indicators.get(key)
    if found is None:
        raise UnknownIndicatorError(key, meant(key, shelf.indicators))
    return found[0], found[2]


def full_key(key: str, name: str) -> str:
    """``name`` as an indicator's key; one of the same file may go by its bare name."""
    return name if "." in name else f"{key.partition('.')[0]}.{name}"


def edition(spec: IndicatorSpec) -> str:
    """The hash that names this definition; it changes only when the definition does, not when the language grows."""
    told = spec.model_dump_json(by_alias=True, exclude_defaults=True, exclude=UNCOUNTED)
    return hashlib.sha256(told.encode()).hexdigest()[:16]
