"""What cannot act, and what would take away what records hold, is refused in one sentence; nothing is kept."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from tests.desk.catalog.amending import (
    CHOICE,
    EDITION,
    FIELD,
    FILE,
    LAW,
    LIMIT,
    REASON,
    REVIEW,
    decide,
    fresh,
    keepers,
    proposed,
    refused,
)
from tests.desk.conftest import Desk
from tests.people import People
from zhangtu.amendments.models import Amendment, Stage

__all__ = ["fresh", "keepers"]


@pytest.mark.parametrize(
    ("address", "answers", "sentence"),
    [
        (LAW, {**EDITION, "since": "1999-01-01"}, "新版本的施行日要在上一个版本（2000-01-01）之后"),
        (LAW, {**EDITION, "since": "2000-01-01"}, "新版本的施行日要在上一个版本（2000-01-01）之后"),
        (LAW, {**EDITION, "articles": "随便写"}, "“随便写”看不懂"),
        (LAW, {"text": "法律: 别的法\n版本: []\n"}, "这是“别的法”，不是“测试法”"),
        (LAW, {"text": "法律: [\n"}, "括号没有合上"),
        (f"{REVIEW}/limit/", {**LIMIT, "number": "0"}, "“0个工作日”不是时长"),
        (f"{REVIEW}/limit/", {**LIMIT, "number": "9999", "unit": "日"}, "时限要在 1 到 3650 之间"),
        (f"{REVIEW}/limit/", {**LIMIT, "number": "10000", "unit": "日"}, "“10000日”不是时长"),
        (f"{REVIEW}/limit/", {**LIMIT, "number": "三"}, "多少日要写一个整数"),
        (f"{REVIEW}/limit/", {**LIMIT, "ground": "测试法 第九条"}, "第九条"),
        (f"{REVIEW}/limit/", {**LIMIT, "ground": "没有的法 第一条"}, "没有的法"),
        (f"{REVIEW}/limit/", {**LIMIT, "since": "2018-12-04"}, "已经有时长"),
        (f"{REVIEW}/choice/", {**CHOICE, "option": "重大决策"}, "已经有“重大决策”这个选项"),
        (f"{REVIEW}/choice/", {**CHOICE, "option": ""}, "请填写新选项"),
        (f"{REVIEW}/choice/", {**CHOICE, "field": "份数"}, "“份数”不是有选项的字段"),
        (f"{REVIEW}/field/", {**FIELD, "name": "份数"}, "已经有“份数”这个字段"),
        (f"{REVIEW}/field/", {**FIELD, "name": "字" * 21}, "最多 20 个字"),
        (f"{REVIEW}/field/", {**FIELD, "type": "单选"}, "请填写选项"),
        (f"{REVIEW}/choice/", {**CHOICE, "reason": ""}, "请写理由"),
        (FILE, {"kind": "laws", "key": "big", "text": "字" * 200_001}, "一个文件不超过 20 万字"),
        (FILE, {"kind": "laws", "key": "", "text": "法律: 某"}, "请填写文件名"),
        (FILE, {"kind": "stars", "key": "x", "text": "法律: 某"}, "请选择是哪一类文件"),
        (FILE, {"kind": "ledgers", "key": "forms", "text": "台账: 某"}, "缺“说明”一项"),
        (FILE, {"kind": "ledgers", "key": "review", "text": "增补: 测试审查\n主管: 别人\n"}, "增补只能添加，不能改"),
        (FILE, {"kind": "ledgers", "key": "review", "text": "增补: 测试审查\n字殷: {}\n"}, "不认识“字殷”这一项"),
    ],
)
def test_what_cannot_act_is_refused_in_a_sentence_and_nothing_is_kept(
    desk: Desk, keepers: People, address: str, answers: dict[str, object], sentence: str
) -> None:
    assert sentence in refused(desk(keepers.wang), address, answers)


def test_a_law_of_five_megabytes_is_refused_in_a_sentence(desk: Desk, keepers: People) -> None:
    file = SimpleUploadedFile("law.yaml", ("法律: 某\n" + "# 全文\n" * 600_000).encode())
    assert file.size is not None
    assert file.size > 5_000_000
    assert "一个文件不超过 20 万字" in refused(desk(keepers.wang), LAW, {"file": file})


def test_a_field_or_choice_in_use_is_not_taken_away(desk: Desk, keepers: People) -> None:
    decide(desk(keepers.li), proposed(desk(keepers.wang), f"{REVIEW}/choice/", CHOICE), "accept")
    made = proposed(desk(keepers.wang), f"{REVIEW}/field/", FIELD)
    decide(desk(keepers.li), made, "accept")
    answers = {"文件名称": "办法", "事项类型": "涉企政策", "联系人": "周五"}
    assert desk(keepers.wang).post("/desk/review/new/", answers).status_code == 302
    assert "字段“联系人”已经有记录填了，不能取消" in decide(desk(keepers.wang), made, "undo", "不用了")
    answer = {
        "kind": "ledgers",
        "key": "review",
        "text": "增补: 测试审查\n字段: {联系人: {类型: 文本}}\n步骤: {送审: {可填: [联系人]}}\n",
        **REASON,
    }
    page = desk(keepers.wang).post(FILE, {**answer, "deed": "propose"}).content.decode()
    assert "“事项类型”已经有记录选了“涉企政策”，不能取消这个选项" in page
    assert not Amendment.objects.filter(stage=Stage.PROPOSED).exists()
