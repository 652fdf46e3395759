"""What a text says of itself: title, year, body, addressee, date, headings."""

import datetime as dt

import pytest

from zhangtu.proofread.check import manuscript_of
from zhangtu.proofread.headings import number_of
from zhangtu.proofread.issuing import date_of
from zhangtu.proofread.manuscript import Manuscript


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("新桥镇2021年度法治政府建设情况报告\n正文。", "新桥镇2021年度法治政府建设情况报告"),
        ("尼山镇人民政府\n关于2024年度法治政府建设的情况报告\n正文。", "关于2024年度法治政府建设的情况报告"),
        ("2020年园区法治政府建设情况汇报 园区在党委领导下开展工作。", "2020年园区法治政府建设情况汇报"),
        ("区人民政府：\n现将情况报告如下：", None),
        ("一、工作情况\n完善制度。", None),
        ("", None),
        ("甲\n乙\n丙\n丁\n戊\n情况报告", None),
    ],
)
def test_the_title_is_found(text: str, title: str | None) -> None:
    found = Manuscript(text).title
    assert (found.text if found else None) == title


@pytest.mark.parametrize(
    ("text", "given", "year"),
    [
        ("新桥镇2021年度法治政府建设情况报告\n正文。", None, 2021),
        ("新桥镇2021年度法治政府建设情况报告\n正文。", 2019, 2019),
        ("区政府：\n现将2021年度法治政府建设情况报告如下：", None, 2021),
        ("法治政府建设情况报告\n正文。\n新桥镇人民政府\n2022年2月10日", None, 2021),
        ("法治政府建设情况报告\n正文。", None, None),
    ],
)
def test_the_year_is_found(text: str, given: int | None, year: int | None) -> None:
    assert Manuscript(text, given_year=given).year == year


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("新桥镇2021年度法治政府建设情况报告", "township"),
        ("荷泉街道2021年度法治政府建设情况报告", "township"),
        ("宣汉县司法局2020年度法治政府建设情况报告", "department"),
        ("宣汉县2020年度法治政府建设情况报告", "county"),
        ("达州市2020年度法治政府建设情况报告", "city"),
        ("四川省2020年度法治政府建设情况报告", "province"),
        ("法治政府建设情况报告", None),
    ],
)
def test_the_kind_of_body_is_found(title: str, kind: str | None) -> None:
    assert Manuscript(title).kind == kind
    assert Manuscript(title, given_kind="county").kind == "county"


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("2022年2月10日", dt.date(2022, 2, 10)),
        ("新桥镇人民政府 2022年2月10日", dt.date(2022, 2, 10)),
        ("二〇二二年二月十日", dt.date(2022, 2, 10)),
        ("二○二一年十二月三十一日", dt.date(2021, 12, 31)),
        ("二〇二一年十二月二十日", dt.date(2021, 12, 20)),
        ("2022-02-10", dt.date(2022, 2, 10)),
        ("2022年2月31日", None),
        ("特此报告。", None),
    ],
)
def test_the_date_of_issue_is_read(line: str, day: dt.date | None) -> None:
    assert date_of(line) == day


def test_the_day_by_which_law_is_judged() -> None:
    assert Manuscript("法治政府建设情况报告").day is None
    assert Manuscript("新桥镇2021年度报告").day == dt.date(2022, 3, 31)


@pytest.mark.parametrize(
    ("numeral", "number"), [("3", 3), ("一", 1), ("十", 10), ("十二", 12), ("二十", 20), ("三十五", 35)]
)
def test_list_numbers_are_read(numeral: str, number: int) -> None:
    assert number_of(numeral) == number


def test_headings_are_found_at_lines_and_after_stops() -> None:
    text = "一、举措\n（一）学法。1.领导干部学法。2.干部学法。\n任务如下：一是甲；二是乙。第一，丙。"
    text += "\n三是谁\n1.8万人参加\n2.标题"
    told = [(item.form, item.number, item.alone) for item in Manuscript(text).headings]
    assert told == [
        ("一、", 1, True),
        ("（一）", 1, True),
        ("1.", 1, False),
        ("1.", 2, False),
        ("一是", 1, False),
        ("一是", 2, False),
        ("第一，", 1, False),
        ("一是", 3, True),
        ("1.", 2, True),
    ]


def test_residue_told_by_two_rules_is_blanked_once() -> None:
    manuscript = manuscript_of("情况报告\n加强领导。\n推荐访问: 打印\n打印")
    assert [(span.start, span.end) for span in manuscript.residue] == [(11, 19), (20, 22)]
