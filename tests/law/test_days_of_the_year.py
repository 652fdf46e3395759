"""What laws set for a day of the year."""

from datetime import date
from pathlib import Path

import pytest

from zhangtu.catalog.faults import SpecIssuesError
from zhangtu.catalog.parse import parse
from zhangtu.catalog.source import read, read_text
from zhangtu.law.spec import LawSpec
from zhangtu.law.yearly import days, occasions, stretch

FOLDER = Path(__file__).parents[2] / "catalog" / "laws"
LAWS = [parse(LawSpec, read(path)) for path in sorted(FOLDER.glob("*.yaml"))]


@pytest.mark.parametrize(
    ("written", "year", "first", "last"),
    [
        ("1月31日", 2026, "2026-01-31", "2026-01-31"),
        ("5月", 2026, "2026-05-01", "2026-05-31"),
        ("2月", 2024, "2024-02-01", "2024-02-29"),
        ("9月第三个星期六", 2026, "2026-09-19", "2026-09-19"),
        ("9月第三个星期六", 2024, "2024-09-21", "2024-09-21"),
        ("9月第三周", 2026, "2026-09-14", "2026-09-20"),
        ("5月15日所在周", 2026, "2026-05-11", "2026-05-17"),
    ],
)
def test_the_words_of_a_law_are_days_of_a_year(written: str, year: int, first: str, last: str) -> None:
    assert days(written, year) == (date.fromisoformat(first), date.fromisoformat(last))


def test_words_it_does_not_know_are_no_day() -> None:
    assert days("每年年底", 2026) is None


def test_every_yearly_rule_of_the_catalogue_is_understood() -> None:
    written = [
        rule
        for law in LAWS
        for edition in law.editions
        for article in edition.articles.values()
        for rule in article.rules
        if rule.yearly
    ]
    assert len(written) >= 15
    assert [each.name for each in written if stretch(each, 2026) is None] == []


def test_days_of_the_moon_and_the_sun_are_listed_year_by_year() -> None:
    found = {(each.rule.name, str(each.first)) for year in (2026, 2027) for each in occasions(LAWS, year)}
    assert {("老年节", "2026-10-18"), ("老年节", "2027-10-08")} <= found
    assert {("中国农民丰收节", "2026-09-23"), ("中国农民丰收节", "2027-09-23")} <= found


def test_a_year_beyond_the_list_has_no_such_day_and_no_wrong_one() -> None:
    names = {each.rule.name for each in occasions(LAWS, 2051)}
    assert "老年节" not in names
    assert "教师节" in names


def test_a_list_with_two_days_of_one_year_is_told() -> None:
    file = FOLDER / "elderly.yaml"
    text = file.read_text(encoding="utf-8").replace("2026-10-18", "2025-10-30", 1)
    with pytest.raises(SpecIssuesError, match="一年一个日子"):
        parse(LawSpec, read_text(text, file.name))


def test_the_year_has_its_reports_and_its_days_of_publicity() -> None:
    found = {(str(each.first), each.law) for each in occasions(LAWS, 2026)}
    assert ("2026-01-31", "政府信息公开条例") in found
    assert ("2026-03-31", "政府信息公开条例") in found
    assert ("2026-04-15", "国家安全法") in found
    assert ("2026-12-04", "法治宣传教育法") in found


def test_a_day_counts_only_while_its_law_is_in_force() -> None:
    names = {year: {each.rule.name for each in occasions(LAWS, year)} for year in (2024, 2026, 2027)}
    assert "环境日（6月5日）" in names[2026]
    assert "环境日（6月5日）" not in names[2027]
    assert "全国生态日" in names[2026]
    assert "国家宪法日" not in names[2024]


def test_a_yearly_duty_says_which_offices_it_binds() -> None:
    """政府信息公开条例第四十九条管县级以上政府部门和主管部门，规章目录由省、市报国务院，乡镇都不在内。"""
    bound = {each.rule.name: each.rule.levels for each in occasions(LAWS, 2027) if each.rule.report}
    assert bound["部门年度报告"] == ("部门",)
    assert bound["本级政府年度报告"] == ("省", "市", "县")
    assert bound["规章目录报送"] == ("省", "市")
    assert bound["年度发文目录"] == (
        "省",
        "市",
        "县",
        "乡镇",
        "街道",
    )  # 四川条例第五十五条、第六十一条：制定机关，村和部门不是
    assert bound["公开逾期未付款项"] == ()  # 机关、事业单位都管
