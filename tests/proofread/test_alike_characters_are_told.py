"""Fixed terms of which one character was taken for another, and characters that stand outside their words."""

import pytest

from zhangtu.proofread import proofread
from zhangtu.proofread.alike import alike
from zhangtu.proofread.rulebook import rulebook

SLIPS = [rule for rule in rulebook() if rule.id in {"term-alike", "term-bound"}]


@pytest.mark.parametrize(("one", "other"), [("治", "制"), ("政", "镇"), ("己", "已"), ("权", "全"), ("审", "身")])
def test_characters_of_one_sound_or_shape_are_alike(one: str, other: str) -> None:
    assert alike(one, other)
    assert alike(other, one)


@pytest.mark.parametrize(("one", "other"), [("法", "民"), ("镇", "村"), ("，", "法")])
def test_other_characters_are_not(one: str, other: str) -> None:
    assert not alike(one, other)


@pytest.mark.parametrize("wrong", ["行正执法", "规范性文建", "安置帮叫", "依法形政", "营伤环境", "党风连政"])
def test_a_term_with_one_alike_character_is_told_wherever_it_stands(wrong: str) -> None:
    for text in (wrong, f"深入推进{wrong}，压实责任", f"一、{wrong}\n完善制度。"):
        assert [finding.quote for finding in proofread(text, rules=SLIPS)] == [wrong]


def test_the_message_names_both_characters() -> None:
    (finding,) = proofread("加强行正执法监督", rules=SLIPS)
    assert (finding.message, finding.suggestion) == (
        "“行正执法”里的“正”多半是“政”之误，应为“行政执法”。",
        "改为“行政执法”。",
    )


@pytest.mark.parametrize("wrong", ["开展法律咨活动", "聘请师担任咨问", "贯落实各项措", "化解矛盾纷12起"])
def test_a_character_outside_its_words_is_told(wrong: str) -> None:
    assert proofread(f"{wrong}，取得了较好的成效和反响。", rules=SLIPS)


def test_names_in_short_lines_are_left_alone() -> None:
    assert proofread("镇长\n王清宪\n各位代表：\n全年召开会议三次，研究部署各项工作。", rules=SLIPS) == []


@pytest.mark.parametrize(
    "other_word",
    [
        "党组理论学习中心组",
        "依法治镇、依法执政、依法行政",
        "党的十八大精神",
        "公司律师制度",
        "法治宣传教育阵地",
        "行政复议机制改革",
    ],
)
def test_another_word_in_a_fixed_phrase_is_no_slip(other_word: str) -> None:
    assert proofread(f"落实{other_word}的要求。") == []


def test_a_text_in_traditional_characters_is_not_measured_by_simplified_words() -> None:
    text = "黨政主要負責人履職情況：年終述職與述廉，裁決結果為準，國家機關發布，個人來訪，會議概況。" * 3
    assert proofread(text, rules=SLIPS) == []
