"""What does not have the shape of a request, told in Chinese: pydantic tells it in English."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

SAID = {
    "missing": "没有填",
    "extra_forbidden": "没有这一项",
    "json_invalid": "不是 JSON",
    "json_type": "不是 JSON",
    "string_type": "要写成文字",
    "string_too_long": "太长了",
    "string_too_short": "不能是空的",
    "bool_parsing": "要写 true 或者 false",
    "bool_type": "要写 true 或者 false",
    "uuid_parsing": "不是编号，编号照原样写全",
    "uuid_type": "不是编号，编号照原样写全",
    "dict_type": "要写成 {…}",
    "model_type": "要写成 {…}",
    "model_attributes_type": "要写成 {…}",
    "list_type": "要写成 […]",
    "tuple_type": "要写成 […]",
    "too_long": "太多了",
    "too_short": "太少了",
    "greater_than_equal": "太小了",
    "greater_than": "太小了",
    "less_than_equal": "太大了",
    "less_than": "太大了",
}
KINDS = (
    ("int_", "要写成整数"),
    ("float_", "要写成数"),
    ("decimal_", "要写成数"),
    ("datetime_", "不是时间，写成如 2026-03-02T14:30"),
)
DATES = "不是日期，写成如 2026-03-02"
WHERE = {"body", "query", "path", "header", "cookie", "form", "file"}


def field_of(at: Sequence[object]) -> str:
    """The place in the request: the parameter's name, or the way into the body."""
    steps = [str(step) for step in at]
    if steps[:1] == ["body"]:
        return ".".join(steps[2:])
    return ".".join(steps[1:] if steps[:1] and steps[0] in WHERE else steps)


def sentence_of(error: Mapping[str, Any]) -> str:
    """One sentence on what is wrong at the place."""
    kind = str(error.get("type", ""))
    if kind in ("enum", "literal_error"):
        words = re.findall(r"'([^']*)'", str((error.get("ctx") or {}).get("expected", "")) or str(error.get("msg", "")))
        return f"没有这个选项，可以写：{'、'.join(words)}" if words else "没有这个选项"
    if kind in SAID:
        return SAID[kind]
    if kind.startswith("date_"):
        return DATES
    return next((said for start, said in KINDS if kind.startswith(start)), "写法不对，请对照接口说明")
