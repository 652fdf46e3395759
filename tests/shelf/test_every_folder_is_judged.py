"""One reader, one check: a slip in any folder of the catalogue is told at its line, and all of them at once."""

import shutil
from pathlib import Path

import pytest

from tests.shelf.small import write
from zhangtu import shelf
from zhangtu.__main__ import main
from zhangtu.catalog.faults import SpecIssue, SpecIssuesError
from zhangtu.shelf.addresses import DESK, RESERVED
from zhangtu.shelf.whole import judged

MISSPELT = {
    "answers/answers.yaml": ("否定:", "否订:"),
    "areas/areas.yaml": ("领域:", "领或:"),
    "calendars/2025.yaml": ("放假:", "放價:"),
    "examples/petition.yaml": ("  经过: ", "  经历: "),
    "festivals/statutory.yaml": ("天数:", "天树:"),
    "indicators/petition.yaml": ("台账:", "台帐:"),
    "kinds/county.yaml": ("种类:", "种类字:"),
    "law_facts/unverified.yaml": ("说明:", "说名:"),
    "kinds/township.yaml": ("种类:", "种累:"),
    "laws/archives.yaml": ("全称:", "全名:"),
    "layouts/gbt9704.yaml": ("版心:", "板心:"),
    "ledgers/petition.yaml": ("角色:", "脚色:"),
    "posts/justice_head.yaml": ("科室:", "课室:"),
    "reports/quarterly/template.yaml": ("标题:", "标提:"),
    "wording/term-typo.yaml": ("级别:", "级另:"),
    "wording/_vocabulary/alike.yaml": ("同音:", "同因:"),
    "wording/_vocabulary/figures.yaml": ("名录:", "名绿:"),
    "wording/_vocabulary/ledgers.yaml": ("    强: ", "    墙: "),
    "wording/_vocabulary/terms.yaml": ("词语:", "词雨:"),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the whole catalogue that a test may spoil."""
    return Path(shutil.copytree(shelf.CATALOG, tmp_path / "catalog"))


def spoil(folder: Path, name: str, old: str, new: str) -> None:
    path = folder / name
    text = path.read_text(encoding="utf-8")
    assert old in text, f"{old} is not in {name}"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def told(folder: Path) -> tuple[SpecIssue, ...]:
    with pytest.raises(SpecIssuesError) as caught:
        judged((folder,))
    return caught.value.faults


def test_the_catalogue_in_the_box_is_whole() -> None:
    assert judged((shelf.CATALOG,)).ledgers


def test_a_misspelt_key_in_every_folder_is_told_at_once_each_at_its_place(folder: Path) -> None:
    for name, (old, new) in MISSPELT.items():
        spoil(folder, name, old, new)
    faults = told(folder)
    for name, (_, new) in MISSPELT.items():
        key = new.strip().rstrip(":")
        here = [each for each in faults if each.path == f"catalog/{name}" and f"“{key}”" in each.message]
        assert here, f"{name} is not told: {[str(each) for each in faults if each.path.endswith(name)]}"
        assert here[0].line_text[here[0].column - 1 :].startswith(key)


def test_every_folder_of_the_catalogue_has_a_slip_here() -> None:
    assert {name.partition("/")[0] for name in MISSPELT} == {path.name for path in shelf.CATALOG.iterdir()}


def test_a_slip_in_wording_fails_the_check(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spoil(folder, "wording/term-typo.yaml", "级别:", "级另:")
    assert main(["catalog", "check", str(folder)]) == 1
    assert "catalog/wording/term-typo.yaml:3:1: 不认识“级另”这一项" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "old", "new", "message"),
    [
        ("examples/petition.yaml", "台账: 信访", "台账: 信坊", "例子要写在和台账同名的文件里"),
        ("examples/petition.yaml", "{登记: 2025-03-03, 告知受理", "{登计: 2025-03-03, 告知受理", "没有“登计”这个步骤"),
        ("examples/petition.yaml", "{登记: 2025-03-03", "{登记: 2025-02-30", "“2025-02-30”不是日期"),
        ("examples/petition.yaml", "{告知期限:", "{告之期限:", "没有“告之期限”这个期限"),
        ("wording/_vocabulary/ledgers.yaml", "  petition:", "  petitions:", "没有 ledgers/petitions.yaml"),
        ("wording/term-typo.yaml", "做法: phrases", "做法: frases", "做法“frases”不认识"),
        ("wording/term-typo.yaml", "规则: term-typo", "规则: term-tipo", "规则名要与文件名相同"),
    ],
)
def test_a_word_that_is_not_there_is_told(folder: Path, name: str, old: str, new: str, message: str) -> None:
    spoil(folder, name, old, new)
    assert message in "\n".join(str(fault) for fault in told(folder))


@pytest.mark.parametrize("name", ["wordings/x.yaml", "x.yaml", "ledgers/more/x.yaml", "reports/quarterly/x.yaml"])
def test_a_file_nobody_reads_is_told(folder: Path, name: str) -> None:
    (folder / name).parent.mkdir(exist_ok=True)
    (folder / name).write_text("甲: 乙\n", encoding="utf-8")
    assert [(fault.path, fault.message) for fault in told(folder)] == [(f"catalog/{name}", "没有谁读这个位置的文件")]


@pytest.mark.parametrize("stem", sorted(word for word in RESERVED if "-" not in word))
def test_a_ledger_called_by_an_address_of_the_desk_is_refused_in_one_sentence(tmp_path: Path, stem: str) -> None:
    small = write(tmp_path) / "ledgers"
    (small / "letters.yaml").rename(small / f"{stem}.yaml")
    faults = [fault for fault in told_by_serving(small.parent) if fault.path == f"catalog/ledgers/{stem}.yaml"]
    assert [fault.message.partition("，")[0] for fault in faults] == [f"台账的文件不能叫 {stem}.yaml"]


def told_by_serving(folder: Path) -> tuple[SpecIssue, ...]:
    with pytest.raises(SpecIssuesError) as caught:
        shelf.load(folder)
    return caught.value.faults


def test_some_words_are_addresses() -> None:
    assert {"forms", "help", "search", "posts", "begin"} <= DESK
