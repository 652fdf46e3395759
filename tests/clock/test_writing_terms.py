"""What a clerk may write of a term, and what is told when it cannot be so."""

import pytest

from tests.clock.terms import LAW, term
from zhangtu.catalog.faults import SpecIssuesError, SpecValueError
from zhangtu.clock.spec import Days, Limit, Notice
from zhangtu.law.span import Unit

RIGHT = "起: 受理\n止: 办结\n时长:\n  2000-01-01: {不超过: 15日, @}\n"


def told(text: str) -> str:
    with pytest.raises(SpecIssuesError) as caught:
        term(text)
    return str(caught.value)


@pytest.mark.parametrize(
    ("limit", "said"),
    [
        ("@", "时长要写“不少于”“不超过”，或者“一般不少于”“一般不超过”"),
        ("不超过: 15日", "时长要写“依据”；条文还没有核对的，写“待核对”"),
        ("不超过: 24小时, 不少于: 1日, @", "小时和日不能混用"),
        ("不超过: 十五个工作日, @", "“十五个工作日”不是时长，要写成如：15个工作日、30日、1个月"),
        ("不超过: 15日, 届满后: 是, @", "“届满后”只能和“不少于”“一般不少于”一起写"),
        ("不少于: 24小时, 届满后: 是, @", "按小时算的不写“届满后”，期满的时刻就是最早"),
        ("不超过: 15日, 遇休: 顺廷, @", "是不是“顺延”？"),
        ("不超过: 15日, 依椐: 甲法 第一条", "是不是“依据”？"),
    ],
)
def test_a_slip_in_a_limit_is_told(limit: str, said: str) -> None:
    assert said in told(f"起: 受理\n止: 办结\n时长:\n  2000-01-01: {{{limit}}}\n")


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ("事前: 是", "“事前”的期限要写“不少于”或者“一般不少于”"),
        ("提醒: 3日", "“3日”不是提醒，要写成如：提前3个工作日"),
        ("提醒: 提前三天", "“提前三天”不是提醒"),
        ("提醒: 提前1个月", "“提前1个月”不是提醒"),
        ("性质: 义务人", "是不是“义务”？"),
        ("当日: 是", "可用的有：不计、计入"),
    ],
)
def test_a_slip_in_a_term_is_told(more: str, said: str) -> None:
    assert said in told(f"{more}\n{RIGHT}")


def test_a_term_counted_back_has_no_day_after_its_end() -> None:
    limit = "{不少于: 5日, 届满后: 是, @}"
    assert "“届满后”不能和“事前”一起写" in told(f"事前: 是\n起: 听证日\n止: 通知\n时长:\n  2000-01-01: {limit}\n")


@pytest.mark.parametrize("more", ["暂停: {退回: 送回}", "重计: 收到补正", "延长: {步骤: 延长办理}"])
def test_a_term_counted_back_cannot_pause_start_anew_or_be_extended(more: str) -> None:
    text = f"事前: 是\n{more}\n起: 听证日\n止: 通知\n时长:\n  2000-01-01: {{不少于: 5个工作日, @}}\n"
    assert "“事前”的期限不能暂停、延长或者重计" in told(text)


def test_a_notice_reads_back() -> None:
    assert str(Notice.parse("提前3个工作日")) == "提前3个工作日"
    assert Notice.parse("提前2小时").unit is Unit.HOUR


def test_days_in_a_row_are_written_with_both_ends() -> None:
    assert len(Days.parse("2024-02-10 至 2024-02-17")) == 8
    assert len(Days.parse("2024-06-10")) == 1
    with pytest.raises(SpecValueError, match="太长"):
        Days.parse("2024-02-10 至 2024-03-17")


def test_a_term_listens_to_every_step_and_field_it_names() -> None:
    spec = term(
        "起: 受理\n重计: 收到补正\n止: [办结, 终止]\n起时: 受理时间\n暂停: {退回: 送回}\n"
        "延长: {步骤: 延长办理}\n时长:\n  2000-01-01: {不超过: 15日, 暂停: {鉴定: 鉴定结束}, @}\n"
    )
    assert spec.names == (
        "受理", "收到补正", "办结", "终止", "受理时间", "退回", "送回", "鉴定", "鉴定结束", "延长办理",
    )  # fmt: skip


def test_what_was_read_is_written_back_in_the_clerks_words() -> None:
    limit = next(iter(term(RIGHT).limits.values()))
    assert limit.model_dump(mode="json", by_alias=True, exclude_defaults=True) == {
        "不超过": "15日",
        "依据": [LAW.removeprefix("依据: ")],
    }
    assert Limit.model_validate({"不超过": limit.at_most, "依据": limit.citations}) == limit
