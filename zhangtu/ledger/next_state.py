"""Where a step leads: to one state, or to one of several by an answer of the record."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from zhangtu.catalog.faults import SpecValueError
from zhangtu.catalog.sentences import BETWEEN

BY = "按"
OTHERWISE = "其他"
EXAMPLE = "写成一个状态，或者写成如：{按: 审查结论, 合法: 待讨论, 应当修改、不合法: 待修改}"


@dataclass(frozen=True, slots=True)
class NextState:
    """One state or, ``by`` a field, a state for each answer; ``otherwise`` is for those that are not named."""

    otherwise: str = ""
    by: str = ""
    answers: tuple[tuple[str, str], ...] = ()
    """Answer and state, in the file's order."""

    @property
    def states(self) -> tuple[str, ...]:
        """Every state it may lead to, in the file's order."""
        every = (*(state for _, state in self.answers), self.otherwise)
        return tuple(dict.fromkeys(state for state in every if state))

    def of(self, words: Sequence[str]) -> str:
        """The state for what is answered; empty while nothing is that leads anywhere."""
        known = dict(self.answers)
        named = next((known[word] for word in words if word in known), "")
        return named or (self.otherwise if words or not self.by else "")

    def unanswered(self, options: Iterable[str]) -> list[str]:
        """The options that lead nowhere."""
        known = dict(self.answers)
        return [] if self.otherwise else [option for option in options if option not in known]

    def answers_to(self, state: str) -> Iterator[str]:
        """The answers that lead to the state."""
        return (answer for answer, each in self.answers if each == state)

    def __str__(self) -> str:
        if not self.by:
            return self.otherwise
        ways = [f"{'、'.join(words)}到{state}" for state in self.states if (words := list(self.answers_to(state)))]
        rest = [f"其他到{self.otherwise}"] if self.otherwise else []
        return f"按{self.by}：{'；'.join([*ways, *rest])}"

    @classmethod
    def read(cls, value: object) -> "NextState":
        """What a clerk wrote; raises SpecValueError with how to write it."""
        if isinstance(value, NextState):
            return value
        if isinstance(value, str) and value:
            return cls(value)
        if not isinstance(value, Mapping):
            raise SpecValueError("这里要一个状态", EXAMPLE)
        words = {str(key): each for key, each in value.items()}
        by = words.pop(BY, "")
        if not isinstance(by, str) or not by:
            raise SpecValueError("几个状态的，要写明“按”哪个字段", EXAMPLE)
        if not words or not all(isinstance(state, str) and state for state in words.values()):
            raise SpecValueError("每个答案后面要一个状态", EXAMPLE)
        otherwise = str(words.pop(OTHERWISE, ""))
        parted = [(answer.strip(), str(state)) for key, state in words.items() for answer in BETWEEN.split(key)]
        return cls(otherwise, by, tuple(parted))

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        by_answer = core_schema.dict_schema(core_schema.str_schema(), core_schema.str_schema())
        return core_schema.no_info_before_validator_function(
            cls.read,
            core_schema.is_instance_schema(cls),
            json_schema_input_schema=core_schema.union_schema([core_schema.str_schema(), by_answer]),
            serialization=core_schema.to_string_ser_schema(),
        )
