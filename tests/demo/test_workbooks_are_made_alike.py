"""The workbooks in the source are those the generator makes, part for part; nobody edits them by hand."""

from pathlib import Path
from zipfile import ZipFile

import pytest

from demo.book import write
from demo.build import MAKERS, PLACES


def parts(path: Path) -> dict[str, bytes]:
    """What is in the file; how it was packed depends on the machine."""
    with ZipFile(path) as packed:
        return {name: packed.read(name) for name in packed.namelist()}


@pytest.mark.parametrize("name", MAKERS)
def test_the_same_rows_give_the_same_workbook(name: str, tmp_path: Path) -> None:
    made = {path.name: parts(path) for path in (write(book, tmp_path) for book in MAKERS[name]())}
    kept = {path.name: parts(path) for path in (PLACES / name).glob("*.xlsx")}
    assert sorted(made) == sorted(kept)
    assert [book for book in made if made[book] != kept[book]] == [], "write them again: python -m demo.build"


def test_two_runs_give_the_same_bytes(tmp_path: Path) -> None:
    book = MAKERS["nishan"]()[0]
    first = write(book, tmp_path).read_bytes()
    assert write(book, tmp_path).read_bytes() == first
