"""The other pages: worklist, record, figures, catalogue, help — each shows what it says it shows."""

from pathlib import Path
from typing import Any

import pytest
from django.test import Client

from tests.desk.conftest import Desk, Do
from tests.markup import tight
from tests.people import People
from zhangtu.ledger.models import Record
from zhangtu.offices import staff
from zhangtu.offices.models import Extent


def text(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200, address
    return tight(answer.content.decode())


def test_the_worklist_puts_the_most_urgent_first_with_its_step(desk: Desk, do: Do, staffed: People) -> None:
    for name in ("李小明", "王小红"):
        told = {"纠纷类型": "邻里", "甲方当事人": name, "纠纷简况": "某事"}
        do(staffed.wang, "mediation", "登记", values=told)
    page = text(desk(staffed.wang), "/desk/?scope=office")
    assert "逾期" in page
    assert page.index("第1号") < page.index("第2号")
    assert "/steps/指定/" in page or "/steps/%E6%8C%87%E5%AE%9A/" in page


def test_an_empty_worklist_says_what_belongs_there(desk: Desk, staffed: People) -> None:
    assert "没有期限在走的事" in text(desk(staffed.wang), "/desk/?scope=mine")


def test_a_record_explains_its_deadline(desk: Desk, review: Record, staffed: People) -> None:
    page = text(desk(staffed.wang), f"/desk/review/{review.pk}/")
    assert "审查时限" in page
    assert "一般不少于5个工作日，不超过15个工作日" in page
    assert "《测试法》第一条" in page
    assert "为什么是这一天" in page
    assert "起算日（送审），当日不计" in page


def test_steps_stand_as_buttons_for_those_whose_turn_it_is(desk: Desk, review: Record, staffed: People) -> None:
    mine = text(desk(staffed.li), f"/desk/review/{review.pk}/")
    assert ">提出意见</a>" in mine
    assert ">签发</a>" not in mine
    assert "更正" not in text(desk(staffed.zhao), f"/desk/review/{review.pk}/")


def test_a_record_under_another_ledgers_address_is_not_found(desk: Desk, review: Record, staffed: People) -> None:
    assert desk(staffed.wang).get(f"/desk/mediation/{review.pk}/").status_code == 404


def test_a_figure_opens_to_its_records_and_its_definition(desk: Desk, dispute: Record, staffed: People) -> None:
    page = text(desk(staffed.wang), "/desk/figures/测试调解.登记件数/?period=2026")
    assert "<b>1</b>件" in page
    assert "报告期内登记的纠纷件数" in page
    assert "登记日 在 报告期" in page
    assert dispute.number_text in page
    assert "按纠纷类型" in page


def test_every_record_behind_a_figure_can_be_reached(
    desk: Desk, do: Do, staffed: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("zhangtu.desk.figures.views.SHOWN", 2)
    for name in ("李小明", "王小红", "赵小刚"):
        do(staffed.wang, "mediation", "登记", values={"纠纷类型": "邻里", "甲方当事人": name, "纠纷简况": "某事"})
    address = "/desk/figures/测试调解.登记件数/?period=2026"
    first = text(desk(staffed.wang), address)
    assert "3 条" in first
    assert "第 1 页，共 2 页" in first
    following = text(desk(staffed.wang), f"{address}&page=2")
    assert [first.count("data-row"), following.count("data-row")] == [2, 1]


def test_figures_stand_beside_last_years(desk: Desk, dispute: Record, staffed: People) -> None:
    page = text(desk(staffed.wang), "/desk/figures/?period=2026")
    assert "登记件数" in page
    assert "去年同期" in page
    assert "增加" in page


def test_a_figure_without_records_is_a_dash_not_a_zero(desk: Desk, staffed: People) -> None:
    page = text(desk(staffed.wang), "/desk/figures/测试调解.邻里占比/?period=2020")
    assert "<b>—</b>" in page
    assert "没有可以计算的记录" in page


def test_figures_of_others_are_counted_for_nobody_else(desk: Desk, dispute: Record, staffed: People) -> None:
    town = staffed.wang.posts.get().office_id
    page = text(desk(staffed.chen), f"/desk/figures/测试调解.登记件数/?period=2026&office={town}")
    assert "河口镇" in page
    assert "<b>0</b>件" in page
    assert dispute.number_text not in page


def test_the_catalogue_says_which_ledgers_stand_on_an_article(desk: Desk, staffed: People) -> None:
    page = text(desk(staffed.wang), "/desk/laws/测试法/")
    assert "期限“审查时限”" in page
    assert "现行" in page


def test_a_ledgers_page_is_there_to_be_signed(desk: Desk, staffed: People) -> None:
    page = text(desk(staffed.wang), "/desk/catalog/review/")
    assert "签字" in page
    assert "审查时限" in page
    assert "送审人和审查人" in page


@pytest.mark.parametrize("address", ["ledgers", "begin", "imports", "catalog", "offices", "help", "menu", "reports"])
def test_every_place_of_the_navigation_opens(desk: Desk, staffed: People, address: str) -> None:
    text(desk(staffed.wang), f"/desk/{address}/")


@pytest.mark.parametrize("address", ["nothing/", "figures/没有.这个/", "catalog/nothing/", "laws/没有的法/"])
def test_what_is_not_there_is_said_in_a_sentence(desk: Desk, staffed: People, address: str) -> None:
    answer = desk(staffed.wang).get(f"/desk/{address}")
    assert answer.status_code == 404
    assert "没有这一页" in answer.content.decode()


def test_the_handbook_holds_the_visitors_own_steps(desk: Desk, staffed: People) -> None:
    page = desk(staffed.li).get("/desk/handbook/").content.decode()
    assert "提出意见" in page
    assert "送审人：" not in page
    assert "还没有办理权限" in desk(staffed.zhao).get("/desk/handbook/").content.decode()


def test_a_share_opens_to_its_part_and_its_whole(desk: Desk, do: Do, dispute: Record, staffed: People) -> None:
    other = do(staffed.wang, "mediation", "登记", values={"纠纷类型": "其他", "甲方当事人": "王某", "纠纷简况": "某事"})
    client = desk(staffed.wang)
    whole = text(client, "/desk/figures/测试调解.邻里占比/?period=2026")
    assert "<b>50</b>%" in whole
    assert other.number_text in whole
    part = text(client, "/desk/figures/测试调解.邻里占比/?period=2026&part=1")
    assert dispute.number_text in part
    assert other.number_text not in part


def test_an_administrator_is_told_what_does_not_run(desk: Desk, staffed: People, settings: Any, tmp_path: Path) -> None:
    settings.HOME = tmp_path
    staff.grant(staffed.wang.posts.get(), "*", "管理员", Extent.SUBTREE)
    (tmp_path / "unwell").write_text("后台任务连续 3 次一启动就退出", encoding="utf-8")
    assert "后台任务连续 3 次" in desk(staffed.wang).get("/desk/").content.decode()
    assert "后台任务" not in desk(staffed.li).get("/desk/").content.decode()
