"""Text with figures in braces."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zhangtu.catalog.sentences import Sentence
from zhangtu.report.tokens import ClaimToken, NumberToken, WordToken, keys, pieces, token, unreadable, with_words


def test_each_kind_of_braces_is_told_apart() -> None:
    text = "{机构}审查{审查.件数}件、{审查.件数:汉字}项，{应诉.败诉|没有败诉}，{会议.次数 不小于 12|每月开会}。"
    assert list(pieces(text)) == [
        WordToken("机构"),
        "审查",
        NumberToken("审查.件数"),
        "件、",
        NumberToken("审查.件数", numerals=True),
        "项，",
        ClaimToken(Sentence.parse("应诉.败诉 为 0"), "没有败诉"),
        "，",
        ClaimToken(Sentence.parse("会议.次数 不小于 12"), "每月开会"),
        "。",
    ]
    assert list(keys(text)) == ["审查.件数", "审查.件数", "应诉.败诉", "会议.次数"]


@given(st.text("ab{}|:.审 ", max_size=40))
def test_any_text_comes_back_as_it_was_typed(text: str) -> None:
    again = "".join(str(piece) for piece in pieces(text))
    assert list(pieces(again)) == list(pieces(text))
    assert with_words(text, lambda _: None) == again


def test_only_words_that_are_known_are_put_in() -> None:
    assert with_words("{机构}的{别的}{审查.件数}", {"机构": "青石镇"}.get) == "青石镇的{别的}{审查.件数}"


@pytest.mark.parametrize("text", ["{审查.件数|}", "{审查.件数:大写}", "{审查.件数 约 3|话}", "{审查", "}", "{甲{年}}"])
def test_what_cannot_be_read_is_told_with_its_place(text: str) -> None:
    start, end, slip = next(unreadable(text))
    assert 0 <= start < end <= len(text)
    assert slip.message


def test_a_nil_claim_is_one_that_says_zero() -> None:
    zero, other = token("应诉.败诉|没有败诉"), token("应诉.败诉 不大于 1|很少败诉")
    assert isinstance(zero, ClaimToken)
    assert isinstance(other, ClaimToken)
    assert (zero.is_zero, other.is_zero) == (True, False)
