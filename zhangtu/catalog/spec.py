"""The base of every shape a clerk writes, and the small types its fields are made of."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Annotated, Any, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, StringConstraints

from zhangtu.catalog.faults import Loc, SpecValueError, UnplacedIssue

T = TypeVar("T")
DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def _yes_no(word: object) -> object:
    if word in ("是", "否"):
        return word == "是"
    if isinstance(word, bool):
        return word
    if not isinstance(word, str):
        raise SpecValueError("这里只要一个词", "只能写“是”或者“否”")
    raise SpecValueError(f"“{word}”看不懂", "只能写“是”或者“否”")


def _day(word: object) -> object:
    if isinstance(word, date):
        return word
    if not isinstance(word, str):
        raise SpecValueError("这里只要一个日期，写成如：2025-01-01")
    if not DAY.fullmatch(word):
        raise SpecValueError(f"“{word}”不是日期，要写成如：2025-01-01")
    try:
        return date.fromisoformat(word)
    except ValueError as error:
        raise SpecValueError(f"日历上没有“{word}”这一天") from error


def _several(value: object) -> object:
    return value if isinstance(value, list | tuple) else [value]


YesNo = Annotated[
    bool, BeforeValidator(_yes_no, json_schema_input_type=Annotated[str, StringConstraints(pattern="^[是否]$")])
]
"""是 or 否, as a clerk writes it."""

Day = Annotated[date, BeforeValidator(_day)]
"""A day written 2025-01-01 and nothing else (pydantic would also take a count of seconds)."""

Text = Annotated[str, StringConstraints(min_length=1)]
"""A word or a sentence that may not be empty."""

Several = Annotated[tuple[T, ...], BeforeValidator(_several, json_schema_input_type=T | list[T])]
"""One thing, or a list of them."""


class Spec(BaseModel):
    """A shape a clerk writes in Chinese keys and Python reads in English names; never changed once read."""

    model_config = ConfigDict(frozen=True, extra="forbid", validate_by_name=False)

    def faults(self) -> Iterator[UnplacedIssue]:
        """What is wrong within this one file that its types cannot say."""
        return iter(())


def aliases(spec: type[Spec]) -> dict[str, str]:
    """Chinese key → English name, of one spec."""
    return {info.alias or name: name for name, info in spec.model_fields.items()}


def nested(annotation: Any) -> Iterator[type[Spec]]:
    """The specs that stand directly in a type, whatever holds them."""
    if isinstance(annotation, type) and issubclass(annotation, Spec):
        yield annotation
        return
    for inner in getattr(annotation, "__args__", ()):
        yield from nested(inner)


def walk(value: object, at: Loc = (), days: tuple[date, ...] = ()) -> Iterator[tuple[Loc, tuple[date, ...], object]]:
    """Every value within a spec with its place and the days it stands under (the keys of a dated table)."""
    if isinstance(value, Spec):
        for name, info in type(value).model_fields.items():
            yield from walk(getattr(value, name), (*at, info.alias or name), days)
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from walk(item, (*at, str(key)), (*days, key) if isinstance(key, date) else days)
    elif type(value) is tuple:
        for number, item in enumerate(value):
            yield from walk(item, (*at, number), days)
    else:
        yield at, days, value
