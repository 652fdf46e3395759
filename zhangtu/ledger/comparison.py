"""What must hold between the fields of a record, as a clerk writes it: 采纳意见数 不大于 收到意见数."""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Annotated, ClassVar

from pydantic import BeforeValidator, Field

from zhangtu.catalog.citation import Citations
from zhangtu.catalog.faults import SpecValueError, among
from zhangtu.catalog.sentences import Sentence
from zhangtu.catalog.spec import Several, Spec
from zhangtu.catalog.written import Written
from zhangtu.law.span import Span

EXAMPLE = "要写成如：采纳意见数 不大于 收到意见数、结束日期 不早于 开始日期、执法人员 至少 2 人（中间空一格）"
COUNT = re.compile(r"(\d{1,3}) ?([^\d\s]{0,3})")
TODAY = "今天"


class FieldRelation(StrEnum):
    """How the two sides must stand to one another."""

    AT_MOST = "不大于"
    AT_LEAST = "不小于"
    MORE = "大于"
    LESS = "小于"
    EQUAL = "等于"
    NOT_AFTER = "不晚于"
    NOT_BEFORE = "不早于"
    AFTER = "晚于"
    BEFORE = "早于"
    MANY = "至少"
    FEW = "至多"
    EXACTLY = "恰好"
    IS = "为"
    IS_NOT = "不为"


DAYS = (FieldRelation.NOT_AFTER, FieldRelation.NOT_BEFORE, FieldRelation.AFTER, FieldRelation.BEFORE)
COUNTS = (FieldRelation.MANY, FieldRelation.FEW, FieldRelation.EXACTLY)
WORDS = (FieldRelation.IS, FieldRelation.IS_NOT)


@dataclass(frozen=True, slots=True, order=True)
class Comparison(Written):
    """Two sides and how they must stand; a side is names, or a number, to be added; of a count, how many."""

    SHAPE: ClassVar = rf"^\S+( \+ \S+)* ({'|'.join(FieldRelation)}) \S+( \S+)*$"
    WANTED: ClassVar[tuple[str, ...]] = ("这里要一句比较", EXAMPLE)

    left: tuple[str, ...]
    relation: FieldRelation
    right: tuple[str, ...]
    measure: str = ""
    """The measure word of a count: 人 in 至少 2 人."""

    def __str__(self) -> str:
        right = " + ".join(self.right) + (f" {self.measure}" if self.measure else "")
        return f"{' + '.join(self.left)} {self.relation} {right}"

    @property
    def names(self) -> tuple[str, ...]:
        """Every name it looks at, the left side's first; no numbers and lengths."""
        sides = self.left if self.relation in WORDS else (*self.left, *self.right)
        return tuple(each for each in sides if not is_number(each) and length(each) is None)

    @classmethod
    def parse(cls, text: str) -> "Comparison":
        """The comparison a clerk wrote; raises SpecValueError with what to write instead."""
        words = text.split()
        spots = [index for index, word in enumerate(words) if word in list(FieldRelation)]
        if len(spots) != 1:
            verbs = list(FieldRelation)
            hint = among(words[1], verbs) if len(words) > 1 and not spots else EXAMPLE
            raise SpecValueError(f"“{text}”不成一句比较", hint)
        left, relation = words[: spots[0]], FieldRelation(words[spots[0]])
        right = words[spots[0] + 1 :]
        if relation in COUNTS:
            return cls(_side(left, text), relation, *_count(right, text))
        if relation in WORDS and len(left) + len(right) != 2:
            raise SpecValueError(f"“{text}”不成一句比较", "写成如：败诉 为 是，什么时候要这样写在“当”里")
        return cls(_side(left, text), relation, _side(right, text))


def _side(words: list[str], text: str) -> tuple[str, ...]:
    """The parts of a side, with a + between each two."""
    if not words or len(words) % 2 == 0 or any((word == "+") is (index % 2 == 0) for index, word in enumerate(words)):
        raise SpecValueError(f"“{text}”不成一句比较", EXAMPLE)
    return tuple(words[::2])


def _count(words: list[str], text: str) -> tuple[tuple[str, ...], str]:
    match = COUNT.fullmatch(" ".join(words))
    if match is None:
        raise SpecValueError(f"“{text}”后面要写几个", "写成如：执法人员 至少 2 人")
    return (match[1],), match[2]


def is_number(word: str) -> bool:
    """Whether a part of a side is a number."""
    digits = word.removeprefix("-").replace(".", "", 1)
    return digits.isascii() and digits.isdigit()


def length(word: str) -> Span | None:
    """The length of time that a part of a side is, if it is one: 5个工作日."""
    try:
        return Span.parse(word)
    except SpecValueError:
        return None


class FieldBound(Spec):
    """One comparison, under which conditions it is asked, and the ledger's own sentence for whoever breaks it."""

    says: Comparison = Field(alias="句")
    when: Several[Sentence] = Field((), alias="当")
    told: str = Field("", alias="说")
    citations: Citations = Field((), alias="依据")

    def __str__(self) -> str:
        when = "、".join(str(each) for each in self.when)
        return f"{self.says}（{when} 的）" if when else str(self.says)


def _bounds(value: object) -> object:
    """A comparison alone stands for one without conditions."""
    listed = value if isinstance(value, list | tuple) else [value]
    return [{"句": each} if isinstance(each, str) else each for each in listed]


Bounds = Annotated[
    tuple[FieldBound, ...],
    BeforeValidator(_bounds, json_schema_input_type=str | FieldBound | list[str | FieldBound]),
]


@lru_cache(maxsize=1024)
def bound(text: str) -> FieldBound:
    """A comparison without conditions, as a file would have it."""
    return FieldBound.model_validate({"句": text})


def not_ahead(name: str) -> FieldBound:
    """That a day does not lie in the future."""
    return bound(f"{name} {FieldRelation.NOT_AFTER} {TODAY}")
