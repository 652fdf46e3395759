"""The State Council's notice, pasted as it is, comes to the holidays and make-up days of the catalogue."""

from datetime import date
from itertools import groupby

import pytest

from tests.clock.conftest import festivals, years
from zhangtu.catalog.parse import parse
from zhangtu.catalog.source import read_text
from zhangtu.clock.notice import Notice, read
from zhangtu.clock.spec import CalendarSpec
from zhangtu.words.dates import WEEKDAYS

ORDER = "一二三四五六七"
HEAD = (
    "国务院办公厅关于{0}年部分节假日安排的通知\n国办发明电〔{1}〕7号\n"
    "各省、自治区、直辖市人民政府，国务院各部委、各直属机构：\n"
    "　　经国务院批准，现将{0}年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。\n"
)
TAIL = (
    "　　节假日期间，各地区、各部门要妥善安排好值班和安全、保卫、疫情防控等工作，遇有重大突发事件，要按规定及时报告并"
    "妥善处置，确保人民群众祥和平安度过节日假期。\n国务院办公厅\n{1}年11月4日"
)


def said(day: date, year: int, month: int = 0) -> str:
    front = f"{day.year}年" if day.year != year else ""
    middle = f"{day.month}月" if front or day.month != month else ""
    return f"{front}{middle}{day.day}日（周{WEEKDAYS[day.weekday()]}）"


def as_published(spec: CalendarSpec) -> str:
    """The year as the notice of that year writes it."""
    items = []
    worked = {name: list(each) for name, each in groupby(spec.workdays, key=lambda day: nearest(spec, day))}
    for number, (name, days) in zip(ORDER, spec.holidays.items(), strict=False):
        until = f"至{said(days[-1], spec.year, days[0].month)}" if len(days) > 1 else ""
        item = f"　　{number}、{name}：{said(days[0], spec.year)}{until}放假调休，共{len(days)}天。"
        if name in worked:
            item += "、".join(said(day, spec.year) for day in worked[name]) + "上班。"
        items.append(item)
    return HEAD.format(spec.year, spec.year - 1) + "\n".join(items) + "\n" + TAIL.format(spec.year, spec.year - 1)


def nearest(spec: CalendarSpec, day: date) -> str:
    return min(spec.holidays, key=lambda name: min(abs((day - each).days) for each in spec.holidays[name]))


def same(found: Notice, spec: CalendarSpec) -> bool:
    days = {name: tuple(each) for name, each in found.holidays.items()}
    return days == {name: tuple(each) for name, each in spec.holidays.items()} and tuple(found.workdays) == tuple(
        sorted(spec.workdays)
    )


@pytest.mark.parametrize("spec", years(), ids=lambda spec: str(spec.year))
def test_every_notice_since_2019_is_read_to_the_day(spec: CalendarSpec) -> None:
    text = as_published(spec)
    found = read(text, None, festivals())
    assert found.faults == []
    assert found.oddities == []
    assert (found.year, found.number) == (spec.year, f"国办发明电〔{spec.year - 1}〕7号")
    assert same(found, spec)
    for changed in (
        text.replace("\n", ""),
        text.translate(str.maketrans("0123456789：（）", "０１２３４５６７８９:()")),
        "\n".join(text[place : place + 7] for place in range(0, len(text), 7)),
    ):
        assert same(read(changed, spec.year), spec)


def test_what_was_read_is_the_file_the_catalogue_writes() -> None:
    for spec in years():
        text = read(as_published(spec), spec.year).text("国办发明电〔2026〕7号")
        again = parse(CalendarSpec, read_text(text, "year.yaml"))
        assert (again.year, again.holidays, again.workdays) == (spec.year, spec.holidays, tuple(sorted(spec.workdays)))


@pytest.mark.parametrize(
    ("text", "off", "worked"),
    [
        ("元旦：1月1日放假，与周末连休。", ["2027-01-01"], []),
        ("元旦：1月1日（周五）至3日（周日）放假，不调休，共3天。", ["2027-01-01", "2027-01-03"], []),
        ("元旦：2026年12月31日至2027年1月2日放假调休，共3天。", ["2026-12-31", "2027-01-02"], []),
        ("元旦：12月31日至1月2日放假。12月27日上班。", ["2026-12-31", "2027-01-02"], ["2026-12-27"]),
        ("元旦：2027-01-01至2027-01-03放假；2027-01-09上班", ["2027-01-01", "2027-01-03"], ["2027-01-09"]),
        ("元旦：二〇二七年一月一日至三日放假，二〇二七年一月九日上班", ["2027-01-01", "2027-01-03"], ["2027-01-09"]),
        ("元旦：2027-1-1到2027-1-3放假", ["2027-01-01", "2027-01-03"], []),
        ("元旦：2027-01-01 ~ 2027-01-03 放假，2027/01/09 上班", ["2027-01-01", "2027-01-03"], ["2027-01-09"]),
        ("元旦1月1日至3日放假，1月9日上班", ["2027-01-01", "2027-01-03"], ["2027-01-09"]),
        ("一、元旦：一月一日至三日放假，共3天。", ["2027-01-01", "2027-01-03"], []),
        ("元旦：1月1-3日放假，1月9日、10日（周日）上班。", ["2027-01-01", "2027-01-03"], ["2027-01-09", "2027-01-10"]),
        ("元旦：1月1日~3日放假。", ["2027-01-01", "2027-01-03"], []),
        ("元旦：放假时间为1月1日至3日。", ["2027-01-01", "2027-01-03"], []),
        ("劳动节：4月30日至5月4日放假调休，共5天。5月8日（周六）上班。", ["2027-04-30", "2027-05-04"], ["2027-05-08"]),
        (
            "春节：2月5日（农历除夕、周五）至11日（农历正月初六、周四）放假调休，共7天。1月30日（周六）上班。"
            "鼓励各单位安排职工在腊月二十八（2月4日）休息。",
            ["2027-02-05", "2027-02-11"],
            ["2027-01-30"],
        ),
    ],
)
def test_other_forms_are_read_too(text: str, off: list[str], worked: list[str]) -> None:
    found = read(text, 2027)
    days = [day for each in found.holidays.values() for day in each]
    assert [str(day) for day in (days[:1] + days[-1:] if len(days) > 1 else days)] == off
    assert [str(day) for day in found.workdays] == worked


