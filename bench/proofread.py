"""How fast a report is examined; ``python -m bench.proofread``; rows of name, number and unit."""

import time

from bench.figures import sample
from zhangtu.proofread import proofread

SMALL, LARGE, REPORT = 500_000, 5_000_000, 30_000


def seconds(text: str) -> float:
    """Processor seconds to find everything in a text; the better of two runs."""
    best = float("inf")
    for _ in range(2):
        start = time.process_time()
        proofread(text)
        best = min(best, time.process_time() - start)
    return best


def run() -> list[tuple[str, float, str]]:
    """The rows of the table, printed as they come."""
    report = sample(REPORT)
    proofread(report)  # the rules are read once per process
    small, large = seconds(sample(SMALL)), seconds(sample(LARGE))
    rows = [
        ("reports examined", LARGE / 1e6 / large, "MB/s"),
        ("5 MB against 0.5 MB", large / small, "times"),
        ("a report of 10,000 characters", 1000 * seconds(report), "ms"),
    ]
    for name, number, unit in rows:
        print(f"{name:<32} {number:8.2f} {unit}")
    return rows


if __name__ == "__main__":
    run()
