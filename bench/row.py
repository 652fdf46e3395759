"""A line of the table that ``make bench`` prints."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """A number with what it should be; ``at_least`` tells the direction, no ``target`` means it is only told."""

    name: str
    number: float
    unit: str
    target: float | None = None
    at_least: bool = False

    @property
    def good(self) -> bool:
        """Whether it is as it should be."""
        if self.target is None:
            return True
        return self.number >= self.target if self.at_least else self.number <= self.target

    def __str__(self) -> str:
        wanted = "" if self.target is None else f"{'≥' if self.at_least else '≤'} {self.target:g}"
        return f"{'  ' if self.good else '✗ '}{self.name:<62} {self.number:10.2f} {self.unit:<6} {wanted}"
