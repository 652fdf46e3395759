"""A place that does not fit the catalogue stops with a sentence and leaves nothing behind."""

import shutil
from pathlib import Path

import pytest

from tests.demo.conftest import NOW, Loader
from zhangtu import shelf
from zhangtu.catalog.faults import SpecIssuesError
from zhangtu.commands.demo import PLACES
from zhangtu.commands.demo.loading import DemoError, load
from zhangtu.ledger.models import Record
from zhangtu.offices.models import Office


def a_place(folder: Path, *books: str, **changes: str) -> Path:
    """A small place made of 尼山镇: some of its workbooks, and its place.yaml with words changed."""
    target = folder / "small"
    target.mkdir(parents=True)
    text = (PLACES / "nishan" / "place.yaml").read_text(encoding="utf-8").split("\n报告:\n  - ")[0]
    for old, new in changes.items():
        assert old in text
        text = text.replace(old, new)
    (target / "place.yaml").write_text(text, encoding="utf-8")
    for book in books:
        shutil.copy(PLACES / "nishan" / f"{book}.xlsx", target)
    return folder


def loaded(folder: Path) -> list[str]:
    return list(load(shelf.current(), folder, [], "demo-password", NOW, live=True))


def test_a_folder_without_places(tmp_path: Path, db: None) -> None:
    with pytest.raises(DemoError, match="没有演示数据"):
        loaded(tmp_path)


def test_a_place_nobody_knows(load_places: Loader) -> None:
    with pytest.raises(DemoError, match="没有“nisham”这个地方。是不是“nishan”"):
        load_places("nisham")


def test_a_workbook_of_no_ledger(tmp_path: Path, db: None) -> None:
    folder = a_place(tmp_path)
    shutil.copy(PLACES / "nishan" / "honor.xlsx", folder / "small" / "honour.xlsx")
    with pytest.raises(DemoError, match="没有“honour”这个台账。是不是“honor”"):
        loaded(folder)
    assert not Office.objects.exists()


def test_a_workbook_with_rows_that_do_not_fit_leaves_nothing(tmp_path: Path, db: None) -> None:
    folder = a_place(tmp_path, "honor", 彭庄村="彭家庄村")
    with pytest.raises(DemoError, match=r"honor.xlsx 有 1 行进不来：\n第3行：.*彭庄村"):
        loaded(folder)
    assert not Record.objects.exists()
    assert not Office.objects.exists()


def test_a_place_file_with_slips_is_told_like_any_other(tmp_path: Path, db: None) -> None:
    folder = a_place(tmp_path, 装入人="装如人")
    with pytest.raises(SpecIssuesError, match="不认识“装如人”这一项"):
        loaded(folder)


def test_someone_who_may_not_take_a_step_stops_the_place(tmp_path: Path, db: None) -> None:
    folder = a_place(tmp_path)
    live = "在办:\n  - 台账: 会议\n    经过: [{步骤: 登记, 由: qufu, 几天前: 1}]\n"
    (folder / "small" / "live.yaml").write_text(live, encoding="utf-8")
    with pytest.raises(DemoError, match="会议“登记”办不了"):
        loaded(folder)
    assert not Office.objects.exists()
