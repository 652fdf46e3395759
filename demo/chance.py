"""Invented people, days and shares, the same on every run."""

import random
from collections.abc import Sequence
from datetime import date, timedelta
from typing import TypeVar

T = TypeVar("T")

SURNAMES = "陈李张王刘杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕"
GIVEN = (
    "建国,秀英,志强,桂兰,永福,晓梅,德明,玉珍,国华,春燕,光荣,小红,文斌,丽娟,家兴,"
    "淑芳,长生,月琴,立新,凤英,大勇,素珍,正刚,海燕,学军,翠萍,启明,雪梅,世忠,慧敏"
)


class Chance:
    """Everything by chance comes from here, from one seed."""

    def __init__(self, seed: str) -> None:
        self._random = random.Random(seed)
        self._names: set[str] = set()

    def person(self) -> str:
        """A name nobody else here has, marked as invented."""
        while True:
            name = self._random.choice(SURNAMES) + self._random.choice(GIVEN.split(","))
            if name not in self._names:
                self._names.add(name)
                return f"{name}（演示）"

    def day(self, year: int, month: int = 0) -> date:
        """A weekday of the year or of the month."""
        first = date(year, month or 1, 1)
        length = (date(year + (month or 12) // 12, (month or 12) % 12 + 1, 1) - first).days
        while True:
            day = first + timedelta(self._random.randrange(length))
            if day.weekday() < 5:
                return day

    def days(self, year: int, count: int) -> list[date]:
        """Days spread over the year, in order."""
        return sorted(self.day(year, 1 + place * 12 // count) for place in range(count))

    def parts(self, total: int, count: int, least: int = 1) -> list[int]:
        """``count`` numbers of at least ``least`` that make ``total``."""
        spare = total - least * count
        assert spare >= 0
        cuts = sorted(self._random.randrange(spare + 1) for _ in range(count - 1))
        return [least + high - low for low, high in zip([0, *cuts], [*cuts, spare], strict=True)]

    def pick(self, choices: Sequence[T]) -> T:
        """One of them."""
        return self._random.choice(choices)

    def number(self, low: int, high: int) -> int:
        """A whole number between the two, both included."""
        return self._random.randint(low, high)

    def mixed(self, items: Sequence[T]) -> list[T]:
        """All of them in another order."""
        return self._random.sample(list(items), len(items))
