"""Whatever is refused is said beside its question, and nothing that was typed is lost."""

import re

from django.core.files.uploadedfile import SimpleUploadedFile

from tests.desk.conftest import Desk, Do
from tests.markup import tight
from tests.people import People, Places
from zhangtu.ledger.models import Attachment, Record
from zhangtu.trail.models import Entry

GOOD = {"文件名称": "河道管理办法", "事项类型": "规范性文件"}
PDF = b"%PDF-1.4 \xe7\xba\xb8"


def page_of(answer: object) -> str:
    return tight(answer.content.decode())  # type: ignore[attr-defined]


def test_a_new_record_gets_its_number_and_its_page(desk: Desk, staffed: People) -> None:
    answer = desk(staffed.wang).post("/desk/review/new/", GOOD, follow=True)
    assert "送审：〔" in page_of(answer)
    assert "新桥审字第1号" in page_of(answer)


def test_what_is_missing_is_said_beside_its_question(desk: Desk, staffed: People) -> None:
    answer = desk(staffed.wang).post("/desk/review/new/", {"文件名称": "河道管理办法", "标的额": "许多"})
    page = page_of(answer)
    assert answer.status_code == 400
    assert 'id="q-标的额-fault"' in page
    assert '<a href="#q-事项类型">事项类型</a>' in page
    assert 'value="河道管理办法"' in page
    assert not Record.objects.exists()


def test_a_slip_in_a_date_or_a_number_is_told_as_it_was_typed(desk: Desk, staffed: People) -> None:
    told = GOOD | {"事项类型": "重大决策", "拟上会日期": "2026.2.31", "份数": "-3"}
    page = page_of(desk(staffed.wang).post("/desk/review/new/", told))
    assert "2月只有28天" in page
    assert "不能是负数" in page
    assert 'value="2026.2.31"' in page


def test_a_file_must_be_chosen_again_and_the_page_says_so(desk: Desk, staffed: People) -> None:
    upload = SimpleUploadedFile("送审稿.pdf", PDF)
    page = page_of(desk(staffed.wang).post("/desk/review/new/", {"文件名称": "办法", "送审稿": upload}))
    assert "附件要重新选择" in page


def test_a_program_in_disguise_is_not_taken(desk: Desk, staffed: People) -> None:
    upload = SimpleUploadedFile("送审稿.pdf", b"MZ\x90\x00")
    page = page_of(desk(staffed.wang).post("/desk/review/new/", GOOD | {"送审稿": upload}))
    assert "内容不是 pdf 文件" in page
    assert not Attachment.objects.exists()


def test_who_comes_second_sees_what_the_first_changed(desk: Desk, do: Do, review: Record, staffed: People) -> None:
    address = f"/desk/review/{review.pk}/steps/提出意见/"
    client = desk(staffed.li)
    assert f'name="version" value="{review.version}"' in page_of(client.get(address))
    do(staffed.li, "review", "退回补正", review, values={"补正事项": "缺起草说明"})
    answer = client.post(address, {"version": review.version, "审查结论": "合法", "note": "这句话不能丢"})
    page = page_of(answer)
    assert answer.status_code == 409
    assert "李审查刚刚办理（退回补正）了这条记录" in page
    assert "缺起草说明" in page
    assert "这句话不能丢" in page
    assert 'value="合法" checked' in page
    assert 'name="version" value="2"' in page


def test_a_step_out_of_turn_changes_nothing(desk: Desk, do: Do, review: Record, staffed: People) -> None:
    answer = desk(staffed.sun).post(f"/desk/review/{review.pk}/steps/签发/", {"version": 1})
    assert "不能办“签发”" in page_of(answer)
    assert Record.objects.get(pk=review.pk).version == 1


