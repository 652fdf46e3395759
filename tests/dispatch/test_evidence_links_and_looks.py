"""Evidence brought in later, records of one matter, and looks at what is private: each leaves its line."""

from datetime import timedelta
from uuid import UUID, uuid4

import pytest

from tests.book import PlainBook
from tests.dispatch.conftest import NOW, Do
from tests.people import People, Places
from zhangtu.dispatch.actor import actor
from zhangtu.dispatch.evidence import attach, reveal, take_out, waive
from zhangtu.dispatch.faults import InvalidEntryError, MissingEntryError, NotAllowedError, NotThereError, RefusedError
from zhangtu.dispatch.linking import link, unlink
from zhangtu.dispatch.verifying import verify
from zhangtu.ledger.files import Handed, path_of
from zhangtu.ledger.models import Attachment, Record
from zhangtu.offices import staff
from zhangtu.trail.models import Entry
from zhangtu.trail.reading import state_at

PNG = Handed("照片.png", b"\x89PNG\r\n\x1a\n....")


@pytest.fixture
def event(do: Do, staffed: People) -> Record:
    """An event entered with its photograph waived."""
    told = {"主题": "宪法宣传", "活动日期": "2026-03-01", "人数": 30}
    return do(staffed.wang, "activity", "登记", values=told, waivers={"照片": "相机坏了"})


def test_a_photograph_brought_later_takes_the_waivers_place(event: Record, book: PlainBook, staffed: People) -> None:
    record = attach(book, actor(staffed.reach(staffed.wang)), event.pk, 1, "照片", [PNG], NOW)
    file = Attachment.objects.get()
    assert record.evidence == {"照片": {"files": [str(file.pk)]}}
    assert path_of(file.sha256).read_bytes() == PNG.content
    assert Entry.objects.latest("seq").kind == "attach"
    assert list(verify()) == []


def test_evidence_may_be_done_without_later_too(event: Record, book: PlainBook, staffed: People) -> None:
    me = actor(staffed.reach(staffed.wang))
    record = attach(book, me, event.pk, 1, "照片", [PNG], NOW)
    record = waive(book, me, record.pk, 2, "照片", "涉及未成年人，不留影像", NOW)
    assert record.evidence["照片"] == {"waived": "涉及未成年人，不留影像", "by": "王送审"}
    with pytest.raises(MissingEntryError):
        waive(book, me, record.pk, 3, "照片", " ", NOW)


@pytest.mark.parametrize(
    ("file", "sentence"),
    [
        (Handed("照片.exe", b"MZ"), "不收“照片.exe”这种文件"),
        (Handed("照片.png", b"<script>alert(1)</script>"), "内容不是 png 文件"),
        (Handed("页面.svg", b"<svg onload='x'/>"), "不收"),
        (Handed("空.pdf", b""), "是空的"),
        (Handed("坏.docx", b"PK\x03\x04 nothing"), "内容不是 docx 文件"),
        (Handed("大.txt", b"a" * (21 * 1024 * 1024)), "超过 20 兆"),
    ],
)
def test_a_file_that_may_not_be_kept_is_told(
    event: Record, book: PlainBook, staffed: People, file: Handed, sentence: str
) -> None:
    with pytest.raises(InvalidEntryError) as refused:
        attach(book, actor(staffed.reach(staffed.wang)), event.pk, 1, "照片", [file], NOW)
    assert sentence in refused.value.faults[0].sentence
    assert Record.objects.get().version == 1
    assert not Attachment.objects.exists()


def test_a_strangers_file_is_refused(event: Record, book: PlainBook, staffed: People) -> None:
    with pytest.raises(NotThereError):
        attach(book, actor(staffed.reach(staffed.chen)), event.pk, 1, "照片", [PNG], NOW)
    with pytest.raises(NotAllowedError):
        attach(book, actor(staffed.reach(staffed.zhao)), event.pk, 1, "照片", [PNG], NOW)


