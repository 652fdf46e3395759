"""Sentences of the catalogue, said of a record's content."""

import pytest

from tests.book import PlainBook
from zhangtu.catalog.sentences import Sentence
from zhangtu.ledger.conditions import hold, holds
from zhangtu.ledger.content import Content

CONTENT = Content(
    "审查中",
    data={
        "事项类型": "重大决策",
        "标的额": "500000",
        "份数": 0,
        "送审单位": {"name": "新桥镇", "id": "x"},
        "送审稿": ["a"],
        "文件名称": "无",
        "拟上会日期": "2026-03-05",
    },
    steps={"送审": "2026-03-02", "签发": "2026-03-09T16:30:00+08:00"},
    evidence={"审查意见书": {"waived": "略"}, "公示截图": {"paper": "柜1"}},
)


@pytest.mark.parametrize(
    ("said", "true"),
    [
        ("事项类型 为 重大决策", True),
        ("事项类型 为 政府合同", False),
        ("事项类型 不为 政府合同", True),
        ("事项类型 在 政府合同、重大决策", True),
        ("审查结论 不为 合法", True),
        ("审查结论 为 合法", False),
        ("审查结论 无", True),
        ("送审稿 有", True),
        ("补正事项 有", False),
        ("标的额 不小于 500000", True),
        ("标的额 大于 500000", False),
        ("标的额 小于 600000.5", True),
        ("标的额 不大于 499999", False),
        ("份数 不大于 0", True),
        ("延长天数 大于 0", False),
        ("送审单位 为 新桥镇", True),
        ("状态 为 审查中", True),
        ("送审日 有", True),
        ("补正送回日 有", False),
        ("标的额 为 500000.00", True),
        ("标的额 不为 500000.0", False),
        ("份数 在 1、0", True),
        ("拟上会日期 为 2026-03-05", True),
        ("拟上会日期 不为 2026-03-05", False),
        ("拟上会日期 大于 2026-03-04", True),
        ("拟上会日期 小于 2026-03-05", False),
        ("拟上会日期 不大于 2026-03-05", True),
        ("送审日 不小于 2026-03-02", True),
        ("签发日 为 2026-03-09", True),
        ("签发日 大于 2026-03-09", False),
        ("补正送回日 大于 2026-03-01", False),
        ("审查意见书 为 免", True),
        ("公示截图 为 有", True),
        ("审查意见书 为 无", False),
        ("别的 有", False),
    ],
)
def test_a_sentence_holds(plain_book: PlainBook, said: str, true: bool) -> None:
    assert holds(plain_book.ledgers["review"].spec, CONTENT, Sentence.parse(said)) is true


def test_yes_no_and_several_choices_read_as_written(plain_book: PlainBook) -> None:
    spec = plain_book.ledgers["mediation"].spec
    content = Content("待指定", data={"有激化风险": False, "参与人": ["村干部", "律师"]})
    told = ["有激化风险 为 否", "参与人 为 律师", "参与人 在 网格员、村干部", "有激化风险 有"]
    assert hold(spec, content, [Sentence.parse(each) for each in told])
    assert not holds(spec, content, Sentence.parse("有激化风险 为 是"))


def test_evidence_that_is_not_there_is_none(plain_book: PlainBook) -> None:
    assert holds(plain_book.ledgers["review"].spec, Content("审查中"), Sentence.parse("审查意见书 为 无"))


def test_text_that_is_no_number_is_not_compared(plain_book: PlainBook) -> None:
    content = Content("审查中", data={"文件名称": "第三版"})
    assert not holds(plain_book.ledgers["review"].spec, content, Sentence.parse("文件名称 大于 2"))
