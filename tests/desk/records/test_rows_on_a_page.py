"""Rows at the desk: a small table on the record's page, several entered with a step, one more, one put right."""

import shutil
from pathlib import Path

import pytest

from tests.desk.conftest import NOW, Desk
from tests.dispatch.visits import FIGURES, TEXT
from tests.people import People
from zhangtu import shelf
from zhangtu.dispatch.actor import actor
from zhangtu.dispatch.steps import take_step
from zhangtu.ledger import tables
from zhangtu.ledger.models import Record
from zhangtu.offices import staff
from zhangtu.offices.models import Extent

AREA = "领域:\n  信访:\n    说明: 来访\n    台账: [visit]\n"


@pytest.fixture(autouse=True)
def visits(small_catalog: Path, tmp_path: Path, stock: shelf.Shelf) -> None:
    """The small catalogue with a ledger whose receptions, measures and parties are rows."""
    folder = tmp_path / "catalog"
    shutil.copytree(small_catalog, folder)
    (folder / "ledgers" / "visit.yaml").write_text(TEXT, encoding="utf-8")
    (folder / "indicators").mkdir(exist_ok=True)
    (folder / "indicators" / "visit.yaml").write_text(FIGURES, encoding="utf-8")
    shelf.use(folder)
    tables.sync(shelf.current())


@pytest.fixture
def begun(staffed: People) -> Record:
    for role in ("登记人", "经办人"):
        staff.grant(staffed.wang.posts.get(), "visit", role, Extent.SUBTREE, sees_private=True)
    me = actor(staffed.reach(staffed.wang))
    return take_step(shelf.current(), me, "visit", "登记", values={"事项": "路灯不亮"}, now=NOW)


def address(record: Record, *parts: str) -> str:
    return f"/desk/visit/{record.pk}/" + "".join(f"{part}/" for part in parts)


def test_parties_are_entered_with_the_first_step(desk: Desk, begun: Record, staffed: People) -> None:
    page = desk(staffed.wang)
    assert "当事人第3行·当事人姓名" in page.get("/desk/visit/new/").content.decode()
    told = {
        "事项": "漏水",
        "当事人第1行·当事人姓名": "甲",
        "当事人第3行·当事人姓名": "乙",
        "粘贴:当事人": "丙\t单位\n丁\t个人",
    }
    answer = page.post("/desk/visit/new/", told, follow=True).content.decode()
    assert [row["data"]["当事人姓名"] for row in Record.objects.latest("number").rows["当事人"]] == [
        "甲",
        "乙",
        "丙",
        "丁",
    ]
    assert '当事人 <span class="quiet">4 行</span>' in answer


def test_what_is_wrong_with_a_row_is_said_at_it_and_all_is_kept(desk: Desk, begun: Record, staffed: People) -> None:
    told = {"事项": "漏水", "当事人第1行·当事人姓名": "甲某", "当事人第2行·当事人类型": "单位"}
    answer = desk(staffed.wang).post("/desk/visit/new/", told)
    page = answer.content.decode()
    assert (answer.status_code, "当事人第2行·当事人姓名</a>：请填写“当事人姓名”。" in page) == (400, True)
    assert 'value="甲某"' in page


def test_five_thousand_pasted_lines_are_refused_in_a_sentence(desk: Desk, begun: Record, staffed: People) -> None:
    pasted = "\n".join(f"第{number}人\t个人" for number in range(5000))
    answer = desk(staffed.wang).post(address(begun, "rows", "当事人"), {"粘贴:当事人": pasted})
    page = answer.content.decode()
    assert (answer.status_code, "一次最多加 200 行，这里有 5000 行" in page, "第4999人" in page) == (400, True, True)
    assert page.count("<input") < 50


def test_more_rows_come_later(desk: Desk, begun: Record, staffed: People) -> None:
    told = {"当事人第1行·当事人姓名": "甲", "当事人第1行·当事人类型": "个人"}
    answer = desk(staffed.wang).post(address(begun, "rows", "当事人"), told, follow=True).content.decode()
    assert "“当事人”已加 1 行。" in answer
    assert "加一行" in answer


def test_a_repeated_step_opens_blank_and_adds_a_row(desk: Desk, begun: Record, staffed: People) -> None:
    page = desk(staffed.wang)
    for people in ("50", "20"):
        assert 'value="50"' not in page.get(address(begun, "steps", "处置")).content.decode()
        told = {"转移人数": people, "version": str(begun.version)}
        answer = page.post(address(begun, "steps", "处置"), told, follow=True).content.decode()
    assert '处置 <span class="quiet">2 行</span>' in answer
    assert "50人" in answer


def test_a_row_is_put_right_and_another_taken_out(desk: Desk, begun: Record, staffed: People) -> None:
    page = desk(staffed.wang)
    for people in ("50", "20"):
        page.post(address(begun, "steps", "处置"), {"转移人数": people, "version": ""})
    answer = page.post(address(begun, "rows", "处置", "1"), {"转移人数": "5", "理由": "多写了零"}, follow=True)
    assert "“处置”第 1 行已更正" in answer.content.decode()
    answer = page.post(address(begun, "rows", "处置", "2", "out"), {"理由": "重复"}, follow=True)
    shown = answer.content.decode()
    assert "已拿掉：重复" in shown
    assert [row["data"]["转移人数"] for row in Record.objects.get(pk=begun.pk).rows["处置"]] == [5, 20]
    assert page.get(address(begun, "rows", "处置", "2")).status_code == 404
    assert page.get(address(begun, "rows", "没有", "2")).status_code == 404


def test_what_is_private_in_a_row_is_masked(desk: Desk, begun: Record, staffed: People) -> None:
    page = desk(staffed.wang)
    told = {"接访方式": "约访", "接访日期": "2026-03-02", "谈话内容": "不愿公开", "免交:接访记录": "在窗口"}
    page.post(address(begun, "steps", "记接访"), told)
    shown = page.get(address(begun)).content.decode()
    assert ("不愿公开" in shown, "显示隐私内容" in shown) == (False, True)
    assert "不愿公开" in page.post(address(begun, "reveal")).content.decode()
