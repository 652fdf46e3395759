"""Cross-footing (勾稽): what the cells of a form come to, ``总计 = 口头 + 书面`` or ``受理 = 分类受理（各项）``."""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from zhangtu.catalog.faults import SpecValueError
from zhangtu.measure.figure import Figure

EACH = "（各项）"
TERM = re.compile(r"(^|\s)([+-])\s+")


@dataclass(frozen=True, slots=True)
class SignedTerm:
    """One figure, or with ``each`` all that its 分列 makes, added (1) or taken away (-1)."""

    key: str
    sign: int = 1
    each: bool = False

    def among(self, keys: Collection[str]) -> list[str]:
        """The keys that this term stands for."""
        if not self.each:
            return [self.key] if self.key in keys else []
        return [key for key in keys if key.startswith(f"{self.key}（")]

    @property
    def name(self) -> str:
        """As the template writes it."""
        return self.key + (EACH if self.each else "")


@dataclass(frozen=True, slots=True)
class CrossSum:
    """One line of 勾稽: the left side is the sum of the right."""

    total: str
    terms: tuple[SignedTerm, ...]

    def __str__(self) -> str:
        first, *others = self.terms
        said = [first.name, *(f"{'+' if each.sign > 0 else '-'} {each.name}" for each in others)]
        return f"{self.total} = {' '.join(said)}"


def cross_sum(text: object) -> CrossSum:
    """Read a line; raises SpecValueError."""
    text = str(text)
    total, equals, rest = (part.strip() for part in text.partition(" = "))
    parts = TERM.split(f"+ {rest}")[1:]
    if not (total and equals and rest) or "=" in rest:
        raise SpecValueError(f"“{text}”读不懂", "写成“台账.总数 = 台账.甲 + 台账.乙”，等号、加减号两边都空一格")
    terms = []
    for sign, name in zip(parts[1::3], parts[2::3], strict=True):
        key = name.strip()
        terms.append(SignedTerm(key.removesuffix(EACH), 1 if sign == "+" else -1, key.endswith(EACH)))
    return CrossSum(total, tuple(terms))


@dataclass(frozen=True, slots=True)
class Mismatch:
    """A line of 勾稽 that does not come out."""

    sum: CrossSum
    total: Decimal
    parts: Decimal

    @property
    def message(self) -> str:
        """For whoever signs the form."""
        apart = abs(self.total - self.parts)
        return (
            f"表内勾稽不平：{self.sum}，左边是{self.total}，右边是{self.parts}，差{apart}。"
            "看一看有没有该填没填的，或者没有列进表里的一类。"
        )


def mismatches(sums: Collection[CrossSum], figures: Mapping[str, Figure], shown: Collection[str]) -> Iterator[Mismatch]:
    """The lines that do not come out, of those whose cells all still stand in the form (``shown``)."""
    for each in sums:
        keys = [(key, term.sign) for term in each.terms for key in term.among(shown)]
        values = [figures[key].value if key in figures else None for key in (each.total, *(key for key, _ in keys))]
        if each.total not in shown or not all(term.among(shown) for term in each.terms):
            continue
        known = [value for value in values if value is not None]
        if len(known) < len(values):
            continue
        parts = sum((value * sign for value, (_, sign) in zip(known[1:], keys, strict=True)), Decimal(0))
        if parts != known[0]:
            yield Mismatch(each, known[0], parts)
