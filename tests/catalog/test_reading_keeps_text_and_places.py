"""Scalars stay text; every key and item keeps its place; whatever the input, only sentences come back."""

import contextlib
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from tests.catalog.shapes import Small
from zhangtu.catalog.faults import SpecIssue, SpecIssuesError, render
from zhangtu.catalog.parse import parse
from zhangtu.catalog.source import read, read_text

WORDS = st.text(st.characters(categories=("L", "N"), exclude_characters="："), min_size=1, max_size=8)
TREES = st.recursive(WORDS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS, inner, max_size=3))


def test_no_word_of_the_office_turns_into_something_else() -> None:
    source = read_text("甲: 否\n乙: 2024-01-01\n丙: 007\n丁: no\n戊: 1e3\n己: null 值\n庚:\n", "a.yaml")
    assert source.value == {
        "甲": "否",
        "乙": "2024-01-01",
        "丙": "007",
        "丁": "no",
        "戊": "1e3",
        "己": "null 值",
        "庚": None,
    }


@given(st.dictionaries(WORDS, TREES, min_size=1, max_size=4))
def test_every_key_is_found_where_its_mark_says(tree: dict[str, object]) -> None:
    text = yaml.safe_dump(tree, allow_unicode=True, default_style='"', width=10_000)
    source = read_text(text, "a.yaml")
    assert source.value == tree
    for place, mark in source.keys.items():
        line = text.split("\n")[mark.line - 1]
        written = line[mark.column - 1 : mark.column - 1 + mark.width]
        assert yaml.safe_load(written) == place[-1]


@given(st.text(max_size=200))
def test_any_text_is_read_or_told_about(text: str) -> None:
    with contextlib.suppress(SpecIssuesError):
        parse(Small, read_text(text, "a.yaml"))


@given(st.text(max_size=60), st.integers(1, 60), st.integers(1, 60))
def test_the_caret_stands_under_the_place(line: str, column: int, width: int) -> None:
    shown = render(SpecIssue("a.yaml", 1, column, width, "这里", line_text=line))
    assert shown.startswith(f"a.yaml:1:{column}: 这里")


def test_the_caret_is_as_wide_as_what_it_marks() -> None:
    shown = render(SpecIssue("a.yaml", 7, 6, 3, "不对", "改一改", "    到：a待")).splitlines()
    assert shown == ["a.yaml:7:6: 不对", "    7 |     到：a待", "      |     　～~～ 改一改"]


def test_a_file_in_another_encoding_is_told_about(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes("名称: 甲".encode("gb18030"))
    with pytest.raises(SpecIssuesError, match="UTF-8"):
        read(path)


def test_a_file_that_is_not_there_is_told_about(tmp_path: Path) -> None:
    with pytest.raises(SpecIssuesError, match="文件打不开"):
        read(tmp_path / "a.yaml")


def test_a_byte_order_mark_is_no_part_of_the_first_key(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("名称: 甲\n", encoding="utf-8-sig")
    assert read(path).value == {"名称": "甲"}


def test_a_billion_laughs_are_refused_without_being_laughed() -> None:
    lines = ["甲0: &a0 [哈, 哈]"] + [f"甲{n}: &a{n} [*a{n - 1}, *a{n - 1}]" for n in range(1, 40)]
    with pytest.raises(SpecIssuesError, match="请照抄一遍"):
        read_text("\n".join(lines), "a.yaml")


def test_the_edition_follows_the_text() -> None:
    first, second = read_text("名称: 甲\n", "a.yaml"), read_text("名称: 乙\n", "a.yaml")
    assert first.edition == read_text("名称: 甲\n", "b.yaml").edition != second.edition
    assert len(first.edition) == 64


def test_a_spec_is_never_changed_once_read() -> None:
    spec = parse(Small, read_text("名称: 甲\n", "a.yaml"))
    with pytest.raises(ValueError, match="frozen"):
        spec.name = "乙"  # type: ignore[misc]


def test_one_thing_or_a_list_of_them_read_the_same() -> None:
    one = parse(Small, read_text("名称: 甲\n步骤:\n  送审: {从: 甲, 到: 乙}\n", "a.yaml"))
    many = parse(Small, read_text("名称: 甲\n步骤:\n  送审: {从: [甲], 到: 乙}\n", "a.yaml"))
    assert one == many


@pytest.mark.parametrize(
    "text", ["[" * 200_000, "{a: " * 200_000, "- " * 200_000, "? " * 200_000, " " * 200_000 + "a: b"]
)
def test_what_nests_without_end_is_refused(text: str) -> None:
    with pytest.raises(SpecIssuesError, match="套得太深"):
        read_text(text, "a.yaml")


def test_what_nests_by_indents_is_refused() -> None:
    text = "\n".join(" " * depth + "a:" for depth in range(2_000))
    with pytest.raises(SpecIssuesError, match="套得太深"):
        read_text(text, "a.yaml")
