"""A report from draft to signature, as its page tells it: chips, gaps, words, nils, typed numbers, steps."""

import re
from html import unescape

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from tests.desk.conftest import Desk, Do
from tests.markup import tight
from tests.people import People
from zhangtu.config.door import LONGEST_TEXT
from zhangtu.ledger.models import Record
from zhangtu.offices import staff
from zhangtu.offices.models import Extent
from zhangtu.report.models import Report, Section
from zhangtu.report.rights import DRAFTER, PUBLISHER, REPORTS, REVIEWER, SIGNER

CHAIN = {"wang": DRAFTER, "li": REVIEWER, "sun": SIGNER}


@pytest.fixture(autouse=True)
def chain(staffed: People) -> None:
    for key, role in CHAIN.items():
        staff.grant(getattr(staffed, key).posts.get(), REPORTS, role, Extent.OFFICE)
    staff.grant(staffed.sun.posts.get(), REPORTS, PUBLISHER, Extent.OFFICE)


@pytest.fixture
def report(desk: Desk, staffed: People, dispute: Record) -> Report:
    town = staffed.wang.posts.get().office_id
    desk(staffed.wang).post("/desk/reports/new/", {"office": str(town), "template": "yearly", "day": "2026"})
    return Report.objects.get()


def address(report: Report) -> str:
    return f"/desk/reports/{report.pk}/"


def text(client: Client, report: Report, **told: object) -> str:
    answer = client.post(address(report), told, follow=True) if told else client.get(address(report))
    return tight(answer.content.decode())


def plain(page: str) -> str:
    return re.sub(r"<[^>]+>", "", page)


def step(client: Client, report: Report, name: str, note: str = "") -> str:
    report.refresh_from_db()
    return text(client, report, deed="step", step=name, version=report.version, note=note)


def test_a_section_too_long_is_told_at_its_field_and_stays_as_it_was(
    desk: Desk, staffed: People, report: Report
) -> None:
    section = Section.objects.get(report=report, content="不足和原因")
    told = {"version": 1, "title": "不足", "text": "长" * (LONGEST_TEXT + 1)}
    answer = desk(staffed.wang).post(f"{address(report)}sections/{section.pk}/", told)
    page = answer.content.decode()
    assert answer.status_code == 400
    assert '<span class="wrong" id="q-text-long">这一栏有 400,001 个字，太长了' in page
    assert 'value="不足"' in page
    assert Section.objects.get(pk=section.pk).text == section.text
    comment = desk(staffed.wang).post(address(report), {"deed": "comment", "text": "长" * 400_001})
    assert "这一栏有 400,001 个字，太长了" in comment.content.decode()
    assert not report.comments.exists()


def test_a_report_further_ahead_than_next_year_is_refused_in_one_sentence(desk: Desk, staffed: People) -> None:
    told = {"office": str(staffed.wang.posts.get().office_id), "template": "yearly", "day": "2090"}
    answer = desk(staffed.wang).post("/desk/reports/new/", told)
    assert "2090年还早，最多先起草到明年" in answer.content.decode()
    assert not Report.objects.exists()


def test_each_number_of_the_draft_opens(desk: Desk, report: Report, staffed: People) -> None:
    page = text(desk(staffed.wang), report)
    assert "登记纠纷" in page
    link = re.search(r'<a href="(/desk/figures/[^"]+)">1</a>', page)
    assert link
    opened = tight(desk(staffed.wang).get(link[1].replace("&amp;", "&")).content.decode())
    assert "<b>1</b>件" in opened


def test_one_report_a_period(desk: Desk, report: Report, staffed: People) -> None:
    told = {"office": str(report.office_id), "template": "yearly", "day": "2026"}
    page = desk(staffed.wang).post("/desk/reports/new/", told).content.decode()
    assert "已经有了" in page


def test_what_is_missing_stands_beside_the_draft(desk: Desk, report: Report, staffed: People) -> None:
    page = plain(text(desk(staffed.wang), report))
    assert "缺“不足和原因”" in page
    assert "零报告，要有人确认" in page


def test_words_are_kept_when_a_figure_is_misspelt_or_someone_was_faster(
    desk: Desk, report: Report, staffed: People
) -> None:
    section = Section.objects.get(report=report, content="不足和原因")
    client, there = desk(staffed.wang), f"{address(report)}sections/{section.pk}/"
    slip = client.post(there, {"version": 1, "title": "不足", "text": "登记{测试调解.登记数}件。"})
    assert slip.status_code == 400
    assert "没有“测试调解.登记数”这个指标" in slip.content.decode()
    assert "登记{测试调解.登记数}件。" in slip.content.decode()
    client.post(there, {"version": 1, "title": "不足", "text": "力量不足，因为人少。"})
    late = client.post(there, {"version": 1, "title": "不足", "text": "另一个人写的话。"})
    assert late.status_code == 409
    assert "力量不足，因为人少。" in late.content.decode()
    assert "另一个人写的话。" in late.content.decode()
    assert "力量不足，因为人少。" in text(client, report)


def test_a_nil_is_confirmed_by_a_named_person(desk: Desk, report: Report, staffed: People) -> None:
    page = text(desk(staffed.wang), report, deed="confirm_zero", key="测试调解.激化件数")
    assert "王送审 确认" in page


