"""``python -m demo.build``: writes the workbooks of every place; the same bytes on every run."""

from pathlib import Path

from demo import hequan, nishan, park, xinqiao, xuanhan
from demo.book import write

PLACES = Path(__file__).parent / "places"
MAKERS = {
    "xinqiao": xinqiao.books,
    "park": park.books,
    "hequan": hequan.books,
    "xuanhan": xuanhan.books,
    "nishan": nishan.books,
}


def main(folder: Path = PLACES) -> None:
    """Write every workbook below ``folder``."""
    for place, books in MAKERS.items():
        target = folder / place
        target.mkdir(parents=True, exist_ok=True)
        for book in books():
            write(book, target)


if __name__ == "__main__":
    main()
