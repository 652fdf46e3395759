"""Which step comes next: the one that ends the term that runs out first, then those that move the record on."""

from collections.abc import Iterable, Mapping
from typing import Any

from zhangtu.ledger.spec import LedgerSpec

NEVER = "9999"


def in_order(names: Iterable[str], spec: LedgerSpec, state: str, terms: Mapping[str, Mapping[str, Any]]) -> list[str]:
    """The steps, the most needed first; among equals in the file's order. ``terms`` are those the record keeps."""
    return sorted(names, key=lambda name: (_stops(name, spec, terms), _stays(name, spec, state)))


def forward(names: Iterable[str], spec: LedgerSpec, state: str) -> list[str]:
    """Those steps that move the record on; when there is just one, nobody need choose."""
    return [name for name in names if not _stays(name, spec, state)]


def _stays(step: str, spec: LedgerSpec, state: str) -> bool:
    """Whether the record is after the step where it was, whatever is answered."""
    return spec.steps[step].target.states == (state,)


def _stops(step: str, spec: LedgerSpec, terms: Mapping[str, Mapping[str, Any]]) -> str:
    """When the first of the running terms that this step ends runs out."""
    ends = (
        str(kept.get("until") or NEVER)
        for name, kept in terms.items()
        if kept.get("open") and name in spec.terms and step in spec.terms[name].stop
    )
    return min(ends, default=NEVER)
