"""How fast the figures and findings of reports are found."""

from time import process_time

from bench import figures
from bench.figures import sample
from bench.row import Row
from zhangtu.proofread import proofread


def run() -> list[Row]:
    """Processor time of one core."""
    found, related, growth, report = (number for _, number, _ in figures.run())
    small, large, page = sample(500_000), sample(5_000_000), sample(30_000)
    proofread(page)
    seconds_small, seconds_large = _seconds(small), _seconds(large)
    return [
        Row("figures found", found, "MB/s", 1.0, at_least=True),
        Row("figures found and related", related, "MB/s"),
        Row("figures, 5 MB against 0.5 MB", growth, "times", 11),
        Row("figures of a report of 10,000 characters", report, "ms", 100),
        Row("everything found", 5.0 / seconds_large, "MB/s", 0.4, at_least=True),
        Row("everything, 5 MB against 0.5 MB", seconds_large / seconds_small, "times", 11),
        Row("everything in a report of 10,000 characters", 1000 * _seconds(page), "ms", 100),
    ]


def _seconds(text: str) -> float:
    best = float("inf")
    for _ in range(2):
        start = process_time()
        proofread(text)
        best = min(best, process_time() - start)
    return best
