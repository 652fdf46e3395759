"""The office's own folder lies over the shipped catalogue: a whole file replaces one, an addition only adds."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.shelf.small import write
from zhangtu import shelf
from zhangtu.__main__ import main
from zhangtu.catalog.faults import SpecIssuesError
from zhangtu.config.catalogue import catalogue_folders
from zhangtu.config.faults import SettingError
from zhangtu.shelf.whole import judged

ADDITION = """\
增补: 来件
字段:
  类别: {选项: [举报]}
  备用电话: {类型: 文本}
步骤:
  登记: {可填: [备用电话]}
"""
OWN_TERM = """\
增补: 信访
期限:
  本镇回访期限:
    起: 答复
    止: 告知受理
    时长: {2022-05-01: {不超过: 3日, 依据: 信访工作条例 第二十二条}}
"""
LETTERS = "ledgers/letters.yaml"


@pytest.fixture
def base(tmp_path: Path) -> Path:
    """What came with the software."""
    return write(tmp_path / "shipped")


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """What the office has of its own."""
    folder = tmp_path / "own"
    (folder / "ledgers").mkdir(parents=True)
    return folder


@pytest.fixture
def as_before() -> Iterator[None]:
    yield
    shelf.use(shelf.CATALOG)


def put(folder: Path, name: str, text: str) -> None:
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text, encoding="utf-8")


def change(folder: Path, name: str, old: str, new: str) -> None:
    text = (folder / name).read_text(encoding="utf-8")
    assert old in text
    put(folder, name, text.replace(old, new, 1))


def test_an_addition_brings_a_choice_a_field_and_a_place_in_a_step(base: Path, own: Path) -> None:
    put(own, LETTERS, ADDITION)
    ledger = shelf.load(base, own).ledgers["letters"].spec
    assert ledger.fields["类别"].options == ("投诉", "建议", "举报")
    assert "备用电话" in ledger.asked_by("登记")


def test_an_upgrade_of_the_shipped_file_keeps_reaching_the_office(base: Path, own: Path) -> None:
    put(own, LETTERS, ADDITION)
    change(base, LETTERS, "选项: [投诉, 建议]", "选项: [投诉, 建议, 求助]")
    assert shelf.load(base, own).ledgers["letters"].spec.fields["类别"].options == ("投诉", "建议", "求助", "举报")


def test_a_choice_that_was_shipped_since_stands_once(base: Path, own: Path) -> None:
    put(own, LETTERS, ADDITION)
    change(base, LETTERS, "选项: [投诉, 建议]", "选项: [投诉, 举报, 建议]")
    assert shelf.load(base, own).ledgers["letters"].spec.fields["类别"].options == ("投诉", "举报", "建议")


def test_the_edition_of_a_ledger_with_an_addition_can_be_read_again(base: Path, own: Path) -> None:
    put(own, LETTERS, ADDITION)
    found = shelf.load(base, own).ledgers["letters"]
    put(own, LETTERS, found.text)
    assert shelf.load(base, own).ledgers["letters"] == found


def test_a_whole_file_replaces_the_shipped_one_and_a_new_one_stands_beside(base: Path, own: Path) -> None:
    shipped = (base / LETTERS).read_text(encoding="utf-8")
    put(own, LETTERS, shipped.replace("选项: [投诉, 建议]", "选项: [投诉, 其他]"))
    mine = shipped.replace("台账: 来件\n", "台账: 自办\n", 1).replace("编号: 来", "编号: 自")
    put(own, "ledgers/ours.yaml", mine)
    found = shelf.load(base, own)
    assert found.ledgers["letters"].spec.fields["类别"].options == ("投诉", "其他")
    assert found.ledgers["ours"].spec.name == "自办"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (ADDITION.replace("选项:", "选向:"), "不认识“选向”这一项"),
        (ADDITION.replace("类型: 文本", "类型: 文字"), "“文字”不能用在这里"),
        (ADDITION.replace("登记:", "登计:"), "缺“从”一项"),
    ],
)
def test_a_slip_in_an_addition_is_told_in_the_addition(base: Path, own: Path, text: str, told: str) -> None:
    put(own, LETTERS, text)
    with pytest.raises(SpecIssuesError) as caught:
        shelf.load(base, own)
    assert told in str(caught.value)
    assert {fault.path for fault in caught.value.faults} == {f"own/{LETTERS}"}


def test_an_addition_to_nothing_is_told(base: Path, own: Path) -> None:
    put(own, "ledgers/nowhere.yaml", ADDITION)
    with pytest.raises(SpecIssuesError, match=r"没有 ledgers/nowhere\.yaml 可以增补"):
        shelf.load(base, own)


def test_faults_of_both_folders_come_at_once(base: Path, own: Path) -> None:
    put(own, LETTERS, ADDITION.replace("选项:", "选向:"))
    change(base, "calendars/2025.yaml", "放假:", "放價:")
    with pytest.raises(SpecIssuesError) as caught:
        judged((base, own))
    assert {fault.path for fault in caught.value.faults} >= {f"own/{LETTERS}", "catalog/calendars/2025.yaml"}


def test_a_folder_with_faults_never_stops_a_start(
    base: Path, own: Path, tmp_path: Path, as_before: None, caplog: pytest.LogCaptureFixture
) -> None:
    put(own, LETTERS, ADDITION.replace("选项:", "选向:"))
    shelf.use(base, own, keep=tmp_path / "kept")
    assert shelf.current().ledgers["letters"].spec.fields["类别"].options == ("投诉", "建议")
    assert f"own/{LETTERS}:3:8: 不认识“选向”这一项" in shelf.trouble()
    assert "是不是“选项”？" in shelf.trouble()
    assert "选向" in caplog.text


def test_at_the_next_start_the_last_good_files_serve_on(base: Path, own: Path, tmp_path: Path, as_before: None) -> None:
    put(own, LETTERS, ADDITION)
    shelf.use(base, own, keep=tmp_path / "kept")
    assert shelf.trouble() == ""
    assert "举报" in shelf.current().ledgers["letters"].spec.fields["类别"].options
    put(own, LETTERS, "增补: [\n")
    shelf.use(base, own, keep=tmp_path / "kept")
    assert "举报" in shelf.current().ledgers["letters"].spec.fields["类别"].options
    assert f"own/{LETTERS}:1" in shelf.trouble()


def test_a_slip_in_a_shipped_file_never_stops_the_next_start_either(
    base: Path, tmp_path: Path, as_before: None
) -> None:
    shelf.use(base, keep=tmp_path / "kept")
    assert shelf.trouble() == ""
    change(base, LETTERS, "类型: 文本", "类型: 文本本")
    shelf.use(base, keep=tmp_path / "kept")
    assert shelf.current().ledgers["letters"].spec.fields
    assert "文本本" in shelf.trouble()


def test_where_nothing_good_was_ever_kept_the_fault_is_told(base: Path, tmp_path: Path, as_before: None) -> None:
    change(base, LETTERS, "类型: 文本", "类型: 文本本")
    shelf.use(base, keep=tmp_path / "kept")
    with pytest.raises(SpecIssuesError, match="文本本"):
        shelf.current()


def test_a_folder_that_is_gone_never_stops_a_start(base: Path, tmp_path: Path, as_before: None) -> None:
    shelf.use(base, tmp_path / "gone", keep=tmp_path / "kept")
    assert shelf.current().ledgers
    assert "没有目录文件夹" in shelf.trouble()


def test_the_setting_lays_a_folder_over_the_shipped_one_or_takes_it_alone(
    own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert catalogue_folders() == (shelf.CATALOG,)
    monkeypatch.setenv("ZHANGTU_CATALOG", str(own))
    assert catalogue_folders() == (shelf.CATALOG, own)
    monkeypatch.setenv("ZHANGTU_CATALOG_ALONE", "1")
    assert catalogue_folders() == (own,)
    monkeypatch.delenv("ZHANGTU_CATALOG")
    with pytest.raises(SettingError, match="ZHANGTU_CATALOG 也要填上文件夹"):
        catalogue_folders()


def test_every_command_reads_the_catalogue_of_the_site(
    own: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], as_before: None
) -> None:
    put(own, "ledgers/petition.yaml", OWN_TERM)
    monkeypatch.setenv("ZHANGTU_CATALOG", str(own))
    assert main(["due", "信访.本镇回访期限", "2026-03-02", "--today", "2026-03-03"]) == 0
    assert "不超过3日" in capsys.readouterr().out
    put(own, "ledgers/petition.yaml", "增补: 信访\n字段: {}\n期現: {}\n")
    assert main(["catalog", "check"]) == 1
    assert "不认识“期現”这一项" in capsys.readouterr().err


def test_a_slip_in_the_offices_wording_is_told_and_proofreading_goes_on(own: Path, tmp_path: Path) -> None:
    put(own, "wording/term-own.yaml", "规则: term-own\n名子: 自己的\n")
    (tmp_path / "report.txt").write_text("某镇2025年法治政府建设年度报告\n", encoding="utf-8")
    run = subprocess.run(
        [sys.executable, "-m", "zhangtu", "proofread", str(tmp_path / "report.txt")],
        env={**os.environ, "ZHANGTU_CATALOG": str(own)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert "own/wording/term-own.yaml:2:1: 不认识“名子”这一项" in run.stderr
    assert "Traceback" not in run.stderr
    assert "report.txt" in run.stdout
