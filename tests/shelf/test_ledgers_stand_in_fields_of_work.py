"""Seventy ledgers are found by their field of work; a name that no ledger bears is told with its place."""

from pathlib import Path

import pytest

from tests.shelf.small import write
from zhangtu import shelf
from zhangtu.catalog.faults import SpecIssuesError
from zhangtu.shelf import ELSEWHERE, load


def arranged(tmp_path: Path, areas: str) -> Path:
    """The small catalogue with its ledgers so arranged."""
    folder = write(tmp_path)
    (folder / "areas").mkdir()
    (folder / "areas" / "areas.yaml").write_text(areas, encoding="utf-8")
    return folder


def test_every_ledger_in_the_box_has_a_field_of_work() -> None:
    assert ELSEWHERE not in shelf.load(shelf.CATALOG).by_area()


def test_what_no_field_names_comes_last(tmp_path: Path) -> None:
    areas = load(arranged(tmp_path, "领域: {窗口工作: 窗口}\n")).by_area()
    assert [(area, [each.spec.name for each in every]) for area, every in areas.items()] == [
        ("窗口工作", ["窗口"]),
        (ELSEWHERE, ["来件"]),
    ]


@pytest.mark.parametrize(
    ("areas", "told"),
    [
        ("领域: {窗口工作: [窗口, 来伴]}\n", "没有“来伴”这个台账"),
        ("领域: {甲: 窗口, 乙: 窗口}\n", "“窗口”已经在“甲”里"),
    ],
)
def test_a_name_that_is_wrong_is_told(tmp_path: Path, areas: str, told: str) -> None:
    folder = arranged(tmp_path, areas)
    with pytest.raises(SpecIssuesError, match=told):
        load(folder)
