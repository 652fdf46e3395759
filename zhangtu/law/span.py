"""A length of time as the law writes it: 15个工作日, 30日, 1个月, 24小时."""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from zhangtu.catalog.faults import SpecValueError
from zhangtu.catalog.written import Written

WRITTEN = re.compile(r"(\d+)个?(工作日|日|天|月|年|小时)", re.ASCII)
LONGEST_LIMIT = 3650
"""The highest number of any unit: nobody is given longer than ten years in days."""


class Unit(StrEnum):
    """In what the law counts. 日 are natural days; 工作日 leave out rest days and holidays, make-up days included."""

    HOUR = "小时"
    DAY = "日"
    WORKDAY = "工作日"
    MONTH = "月"
    YEAR = "年"


@dataclass(frozen=True, slots=True, order=True)
class Span(Written):
    """So many of one unit."""

    SHAPE: ClassVar = r"^\d+个?(工作日|日|月|年|小时)$"
    WANTED: ClassVar[tuple[str, ...]] = ("这里要一个时长，写成如：15个工作日、30日、1个月",)

    n: int
    unit: Unit

    def __str__(self) -> str:
        each = "个" if self.unit in (Unit.WORKDAY, Unit.MONTH) else ""
        return f"{self.n}{each}{self.unit}"

    @classmethod
    def parse(cls, text: str) -> "Span":
        """The span a clerk wrote; raises SpecValueError with how to write it."""
        match = WRITTEN.fullmatch(text.strip())
        if match is None or not text.isprintable():
            raise SpecValueError(f"“{text}”不是时长，要写成如：15个工作日、30日、1个月")
        if not 0 < int(match[1][:9]) <= LONGEST_LIMIT:
            raise SpecValueError(f"“{text}”不行，时长的数要在 1 到 {LONGEST_LIMIT} 之间")
        return cls(int(match[1]), Unit(match[2].replace("天", "日")))
