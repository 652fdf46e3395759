"""From a source to a spec, or every fault of it at once in the clerk's language."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any, TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from zhangtu.catalog.faults import Loc, SpecIssuesError, SpecValueError, UnplacedIssue, among
from zhangtu.catalog.source import Source, Value
from zhangtu.catalog.spec import Spec, aliases, nested

S = TypeVar("S", bound=Spec)

PLAIN = {
    "int_parsing": "不是整数",
    "int_type": "不是整数",
    "int_from_float": "不是整数",
    "decimal_parsing": "不是数",
    "float_parsing": "不是数",
    "greater_than_equal": "太小",
    "less_than_equal": "太大",
    "string_pattern_mismatch": "写法不对",
}
SHAPES = {
    "enum": "这里只要一个词",
    "literal_error": "这里只要一个词",
    "model_type": "这里要分成若干项，一行一项",
    "model_attributes_type": "这里要分成若干项，一行一项",
    "dict_type": "这里要分成若干项，一行一项",
    "tuple_type": "这里要一串，写在方括号里",
    "list_type": "这里要一串，写在方括号里",
    "string_type": "这里只要一个词",
    "too_short": "这里不能是空的",
    "string_too_short": "这里不能是空的",
}


def parse(kind: type[S], source: Source, at: Loc = ()) -> S:
    """The spec in the source, or in one part of it; raises SpecIssuesError with all that is wrong within this file."""
    value = _part(source.value, at)
    flaws = list(_unwritten(value))
    try:
        spec = kind.model_validate(value)
    except ValidationError as error:
        flaws += [_flaw(kind, details) for details in error.errors(include_url=False) if details["input"] is not None]
        raise SpecIssuesError(source.fault(replace(flaw, at=(*at, *flaw.at))) for flaw in flaws) from error
    flaws += spec.faults()
    if flaws:
        raise SpecIssuesError(source.fault(replace(flaw, at=(*at, *flaw.at))) for flaw in flaws)
    return spec


def _part(value: Value, at: Loc) -> Value:
    """What stands at keys of a value; a part that is not written is an empty one."""
    for step in at:
        value = (value.get(str(step)) if isinstance(value, dict) else None) or {}
    return value


def _unwritten(value: Value, at: Loc = ()) -> Iterator[UnplacedIssue]:
    """Keys with nothing after them, which a type that may be absent would let pass."""
    if value is None:
        yield UnplacedIssue(at, f"“{at[-1] if at else ''}”后面还没有写", on_key=True)
    steps: Iterable[tuple[str | int, Value]] = ()
    if isinstance(value, dict):
        steps = value.items()
    elif isinstance(value, list):
        steps = enumerate(value)
    for step, item in steps:
        yield from _unwritten(item, (*at, step))


def _flaw(kind: type[Spec], error: ErrorDetails) -> UnplacedIssue:
    loc = tuple(step for step in error["loc"] if step != "[key]")
    on_key = error["loc"][-1:] == ("[key]",)
    if error["type"] == "missing":
        return UnplacedIssue(loc[:-1], f"缺“{loc[-1]}”一项", on_key=True)
    if error["type"] == "extra_forbidden":
        known = [key for spec in _specs_at(kind, loc[:-1]) for key in aliases(spec)]
        return UnplacedIssue(loc, f"不认识“{loc[-1]}”这一项", among(str(loc[-1]), known), on_key=True)
    message, hint = _said(error)
    return UnplacedIssue(loc, message, hint, on_key=on_key)


def _said(error: ErrorDetails) -> tuple[str, str]:
    """Message and hint of an error that is about a value."""
    context: dict[str, Any] = error.get("ctx") or {}
    cause = context.get("error")
    if isinstance(cause, SpecValueError):
        return cause.message, cause.hint
    if isinstance(cause, ValueError):
        return str(cause), ""
    if error["type"] in ("enum", "literal_error") and isinstance(error["input"], str):
        words = re.findall(r"'([^']+)'", str(context.get("expected", "")))
        return f"“{error['input']}”不能用在这里", among(error["input"], words)
    if error["type"] in SHAPES:
        return SHAPES[error["type"]], ""
    if error["type"] in PLAIN:
        return f"“{error['input']}”{PLAIN[error['type']]}", ""
    return f"这里写得不对（{error['msg']}）", ""


def _specs_at(kind: type[Spec], loc: Loc) -> list[type[Spec]]:
    """The specs that may stand at a place, found by walking the types along it."""
    here: list[type[Spec]] = [kind]
    for step in loc:
        here = list(_below(here, str(step))) or here
    return here


def _below(specs: list[type[Spec]], key: str) -> Iterator[type[Spec]]:
    for spec in specs:
        name = aliases(spec).get(key)
        if name is not None:
            yield from nested(spec.model_fields[name].annotation)