def test_a_wrong_file_is_taken_out_once_the_right_one_is_there(event: Record, book: PlainBook, staffed: People) -> None:
    me = actor(staffed.reach(staffed.wang))
    record = attach(book, me, event.pk, 1, "照片", [PNG], NOW)
    (wrong,) = record.evidence["照片"]["files"]
    with pytest.raises(MissingEntryError, match="请先上传新的"):
        take_out(book, me, event.pk, 2, UUID(wrong), "传错了", NOW)
    record = attach(book, me, event.pk, 2, "照片", [Handed("对的.png", PNG.content + b"!")], NOW)
    record = take_out(book, me, event.pk, 3, UUID(wrong), "传错了", NOW)
    assert len(record.evidence["照片"]["files"]) == 1
    assert wrong in state_at(event.pk, 3)["@佐证"]["照片"]["files"]
    assert Entry.objects.latest("seq").note == "撤下文件：传错了"
    with pytest.raises(NotAllowedError, match="没有这个文件"):
        take_out(book, me, event.pk, 4, uuid4(), "再撤", NOW)
    assert list(verify()) == []


def test_linked_records_are_one_matter(review: Record, dispute: Record, book: PlainBook, staffed: People) -> None:
    me = actor(staffed.reach(staffed.wang))
    link(book, me, review.pk, dispute.pk, "", NOW)
    assert Record.objects.values("matter").distinct().count() == 1
    assert [line.note for line in Entry.objects.filter(kind="link")] == [
        "关联（同一事项）：〔2026〕新桥调字第1号",
        "关联（同一事项）：〔2026〕新桥审字第1号",
    ]
    with pytest.raises(RefusedError, match="已经这样关联过"):
        link(book, me, review.pk, dispute.pk, "", NOW)
    unlink(book, me, dispute.pk, review.pk, NOW)
    assert Record.objects.values("matter").distinct().count() == 2


def test_taking_one_link_away_leaves_the_others_together(do: Do, book: PlainBook, staffed: People) -> None:
    me = actor(staffed.reach(staffed.wang))
    told = {"文件名称": "办法", "事项类型": "政府合同"}
    a, b, c = (do(staffed.wang, "review", "送审", values=told).pk for _ in range(3))
    link(book, me, a, b, "", NOW)
    link(book, me, b, c, "", NOW)
    assert Record.objects.values("matter").distinct().count() == 1
    unlink(book, me, a, b, NOW)
    matters = dict(Record.objects.values_list("pk", "matter"))
    assert matters[b] == matters[c] != matters[a]


def test_a_link_field_between_cases_makes_one_matter(review: Record, do: Do, staffed: People) -> None:
    told = {"纠纷类型": "邻里", "甲方当事人": "李小明", "纠纷简况": "略", "来源件": review.number_text}
    dispute = do(staffed.wang, "mediation", "登记", values=told)
    assert dispute.data["来源件"] == [str(review.pk)]
    assert Record.objects.values("matter").distinct().count() == 1


def test_what_cannot_be_seen_cannot_be_linked(
    review: Record, do: Do, book: PlainBook, staffed: People, places: Places
) -> None:
    staff.grant(staffed.chen.posts.get(), "review", "送审人")
    other = do(staffed.chen, "review", "送审", values={"文件名称": "乙", "事项类型": "政府合同"})
    with pytest.raises(NotThereError):
        link(book, actor(staffed.reach(staffed.wang)), review.pk, other.pk, "", NOW)
    with pytest.raises(NotThereError):
        link(book, actor(staffed.reach(staffed.wang)), review.pk, uuid4(), "", NOW)


def test_a_look_at_what_is_private_is_written_down(dispute: Record, book: PlainBook, staffed: People) -> None:
    later = NOW + timedelta(hours=1)
    title, fields = reveal(book, actor(staffed.reach(staffed.li)), dispute.pk, later, "核对当事人")
    assert title == "李小明·邻里"
    assert fields["纠纷简况"] == "两家为宅基地滴水起争执"
    line = Entry.objects.latest("seq")
    assert (line.kind, line.person_name, line.at, line.note) == ("read", "李审查", later, "核对当事人")


def test_who_may_not_look_sees_nothing_and_leaves_no_line(dispute: Record, book: PlainBook, staffed: People) -> None:
    with pytest.raises(NotAllowedError, match="没有查看这条记录隐私内容的权限"):
        reveal(book, actor(staffed.reach(staffed.zhao)), dispute.pk, NOW)
    with pytest.raises(NotThereError):
        reveal(book, actor(staffed.reach(staffed.chen)), dispute.pk, NOW)
    assert not Entry.objects.filter(kind="read").exists()
