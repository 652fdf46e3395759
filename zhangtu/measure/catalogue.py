"""What this room needs of the shelf, which stands above it and is handed in by the caller."""

import hashlib
from collections.abc import Mapping
from typing import Protocol

from zhangtu.catalog.faults import meant
from zhangtu.ledger.catalogue import LedgerCatalogue
from zhangtu.measure.faults import UnknownIndicatorError
from zhangtu.measure.indicator import Indicator
from zhangtu.measure.spec import IndicatorSpec


class IndicatorCatalogue(LedgerCatalogue, Protocol):
    """The ledgers by stem, and the indicators by ``台账.指标``."""

    @property
    def indicators(self) -> Mapping[str, Indicator]: ...


UNCOUNTED = {"groups", "spread", "public", "zero_statement", "note", "alone"}
"""What an indicator says besides how it counts; a change of it is no change of the figure."""


def indicator(catalogue: IndicatorCatalogue, key: str) -> Indicator:
    """The indicator of ``key``; raises UnknownIndicatorError naming the nearest."""
    known = catalogue.indicators.get(key)
    if known is None:
        raise UnknownIndicatorError(key, meant(key, catalogue.indicators))
    return known


def full_key(key: str, name: str) -> str:
    """``name`` as an indicator's key; one of the same file may go by its bare name."""
    return name if "." in name else f"{key.partition('.')[0]}.{name}"


def edition(spec: IndicatorSpec) -> str:
    """The hash that names this definition; it changes only when the definition does, not when the language grows."""
    definition = spec.model_dump_json(by_alias=True, exclude_defaults=True, exclude=UNCOUNTED)
    return hashlib.sha256(definition.encode()).hexdigest()[:16]
