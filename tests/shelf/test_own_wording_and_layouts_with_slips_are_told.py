"""The office's own rules of wording, word lists and layouts: a slip is told with its place, the shipped ones serve."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.shelf.test_an_own_folder_lies_over_the_shipped_one import put
from zhangtu import shelf
from zhangtu.catalog.folders import SHIPPED
from zhangtu.commands.prepare import tell_trouble
from zhangtu.proofread.rulebook import rulebook
from zhangtu.publish.layout import Layout, layout, read_layout
from zhangtu.shelf import beside


@pytest.fixture
def own(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "own"
    (folder / "ledgers").mkdir(parents=True)
    shelf.use(SHIPPED, folder)
    yield folder
    shelf.use(shelf.CATALOG)


def test_slips_in_wording_word_lists_and_layouts_are_told_with_their_place(
    own: Path, caplog: pytest.LogCaptureFixture
) -> None:
    assert beside.trouble() == ""
    put(own, "wording/term-own.yaml", "规则: term-own\n名子: 自己的\n")
    put(own, "wording/_vocabulary/terms.yaml", "词吾: {}\n")
    put(own, "layouts/gbt9704.yaml", "版式: 自己的\n标堆: 无\n")
    told = beside.trouble()
    assert "own/wording/term-own.yaml:2:1: 不认识“名子”这一项\n    2 | 名子: 自己的\n      | ～～" in told
    assert "own/wording/_vocabulary/terms.yaml:1:1: 不认识“词吾”这一项" in told
    assert "own/layouts/gbt9704.yaml:2:1: 不认识“标堆”这一项" in told
    assert layout().name == layout_of(SHIPPED).name
    assert "标堆" in caplog.text
    put(
        own,
        "layouts/gbt9704.yaml",
        (SHIPPED / "layouts" / "gbt9704.yaml").read_text().replace("版式: ", "版式: 自己的"),
    )
    assert layout().name.startswith("自己的")
    assert "标堆" not in beside.trouble()


def test_a_rule_put_right_acts_without_a_restart(own: Path) -> None:
    text = (SHIPPED / "wording" / "law-repealed.yaml").read_text(encoding="utf-8")
    put(own, "wording/law-repealed.yaml", text.replace("级别: ", "级別: "))
    assert next(each for each in rulebook() if each.id == "law-repealed").spec.severity != "提示"
    put(own, "wording/law-repealed.yaml", re.sub(r"级别: \S+", "级别: 提示", text))
    assert next(each for each in rulebook() if each.id == "law-repealed").spec.severity == "提示"


def test_serving_prints_them(own: Path, capsys: pytest.CaptureFixture[str]) -> None:
    put(own, "wording/term-own.yaml", "规则: term-own\n名子: 自己的\n")
    tell_trouble()
    told = capsys.readouterr().err
    assert "own/wording/term-own.yaml:2:1: 不认识“名子”这一项" in told
    assert "先用程序自带的" in told


def layout_of(folder: Path) -> Layout:
    return read_layout(folder / "layouts" / "gbt9704.yaml", "gbt9704")
