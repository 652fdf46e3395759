"""``zhangtu figures``: one file, several, standard input, what cannot be read."""

import io
import json
from pathlib import Path

import pytest

from zhangtu.__main__ import main

KEYS = ["start", "end", "raw", "value", "unit", "approx", "kind", "subject", "ledger", "indicator"]


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "报告.txt"
    path.write_text("2024年度报告\n全年调解纠纷近30件，化解率100%。\n未发生行政诉讼败诉情况。\n", "utf-8")
    return path


def test_one_file_gives_a_list_in_the_stable_form(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["figures", "--format", "json", str(report)]) == 0
    figures = json.loads(capsys.readouterr().out)
    assert [list(figure) for figure in figures] == [KEYS] * 3
    assert [(f["raw"], f["value"], f["unit"], f["approx"]) for f in figures] == [
        ("30", 30, "件", "about"),
        ("100", 100, "%", None),
        ("未发生", 0, None, None),
    ]


def test_several_files_give_an_object_from_path_to_list(
    report: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path / "空.txt"
    other.write_text("没有数字。", "utf-8")
    assert main(["figures", "--format", "json", str(report), str(other)]) == 0
    found = json.loads(capsys.readouterr().out)
    assert list(found) == [str(report), str(other)]
    assert found[str(other)] == []


def test_standard_input_is_read_for_a_dash(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO("培训5次".encode())))
    assert main(["figures", "-", "--format", "json"]) == 0
    assert [f["value"] for f in json.loads(capsys.readouterr().out)] == [5]


def test_the_table_says_line_quantity_kind_and_ledger_in_chinese(
    report: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["figures", str(report)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == f"{report}：3 个数字"
    assert lines[1].split() == ["第2行", "约30件", "期间数", "矛盾纠纷调解", "调解纠纷"]
    assert lines[3].split() == ["第3行", "0", "零", "行政应诉", "行政诉讼败诉情况"]


def test_a_placeholder_is_shown_as_a_question(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "草稿.txt"
    path.write_text("组织X名干部培训", "utf-8")
    main(["figures", str(path)])
    assert "？名" in capsys.readouterr().out


def test_what_cannot_be_read_is_said_and_the_rest_is_still_shown(
    report: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["figures", str(tmp_path / "没有.txt"), str(report)]) == 2
    said = capsys.readouterr()
    assert "没有.txt" in said.err
    assert "3 个数字" in said.out
