"""What this room needs of the shelf, which stands above it and is handed in by the caller."""

import hashlib
from collections.abc import Mapping
from typing import Protocol

from zhangtu.catalog.faults import meant
from zhangtu.ledger.spec import LedgerSpec
from zhangtu.measure.faults import UnknownIndicator
from zhangtu.measure.spec import IndicatorSpec


class Ledger(Protocol):
    """A ledger with the hash of its text."""

    @property
    def stem(self) -> str: ...
    @property
    def spec(self) -> LedgerSpec: ...
    @property
    def edition(self) -> str: ...


class Catalogue(Protocol):
    """The ledgers by stem, and the indicators by ``台账.指标``."""

    @property
    def ledgers(self) -> Mapping[str, Ledger]: ...
    @property
    def indicators(self) -> Mapping[str, tuple[str, str, IndicatorSpec]]: ...


def indicator(shelf: Catalogue, key: str) -> tuple[str, IndicatorSpec]:
    """Stem and definition of ``key``; raises UnknownIndicator naming the nearest."""
    found = shelf.indicators.get(key)
    if found is None:
        raise UnknownIndicator(key, meant(key, shelf.indicators))
    return found[0], found[2]


def full_key(key: str, name: str) -> str:
    """``name`` as an indicator's key; one of the same file may go by its bare name."""
    return name if "." in name else f"{key.partition('.')[0]}.{name}"


def edition(spec: IndicatorSpec) -> str:
    """The hash that names this definition; it changes only when the definition does."""
    return hashlib.sha256(spec.model_dump_json(by_alias=True).encode()).hexdigest()[:16]
