"""The year page tells which days of publicity hold here, what is planned for them and what was held."""

import re
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.desk.conftest import NOW, Desk
from tests.markup import tight
from tests.people import People, Places
from zhangtu import shelf
from zhangtu.dispatch.actor import actor
from zhangtu.dispatch.steps import take_step
from zhangtu.offices import staff, tree
from zhangtu.report.rights import DRAFTER, REPORTS

PLAN = """\
台账: 宣传计划
种类: 名录
说明: 一天一条。
主管: 司法所
启用: 2025-01-01
编号: 计
标题: 名称
有效: {自: 起日, 至: 止日}
年历: 计划
字段:
  名称: {类型: 文本, 必填: 是}
  起日: {类型: 日期, 必填: 是}
  止日: {类型: 日期, 必填: 是}
"""
LAW = """\
法律: {name}
全称: {name}
{region}版本:
  - 施行: 2020-01-01
    核对: 测试用
    条:
      第一条:
        要旨: 宣传
        规则: [{{事项: {rule}, 每年: {day}{more}}}]
"""


def law(name: str, rule: str, day: str, region: str = "", more: str = "") -> str:
    return LAW.format(name=name, rule=rule, day=day, region=region and f"地域: {region}\n", more=more)


@pytest.fixture
def year(stock: shelf.Shelf, small_catalog: Path, tmp_path: Path) -> Iterator[None]:
    """The small catalogue with days that laws set, plans for them and activities held."""
    folder = tmp_path / "catalog"
    shutil.copytree(small_catalog, folder)
    activity = folder / "ledgers" / "activity.yaml"
    activity.write_text(activity.read_text(encoding="utf-8") + "年历: 活动\n", encoding="utf-8")
    (folder / "ledgers" / "plan.yaml").write_text(PLAN, encoding="utf-8")
    for stem, text in {
        "day": law("全国法", "安全日", "2月15日"),
        "later": law("以后法", "宪法日", "12月4日"),
        "month": law("月份法", "宣传月", "2月"),
        "sichuan": law("四川条例", "团结日", "2月20日", "四川"),
        "report": law("报送法", "报送目录", "1月31日", more=", 报送: 是"),
    }.items():
        (folder / "laws" / f"{stem}.yaml").write_text(text, encoding="utf-8")
    report = folder / "reports" / "yearly" / "template.yaml"
    report.write_text(report.read_text(encoding="utf-8").replace("期间:", "报送: 03-01\n期间:", 1), encoding="utf-8")
    shelf.use(folder)
    yield
    shelf.use(small_catalog)


@pytest.fixture
def unread(year: None, tmp_path: Path) -> None:
    """The report's day comes from a rule that nobody has read."""
    folder = tmp_path / "catalog"
    report = folder / "reports" / "yearly" / "template.yaml"
    report.write_text(
        report.read_text(encoding="utf-8").replace("期间:", "待核对: 报送的日子\n期间:", 1), encoding="utf-8"
    )
    matter = "说明: 测试\n待核对:\n  报送的日子: {领域: 报告, 出处: 某规定, 见到: 转述, 存疑: 原文没有读到}\n"
    (folder / "law_facts").mkdir(exist_ok=True)
    (folder / "law_facts" / "unverified.yaml").write_text(matter, encoding="utf-8")
    shelf.use(folder)


@pytest.fixture(autouse=True)
def _second_of_march(monkeypatch: pytest.MonkeyPatch) -> None:
    """The desk's today."""
    monkeypatch.setattr("zhangtu.desk.shell.visitor.Visitor.today", date(2026, 3, 2))


def rows(page: str) -> dict[str, str]:
    """Name of the day → the rest of its row, without tags."""
    found = re.findall(r"<tr[^>]*><td class=\"nowrap\">.*?<b>(.*?)</b>(.*?)</tr>", tight(page), re.DOTALL)
    return {name: re.sub(r"<[^>]+>", " ", rest) for name, rest in found}


def look(desk: Desk, people: People) -> dict[str, str]:
    return rows(desk(people.wang).get("/desk/yearly/", {"year": "2026"}).content.decode())


def keep(people: People, ledger: str, waived: str = "", **values: str) -> None:
    take_step(
        shelf.current(),
        actor(people.reach(people.wang)),
        ledger,
        "登记",
        values=values,
        waivers={waived: "没有拍"} if waived else {},
        now=NOW,
    )


def test_a_day_gone_by_with_nothing_is_told_and_a_coming_one_is_not(year: None, desk: Desk, staffed: People) -> None:
    found = look(desk, staffed)
    assert "没有登记" in found["安全日"]
    assert "还没有到" in found["宪法日"]
    assert all("没有计划" in row for row in found.values())


def test_what_was_held_around_it_counts(year: None, desk: Desk, staffed: People) -> None:
    keep(staffed, "activity", "照片", 主题="安全日进村", 活动日期="2026-02-12")
    assert "1 条" in look(desk, staffed)["安全日"]


def test_a_plan_stands_beside_its_day_and_not_beside_the_month(year: None, desk: Desk, staffed: People) -> None:
    keep(staffed, "plan", 名称="安全日广场宣传", 起日="2026-02-15", 止日="2026-02-15")
    found = look(desk, staffed)
    assert "安全日广场宣传" in found["安全日"]
    assert "安全日广场宣传" not in found["宣传月"]


@pytest.mark.parametrize(("province", "there"), [("四川省", True), ("山东省", False)])
def test_a_local_day_stands_only_there(
    year: None, desk: Desk, staffed: People, places: Places, province: str, there: bool
) -> None:
    tree.move(places.county, tree.found("省", province, province), date(2020, 1, 1))
    assert ("团结日" in look(desk, staffed)) is there


def test_a_day_to_report_by_is_no_day_of_publicity(year: None, desk: Desk, staffed: People) -> None:
    assert "报送目录" not in look(desk, staffed)
    page = desk(staffed.wang).get("/desk/yearly/", {"year": "2026"}).content.decode()
    assert "《报送法》" in page


def test_a_report_that_is_late_is_told_on_the_workbench_to_whoever_drafts(
    year: None, desk: Desk, staffed: People
) -> None:
    before = desk(staffed.wang).get("/desk/reminders/").content.decode()
    assert "测试年度报告" not in before
    staff.grant(staffed.wang.posts.get(), REPORTS, DRAFTER)
    after = desk(staffed.wang).get("/desk/reminders/").content.decode()
    assert "已过期限" in after
    assert "王送审" in after


def test_a_day_of_a_rule_that_nobody_read_is_shown_as_such_and_calls_nobody_late(
    unread: None, desk: Desk, staffed: People
) -> None:
    staff.grant(staffed.wang.posts.get(), REPORTS, DRAFTER)
    for address in ("/desk/yearly/", "/desk/reminders/"):
        page = desk(staffed.wang).get(address).content.decode()
        assert "测试年度报告" in page
        assert "待核对" in page
        assert "已过期限" not in page
    assert "报送的日子" in desk(staffed.wang).get("/desk/yearly/").content.decode()
