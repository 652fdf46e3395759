"""``zhangtu catalog``, asked for what is not there or told to write where it cannot: one sentence, no broken page."""

import shutil
from pathlib import Path

import pytest

from zhangtu import shelf
from zhangtu.__main__ import main

LAW = shelf.CATALOG / "laws" / "archives.yaml"


@pytest.fixture
def places(tmp_path: Path) -> dict[str, str]:
    """Where there is nothing, what is no folder, a folder without files, a law that says nothing new."""
    (tmp_path / "empty").mkdir()
    shutil.copy(LAW, tmp_path / "same.yaml")
    earlier = LAW.read_text(encoding="utf-8") + "  - 施行: 1950-01-01\n    核对: 某\n    条: {第一条: 某}\n"
    (tmp_path / "earlier.yaml").write_text(earlier, encoding="utf-8")
    return {"here": str(tmp_path), "nowhere": str(tmp_path / "none" / "such.md"), "file": str(tmp_path / "same.yaml")}


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["check", "{here}/none"], 1, "没有目录文件夹"),
        (["check", "{here}/empty"], 1, "没有目录文件"),
        (["page", "没有的"], 1, "没有“没有的”这个台账"),
        (["handbook", "没有的"], 1, "没有“没有的”这个角色"),
        (["page", "信访", "-o", "{nowhere}"], 1, "写不了"),
        (["glossary", "-o", "{nowhere}"], 1, "写不了"),
        (["schema", "{file}/schemas"], 1, "写不了"),
        (["touch", "{here}/none.yaml"], 1, "没有这个文件"),
        (["touch", "{here}/earlier.yaml"], 1, "版本要按施行日期从早到晚排"),
        (["touch", "{here}/same.yaml"], 0, "和目录里现在用的一样，没有新的版本"),
    ],
)
def test_one_sentence_each(
    places: dict[str, str], words: list[str], code: int, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["catalog", *(word.format(**places) for word in words)]) == code
    told = capsys.readouterr()
    assert said in told.err + told.out
    assert "Traceback" not in told.err
