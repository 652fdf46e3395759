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
