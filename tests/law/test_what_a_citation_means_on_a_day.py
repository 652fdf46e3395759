"""Same words, another number: a citation is judged by the edition of its day."""

from datetime import date

import pytest

from zhangtu.catalog.citation import Citation
from zhangtu.catalog.faults import SpecIssuesError
from zhangtu.catalog.parse import parse
from zhangtu.catalog.source import read_text
from zhangtu.law.cite import ArticleMissingError, LawError, LawUnknownError, NotInForceError, article
from zhangtu.law.spec import LawSpec

WORDS = "申请司法确认的，由双方当事人自调解协议生效之日起三十日内共同向人民法院提出"
OLD_WORDS = "自受理之日起60日内办结；情况复杂的经本机关负责人批准可以延长，不超过30日"


def law(text: str) -> LawSpec:
    return parse(LawSpec, read_text(text, "law.yaml"))


PROCEDURE = law(f"""
法律: 民事诉讼法
全称: 中华人民共和国民事诉讼法
版本:
  - 施行: 2022-01-01
    核对: 第四次修正文本
    条: {{第二百零一条: {WORDS}}}
  - 施行: 2024-01-01
    核对: 第五次修正文本
    条: {{第二百零五条: {WORDS}, 第八十五条: 期间开始的日不计算在内}}
""")
OLD = law(f"""
法律: 信访条例
全称: 信访条例
版本:
  - 施行: 2005-05-01
    废止: 2022-05-01
    核对: 公布文本
    条: {{第三十三条: {OLD_WORDS}}}
""")
NEW = law(f"""
法律: 信访工作条例
全称: 信访工作条例
版本:
  - 施行: 2022-05-01
    核对: 发布文本
    条: {{第三十四条: {OLD_WORDS}}}
""")
LAWS = {each.name: each for each in (PROCEDURE, OLD, NEW)}


def cite(text: str, day: str) -> str:
    return article(LAWS, Citation.parse(text), date.fromisoformat(day)).gist


def refused(text: str, day: str, kind: type[LawError]) -> tuple[str, str]:
    with pytest.raises(kind) as caught:
        cite(text, day)
    return caught.value.message, caught.value.hint


def test_an_article_reads_as_it_stood_on_the_day() -> None:
    assert cite("民事诉讼法 第二百零一条", "2023-12-31") == WORDS
    assert cite("民事诉讼法 第二百零五条", "2024-01-01") == WORDS


def test_paragraphs_are_of_their_article() -> None:
    assert cite("民事诉讼法 第八十五条第三款", "2024-06-01") == "期间开始的日不计算在内"


def test_an_article_that_moved_is_found_by_what_it_says() -> None:
    assert refused("民事诉讼法 第二百零一条", "2024-01-01", ArticleMissingError) == (
        "《民事诉讼法》2024-01-01 有效的版本（2024-01-01 起施行）里没有第二百零一条",
        "是不是“第二百零五条”？",
    )


def test_a_law_that_lapsed_names_its_heir() -> None:
    assert refused("信访条例 第三十三条", "2022-05-01", NotInForceError) == (
        "《信访条例》2022-05-01 已经失效（2022-05-01 起）",
        "是不是“信访工作条例 第三十四条”？",
    )
    assert cite("信访条例 第三十三条", "2022-04-30") == OLD_WORDS


def test_a_law_not_yet_in_force_says_from_when() -> None:
    message, _ = refused("信访工作条例 第三十四条", "2022-04-30", NotInForceError)
    assert message == "《信访工作条例》2022-04-30 还没有施行（2022-05-01 起施行）"


def test_an_unknown_law_names_the_nearest() -> None:
    assert refused("民诉法 第八十五条", "2024-06-01", LawUnknownError) == (
        "目录里没有《民诉法》",
        "是不是“民事诉讼法”？",
    )


EDITIONS = """
法律: 某法
全称: 某法
版本:
  - {{施行: {first}, 核对: 文本, 条: {{第一条: 甲}}}}
  - {{施行: {second}, {more}核对: 文本, 条: {{第一条: {{要旨: 甲, 规则: [{{事项: 甲, 每年: {yearly}}}]}}}}}}
"""


@pytest.mark.parametrize(
    ("slip", "said"),
    [
        ({"second": "2019-01-01"}, "从早到晚排"),
        ({"second": "2020-01-01"}, "一天只能有一个"),
        ({"more": "废止: 2020-06-01, "}, "废止日期要在施行日期之后"),
        ({"yearly": "每年一月底"}, "不是日子"),
    ],
)
def test_a_slip_in_a_law_file_is_told(slip: dict[str, str], said: str) -> None:
    right = {"first": "2020-01-01", "second": "2021-01-01", "more": "", "yearly": "1月31日"}
    law(EDITIONS.format(**right))
    with pytest.raises(SpecIssuesError, match=said):
        law(EDITIONS.format(**{**right, **slip}))


def test_a_long_quotation_is_refused() -> None:
    with pytest.raises(SpecIssuesError, match="原文引了81字，最多引80字"):
        law(
            "法律: 某法\n全称: 某法\n版本:\n  - 施行: 2020-01-01\n    核对: 文本\n    条:\n"
            f"      第一条: {{要旨: 甲, 原文: {'字' * 81}}}\n"
        )


def test_an_article_that_never_was_names_the_nearest_number() -> None:
    _, hint = refused("民事诉讼法 第八十四条", "2024-06-01", ArticleMissingError)
    assert hint == "是不是“第八十五条”？"
