"""How fast figures are found: ``python -m bench.figures``; rows of name, number and unit."""

from __future__ import annotations

import time
from pathlib import Path

from zhangtu.proofread.figures import find, relate

REPORTS = Path(__file__).resolve().parents[2] / "shared"
SPOKEN = (
    "全年共受理法律援助案件307件（民事163件，刑事144件），同比增长12.5%；排查矛盾纠纷1220起，调处成功1187起，成功率97.3%。"
    "认真贯彻落实习近平法治思想，进一步深入推进法治政府建设各项工作，切实提高运用法治思维和法治方式解决问题的能力，"
    "持续完善公共法律服务体系，不断增强群众的法治获得感。深化法治宣传教育，落实谁执法谁普法的责任，营造良好氛围。\n"
)


def sample(size: int) -> str:
    """About ``size`` bytes of report text: the reports at hand, or made sentences where there are none."""
    files = [*REPORTS.glob("seeds/*.txt"), *REPORTS.glob("data/provincial_reports_2026/*.txt")]
    text = "\n".join(path.read_text("utf-8") for path in sorted(files)) or SPOKEN
    return (text * (size // len(text.encode()) + 1)).encode()[:size].decode(errors="ignore")


def seconds(text: str) -> tuple[float, float]:
    """Processor seconds to find the figures of a text, and to relate them; the best of three."""
    best = (float("inf"), float("inf"))
    for _ in range(3):
        start = time.process_time()
        figures = find(text)
        middle = time.process_time()
        relate(text, figures)
        best = (min(best[0], middle - start), min(best[1], time.process_time() - middle))
    return best


def run() -> list[tuple[str, float, str]]:
    """The rows of the table, printed as they come."""
    small, large, report = sample(500_000), sample(5_000_000), sample(30_000)
    find(report)
    found_small, related_small = seconds(small)
    found_large, related_large = seconds(large)
    rows = [
        ("figures found", 5.0 / found_large, "MB/s"),
        ("figures found and related", 5.0 / (found_large + related_large), "MB/s"),
        ("5 MB against 0.5 MB", (found_large + related_large) / (found_small + related_small), "times"),
        ("a report of 10,000 characters", 1000 * sum(seconds(report)), "ms"),
    ]
    for name, number, unit in rows:
        print(f"{name:<32} {number:8.2f} {unit}")
    return rows


if __name__ == "__main__":
    run()
