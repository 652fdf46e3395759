"""Whose term it is: this office's own, the other side's, or another organ's."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from zhangtu.catalog.faults import SpecValueError
from zhangtu.catalog.written import Written

HOW = "“责任”要写“本机关”“对方”，或者写成如：其他机关：复查机关"


class Side(StrEnum):
    """The three who may be bound by a term."""

    OURS = "本机关"
    PARTY = "对方"
    ORGAN = "其他机关"


@dataclass(frozen=True, slots=True)
class Owner(Written):
    """Who has to act. A term of anybody else is shown and reminded of, and is never this office's lateness."""

    SHAPE: ClassVar = "^(本机关|对方(：.+)?|其他机关：.+)$"

    side: Side = Side.OURS
    name: str = ""
    """Which party or organ, where the catalogue says so."""

    @classmethod
    def parse(cls, text: str) -> "Owner":
        """The owner a clerk wrote; raises SpecValueError with how to write it."""
        side, _, name = text.replace(":", "：").partition("：")
        if side not in set(Side) or (side == Side.OURS and name) or (side == Side.ORGAN and not name):
            raise SpecValueError(f"“{text}”看不懂，{HOW}")
        return cls(Side(side), name.strip())

    @property
    def ours(self) -> bool:
        """Whether this office is the one who has to act."""
        return self.side is Side.OURS

    @property
    def who(self) -> str:
        """The one who has to act, in a word."""
        return self.name or self.side.value

    def __str__(self) -> str:
        return f"{self.side}：{self.name}" if self.name else self.side.value