@pytest.mark.parametrize("year", ["二〇二七年", "二○二七年", "二零二七年", "2027年"])
def test_the_year_of_the_heading_is_read_in_either_figures(year: str) -> None:
    found = read(f"国务院办公厅关于{year}部分节假日安排的通知。元旦：1月1日至3日放假，共3天。", None)
    assert (found.year, found.faults) == (2027, [])


def test_a_holiday_of_its_own_is_read_and_told_to_be_none_of_the_laws() -> None:
    text = "中国人民抗日战争暨世界反法西斯战争胜利90周年纪念日：9月3日至5日调休放假，共3天。"
    found = read(text, 2035, festivals())
    assert list(found.holidays) == ["中国人民抗日战争暨世界反法西斯战争胜利90周年纪念日"]
    assert found.oddities[0].startswith(
        "“中国人民抗日战争暨世界反法西斯战争胜利90周年纪念日”不是《全国年节及纪念日放假办法》里"
    )
    assert [each for each in read("福建节：1月1日放假。", 2019, festivals()).oddities if "“福建节”不是" in each]


@pytest.mark.parametrize(
    ("text", "year", "sentence"),
    [
        ("", 2027, "还没有内容"),
        (" \n　", 2027, "还没有内容"),
        ("通知" * 500_000, 2027, "太长了：通知不超过 2 万字"),
        ("今天天气很好。", 2027, "没有读到放假的日子"),
        ("元旦：1月1日放假。", None, "看不出是哪一年的通知"),
        ("关于2026年部分节假日安排的通知。元旦：1月1日放假。", 2027, "正文写的是2026年，年份填的是2027年"),
        ("国庆节：2026年10月1日至7日放假。", 2027, "2026年10月1日等不在2027年"),
        ("元旦：1月1日放假。2028年1月8日上班。", 2027, "2028年1月8日不在2027年"),
        ("元旦：2月30日放假。", 2027, "没有“2月30日”写的2027年2月30日"),
        ("元旦：1月3日至1日放假。", 2027, "前后颠倒或者太长"),
        ("元旦：1月1日放假。元旦：1月1日放假。", 2027, "“元旦”写了两次"),
        ("元旦：1月1日至3日放假。1月3日放假。", 2027, "1月3日在“元旦”里写了两次"),
        ("国庆节：10月1日至5日、5日至7日放假。", 2027, "10月5日在“国庆节”里写了两次"),
        ("中秋节：9月30日至10月2日放假。国庆节：10月1日至7日放假。", 2027, "写在“中秋节”里，又写在“国庆节”里"),
        ("元旦：1月1日至3日放假。1月9日上班。1月9日上班。", 2027, "1月9日上班写了两次"),
        ("元旦：1月1日至3日放假。1月3日上班。", 2027, "1月3日又放假（元旦）又上班"),
        ("元旦：1月1日、3日放假。", 2027, "不连着"),
    ],
)
def test_what_cannot_be_is_told_in_one_sentence(text: str, year: int | None, sentence: str) -> None:
    faults = read(text, year, festivals()).faults
    assert len(faults) == 1
    assert sentence in faults[0]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("元旦：1月1日（周四）放假。", "2027年1月1日是周五，正文写的是周四"),
        ("元旦：1月1日放假。1月5日上班。", "2027年1月5日是周二，本来就上班"),
        ("元旦：1月1日至3日放假，共5天。", "写的是共5天，读到3天"),
        ("元旦：1月1日放假。", "没有“清明节”（2027年4月5日）"),
        ("元旦：1月1日放假。", "没有“国庆节”"),
        ("劳动节：5月1日放假。", "2027年5月2日是法定的“劳动节”"),
    ],
)
def test_what_is_odd_is_told_and_may_stand(text: str, sentence: str) -> None:
    found = read(text, 2027, festivals())
    assert found.faults == []
    assert any(sentence in each for each in found.oddities)
