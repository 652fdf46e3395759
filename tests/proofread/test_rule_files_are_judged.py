"""A rule file that is wrong is refused with a sentence that names the file and says what is missing."""

from pathlib import Path

import pytest

from zhangtu.catalog.faults import SpecIssuesError
from zhangtu.proofread.rulebook import Rule, load, load_rule, shortened

WHOLE = """规则: term-x
名称: 某
级别: 错误
说明: 某
来源: 某
做法: phrases
提示: 某。
数据: {词: {甲: 乙}}
应当发现: [甲]
不应发现: [乙]
"""


def _file(folder: Path, text: str, name: str = "term-x.yaml") -> Path:
    file = folder / "wording" / name
    file.parent.mkdir(exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file


def _loaded(file: Path) -> Rule:
    return load_rule(file, file.name)


def test_a_whole_rule_file_is_taken(tmp_path: Path) -> None:
    assert _loaded(_file(tmp_path, WHOLE)).id == "term-x"


@pytest.mark.parametrize(
    ("right", "wrong", "told"),
    [
        ("名称: 某", "名称: [", "方括号没有合上"),
        ("名称: 某\n", "", "名称"),
        ("名称: 某", "名称: 某\n别名: 某", "别名"),
        ("应当发现: [甲]", "应当发现: []", "这里不能是空的"),
        ("不应发现: [乙]\n", "", "不应发现"),
        ("级别: 错误", "级别: 严重", "“严重”不能用在这里"),
        ("做法: phrases", "做法: magic", "做法“magic”不认识"),
        ("词: {甲: 乙}", "词: {}", "8:9: 这里不能是空的"),
        ("词: {甲: 乙}", "词: {甲: {正: 乙, 后不足: 丙}}", "8:20: 不认识“后不足”这一项"),
        ("提示: 某。", "提示: 应为“{正碓}”。", "做法“phrases”不给出“正碓”"),
        ("规则: term-x", "规则: term-y", "要与文件名相同"),
    ],
)
def test_a_faulty_rule_file_is_refused(tmp_path: Path, right: str, wrong: str, told: str) -> None:
    with pytest.raises(SpecIssuesError, match=r"term-x\.yaml") as caught:
        _loaded(_file(tmp_path, WHOLE.replace(right, wrong)))
    assert told in str(caught.value)


def test_a_rule_belongs_to_a_known_family(tmp_path: Path) -> None:
    with pytest.raises(SpecIssuesError, match="开头"):
        _loaded(_file(tmp_path, WHOLE.replace("term-x", "odd-x"), "odd-x.yaml"))


def test_every_slip_of_every_rule_file_is_told_at_once(tmp_path: Path) -> None:
    _file(tmp_path, WHOLE.replace("名称: 某", "名子: 某").replace("级别: 错误", "级别: 严重"))
    _file(tmp_path, WHOLE.replace("term-x", "term-y").replace("{词: {甲: 乙}}", "{词语: {甲: 乙}}"), "term-y.yaml")
    with pytest.raises(SpecIssuesError) as caught:
        load((tmp_path,))
    assert [(fault.path.rpartition("/")[2], fault.line, fault.message) for fault in caught.value.faults] == [
        ("term-x.yaml", 1, "缺“名称”一项"),
        ("term-x.yaml", 2, "不认识“名子”这一项"),
        ("term-x.yaml", 3, "“严重”不能用在这里"),
        ("term-y.yaml", 8, "缺“词”一项"),
        ("term-y.yaml", 8, "不认识“词语”这一项"),
    ]


def test_an_empty_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(SpecIssuesError, match="没有规则文件"):
        load((tmp_path,))


def test_a_long_quote_is_cut_in_the_middle() -> None:
    assert shortened("甲" * 30 + "乙" * 30) == "甲" * 20 + "……" + "乙" * 20
    assert shortened("甲\n 乙") == "甲 乙"


@pytest.mark.parametrize("expression", ["a{1,500}", "a{2,}", "(", "[a]*", "(ab){1,2}"])
def test_a_dear_expression_is_refused(tmp_path: Path, expression: str) -> None:
    text = WHOLE.replace("phrases", "patterns").replace("{词: {甲: 乙}}", f"{{样式: [{{式: '{expression}'}}]}}")
    with pytest.raises(SpecIssuesError):
        _loaded(_file(tmp_path, text))
