"""Regular expressions of the rule files, refused unless their cost is linear in the text."""

import re
from functools import lru_cache

from zhangtu.proofread.faults import RuleError

CLASS = re.compile(r"\[\^?\]?(?:\\.|[^\]\\])*\]")
ESCAPED = re.compile(r"\\.")
UNBOUNDED = re.compile(r"[*+]|\{\d*,\}")
REPEATED_GROUP = re.compile(r"\)\{")
WIDEST = 120


@lru_cache(maxsize=4096)
def compiled(pattern: str, file: str = "") -> re.Pattern[str]:
    """Compile a pattern whose every repeat has a bound and whose groups are not repeated; else RuleFault."""
    bare = CLASS.sub("c", ESCAPED.sub("e", pattern)) if "\\]" not in pattern else ESCAPED.sub("e", pattern)
    bare = bare.replace("(?<=", "(").replace("(?<!", "(")
    if UNBOUNDED.search(bare) or REPEATED_GROUP.search(bare):
        raise RuleError(file, f"样式“{pattern}”里有不限次数的重复；请写明次数，如 {{0,20}}，括号后面不要再写次数")
    widths = [int(width) for width in re.findall(r"\{\d*,?(\d+)\}", bare)]
    if any(width > WIDEST for width in widths):
        raise RuleError(file, f"样式“{pattern}”里的重复次数超过 {WIDEST}")
    try:
        return re.compile(pattern)
    except re.error as fault:
        raise RuleError(file, f"样式“{pattern}”不成立：{fault}") from fault
