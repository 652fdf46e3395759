"""A table of the upper level comes back filled with what the visitor may count."""

from hashlib import sha256
from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponse
from django.test import Client
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


def bare_form(label: str = "登记件数") -> SimpleUploadedFile:
    """A form without placeholders: one cell is empty."""
    book = Workbook()
    for row in (["测试调解统计表", None], ["项目", "数量"], [label, None]):
        book.active.append(row)
    book.active.merge_cells("A1:B1")
    book.active.title = "表"
    buffer = BytesIO()
    book.save(buffer)
    return SimpleUploadedFile("季报.xlsx", buffer.getvalue())


def confirmed_cells(client: Client, text: str = f"{{{KEY}}}") -> HttpResponse:
    sent = bare_form()
    digest = sha256(sent.read()).hexdigest()
    sent.seek(0)
    sending = {"file": sent, "digest": digest, "格:表!B3": text}
    return client.post("/desk/forms/propose/", sending)  # type: ignore[return-value]


@pytest.mark.usefixtures("dispute")
def test_a_bare_form_is_proposed_confirmed_and_fills_itself(desk: Desk, staffed: People) -> None:
    client = desk(staffed.wang)
    page = client.post("/desk/forms/propose/", {"file": bare_form()})
    assert page.status_code == 200
    assert f'value="{{{KEY}}}" list=' in " ".join(page.content.decode().split())
    assert "1 个空格，1 个（100%）由指标填" in page.content.decode()
    content = confirmed_cells(client).content
    filled = client.post("/desk/forms/", {"file": SimpleUploadedFile("季报.xlsx", content), "period": "2026"})
    assert load_workbook(BytesIO(filled.content)).active["B3"].value == 1


def test_what_is_confirmed_wrongly_is_told_beside_its_cell_and_stays(desk: Desk, staffed: People) -> None:
    client = desk(staffed.wang)
    assert client.get("/desk/forms/propose/").status_code == 200
    told = {
        "=1+1": "要整个写成一个占位符",
        "{没有.这个}": "没有“没有.这个”这个指标",
        f"{{{KEY}@河口镇}}": "没有“河口镇”这个单位",
        "": "一个格子也没有写占位符",
    }
    for text, sentence in told.items():
        answer = confirmed_cells(client, text)
        assert answer.status_code == 422
        assert sentence in answer.content.decode()
        assert f'value="{text}"' in answer.content.decode()
    other = client.post("/desk/forms/propose/", {"file": bare_form("收件数"), "digest": "0"})
    assert "选的不是刚才那张表" in other.content.decode()
    assert "请选择要认的表" in client.post("/desk/forms/propose/", {}).content.decode()
    no_cells = client.post("/desk/forms/propose/", {"file": table("件数", "合计")})
    assert "没有找到要填的空格" in no_cells.content.decode()


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
