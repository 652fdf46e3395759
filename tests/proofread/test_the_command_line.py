"""``zhangtu proofread``: exit codes, formats, ignores, many files."""

import io
import json
from pathlib import Path

import pytest

from zhangtu.__main__ import main
from zhangtu.proofread import Document, Finding, Severity
from zhangtu.proofread.terminal import render

FAULTY = "全年受理投诉举报20件，办结18件，办结率95%。\n"
CLEAN = "全年受理投诉举报20件，办结18件，办结率90%。\n"


@pytest.fixture
def faulty(tmp_path: Path) -> Path:
    file = tmp_path / "甲.txt"
    file.write_text(FAULTY, encoding="utf-8")
    return file


def _rules(out: str) -> list[str]:
    return [finding["rule"] for finding in json.loads(out)]


def test_errors_make_the_exit_code_one(faulty: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["proofread", str(faulty)]) == 1
    out = capsys.readouterr().out
    assert "错误 比率与件数不符 [figure-rate]" in out
    assert "建议：核对件数和比率" in out
    assert "错误 1" in out


def test_a_clean_report_makes_it_nought(tmp_path: Path) -> None:
    file = tmp_path / "乙.txt"
    file.write_text(CLEAN, encoding="utf-8")
    assert main(["proofread", str(file), "--format", "json"]) == 0


def test_an_unreadable_file_makes_it_two(faulty: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["proofread", str(faulty), str(faulty.with_name("没有.txt")), "--format", "json"]) == 2
    told = capsys.readouterr()
    assert "没有这个文件" in told.err
    assert list(json.loads(told.out)) == [str(faulty)]


def test_json_has_exactly_the_keys_of_the_format(faulty: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["proofread", str(faulty), "--format", "json"])
    finding = json.loads(capsys.readouterr().out)[0]
    assert list(finding) == ["rule", "severity", "start", "end", "quote", "message", "suggestion"]
    assert finding["quote"] == FAULTY[finding["start"] : finding["end"]]
    assert finding["severity"] == "error"


def test_several_files_make_an_object_also_with_several_jobs(faulty: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = faulty.with_name("乙.txt")
    other.write_text(CLEAN, encoding="utf-8")
    assert main(["proofread", str(faulty), str(other), "--format", "json", "--jobs", "2"]) == 1
    lists = json.loads(capsys.readouterr().out)
    assert list(lists) == [str(faulty), str(other)]
    assert [finding["rule"] for finding in lists[str(faulty)]] == ["figure-rate"]


def test_an_ignored_finding_is_told_with_its_reason(faulty: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert (
        main(["proofread", str(faulty), "--format", "json", "--ignore", "figure-rate:办结率95%:口径不同，见附注"]) == 0
    )
    told = capsys.readouterr()
    assert _rules(told.out) == []
    assert "口径不同，见附注" in told.err


def test_an_ignore_without_a_reason_is_refused(faulty: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["proofread", str(faulty), "--ignore", "figure-rate:办结率95%"]) == 2
    assert "理由" in capsys.readouterr().err


def test_a_list_beside_the_report_is_read(faulty: Path, capsys: pytest.CaptureFixture[str]) -> None:
    list_file = faulty.with_name(faulty.name + ".zhangtu-ignore")
    list_file.write_text(
        "- {规则: figure-rate, 原文: 办结率95%, 理由: 口径不同}\n- {规则: x, 原文: y, 理由: 没有这处}\n",
        encoding="utf-8",
    )
    assert main(["proofread", str(faulty), "--format", "json"]) == 0
    assert "没有对上任何一处" in capsys.readouterr().err
    list_file.write_text("- {规则: figure-rate, 原文: 办结率95%}\n", encoding="utf-8")
    assert main(["proofread", str(faulty)]) == 2
    assert "理由" in capsys.readouterr().err


def test_html_of_several_files_goes_into_a_folder(faulty: Path, tmp_path: Path) -> None:
    other = faulty.with_name("乙.txt")
    other.write_text(CLEAN, encoding="utf-8")
    main(["proofread", str(faulty), str(other), "--format", "html", "-o", str(tmp_path / "页")])
    assert sorted(file.name for file in (tmp_path / "页").iterdir()) == ["乙.txt.html", "甲.txt.html"]


def test_several_files_end_with_a_summary(faulty: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = faulty.with_name("乙.txt")
    other.write_text(CLEAN, encoding="utf-8")
    main(["proofread", str(faulty), str(other)])
    assert "汇总" in capsys.readouterr().out


@pytest.mark.parametrize("content", ["规则: x", "- [", "- 规则"])
def test_a_faulty_list_beside_the_report_is_told(
    faulty: Path, content: str, capsys: pytest.CaptureFixture[str]
) -> None:
    faulty.with_name(".zhangtu-ignore").write_text(content, encoding="utf-8")
    assert main(["proofread", str(faulty)]) == 2
    assert ".zhangtu-ignore" in capsys.readouterr().err


def test_standard_input_is_read(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(FAULTY.encode())))
    assert main(["proofread", "-", "--format", "html"]) == 1
    assert "算得90%" in capsys.readouterr().out


def test_html_of_several_files_needs_a_folder(faulty: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["proofread", str(faulty), str(faulty), "--format", "html"]) == 2
    assert "文件夹" in capsys.readouterr().err


def test_colours_are_for_terminals_only() -> None:
    document = Document("甲.txt", FAULTY, "txt")
    finding = Finding("term-x", Severity.ERROR, 0, 2, FAULTY[:2], "因为。", None)
    assert "\x1b[1;31m^^^^" in render(document, [finding], {}, colour=True)
    assert "\x1b" not in render(document, [finding], {})
    assert "建议" not in render(document, [finding], {})


def test_the_caret_stands_below_wide_characters() -> None:
    lines = render(
        Document("甲.txt", "全年ab件", "txt"), [Finding("x", Severity.INFO, 2, 4, "ab", "因为。", None)], {}
    ).split("\n")
    assert lines[1] == " 1 | 全年ab件"
    assert lines[2] == "   |     ^^"


def test_pages_of_reports_with_one_name_do_not_overwrite_each_other(faulty: Path, tmp_path: Path) -> None:
    other = tmp_path / "别处" / faulty.name
    other.parent.mkdir()
    other.write_text(CLEAN, encoding="utf-8")
    main(["proofread", str(faulty), str(other), "--format", "html", "-o", str(tmp_path / "页")])
    assert sorted(file.name for file in (tmp_path / "页").iterdir()) == ["甲.txt-2.html", "甲.txt.html"]


def test_a_place_that_cannot_be_written_is_told(faulty: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["proofread", str(faulty), "--format", "json", "-o", str(faulty / "x" / "y.json")]) == 2
    assert "写不进去" in capsys.readouterr().err
