"""本级, 下级 and 合计 at every door: the pages, the tables of the level above, the API."""

from io import BytesIO

import pytest
from openpyxl import load_workbook

from tests.desk.conftest import Desk
from tests.desk.figures.test_forms_of_the_upper_level import KEY, table
from tests.desk.test_pages import text
from tests.people import People


@pytest.mark.usefixtures("dispute")
def test_a_table_may_ask_for_one_level(desk: Desk, staffed: People) -> None:
    sent = {"file": table(*(f"{{{KEY}{turn}}}" for turn in ("", "@本级", "@下级", "@本级@上年"))), "period": "2026"}
    answer = desk(staffed.wang).post("/desk/forms/", sent)
    whole, own, below, before = (cell.value for cell in load_workbook(BytesIO(answer.content)).active[1])
    assert (whole, before) == (1, 0)
    assert own + below == whole


@pytest.mark.usefixtures("dispute")
def test_the_pages_let_one_choose_and_keep_the_choice(desk: Desk, staffed: People) -> None:
    client = desk(staffed.wang)
    page = text(client, "/desk/figures/?period=2026&level=下级")
    assert '<option value="下级" selected>' in page
    assert "（下级）" in page
    assert "level=下级" in page
    one = text(client, f"/desk/figures/{KEY}/?period=2026&level=本级")
    assert "（本级）" in one
    assert "（" not in text(client, "/desk/figures/?period=2026&level=没有的").split("<h1>")[1].split("。")[0]


@pytest.mark.usefixtures("dispute")
def test_all_three_stand_side_by_side_on_the_page_in_its_export_and_on_the_figures_own_page(
    desk: Desk, staffed: People
) -> None:
    client = desk(staffed.wang)
    page = text(client, "/desk/figures/?period=2026&level=分列")
    assert '<option value="分列" selected>' in page
    assert ">本级</th>" in page
    assert ">下级</th>" in page
    assert ">本级</th>" not in text(client, "/desk/figures/?period=2026")
    for level, extra in (("分列", ["本级", "下级"]), ("合计", [])):
        answer = client.get("/desk/figures/", {"period": "2026", "level": level, "export": "1"})
        heading, *rows = load_workbook(BytesIO(answer.content)).worksheets[0].iter_rows(values_only=True)
        assert list(heading) == ["台账", "指标", "2026年", *extra, "单位", "去年同期", "性质", "口径"]
        row = next(dict(zip(heading, each, strict=True)) for each in rows if f"{each[0]}.{each[1]}" == KEY)
        assert row["2026年"] == 1
        assert sum(row[each] for each in extra) in (0, 1)
        assert not extra or row["本级"] + row["下级"] == 1
    one = text(client, f"/desk/figures/{KEY}/?period=2026")
    assert "level=本级" in one
    assert "level=下级" in one