def test_a_number_typed_by_hand_has_an_owner_and_a_file(desk: Desk, report: Report, staffed: People) -> None:
    client = desk(staffed.wang)
    told = {"deed": "type_figure", "key": "手工.刑事案件", "value": "十二", "unit": "起", "definition": "派出所提供"}
    assert "不是数" in text(client, report, **told)
    evidence = SimpleUploadedFile("函.pdf", b"%PDF-1.4 x")
    page = text(client, report, **(told | {"value": "12", "evidence": evidence}))
    assert "王送审负责" in page
    file = re.search(r'href="([^"]+/manual/[^"]+)"', page)
    assert file
    answer = client.get(file[1])
    assert b"".join(answer.streaming_content) == b"%PDF-1.4 x"  # type: ignore[attr-defined]
    assert desk(staffed.chen).get(file[1]).status_code == 404


def test_a_finding_of_the_checker_may_stand_for_a_reason(desk: Desk, report: Report, staffed: People) -> None:
    section = Section.objects.get(report=report, content="不足和原因")
    client = desk(staffed.wang)
    words = {"version": str(section.version), "title": section.title, "text": "“宣讲进村。原因是人手少。"}
    client.post(f"{address(report)}sections/{section.pk}/", words)
    page = text(client, report)
    assert "标点不成对" in page
    assert "structure-unpaired-marks" not in plain(page), "a rule goes by its name"
    form = re.search(
        r'name="rule" value="structure-unpaired-marks"><input type="hidden" name="quote" value="(.*?)"', page
    )
    assert form
    told = {"deed": "overrule", "rule": "structure-unpaired-marks", "quote": unescape(form[1])}
    assert "要写明理由" in text(client, report, **told)
    kept = text(client, report, **told, reason="活动名称如此")
    assert "王送审让它保留：活动名称如此" in plain(kept)
    assert 'value="structure-unpaired-marks"' not in kept


def test_remarks_are_made_and_settled(desk: Desk, report: Report, staffed: People) -> None:
    section = report.sections.first()
    assert section
    page = text(desk(staffed.li), report, deed="comment", section=str(section.pk), text="这一段太长")
    assert "李审查：这一段太长" in page
    comment = report.comments.get()
    assert "已处理" in text(desk(staffed.wang), report, deed="settle", comment=str(comment.pk))


def test_a_section_is_given_to_an_office(desk: Desk, report: Report, staffed: People) -> None:
    section = Section.objects.get(report=report, content="不足和原因")
    client = desk(staffed.wang)
    told = {"deed": "assign", "section": str(section.pk), "office": "东村", "due": "2027.1.10"}
    assert "东村承办" in text(client, report, **told)
    assert "没有“南村”" in text(client, report, **(told | {"office": "南村"}))


def test_changed_figures_are_told_until_they_were_seen(desk: Desk, do: Do, report: Report, staffed: People) -> None:
    client = desk(staffed.wang)
    text(client, report)
    do(staffed.wang, "mediation", "登记", values={"纠纷类型": "其他", "甲方当事人": "王某", "纠纷简况": "某事"})
    assert "指标更新 1 处" in text(client, report)
    assert "指标更新" not in plain(text(client, report, deed="seen"))


def test_nobody_signs_what_is_not_ready(desk: Desk, report: Report, staffed: People) -> None:
    step(desk(staffed.wang), report, "送法制审核")
    step(desk(staffed.li), report, "审核通过")
    page = step(desk(staffed.sun), report, "签发")
    assert "个问题要先改正，才能“签发”" in page
    assert Report.objects.get().stage == "待签发"
    back = step(desk(staffed.sun), report, "退回起草")
    assert "要写明理由" in back
    step(desk(staffed.sun), report, "退回起草", "缺不足和原因")
    assert Report.objects.get().stage == "起草"


def test_a_signed_report_is_frozen_and_tells_what_came_late(
    desk: Desk, do: Do, report: Report, staffed: People
) -> None:
    drafter = desk(staffed.wang)
    section = Section.objects.get(report=report, content="不足和原因")
    words = "普法形式单一，原因是专职人员少。"
    drafter.post(f"{address(report)}sections/{section.pk}/", {"version": 1, "title": "不足和原因", "text": words})
    text(drafter, report, deed="confirm_zero", key="测试调解.激化件数")
    step(drafter, report, "送法制审核")
    step(desk(staffed.li), report, "审核通过")
    signed = step(desk(staffed.sun), report, "签发")
    assert Report.objects.get().stage == "已签发", plain(signed)
    assert "冻结" in signed
    do(staffed.wang, "mediation", "登记", values={"纠纷类型": "其他", "甲方当事人": "王某", "纠纷简况": "某事"})
    later = text(drafter, report)
    figure = tight(drafter.get("/desk/figures/测试调解.登记件数/?period=2026").content.decode())
    assert "报告里的数" in figure
    assert "<b>2</b>件" in figure
    assert "迟报 1 条" in later
    assert "写这一节" not in later


def test_others_do_not_find_the_report(desk: Desk, report: Report, staffed: People) -> None:
    assert desk(staffed.chen).get(address(report)).status_code == 404
    assert report.title not in desk(staffed.chen).get("/desk/reports/").content.decode()


def test_the_draft_is_a_word_file_too(desk: Desk, report: Report, staffed: People) -> None:
    answer = desk(staffed.wang).get(f"{address(report)}docx/")
    assert answer.content[:2] == b"PK"
    assert "attachment" in answer.headers["Content-Disposition"]


def test_the_year_is_read_as_it_is_written_and_asked_for(desk: Desk, staffed: People) -> None:
    told = {"office": str(staffed.wang.posts.get().office_id), "template": "yearly"}
    client = desk(staffed.wang)
    assert "请写哪一期：年度报告写年份" in client.post("/desk/reports/new/", told | {"day": " "}).content.decode()
    assert client.post("/desk/reports/new/", told | {"day": "2026年"}).status_code == 302
