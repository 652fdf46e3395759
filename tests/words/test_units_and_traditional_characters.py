"""Measure words, and traditional characters read as simplified."""

import pytest

from zhangtu.words import units
from zhangtu.words.traditional import simplified


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("人次，", "人次"),
        ("人民", "人"),
        ("个百分点", "个百分点"),
        ("万元", None),
        ("平方公里", "平方公里"),
        ("", None),
    ],
)
def test_the_longest_unit_at_a_position_is_found(text: str, unit: str | None) -> None:
    assert units.at(text, 0) == unit


def test_every_unit_is_measured() -> None:
    assert all(units.at(word, 0) == word for word in units.MEASURES)


def test_traditional_characters_keep_their_places() -> None:
    assert simplified("調解糾紛2件，發放資料") == "调解纠纷2件，发放资料"


def test_simplified_text_is_left_as_it_is() -> None:
    text = "调解纠纷2件"
    assert simplified(text) is text
