"""Conditions and citations are read from the clerk's words and written back the same."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zhangtu.catalog.citation import Citation
from zhangtu.catalog.faults import SpecValueError
from zhangtu.catalog.sentences import Sentence, Verb

NAMES = st.text(st.characters(categories=("Lo",)), min_size=1, max_size=6).filter(lambda word: word not in list(Verb))


@pytest.mark.parametrize(
    ("text", "name", "verb", "values"),
    [
        ("事项类型 为 重大行政决策", "事项类型", Verb.IS, ("重大行政决策",)),
        ("事项类型 在 行政合同、民事合同", "事项类型", Verb.IN, ("行政合同", "民事合同")),
        ("来访层级 在 市级、其他县（市、区）", "来访层级", Verb.IN, ("市级", "其他县（市、区）")),
        ("签发日 在 报告期", "签发日", Verb.IN, ("报告期",)),
        ("审查意见书 有", "审查意见书", Verb.HAS, ()),
        ("标的额 不小于 500000", "标的额", Verb.AT_LEAST, ("500000",)),
        ("名称  不为   两个 词", "名称", Verb.IS_NOT, ("两个 词",)),
    ],
)
def test_a_sentence_says_name_verb_and_values(text: str, name: str, verb: Verb, values: tuple[str, ...]) -> None:
    assert Sentence.parse(text) == Sentence(name, verb, values)


@given(NAMES, st.sampled_from([Verb.IN]), st.lists(NAMES, min_size=1, max_size=3))
def test_a_sentence_written_back_reads_the_same(name: str, verb: Verb, values: list[str]) -> None:
    sentence = Sentence(name, verb, tuple(values))
    assert Sentence.parse(str(sentence)) == sentence


@given(st.text(max_size=40))
def test_any_words_are_a_sentence_or_a_slip(text: str) -> None:
    with contextlib.suppress(SpecValueError):
        assert Sentence.parse(text).name


@pytest.mark.parametrize(
    ("text", "law", "article", "stem"),
    [
        ("民事诉讼法 第二百零五条", "民事诉讼法", "第二百零五条", "第二百零五条"),
        ("信访工作条例 第二十三条第三款", "信访工作条例", "第二十三条第三款", "第二十三条"),
        ("《民法典》 第一千条", "民法典", "第一千条", "第一千条"),
        ("刑法 第二百八十七条之一", "刑法", "第二百八十七条之一", "第二百八十七条之一"),
        ("国办发〔2018〕115号 二(五)", "国办发〔2018〕115号", "二(五)", "二(五)"),
    ],
)
def test_a_citation_names_law_and_article(text: str, law: str, article: str, stem: str) -> None:
    citation = Citation.parse(text)
    assert (citation.law, citation.article, citation.stem) == (law, article, stem)


def test_a_citation_without_a_space_is_understood_in_the_hint() -> None:
    with pytest.raises(SpecValueError) as caught:
        Citation.parse("《民事诉讼法》第二百零五条")
    assert caught.value.hint == "是不是“民事诉讼法 第二百零五条”？"
