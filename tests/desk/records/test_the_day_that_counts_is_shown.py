"""The trail says when a step happened beside when it was typed; a figure's list says by which day each was counted."""

from datetime import date
from io import BytesIO

from openpyxl import load_workbook

from tests.desk.conftest import Desk, Do
from tests.people import People
from zhangtu.ledger.models import Record


def test_a_step_entered_later_shows_both_days(desk: Desk, do: Do, staffed: People) -> None:
    told = {"文件名称": "河道管理办法", "事项类型": "规范性文件"}
    record = do(staffed.wang, "review", "送审", at=date(2026, 2, 10), values=told)
    page = desk(staffed.wang).get(f"/desk/review/{record.pk}/").content.decode()
    assert "2026年2月10日（周二）办" in page
    assert "录入" in page


def test_a_step_of_today_shows_one_day(desk: Desk, review: Record, staffed: People) -> None:
    page = desk(staffed.wang).get(f"/desk/review/{review.pk}/").content.decode()
    assert 'class="happened"' not in page


def test_a_figures_list_is_by_the_day_that_counts(desk: Desk, do: Do, staffed: People) -> None:
    told = {"纠纷类型": "邻里", "甲方当事人": "李小明", "纠纷简况": "两家为宅基地滴水起争执"}
    for day in (date(2026, 1, 5), date(2026, 2, 20)):
        do(staffed.wang, "mediation", "登记", at=day, values=told)
    client = desk(staffed.wang)
    address = "/desk/figures/测试调解.登记件数/?period=2026"
    page = client.get(address).content.decode()
    assert "日子是登记日，近的在前" in page
    assert 0 < page.index("2026年2月20日") < page.index("2026年1月5日")
    sheet = load_workbook(BytesIO(client.get(f"{address}&export=1").content)).active
    assert sheet is not None
    rows = list(sheet.values)
    assert rows[0][-1] == "登记日"
    assert [row[-1].date() for row in rows[1:]] == [date(2026, 2, 20), date(2026, 1, 5)]  # type: ignore[union-attr]