def test_the_wrong_role_is_told_whose_step_it_is(desk: Desk, review: Record, staffed: People) -> None:
    answer = desk(staffed.wang).post(f"/desk/review/{review.pk}/steps/提出意见/", {"version": 1, "审查结论": "合法"})
    assert answer.status_code == 403
    assert "由审查人办理" in page_of(answer)


def test_evidence_comes_as_a_file_or_with_a_reason(desk: Desk, do: Do, review: Record, staffed: People) -> None:
    seen = do(staffed.li, "review", "提出意见", review, values={"审查结论": "合法"})
    client, address = desk(staffed.sun), f"/desk/review/{review.pk}/steps/签发/"
    assert "请上传“审查意见书”" in page_of(client.post(address, {"version": seen.version}))
    file = SimpleUploadedFile("意见书.pdf", PDF)
    page = page_of(client.post(address, {"version": seen.version, "佐证:审查意见书": file}, follow=True))
    assert "佐证 1/1" in page
    assert "意见书.pdf" in page


def test_a_reason_instead_of_evidence_is_kept_for_all_to_see(
    desk: Desk, do: Do, review: Record, staffed: People
) -> None:
    seen = do(staffed.li, "review", "提出意见", review, values={"审查结论": "合法"})
    told = {"version": seen.version, "免交:审查意见书": "口头出具"}
    page = page_of(desk(staffed.sun).post(f"/desk/review/{review.pk}/steps/签发/", told, follow=True))
    assert "免交：口头出具" in page


def test_a_past_day_is_taken_and_a_future_one_refused(desk: Desk, staffed: People) -> None:
    client = desk(staffed.wang)
    refused = page_of(client.post("/desk/review/new/", GOOD | {"at": "2099.1.1"}))
    assert "办理时间不能在将来" in refused
    client.post("/desk/review/new/", GOOD | {"at": "2026年1月5日"})
    assert Record.objects.get().steps == {"送审": "2026-01-05"}
    assert Record.objects.get().backdated


def test_a_record_for_a_village_is_made_in_its_name(desk: Desk, staffed: People, places: Places) -> None:
    client = desk(staffed.wang)
    assert "东村" in page_of(client.get("/desk/review/new/"))
    client.post("/desk/review/new/", GOOD | {"office": str(places.east.pk)})
    assert Record.objects.get().office_id == places.east.pk
    refused = client.post("/desk/review/new/", GOOD | {"office": str(places.south.pk)})
    assert refused.status_code == 403
    assert Record.objects.count() == 1


def test_a_correction_keeps_the_old_version_and_its_reason(desk: Desk, review: Record, staffed: People) -> None:
    client = desk(staffed.wang)
    address = f"/desk/review/{review.pk}/correct/"
    shown = page_of(client.get(address))
    assert 'value="河道管理办法"' in shown
    without = client.post(address, {"version": 1, "文件名称": "河道保护办法", "事项类型": "规范性文件"})
    assert "请写明更正的理由" in page_of(without)
    assert "河道保护办法" in page_of(without)
    told = {"version": 1, "文件名称": "河道保护办法", "事项类型": "规范性文件", "理由": "名称写错"}
    page = page_of(client.post(address, told, follow=True))
    assert "<h1>河道保护办法</h1>" in page
    assert "名称写错" in page
    assert "河道管理办法" in page_of(client.get(f"/desk/review/{review.pk}/?version=1"))


def test_a_correction_that_changes_nothing_is_told_so(desk: Desk, review: Record, staffed: People) -> None:
    told = {"version": 1, "文件名称": "河道管理办法", "事项类型": "规范性文件", "理由": "没有改"}
    answer = desk(staffed.wang).post(f"/desk/review/{review.pk}/correct/", told)
    assert "内容没有变" in page_of(answer)
    assert Record.objects.get(pk=review.pk).version == 1


