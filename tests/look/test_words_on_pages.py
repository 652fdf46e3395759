"""How pages write days, terms, numbers and questions."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zhangtu.catalog.citation import Citation
from zhangtu.clock.calendar import Calendar
from zhangtu.clock.events import SHANGHAI
from zhangtu.clock.standing import Ending, Force, Standing, StandingKind, stand
from zhangtu.ledger.spec import LedgerSpec
from zhangtu.look.controls import controls
from zhangtu.look.due import due
from zhangtu.look.templatetags.look import article, day, moment, number, short_day, weekday

TODAY = date(2026, 3, 2)

LEDGER = LedgerSpec.model_validate(
    {
        "台账": "测试",
        "说明": "测试用",
        "主管": "司法所",
        "启用": "2025-01-01",
        "编号": "测",
        "标题": ["名称"],
        "角色": {"甲": "甲"},
        "字段": {
            "名称": {"类型": "文本"},
            "类型": {"类型": "单选", "选项": ["大", "小"]},
            "日期": {"类型": "日期"},
            "依据": {"类型": "文本"},
        },
        "状态": {"始": "起点", "终": "终点"},
        "步骤": {
            "办": {
                "从": "始",
                "到": "终",
                "由": "甲",
                "须填": ["名称"],
                "可填": ["类型"],
                "另须填": {"类型 为 大": ["依据"]},
            }
        },
    }
)


CALENDAR = Calendar.of(())


def of(last: date | datetime, force: Force = Force.BINDING, whose: str = "") -> Ending:
    over = last if isinstance(last, datetime) else datetime.combine(last + timedelta(1), time(), SHANGHAI)
    return Ending("办理期限", force, last, over, "小时" if isinstance(last, datetime) else "日", whose)


@pytest.mark.parametrize(
    ("end", "text", "css"),
    [
        (None, "没有期限", "none"),
        (of(date(2026, 3, 1)), "逾期1日 3月1日", "late"),
        (of(date(2026, 3, 2)), "今日到期 3月2日", "soon"),
        (of(date(2026, 3, 5)), "还剩3日 3月5日", "soon"),
        (of(date(2027, 1, 1)), "还剩305日 2027.1.1", ""),
        (of(date(2026, 3, 1), Force.USUAL), "超过一般期限1日 3月1日", "soon"),
        (of(date(2026, 3, 2), Force.USUAL), "今日到一般期限 3月2日", "soon"),
        (of(date(2026, 3, 9), Force.USUAL), "一般期限还剩7日 3月9日", ""),
        (of(date(2026, 3, 1), Force.THEIRS, "当事人"), "当事人过期1日 3月1日", "soon"),
        (of(date(2026, 3, 9), Force.THEIRS, "复查机关"), "复查机关还剩7日 3月9日", ""),
        (of(date(2026, 3, 9), Force.RIGHT), "权利期限还剩7日 3月9日", ""),
        (of(datetime(2026, 3, 2, 14, 30, tzinfo=SHANGHAI)), "还剩4小时 3月2日 14:30", ""),
        (of(datetime(2026, 3, 2, 10, 30, tzinfo=SHANGHAI)), "还剩不到1小时 3月2日 10:30", "soon"),
        (of(datetime(2026, 3, 2, 9, 50, tzinfo=SHANGHAI)), "逾期 3月2日 09:50", "late"),
    ],
)
def test_how_a_matter_stands(end: Ending | None, text: str, css: str) -> None:
    now = datetime(2026, 3, 2, 10, 0, tzinfo=SHANGHAI)
    said = due(stand([end] if end else [], now, CALENDAR), TODAY)
    assert (said.text, said.css) == (text, css)


def test_a_usual_limit_that_has_passed_does_not_hide_the_binding_one_to_come() -> None:
    now = datetime(2026, 3, 2, 10, 0, tzinfo=SHANGHAI)
    both = [of(date(2026, 2, 28), Force.USUAL), of(date(2026, 3, 2))]
    assert stand(both, now, CALENDAR).words == "今日到期，超过一般期限2日"
    assert stand([*both, of(date(2026, 3, 1))], now, CALENDAR).words == "逾期1日"


def test_days_are_written_as_offices_write_them() -> None:
    assert weekday(TODAY) == "2026年3月2日（周一）"
    assert day("2026-03-02") == "2026年3月2日"
    assert day("没有写") == "没有写"
    assert short_day(date(2025, 3, 2), TODAY) == "2025.3.2"
    assert moment(datetime(2026, 3, 2, 6, 30, tzinfo=UTC)) == "2026年3月2日 14:30"


@pytest.mark.parametrize(
    ("value", "text"), [(None, "—"), ("95.70", "95.7"), (1200, "1200"), ("0.00", "0"), ("1E+3", "1000")]
)
def test_numbers_have_no_needless_zeros(value: object, text: str) -> None:
    assert number(value) == text


@given(st.decimals(allow_nan=False, allow_infinity=False, places=2, min_value=-(10**12), max_value=10**12))
def test_a_number_on_a_page_is_the_number(value: object) -> None:
    assert float(number(value)) == float(str(value))


def test_an_article_stands_in_title_marks() -> None:
    assert article(Citation("人民调解法", "第二十七条")) == "《人民调解法》第二十七条"
    assert article("国办发〔2018〕115号 二(五)") == "《国办发〔2018〕115号》二(五)"


def test_a_form_asks_what_its_step_asks_and_says_when() -> None:
    asked = {c.name: c for c in controls(LEDGER, LEDGER.asked_by("办"), {}, {}, step="办")}
    assert list(asked) == ["名称", "类型", "依据"]
    assert asked["名称"].required
    assert not asked["类型"].required
    assert str(asked["依据"].when) == "类型 为 大"
    assert (asked["依据"].when_field, asked["依据"].when_values) == ("类型", "大")


def test_what_was_typed_stands_in_the_question_with_its_fault() -> None:
    told = controls(LEDGER, ["日期"], {"日期": "2026.2.31"}, {"日期": "没有这一天"}, step="办")
    assert (told[0].value, told[0].fault) == ("2026.2.31", "没有这一天")
    assert "q-日期-fault" in told[0].described


def test_a_due_date_that_waits_for_a_calendar_says_so() -> None:
    said = due(Standing(StandingKind.UNTOLD, "到期日待算", near=True), date(2026, 11, 26))
    assert said.text == "到期日待算"
    assert "放假安排" in said.title
