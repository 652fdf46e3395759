"""An indicator, resolved once: where it is at home, what it is called, how it counts."""

from dataclasses import dataclass

from zhangtu.measure.spec import IndicatorSpec


@dataclass(frozen=True, slots=True)
class Indicator:
    """One indicator of the catalogue, handed on whole so that nobody has to look it up again."""

    key: str
    """``台账.指标``."""
    stem: str
    """The stem of its ledger's file."""
    name: str
    """The word after the dot."""
    spec: IndicatorSpec

    @property
    def ledger(self) -> str:
        """The name of its ledger."""
        return self.key.partition(".")[0]