def test_only_whoever_took_the_last_step_takes_it_back(desk: Desk, do: Do, review: Record, staffed: People) -> None:
    seen = do(staffed.li, "review", "提出意见", review, values={"审查结论": "合法"})
    address = f"/desk/review/{review.pk}/take-back/"
    assert "只有本人可以撤回" in page_of(desk(staffed.wang).post(address, {"version": seen.version}))
    desk(staffed.li).post(address, {"version": seen.version})
    assert Record.objects.get(pk=review.pk).state == "审查中"


def test_a_withdrawn_record_leaves_the_lists_and_keeps_its_trail(desk: Desk, review: Record, staffed: People) -> None:
    client = desk(staffed.wang)
    assert "请写明撤销的理由" in page_of(client.post(f"/desk/review/{review.pk}/withdraw/", {"version": 1}))
    page = page_of(client.post(f"/desk/review/{review.pk}/withdraw/", {"version": 1, "理由": "记错台账"}, follow=True))
    assert "已撤销" in page
    assert "记错台账" in page
    assert review.number_text not in page_of(client.get("/desk/review/"))
    assert client.get(f"/desk/review/{review.pk}/correct/").status_code == 403


def test_two_records_are_linked_by_number(desk: Desk, review: Record, dispute: Record, staffed: People) -> None:
    client, address = desk(staffed.wang), f"/desk/review/{review.pk}/link/"
    wrong = page_of(client.post(address, {"ledger": "测试调解", "number": "没有的编号"}))
    assert "没有“没有的编号”这条记录" in wrong
    page = page_of(client.post(address, {"ledger": "测试调解", "number": dispute.number_text}, follow=True))
    assert dispute.number_text in page
    assert review.number_text in page_of(client.get(f"/desk/mediation/{dispute.pk}/"))


def test_evidence_may_follow_later(desk: Desk, do: Do, staffed: People) -> None:
    told = {"主题": "宪法宣传", "活动日期": "2026-02-03"}
    event = do(staffed.wang, "activity", "登记", values=told, waivers={"照片": "当天没有拍"})
    photo = SimpleUploadedFile("照片.png", b"\x89PNG\r\n\x1a\n0000")
    page = page_of(
        desk(staffed.wang).post(
            f"/desk/activity/{event.pk}/attach/", {"version": 1, "place": "照片", "files": photo}, follow=True
        )
    )
    assert "照片.png" in page
    assert Entry.objects.filter(record_id=event.pk, kind="attach").exists()


def test_a_wrong_file_is_taken_out_with_a_reason(desk: Desk, do: Do, staffed: People) -> None:
    told = {"主题": "宪法宣传", "活动日期": "2026-02-03"}
    photos = [SimpleUploadedFile(f"照片{number}.png", b"\x89PNG\r\n\x1a\n000" + bytes([number])) for number in (1, 2)]
    event = do(staffed.wang, "activity", "登记", values=told, files={"照片": photos})
    client, here = desk(staffed.wang), f"/desk/activity/{event.pk}/"
    ways = re.findall(
        r'照片：照片(\d)\.png（[^）]+交） <a href="([^"]+)">撤下</a>', page_of(client.get(f"{here}attach/"))
    )
    assert [number for number, _ in ways] == ["1", "2"]
    first, second = (address for _, address in ways)
    assert desk(staffed.li).get(first).status_code == 404, "only who answers for the step"
    assert "请写" in page_of(client.post(first, {"version": 1, "理由": " "}))
    page = page_of(client.post(first, {"version": 1, "理由": "传错了"}, follow=True))
    assert "里的文件已撤下" in page
    evidence = page.partition("佐证 1/1")[2].partition("</ul>")[0]
    assert "照片2.png" in evidence
    assert "照片1.png" not in evidence
    assert "照片1.png" in page_of(client.get(f"{here}?version=1"))
    refused = client.post(second, {"version": 2, "理由": "也不对"})
    assert "请先上传新的，再撤下旧的" in page_of(refused)
    assert client.get(first).status_code == 404
    assert "已经撤下" in page_of(client.get(first))
