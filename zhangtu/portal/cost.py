"""What a check-up may cost: so many at once, and so much time an address in a while."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

WHILE = 600.0
"""Seconds in which an address has its allowance."""
ALLOWANCE = 60.0
"""Seconds of check-ups, for each web process: a hundred reports of an office that shares one address."""
AT_ONCE = 2
PATIENCE = 10.0
"""Seconds that a check-up waits for its turn."""
MOST_ADDRESSES = 10_000


class CostError(Exception):
    """No check-up now; ``args[0]`` is the sentence for the visitor."""


@dataclass
class Meter:
    """What each address has used; ``now`` comes from a clock that only goes forward."""

    used: dict[str, tuple[float, float]] = field(default_factory=dict)
    """Address → when its while began, seconds used since."""
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _turns: threading.BoundedSemaphore = field(default_factory=lambda: threading.BoundedSemaphore(AT_ONCE))

    def left(self, address: str, now: float) -> float:
        """Seconds of the allowance that are left."""
        began, seconds = self.used.get(address, (now, 0.0))
        return ALLOWANCE if now - began >= WHILE else ALLOWANCE - seconds

    def charge(self, address: str, seconds: float, now: float) -> None:
        """Count what a check-up has cost."""
        with self._lock:
            began, before = self.used.get(address, (now, 0.0))
            if now - began >= WHILE:
                began, before = now, 0.0
            if len(self.used) >= MOST_ADDRESSES:
                self.used = {each: kept for each, kept in self.used.items() if now - kept[0] < WHILE}
            self.used[address] = (began, before + seconds)

    @contextmanager
    def metered(self, address: str) -> Iterator[None]:
        """A turn, paid for by the time it takes, its reader's included; raises CostError when there is none."""
        now = time.monotonic()
        if self.left(address, now) <= 0:
            minutes = max(1, round((WHILE - (now - self.used[address][0])) / 60))
            raise CostError(f"这个网络地址刚才核校得太多了，请 {minutes} 分钟以后再试，或者用命令行。")
        if not self._turns.acquire(timeout=PATIENCE):
            raise CostError("正在核校的人太多，请过一会儿再试。")
        began = time.monotonic()
        try:
            yield
        finally:
            self._turns.release()
            self.charge(address, time.monotonic() - began, now)


METER = Meter()
