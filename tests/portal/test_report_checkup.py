"""报告体检: a stranger's report is examined and forgotten."""

from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from zhangtu.portal.memory import LARGEST
from zhangtu.publish.models import Publication

REPORT = "全年受理投诉举报20件，办结18件，办结率95%。"
pytestmark = pytest.mark.django_db


def sent(client: Client, **data: Any) -> tuple[int, str]:
    answer = client.post("/check/", data)
    return answer.status_code, answer.content.decode()


def test_the_form_asks_for_a_file_or_text(client: Client) -> None:
    page = client.get("/check/").content.decode()
    assert 'enctype="multipart/form-data"' in page
    assert "<textarea" in page
    assert "不保存" in page


def test_pasted_text_is_examined(client: Client) -> None:
    status, page = sent(client, text=REPORT)
    assert status == 200
    assert "算得90%" in page
    assert "figure-rate" in page


def test_an_uploaded_file_is_examined(client: Client) -> None:
    status, page = sent(client, file=SimpleUploadedFile("甲.txt", REPORT.encode("gb18030")))
    assert status == 200
    assert "核校：甲.txt" in page


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "另存为 .docx"),
        (b"", "没有文字"),
        (b"a" * (LARGEST + 1), "超过5 MB"),
    ],
)
def test_a_file_that_cannot_be_read_is_told(client: Client, content: bytes, told: str) -> None:
    status, page = sent(client, file=SimpleUploadedFile("甲.doc", content))
    assert status == 422
    assert told in page


@pytest.mark.parametrize("field", ["text", "ignores"])
def test_what_is_beyond_all_measure_is_told_at_its_field(client: Client, field: str) -> None:
    status, page = sent(client, **{"text": REPORT, "ignores": "figure-rate:95%:附注里有", field: "啊" * 400_001})
    assert status == 422
    assert f'<span class="wrong" id="{field}-long">这一栏有 400,001 个字，太长了' in page
    assert (REPORT in page, "附注里有" in page) == (field != "text", field != "ignores")


def test_too_long_a_text_is_refused(client: Client) -> None:
    status, page = sent(client, text="啊" * 200_001)
    assert status == 422
    assert "超过100000字" in page


def test_nothing_is_kept(client: Client) -> None:
    answer = client.post("/check/", {"text": REPORT})
    assert "no-store" in answer.headers["Cache-Control"]
    assert Publication.objects.count() == 0


def test_a_form_from_elsewhere_is_refused() -> None:
    assert Client(enforce_csrf_checks=True).post("/check/", {"text": REPORT}).status_code == 403


def test_the_text_cannot_speak_html(client: Client) -> None:
    _, page = sent(client, text="<script>alert(1)</script>共受理20件。")
    assert "<script>alert" not in page


def test_the_style_sheet_of_the_marks_is_served(client: Client) -> None:
    answer = client.get("/check/marks.css")
    assert answer.headers["Content-Type"].startswith("text/css")
    assert ".proof mark" in answer.content.decode()


def test_what_was_looked_at_is_left_out_with_its_reason(client: Client) -> None:
    status, page = sent(client, text=REPORT, ignores="figure-rate:办结率95%:口径不同\nfigure-rate:没有这处:理由")
    assert status == 200
    assert "算得90%" not in page
    assert "口径不同" in page
    assert "没有对上任何一处" in page


def test_a_place_set_aside_without_a_reason_is_refused_and_nothing_typed_is_lost(client: Client) -> None:
    status, page = sent(client, text=REPORT, ignores="figure-rate:办结率95%")
    assert status == 422
    assert "三样都要有" in page
    assert REPORT in page
    assert "figure-rate:办结率95%" in page
