"""Regular expressions of the rule files, refused unless their cost is linear in the text."""

import re
from functools import lru_cache
from typing import Annotated

from pydantic import AfterValidator

from zhangtu.catalog.faults import SpecValueError

CLASS = re.compile(r"\[\^?\]?(?:\\.|[^\]\\])*\]")
ESCAPED = re.compile(r"\\.")
UNBOUNDED = re.compile(r"[*+]|\{\d*,\}")
REPEATED_GROUP = re.compile(r"\)\{")
WIDEST = 120


@lru_cache(maxsize=4096)
def compiled(pattern: str) -> re.Pattern[str]:
    """Compile a pattern whose every repeat has a bound and whose groups are not repeated; else SpecValueError."""
    bare = CLASS.sub("c", ESCAPED.sub("e", pattern)) if "\\]" not in pattern else ESCAPED.sub("e", pattern)
    bare = bare.replace("(?<=", "(").replace("(?<!", "(")
    if UNBOUNDED.search(bare) or REPEATED_GROUP.search(bare):
        raise SpecValueError(f"样式“{pattern}”里有不限次数的重复", "请写明次数，如 {0,20}，括号后面不要再写次数")
    widths = [int(width) for width in re.findall(r"\{\d*,?(\d+)\}", bare)]
    if any(width > WIDEST for width in widths):
        raise SpecValueError(f"样式“{pattern}”里的重复次数超过 {WIDEST}")
    try:
        return re.compile(pattern)
    except re.error as error:
        raise SpecValueError(f"样式“{pattern}”不成立", "看看括号是不是成对") from error


def _checked(pattern: str) -> str:
    compiled(pattern)
    return pattern


Expression = Annotated[str, AfterValidator(_checked)]
"""A bounded expression, judged where it stands in the rule file."""
