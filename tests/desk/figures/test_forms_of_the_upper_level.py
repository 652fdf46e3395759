"""A table of the upper level comes back filled with what the visitor may count."""

from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from openpyxl import Workbook, load_workbook

from tests.desk.conftest import Desk
from tests.people import People

KEY = "测试调解.登记件数"


def table(*cells: str) -> SimpleUploadedFile:
    book = Workbook()
    book.active.append(list(cells))
    buffer = BytesIO()
    book.save(buffer)
    return SimpleUploadedFile("上级报表.xlsx", buffer.getvalue())


@pytest.mark.usefixtures("dispute")
def test_the_table_comes_back_with_numbers(desk: Desk, staffed: People) -> None:
    sent = {"file": table("{机构}", f"{{{KEY}}}", f"{{{KEY}@上年}}", f"共{{{KEY}}}件"), "period": "2026"}
    answer = desk(staffed.wang).post("/desk/forms/", sent)
    assert answer.status_code == 200
    sheet = load_workbook(BytesIO(answer.content)).active
    assert [cell.value for cell in sheet[1]] == ["新桥镇", 1, 0, "共1件"]


def test_what_cannot_be_filled_is_told_and_may_be_left(desk: Desk, staffed: People) -> None:
    client = desk(staffed.wang)
    answer = client.post("/desk/forms/", {"file": table("{没有.这个}"), "period": "2026"})
    assert answer.status_code == 422
    assert "没有“没有.这个”这个指标" in answer.content.decode()
    assert client.post("/desk/forms/", {"file": table("{没有.这个}"), "anyway": "on"}).status_code == 200


def test_an_office_out_of_reach_is_not_counted(desk: Desk, staffed: People) -> None:
    answer = desk(staffed.wang).post("/desk/forms/", {"file": table(f"{{{KEY}@河口镇}}"), "period": "2026"})
    assert answer.status_code == 422
    assert "不在你的权限里" in answer.content.decode()


def test_what_is_no_table_gets_one_sentence(desk: Desk, staffed: People) -> None:
    answer = desk(staffed.wang).post("/desk/forms/", {"file": SimpleUploadedFile("x.xlsx", b"text")})
    assert answer.status_code == 400
    assert "不完整" in answer.content.decode()


def test_the_example_holds_every_indicator(desk: Desk, staffed: People) -> None:
    book = load_workbook(BytesIO(desk(staffed.wang).get("/desk/forms/example/").content))
    assert KEY in {row[0].value for row in book.active.iter_rows(min_row=2)}


def test_a_table_without_placeholders_is_told_and_the_page_lists_them(desk: Desk, staffed: People) -> None:
    answer = desk(staffed.wang).post("/desk/forms/", {"file": table("件数", "合计")})
    assert answer.status_code == 422
    page = answer.content.decode()
    assert "表里没有占位符" in page
    assert f"<code>{{{KEY}}}</code>" in page
