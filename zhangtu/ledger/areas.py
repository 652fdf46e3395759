"""In which field of work each ledger stands, so that seventy of them can be found."""

from pydantic import Field

from zhangtu.catalog.spec import Several, Spec


class AreasSpec(Spec):
    """Fields of work in the order they are shown, each with its ledgers by name."""

    areas: dict[str, Several[str]] = Field(alias="领域", min_length=1)
