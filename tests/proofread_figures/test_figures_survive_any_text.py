"""Whatever is given, the spans hold; the worst inputs end (pytest's timeout is the judge)."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zhangtu.proofread.figures import find, relate
from zhangtu.proofread.figures.squeeze import Squeezed

WORDS = (
    "开展 次 起 人次 万元 其中 共计 分别为 占 调解 纠纷 成功率 100% 同比增长 从 增至 百分之 个百分点 未发生 案件 "
    "村（社区） 均 平均每次 全部办结 = + 下一步工作安排 《 每月"
)
SIGNS = '一二三十百千万亿两几数半0123456789０１２.,，。；：、（）()《》“”" \n近约余多以上至—X*%％零无未没'
PIECES = st.sampled_from([*SIGNS, *WORDS.split()])
TEXTS = st.lists(PIECES, max_size=120).map("".join) | st.text(max_size=200)


@given(TEXTS)
def test_every_span_is_its_own_and_in_order(text: str) -> None:
    figures = find(text)
    assert all(f.raw == text[f.start : f.end] and f.start < f.end for f in figures)
    assert all(a.end <= b.start for a, b in pairwise(figures))


@given(TEXTS.map(lambda text: text.replace("次", " 次 ").replace("1", " 1 ")))
def test_what_was_squeezed_is_found_again(text: str) -> None:
    squeezed = Squeezed(text)
    for start in range(len(squeezed.text)):
        a, b = squeezed.back(start, start + 1)
        assert (text[a:b], squeezed.forth(a)) == (squeezed.text[start], start)


@given(TEXTS)
def test_every_relation_points_at_figures(text: str) -> None:
    figures = find(text)
    for relation in relate(text, figures):
        assert all(0 <= index < len(figures) for index in relation.figures)
        assert len(set(relation.figures)) == len(relation.figures)
        assert 0 <= relation.start < relation.end <= len(text)


@given(TEXTS, TEXTS)
def test_a_new_paragraph_does_not_change_the_one_before_it(first: str, second: str) -> None:
    alone = [(f.start, f.raw, f.value, f.unit) for f in find(first + "\n\n") if f.end < len(first)]
    together = [
        (f.start, f.raw, f.value, f.unit) for f in find(first + "\n\n" + second.replace("《", "").replace("“", ""))
    ]
    assert together[: len(alone)] == alone


HOSTILE = {
    "digits without end": "1" * 40_000,
    "Chinese digits without end": "一" * 40_000,
    "scales without end": "万" * 40_000,
    "nested brackets": "（" * 10_000 + "3件" + "）" * 10_000,
    "open titles": "《" * 20_000,
    "open quotes": "“" * 20_000 + "3件",
    "one endless sentence": "开展培训3次，" * 6_000,
    "one endless clause": "开展培训3次" * 20_000,
    "no break at all": "法治政府建设" * 20_000 + "3次",
    "其中 without end": "受理5件，其中民事3件，其中" * 4_000,
    "names without end": "甲、乙、丙、" * 40_000 + "分别为1件、2件",
    "commas in numbers": "1,000," * 10_000,
    "points in numbers": "1.1." * 10_000,
    "placeholders": "X" * 40_000,
    "stars": "*" * 40_000,
    "百分之 without end": "百分之" * 10_000,
    "denials": "未发生" * 10_000,
    "bare denials": "无" * 40_000,
    "pluses": "=1件" + "+1件" * 40_000,
    "brackets before": "(" * 20_000 + "1件",
    "spaces": " " * 40_000 + "3件",
    "blanks around figures": "受理 3 件，" * 10_000,
    "at least": "至少开展3场" * 10_000,
    "blank lines": "\n" * 40_000,
    "per month": "每月" * 10_000 + "3次",
    "from and to": "从3件增至5件，增长66.7%，" * 6_000,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_no_input_takes_more_than_its_length(text: str) -> None:
    figures = find(text)
    relations = relate(text, figures)
    assert len(figures) <= len(text)
    assert len(relations) <= 30 * len(figures)
