"""What a line of the trail proves about itself, and what the chain proves about all of them."""

from collections.abc import Mapping
from typing import Any

from zhangtu.proof import proof_of

PROVEN = (
    *("at", "person_id", "person_name", "office_id", "record_id", "ledger", "kind", "step", "citations", "changes"),
    *("version", "digest", "note", "row_proof"),
)
"""The columns a line answers for: all but its number, which the chain answers for."""


def line_proof(line: Mapping[str, Any]) -> str:
    """The proof of a line with the columns of ``PROVEN``; ids may be text."""
    given = {name: line[name] for name in PROVEN}
    for name in ("person_id", "office_id", "record_id"):
        given[name] = None if given[name] is None else str(given[name])
    return proof_of("line", given)


def link_proof(before: str, position: int, seq: int, proof: str) -> str:
    """The proof of a place in the chain: it stands on the one before it."""
    return proof_of("link", before, position, seq, proof)
