"""A small spec with one field of every type, for tests of reading."""

from enum import StrEnum

from pydantic import Field

from zhangtu.catalog.citation import Citations
from zhangtu.catalog.sentences import Sentence
from zhangtu.catalog.spec import Day, Several, Spec, Text, YesNo


class Colour(StrEnum):
    """Two words to choose from."""

    RED = "红色"
    BLUE = "蓝色"


class Move(Spec):
    """One step of the small spec."""

    origins: Several[str] = Field(alias="从")
    target: str = Field(alias="到")
    when: dict[Sentence, Several[str]] = Field({}, alias="另须填")
    citations: Citations = Field((), alias="依据")


class Small(Spec):
    """The small spec."""

    name: Text = Field(alias="名称")
    since: Day | None = Field(None, alias="启用")
    private: YesNo = Field(False, alias="隐私")
    count: int = Field(0, alias="个数", ge=0, le=10)
    colours: dict[str, Colour] = Field({}, alias="颜色")
    moves: dict[str, Move] = Field({}, alias="步骤")
