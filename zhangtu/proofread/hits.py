"""What the checks hand to the rulebook: a place and the facts its sentence is filled with."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from zhangtu.proofread.manuscript import Manuscript


@dataclass(frozen=True, slots=True)
class Hit:
    """A place a rule objects to; ``facts`` fill the {slots} of the rule's sentences."""

    start: int
    end: int
    facts: Mapping[str, str] = field(default_factory=dict)


Check = Callable[[Manuscript], Iterable[Hit]]
