"""What a line proves about itself."""

from collections.abc import Mapping
from typing import Any

from zhangtu.proof import proof_of

PROVEN = (
    *("at", "deed", "person_id", "who", "office_id", "office_name", "about_kind", "about_id", "about_name"),
    *("address", "agent", "details"),
)
"""The columns a line answers for: all but its number, which the chain answers for."""


def line_proof(line: Mapping[str, Any]) -> str:
    """The proof of a line with the columns of ``PROVEN``; ids may be text."""
    given = {name: line[name] for name in PROVEN}
    for name in ("person_id", "office_id"):
        given[name] = None if given[name] is None else str(given[name])
    return proof_of("access", given)
