"""做法 patterns: shapes that are wrong, as bounded regular expressions."""

from collections.abc import Iterator

from pydantic import Field

from zhangtu.proofread.bounded import Expression, compiled
from zhangtu.proofread.hits import Check, Hit
from zhangtu.proofread.manuscript import Manuscript
from zhangtu.proofread.rules.data import RuleData


class Shape(RuleData):
    """One expression; a group named 处 narrows the place, 正 may use its groups as \\g<1>."""

    expression: Expression = Field(alias="式")
    right: str = Field(default="", alias="正")
    note: str = Field(default="", alias="说明")


class Shapes(RuleData):
    """Expressions tried one after another."""

    shapes: tuple[Shape, ...] = Field(alias="样式", min_length=1)


def make(data: Shapes) -> Check:
    """Look for every shape; a place told by one shape is not told again by the next."""
    shapes = [(compiled(shape.expression), shape) for shape in data.shapes]

    def check(manuscript: Manuscript) -> Iterator[Hit]:
        reported: set[tuple[int, int]] = set()
        for expression, shape in shapes:
            for match in expression.finditer(manuscript.text):
                start, end = match.span("处") if "处" in expression.groupindex else match.span()
                if (start, end) not in reported:
                    reported.add((start, end))
                    right = match.expand(shape.right) if shape.right else ""
                    yield Hit(start, end, {"正确": right, "说明": shape.note})

    return check
