"""Where a local law holds."""

from collections.abc import Sequence


def holds_in(region: str, lineage: Sequence[str]) -> bool:
    """Whether a law of ``region`` holds for an office whose ``lineage`` names its province and what lies between.

    A law without a region holds everywhere. An office that does not know its province has an empty line: then what
    its clerks wrote decides alone, so that a tree begun at a county loses no local term.
    """
    return not region or not lineage or any(name.startswith(region) for name in lineage)
