"""Workbooks come in after a trial, whole or not at all, and leave as they came."""

from io import BytesIO

import openpyxl
from django.core.files.uploadedfile import SimpleUploadedFile

from tests.desk.conftest import Desk
from tests.people import People
from zhangtu.ledger.models import Batch, Record

HEADS = ["序号", "主题", "活动日期", "到场"]
GOOD = [[1, "宪法宣传", "2026.1.5", 30], [2, "反诈宣传", "2026年2月3日", 12]]


def workbook(rows: list[list[object]], name: str = "活动.xlsx") -> SimpleUploadedFile:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in [HEADS, *rows]:
        sheet.append(row)
    out = BytesIO()
    book.save(out)
    return SimpleUploadedFile(name, out.getvalue())


def token(page: str) -> str:
    return page.partition('name="token" value="')[2].partition('"')[0]


CHOSEN = {"列:到场": "人数", "列:序号": "不导入"}
ADDRESS = "/desk/activity/import/"


def test_a_trial_changes_nothing_and_says_what_would_come(desk: Desk, staffed: People) -> None:
    client = desk(staffed.wang)
    page = client.post(ADDRESS, {"file": workbook(GOOD), "do": "try"}).content.decode()
    again = client.post(ADDRESS, {"token": token(page), "do": "try", **CHOSEN}).content.decode()
    assert "都能导入：2 条" in again
    assert not Record.objects.exists()


def test_what_was_tried_is_let_in_and_can_be_taken_back(desk: Desk, staffed: People) -> None:
    client = desk(staffed.wang)
    page = client.post(ADDRESS, {"file": workbook(GOOD), "do": "try"}).content.decode()
    done = client.post(ADDRESS, {"token": token(page), "do": "load", **CHOSEN}, follow=True).content.decode()
    assert "已导入 2 条" in done
    assert Record.objects.filter(backdated=True).count() == 2
    batch = Batch.objects.get()
    assert batch.file_name == "活动.xlsx"
    gone = client.post(f"/desk/imports/{batch.pk}/", {"reason": "导错单位"}, follow=True).content.decode()
    assert "已撤销这次导入的 2 条" in gone
    assert not Record.objects.filter(withdrawn_at__isnull=True).exists()


def test_headings_once_told_apart_are_remembered(desk: Desk, staffed: People) -> None:
    client = desk(staffed.wang)
    page = client.post(ADDRESS, {"file": workbook(GOOD), "do": "try"}).content.decode()
    client.post(ADDRESS, {"token": token(page), "do": "load", **CHOSEN})
    later = client.post(ADDRESS, {"file": workbook([[1, "消防宣传", "2026.3.1", 9]]), "do": "try"}).content.decode()
    assert "都能导入：1 条" in later


def test_bad_rows_come_back_with_their_reasons(desk: Desk, staffed: People) -> None:
    client = desk(staffed.wang)
    bad = [*GOOD, [3, "普法", "2026.2.31", "很多"]]
    page = client.post(ADDRESS, {"file": workbook(bad), "do": "try"}).content.decode()
    again = client.post(ADDRESS, {"token": token(page), "do": "load", **CHOSEN})
    assert "1 行要改，一行也没有导入" in again.content.decode()
    assert "第 4 行" in again.content.decode()
    assert not Record.objects.exists()
    back = client.post(ADDRESS, {"token": token(page), "do": "back", **CHOSEN})
    rows = list(openpyxl.load_workbook(BytesIO(back.content)).worksheets[0].iter_rows(values_only=True))
    assert len(rows) == 2
    assert "2月只有28天" in str(rows[1])


def test_what_is_no_workbook_is_told_in_one_sentence(desk: Desk, staffed: People) -> None:
    client = desk(staffed.wang)
    for upload in (SimpleUploadedFile("活动.xlsx", b""), SimpleUploadedFile("活动.exe", b"MZ"), None):
        answer = client.post(ADDRESS, {"do": "try"} | ({"file": upload} if upload else {}))
        assert answer.status_code == 400
        assert "什么都没有导入" in answer.content.decode()


def test_nobody_lets_in_a_file_with_a_made_up_token(desk: Desk, staffed: People) -> None:
    answer = desk(staffed.wang).post(ADDRESS, {"token": "../../etc/passwd", "do": "load"})
    assert "请重新选择" in answer.content.decode()


def test_others_do_not_see_an_import(desk: Desk, staffed: People) -> None:
    client = desk(staffed.wang)
    page = client.post(ADDRESS, {"file": workbook(GOOD), "do": "try"}).content.decode()
    client.post(ADDRESS, {"token": token(page), "do": "load", **CHOSEN})
    batch = Batch.objects.get()
    assert desk(staffed.chen).get(f"/desk/imports/{batch.pk}/").status_code == 404
    refused = desk(staffed.zhao).post(f"/desk/imports/{batch.pk}/", {"reason": "看看"})
    assert "你在这个单位没有" in refused.content.decode()
