"""What a line of the trail proves about its record's own columns, which the digest of the content leaves out."""

from collections.abc import Mapping
from typing import Any

from zhangtu.proof import proof_of

PROVEN = ("id", "ledger", "office_id", "year", "title", "people", "happened_on", "withdrawn_at")

"""The ends of terms are not among them: they are worked out again and compared."""


def row_proof(row: Mapping[str, Any]) -> str:
    """The proof of a record's row with the columns of ``PROVEN``; ids may be text."""
    given = {name: row[name] for name in PROVEN}
    given |= {"id": str(row["id"]), "office_id": str(row["office_id"]), "people": [str(each) for each in row["people"]]}
    return proof_of("row", given)


def row_of(record: Any) -> dict[str, Any]:
    """The columns of a record as it stands."""
    return {name: getattr(record, name) for name in PROVEN}
