"""Conditions as a clerk writes them: name, verb, value — ``事项类型 为 重大行政决策``."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from operator import ge, gt, le, lt
from typing import Any, ClassVar

from zhangtu.catalog.faults import SpecValueError, among
from zhangtu.catalog.spec import DAY
from zhangtu.catalog.written import Written


class Verb(StrEnum):
    """What a sentence may say of a name."""

    IS = "为"
    IS_NOT = "不为"
    IN = "在"
    HAS = "有"
    HAS_NOT = "无"
    MORE = "大于"
    LESS = "小于"
    AT_LEAST = "不小于"
    AT_MOST = "不大于"


ALONE = {Verb.HAS, Verb.HAS_NOT}
COMPARE: Mapping[Verb, Callable[[Any, Any], Any]] = {
    Verb.MORE: gt,
    Verb.LESS: lt,
    Verb.AT_LEAST: ge,
    Verb.AT_MOST: le,
}
"""What is said of numbers and of days."""
BETWEEN = re.compile(r"、(?![^（]*）)")
"""The mark between values; one inside brackets belongs to the value: 其他县（市、区）."""

EXAMPLE = "要写成如：事项类型 为 重大行政决策（名称、动词、值，中间空一格）"


@dataclass(frozen=True, slots=True, order=True)
class Sentence(Written):
    """One condition; several in a list all have to hold. ``values`` are the words after the verb, parted by 、."""

    SHAPE: ClassVar = rf"^\S+ ({'|'.join(Verb)})( .+)?$"
    WANTED: ClassVar[tuple[str, ...]] = ("这里要一句条件", EXAMPLE)

    name: str
    verb: Verb
    values: tuple[str, ...] = ()

    @property
    def value(self) -> str:
        """The only value, or all of them as written."""
        return "、".join(self.values)

    def __str__(self) -> str:
        return " ".join((self.name, self.verb, *([self.value] if self.values else [])))

    @classmethod
    def parse(cls, text: str) -> "Sentence":
        """The sentence a clerk wrote; raises Slip with what to write instead."""
        parts = text.split(maxsplit=2)
        if len(parts) < 2:
            raise SpecValueError(f"“{text}”不成一句条件", EXAMPLE)
        name, word, *rest = parts
        if word not in list(Verb):
            raise SpecValueError(f"“{word}”不是条件里能用的动词", among(word, list(Verb)))
        verb = Verb(word)
        values = tuple(value.strip() for value in BETWEEN.split(rest[0])) if rest else ()
        _check(verb, values)
        return cls(name, verb, values)


def words_in(name: str) -> tuple[str, ...]:
    """The names at the head of a condition: 达成协议日、终止日 在 报告期 is about any of the two."""
    return tuple(BETWEEN.split(name))


def _check(verb: Verb, values: tuple[str, ...]) -> None:
    if verb in ALONE and values:
        raise SpecValueError(f"“{verb}”后面不写值", "写成如：审查意见书 有")
    if verb not in ALONE and (not values or not all(values)):
        raise SpecValueError(f"“{verb}”后面少了值", EXAMPLE)
    if verb in COMPARE and not (len(values) == 1 and (_number(values[0]) or DAY.fullmatch(values[0]))):
        hint = "写成如：标的额 不小于 500000；日期写成如：收到日期 不小于 2025-03-05"
        raise SpecValueError(f"“{verb}”后面要一个数，或者一个日子", hint)
    if verb in (Verb.IS, Verb.IS_NOT) and len(values) > 1:
        raise SpecValueError(f"“{verb}”后面只能有一个值", "有几个值的用“在”，写成如：事项类型 在 行政合同、民事合同")


def _number(word: str) -> bool:
    digits = word.removeprefix("-").replace(".", "", 1)
    return digits.isascii() and digits.isdigit()
