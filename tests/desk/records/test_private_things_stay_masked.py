"""Private fields are masked for everyone until they ask; who asked is written down; who may not ask is told so."""

from django.core.files.uploadedfile import SimpleUploadedFile

from tests.desk.conftest import Desk, Do
from tests.people import People
from zhangtu.ledger.models import Attachment, Record
from zhangtu.trail.models import Entry


def address(record: Record) -> str:
    return f"/desk/{record.ledger}/{record.pk}/"


def test_the_page_masks_names_and_texts_and_the_trail_too(desk: Desk, dispute: Record, staffed: People) -> None:
    page = desk(staffed.wang).get(address(dispute)).content.decode()
    assert "李某" in page
    assert "李小明" not in page
    assert "滴水" not in page


def test_whoever_may_look_is_written_down(desk: Desk, dispute: Record, staffed: People) -> None:
    page = desk(staffed.wang).post(address(dispute) + "reveal/").content.decode()
    assert "李小明" in page
    assert "两家为宅基地滴水起争执" in page
    entry = Entry.objects.get(record_id=dispute.pk, kind="read")
    assert entry.person_name == "王送审"


def test_whoever_may_not_look_learns_nothing(desk: Desk, dispute: Record, staffed: People) -> None:
    client = desk(staffed.zhao)
    assert "你的岗位看不到原文" in client.get(address(dispute)).content.decode()
    answer = client.post(address(dispute) + "reveal/")
    assert answer.status_code == 403
    assert "李小明" not in answer.content.decode()
    assert not Entry.objects.filter(kind="read").exists()


def test_forms_never_fill_in_what_is_private(desk: Desk, dispute: Record, staffed: People) -> None:
    page = desk(staffed.wang).get(address(dispute) + "correct/").content.decode()
    assert "李小明" not in page
    assert "已经填过，不改就空着" in page


def test_a_private_field_left_empty_stays_as_it_was(desk: Desk, dispute: Record, staffed: People) -> None:
    told = {"version": 1, "纠纷类型": "其他", "涉及金额": "1200", "理由": "类型选错"}
    desk(staffed.wang).post(address(dispute) + "correct/", told)
    kept = Record.objects.get(pk=dispute.pk)
    assert kept.data["纠纷类型"] == "其他"
    assert kept.data["甲方当事人"] == {"name": "李小明"}


def test_an_older_version_is_masked_like_the_new_one(desk: Desk, do: Do, dispute: Record, staffed: People) -> None:
    do(staffed.wang, "mediation", "指定", dispute, values={"指定调解员": "王送审"})
    page = desk(staffed.wang).get(address(dispute) + "?version=1").content.decode()
    assert "这是第 1 版" in page
    assert "李小明" not in page


def test_a_file_is_saved_never_shown(desk: Desk, do: Do, staffed: People) -> None:
    photo = SimpleUploadedFile("照片.png", b"\x89PNG\r\n\x1a\n0000")
    told = {"主题": "宪法宣传", "活动日期": "2026-02-03"}
    do(staffed.wang, "activity", "登记", values=told, files={"照片": [photo]})
    kept = Attachment.objects.get()
    answer = desk(staffed.wang).get(f"/desk/files/{kept.pk}/")
    assert answer.headers["Content-Disposition"].startswith("attachment")
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert "sandbox" in answer.headers["Content-Security-Policy"]
    assert b"".join(answer.streaming_content) == b"\x89PNG\r\n\x1a\n0000"  # type: ignore[attr-defined]
    assert desk(staffed.chen).get(f"/desk/files/{kept.pk}/").status_code == 404
