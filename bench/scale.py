"""How much the benchmark works: the promises are for ``FULL``; ``GLANCE`` only shows that every part still runs."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Scale:
    """Records of the small and the large house, records imported, rounds and seconds of load, times a page is asked."""

    small: int
    large: int
    imported: int
    rounds: int
    seconds: float
    times: int


FULL = Scale(10_000, 1_000_000, 100_000, 10, 2.0, 40)
GLANCE = Scale(400, 800, 1_000, 1, 0.2, 3)
