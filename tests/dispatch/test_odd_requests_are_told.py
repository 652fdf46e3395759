"""What forms never send but others may: each gets its sentence, and nothing changes."""

from uuid import uuid4

import pytest

from tests.book import PlainBook
from tests.dispatch.conftest import NOW, Do
from tests.people import People, Places
from zhangtu.dispatch import rules
from zhangtu.dispatch.actor import actor
from zhangtu.dispatch.case import content_of
from zhangtu.dispatch.evidence import attach, waive
from zhangtu.dispatch.faults import InvalidEntryError, MissingEntryError, NotAllowedError, NotThereError, RefusedError
from zhangtu.dispatch.linking import link, unlink
from zhangtu.dispatch.steps import take_step
from zhangtu.dispatch.verifying import verify
from zhangtu.ledger.files import Handed, kind_of, path_of, plain_name
from zhangtu.ledger.models import Attachment, Counter, Record
from zhangtu.offices import tree

PDF = Handed("稿.pdf", b"%PDF-1.7 draft")
TOLD = {"文件名称": "办法", "事项类型": "政府合同"}


def told(refused: pytest.ExceptionInfo[RefusedError]) -> str:
    return refused.value.faults[0].sentence if refused.value.faults else refused.value.sentence


def test_a_file_field_keeps_what_it_has_and_takes_no_made_up_id(do: Do, staffed: People) -> None:
    record = do(staffed.wang, "review", "送审", values=TOLD, files={"送审稿": [PDF]})
    (kept,) = record.data["送审稿"]
    assert Attachment.objects.get().place == "送审稿"
    with pytest.raises(InvalidEntryError) as refused:
        do(staffed.wang, "review", "送审", values=TOLD | {"送审稿": [str(uuid4())]})
    assert told(refused) == "这里要上传文件。"
    assert Record.objects.get().data["送审稿"] == [kept]


def test_a_file_for_another_place_is_refused(do: Do, staffed: People) -> None:
    with pytest.raises(InvalidEntryError) as refused:
        do(staffed.wang, "review", "送审", values=TOLD, files={"审查意见书": [PDF]})
    assert told(refused) == "“审查意见书”不在这里上传。"


@pytest.mark.parametrize(
    ("waivers", "sentence"),
    [
        ({"公示截图": "略"}, "这一步不要“公示截图”，不用免交。"),
        ({"审查意见书": "长" * 501}, "最多写 500 个字，现在有 501 个。"),
    ],
)
def test_a_waiver_that_cannot_be(
    review: Record, do: Do, staffed: People, waivers: dict[str, str], sentence: str
) -> None:
    record = do(staffed.li, "review", "提出意见", review, values={"审查结论": "合法"})
    with pytest.raises(InvalidEntryError) as refused:
        do(staffed.sun, "review", "签发", record, waivers=waivers)
    assert sentence in [fault.sentence for fault in refused.value.faults]


def test_a_ledger_that_is_none(book: PlainBook, staffed: People) -> None:
    with pytest.raises(NotAllowedError, match="没有这个台账"):
        take_step(book, actor(staffed.reach(staffed.wang)), "nothing", "登记", now=NOW)


def test_a_record_that_is_none(do: Do, staffed: People) -> None:
    with pytest.raises(NotThereError):
        do(staffed.wang, "review", "送审", record_id=uuid4(), version=1)


def test_links_that_cannot_be(review: Record, dispute: Record, book: PlainBook, staffed: People) -> None:
    me = actor(staffed.reach(staffed.wang))
    with pytest.raises(RefusedError, match="不能和自己关联"):
        link(book, me, review.pk, review.pk, "", NOW)
    with pytest.raises(RefusedError, match="没有关联"):
        unlink(book, me, review.pk, dispute.pk, NOW)
    with pytest.raises(NotAllowedError):
        link(book, actor(staffed.reach(staffed.zhao)), review.pk, dispute.pk, "", NOW)


def test_evidence_of_steps_not_taken_is_not_brought(review: Record, book: PlainBook, staffed: People) -> None:
    me = actor(staffed.reach(staffed.wang))
    with pytest.raises(NotAllowedError, match="这份材料在办“签发”的时候交"):
        attach(book, me, review.pk, 1, "审查意见书", [PDF], NOW)
    with pytest.raises(NotAllowedError, match="这份材料在办“签发”的时候交"):
        waive(book, me, review.pk, 1, "审查意见书", "略", NOW)
    with pytest.raises(MissingEntryError):
        attach(book, me, review.pk, 1, "送审稿", [], NOW)


def test_buttons_are_for_ones_own_steps_and_say_why_not(review: Record, book: PlainBook, staffed: People) -> None:
    spec, content = book.ledgers["review"].spec, content_of(review)
    li, wang = [staffed.li.pk], [staffed.wang.pk]
    assert rules.next_steps(spec, content, {"审查人": li}, staffed.li.pk) == {"退回补正": "", "提出意见": ""}
    assert rules.next_steps(spec, content, {"送审人": wang}, staffed.wang.pk) == {}
    mine = rules.next_steps(spec, content, {"审查人": wang, "签发人": wang}, staffed.wang.pk)
    assert "你在这件事上已经是送审人" in mine["提出意见"]
    assert mine["延长"] == ""


def test_an_office_name_that_several_have_must_be_told_apart(do: Do, staffed: People, places: Places) -> None:
    tree.found("村", "370002009", "东村", "东村", places.other_town)
    near = do(staffed.wang, "review", "送审", values=TOLD | {"送审单位": "东村"})
    assert near.data["送审单位"]["id"] == str(places.east.pk)
    tree.found("村", "370001009", "东村", "东村", places.town)
    with pytest.raises(InvalidEntryError) as refused:
        do(staffed.wang, "review", "送审", values=TOLD | {"送审单位": "东村"})
    assert "都叫“东村”" in told(refused)


def test_what_does_not_agree_is_found(do: Do, staffed: People) -> None:
    record = do(staffed.wang, "review", "送审", values=TOLD, files={"送审稿": [PDF]})
    assert list(verify()) == []
    path = path_of(Attachment.objects.get().sha256)
    path.write_bytes(b"changed")
    assert [line for line in verify() if "内容变了" in line]
    path.unlink()
    Counter.objects.update(last=2)
    Record.objects.filter(pk=record.pk).update(version=2)
    found = " ".join(verify())
    assert all(part in found for part in ("不在数据文件夹里", "编号应有 2 个，实有 1 个", "对不上"))


def test_a_name_cannot_lead_out_of_its_folder() -> None:
    assert plain_name("../../etc/pass<wd>.pdf") == "passwd.pdf"
    assert plain_name("C:\\temp\\稿.docx") == "稿.docx"
    assert len(plain_name("长" * 400 + ".pdf")) <= 150
    assert kind_of("说明.txt", "中文".encode("gb18030")) == "text/plain"
