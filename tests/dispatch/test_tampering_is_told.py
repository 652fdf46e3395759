"""A house tampered with by SQL: ``verify`` tells each kind, and nothing of a house that was only worked in."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from django.db import connection

from tests.book import PlainBook
from tests.dispatch.conftest import NOW
from tests.dispatch.test_evidence_links_and_looks import PNG
from tests.people import People
from zhangtu.dispatch.actor import actor
from zhangtu.dispatch.case import content_of
from zhangtu.dispatch.evidence import attach
from zhangtu.dispatch.verifying import verify
from zhangtu.ledger.content import digest
from zhangtu.ledger.files import path_of
from zhangtu.ledger.models import Attachment, Counter, Record
from zhangtu.offices import staff
from zhangtu.trail.chaining import OF_RECORDS, chain

Take = Callable[..., Record]


@pytest.fixture(autouse=True)
def house_folder(settings: Any, tmp_path: Path) -> Path:
    settings.HOME = tmp_path
    return tmp_path


@pytest.fixture
def trail_open(as_owner: Callable[[], AbstractContextManager[None]]) -> Callable[..., None]:
    """As the owner of the database may: the trigger rests while the trail is rewritten."""

    def run(statement: str, *values: object) -> None:
        with as_owner(), connection.cursor() as cursor:
            cursor.execute("ALTER TABLE trail_entry DISABLE TRIGGER trail_only_added")
            cursor.execute(statement, values)
            cursor.execute("ALTER TABLE trail_entry ENABLE ALWAYS TRIGGER trail_only_added")

    return run


@pytest.fixture
def worked(do: Take, review: Record, dispute: Record, staffed: People) -> Record:
    """The dispute of a house in which records were made, moved and withdrawn, and every line has its place."""
    do(staffed.li, "review", "退回补正", review, values={"补正事项": "缺一页"})
    told = {"纠纷类型": "邻里", "甲方当事人": "王小红", "纠纷简况": "某事"}
    do(staffed.wang, "mediation", "登记", values=told)
    chain()
    OF_RECORDS.keep_head(OF_RECORDS.last())
    return dispute


@pytest.fixture
def found(book: PlainBook) -> Callable[[], list[str]]:
    return lambda: list(verify(book))


Found = Callable[[], list[str]]
Sql = Callable[..., None]


def test_a_house_that_was_worked_in_agrees(worked: Record, found: Found) -> None:
    assert found() == []


@pytest.mark.parametrize(
    ("change", "value"),
    [
        ("withdrawn_at", NOW),
        ("title", "别的标题"),
        ("people", ["00000000-0000-0000-0000-000000000000"]),
        ("happened_on", date(2020, 1, 1)),
        ("year", 2020),
    ],
)
def test_a_records_own_columns_rewritten_are_told(worked: Record, found: Found, change: str, value: object) -> None:
    Record.objects.filter(pk=worked.pk).update(**{change: value})
    assert any(worked.number_text in line and "绕过系统" in line for line in found())


@pytest.mark.parametrize("change", ["due_at", "late_at", "usual_at", "others_at"])
def test_the_end_of_a_term_rewritten_is_told(worked: Record, review: Record, found: Found, change: str) -> None:
    Record.objects.filter(pk=review.pk).update(**{change: NOW})
    assert any(review.number_text in line and "期限" in line for line in found())


@pytest.mark.parametrize(
    ("column", "value"),
    [("person_name", "别人"), ("at", NOW.replace(year=2020)), ("note", "改过"), ("person_id", None), ("step", "别的")],
)
def test_who_when_or_note_of_a_line_changed_is_told(
    worked: Record, found: Found, trail_open: Sql, column: str, value: object
) -> None:
    trail_open(f"UPDATE trail_entry SET {column} = %s WHERE record_id = %s", value, worked.pk)
    assert any("行留痕" in line and "被改过" in line for line in found())


def test_a_line_added_without_the_key_is_told(worked: Record, found: Found, trail_open: Sql) -> None:
    trail_open(
        "INSERT INTO trail_entry (at, person_name, kind, ledger, step, citations, changes, version, digest, note) "
        "SELECT at, '别人', kind, ledger, step, citations, changes, version, digest, note FROM trail_entry LIMIT 1"
    )
    assert any("绕过系统加进去" in line for line in found())


def test_lines_deleted_are_told(worked: Record, found: Found, trail_open: Sql) -> None:
    trail_open("DELETE FROM trail_entry WHERE seq = (SELECT min(seq) FROM trail_entry)")
    assert any("行留痕不见了" in line for line in found())


def test_the_chain_deleted_with_its_lines_is_told(worked: Record, found: Found, trail_open: Sql) -> None:
    gone = "(SELECT max(seq) FROM trail_entry)"
    trail_open(f"DELETE FROM trail_traillink WHERE seq = {gone}")
    trail_open(f"DELETE FROM trail_entry WHERE seq = {gone}")
    assert any("环" in line and "被删掉了" in line for line in found())


def test_the_last_record_of_a_counter_taken_with_its_lines_is_told(
    worked: Record, found: Found, trail_open: Sql
) -> None:
    taken = Record.objects.filter(ledger="mediation").order_by("-number").first()
    assert taken is not None
    trail_open("DELETE FROM trail_entry WHERE record_id = %s", taken.pk)
    trail_open("DELETE FROM ledger_record WHERE id = %s", taken.pk)
    Counter.objects.filter(ledger="mediation").update(last=1)
    assert any("行留痕不见了" in line for line in found())


def test_record_digest_and_trail_rewritten_together_are_told(worked: Record, found: Found, trail_open: Sql) -> None:
    worked.data = {**worked.data, "纠纷简况": "另一回事"}
    Record.objects.filter(pk=worked.pk).update(
        data=worked.data, digest=digest(worked.pk, worked.version, content_of(worked))
    )
    changed = "jsonb_set(changes, '{纠纷简况,1}', '\"另一回事\"')"
    trail_open(f"UPDATE trail_entry SET changes = {changed} WHERE record_id = %s", worked.pk)
    assert any("行留痕" in line and "被改过" in line for line in found())


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE offices_right SET sees_private = NOT sees_private",
        "UPDATE offices_right SET ledger = '*', reach = '全部' WHERE id = (SELECT min(id) FROM offices_right)",
        "UPDATE offices_post SET since = since - 1",
        "UPDATE offices_post SET office_id = (SELECT id FROM offices_office WHERE name = '青山县')",
        "INSERT INTO offices_right (post_id, ledger, role, reach, sees_private) "
        "SELECT post_id, 'other', '管理员', reach, true FROM offices_right LIMIT 1",
        "DELETE FROM offices_rightsproof",
    ],
)
def test_rights_widened_are_told(worked: Record, found: Found, trail_open: Sql, statement: str) -> None:
    trail_open(statement)
    assert any("权限" in line and "绕过系统" in line for line in found())


def test_rights_given_changed_and_taken_by_the_house_agree(worked: Record, staffed: People, found: Found) -> None:
    post = staffed.li.posts.get()
    right = staff.grant(post, "review", "送审人")
    staff.grant(post, "review", "送审人", sees_private=True)
    staff.revoke(right)
    staff.leave(post, date(2026, 4, 1))
    assert found() == []


@pytest.fixture
def with_photo(book: PlainBook, do: Take, staffed: People) -> Attachment:
    told = {"主题": "宪法宣传", "活动日期": "2026-03-01", "人数": 30}
    event = do(staffed.wang, "activity", "登记", values=told, waivers={"照片": "相机坏了"})
    attach(book, actor(staffed.reach(staffed.wang)), event.pk, 1, "照片", [PNG], NOW)
    return Attachment.objects.get()


def test_the_row_of_an_attachment_gone_is_told(with_photo: Attachment, found: Found, trail_open: Sql) -> None:
    assert found() == []
    trail_open("DELETE FROM ledger_attachment WHERE id = %s", with_photo.pk)
    assert any("附件" in line and "登记不见了" in line for line in found())


def test_the_file_of_an_attachment_gone_is_told(with_photo: Attachment, found: Found) -> None:
    path_of(with_photo.sha256).unlink()
    assert any("不在数据文件夹里" in line for line in found())
