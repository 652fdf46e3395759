"""What cannot act, and what would take away what records hold, is refused in one sentence; nothing is kept."""

import re
from pathlib import Path

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
NEW_TERM = {"term": "办结时限", "start": "送审", "stop": "签发"}
ODD_TERM = (
    "增补: 测试审查\n期限: {'a: b': {起: 送审, 止: 签发, 时长: {2026-01-01: {不超过: 9日, 依据: 测试法 第一条}}}}\n"
)
UNLAWFUL = (
    "增补: 测试审查\n期限: {办结: {起: 送审, 止: 签发, 时长: {2026-01-01: {不超过: 29日, 依据: 期限法 第一条}}}}\n"
)

OWN_RULE = (
    "增补: 测试审查\n期限: {办结: {起: 送审, 止: 签发, 时长: {2026-01-01: {不超过: 9日, 依据: 测试法 第一条}}}}\n"
)


@pytest.mark.parametrize(
    ("address", "answers", "sentence"),
    [
        (LAW, {**EDITION, "since": "1999-01-01"}, "新版本的施行日要在上一个版本（2000-01-01）之后"),
        (LAW, {**EDITION, "since": "2000-01-01"}, "新版本的施行日要在上一个版本（2000-01-01）之后"),
        (LAW, {**EDITION, "articles": "随便写"}, "“随便写”看不懂"),
        (LAW, {"text": "法律: 别的法\n版本: []\n"}, "这是“别的法”，不是“测试法”"),
        (LAW, {"text": "法律: [\n"}, "括号没有合上"),
        (f"{REVIEW}/limit/", {**LIMIT, "number": "0"}, "从 1 到 3650，不能写“0”"),
        (f"{REVIEW}/limit/", {**LIMIT, "number": "-5"}, "从 1 到 3650，不能写“-5”"),
        (f"{REVIEW}/limit/", {**LIMIT, "number": "9999", "unit": "日"}, "多少日要写一个整数，从 1 到 3650"),
        (f"{REVIEW}/limit/", {**LIMIT, "number": "10000", "unit": "日"}, "从 1 到 3650，不能写“10000”"),
        (f"{REVIEW}/limit/", {**LIMIT, "number": "三"}, "多少日要写一个整数"),
        (f"{REVIEW}/limit/", {**LIMIT, "since": "2026-02-30"}, "“2026-02-30”不是一个日子"),
        (f"{REVIEW}/limit/", {**LIMIT, "since": "2101-01-01"}, "1949 年到 2100 年"),
        (f"{REVIEW}/limit/", {**LIMIT, **NEW_TERM, "term": "a: b"}, "期限名称里不能有空格"),
        (f"{REVIEW}/limit/", {**LIMIT, **NEW_TERM, "term": "a:b"}, "期限名称里不能有“:”"),
        (f"{REVIEW}/limit/", {**LIMIT, **NEW_TERM, "term": "<b>"}, "期限名称里不能有“&lt;”"),
        (f"{REVIEW}/limit/", {**LIMIT, **NEW_TERM, "stop": "送审"}, "不能是同一步"),
        (f"{REVIEW}/limit/", {**LIMIT, **NEW_TERM, "stop": "没有的步"}, "没有“没有的步”这一步"),
        (f"{REVIEW}/limit/", {**LIMIT, "ground": "期限法 第一条"}, "写的是10个工作日，《期限法》第一条写的是30日"),
        (f"{REVIEW}/limit/", {**LIMIT, "number": "30", "ground": "期限法 第一条"}, "自定时限"),
        (f"{REVIEW}/limit/", {**LIMIT, "ground": "测试法 第九条"}, "第九条"),
        (f"{REVIEW}/limit/", {**LIMIT, "ground": "没有的法 第一条"}, "没有的法"),
        (f"{REVIEW}/limit/", {**LIMIT, "since": "2018-12-04"}, "已经有时长"),
        (f"{REVIEW}/choice/", {**CHOICE, "option": "重大决策"}, "已经有“重大决策”这个选项"),
        (f"{REVIEW}/choice/", {**CHOICE, "option": "重大 决策"}, "新选项里不能有空格"),
        (f"{REVIEW}/choice/", {**CHOICE, "option": "[甲]"}, "新选项里不能有“[”"),
        (f"{REVIEW}/choice/", {**CHOICE, "option": ""}, "请填写新选项"),
        (f"{REVIEW}/choice/", {**CHOICE, "field": "份数"}, "“份数”不是有选项的字段"),
        (f"{REVIEW}/field/", {**FIELD, "name": "份数"}, "已经有“份数”这个字段"),
        (f"{REVIEW}/field/", {**FIELD, "name": "字" * 21}, "最多 20 个字"),
        (f"{REVIEW}/field/", {**FIELD, "name": "联系 人"}, "字段名称里不能有空格"),
        (f"{REVIEW}/field/", {**FIELD, "name": "#联系人"}, "字段名称里不能有“#”"),
        (f"{REVIEW}/field/", {**FIELD, "type": "单选"}, "请填写选项"),
        (f"{REVIEW}/field/", {**FIELD, "type": "单选", "options": "甲、甲"}, "选项“甲”写了两次"),
        (f"{REVIEW}/field/", {**FIELD, "type": "单选", "options": "甲、{乙}"}, "选项里不能有“{”"),
        (f"{REVIEW}/choice/", {**CHOICE, "reason": ""}, "请写理由"),
        (FILE, {"kind": "laws", "key": "big", "text": "字" * 200_001}, "一个文件不超过 20 万字"),
        (FILE, {"kind": "laws", "key": "", "text": "法律: 某"}, "请填写文件名"),
        (FILE, {"kind": "stars", "key": "x", "text": "法律: 某"}, "请选择是哪一类文件"),
        (FILE, {"kind": "ledgers", "key": "forms", "text": "台账: 某"}, "缺“说明”一项"),
        (FILE, {"kind": "ledgers", "key": "review", "text": "增补: 测试审查\n主管: 别人\n"}, "增补只能添加，不能改"),
        (FILE, {"kind": "ledgers", "key": "review", "text": "增补: 别的\n字段: {}\n"}, "“增补”后面写的是“别的”"),
        (
            FILE,
            {"kind": "ledgers", "key": "review", "text": "增补: !!python/name:os.system 测试审查\n"},
            "“!”开头的标记",
        ),
        (FILE, {"kind": "ledgers", "key": "review", "text": "增补: !x 测试审查\n"}, "“!”开头的标记"),
        (FILE, {"kind": "ledgers", "key": "review", "text": "增补: [测试审查]\n"}, "“增补”后面要写原来的名称"),
        (FILE, {"kind": "ledgers", "key": "review", "text": "增补:\n字段: {}\n"}, "“增补”后面要写原来的名称"),
        (FILE, {"kind": "ledgers", "key": "review", "text": ODD_TERM}, "“a: b”里不能有空格"),
        (FILE, {"kind": "ledgers", "key": "review", "text": UNLAWFUL}, "《期限法》第一条写的是30日"),
        (FILE, {"kind": "ledgers", "key": "review", "text": UNLAWFUL.replace("29日", "0日")}, "0日"),
        (FILE, {"kind": "ledgers", "key": "review", "text": OWN_RULE.replace("9日", "10000日")}, "“10000日”不行"),
        (FILE, {"kind": "ledgers", "key": "review", "text": OWN_RULE.replace("9日", "9999日")}, "在 1 到 3650 之间"),
        (FILE, {"kind": "ledgers", "key": "review", "text": "增补: 测试审查\n字段: {}\n"}, "提出来什么也不会变"),
        (FILE, {"kind": "ledgers", "key": "review", "text": "增补: 测试审查\n"}, "提出来什么也不会变"),
        (FILE, {"kind": "laws", "key": "test", "text": "增补: 测试法\n# 只有一行注释\n"}, "提出来什么也不会变"),
        (FILE, {"kind": "ledgers", "key": "review", "text": "增补: 测试审查\n字殷: {}\n"}, "不认识“字殷”这一项"),
    ],
)
def test_what_cannot_act_is_refused_in_a_sentence_and_nothing_is_kept(
    desk: Desk, keepers: People, address: str, answers: dict[str, object], sentence: str
) -> None:
    assert sentence in refused(desk(keepers.wang), address, answers)


def test_what_acts_already_is_not_proposed_again(desk: Desk, keepers: People) -> None:
    made = proposed(desk(keepers.wang), f"{REVIEW}/choice/", CHOICE)
    decide(desk(keepers.li), made, "accept")
    for text in (made.text, f"# 换个写法\n{made.text}"):
        answers = {"kind": "ledgers", "key": "review", "text": text, **REASON, "deed": "propose"}
        page = desk(keepers.wang).post(FILE, answers).content.decode()
        assert "和现在用的一样，提出来什么也不会变" in page
    assert not Amendment.objects.filter(stage=Stage.PROPOSED).exists()


def test_an_edition_that_says_what_the_former_says_needs_a_new_check(
    desk: Desk, keepers: People, small_catalog: Path
) -> None:
    former = small_catalog.joinpath("laws", "test.yaml").read_text(encoding="utf-8")
    checked = re.findall("核对: (.*)", former)[-1]
    lines = desk(keepers.wang).get(LAW).context["articles"]
    same = {"since": "2026-06-01", "articles": lines, "checked": checked}
    assert "一字不差" in refused(desk(keepers.wang), LAW, same)
    pasted = former + "  - 施行: 2026-06-01\n" + former.split("施行: ")[-1].partition("\n")[2]
    assert "一字不差" in refused(desk(keepers.wang), LAW, {"text": pasted})
    assert proposed(desk(keepers.wang), LAW, {**same, "checked": "照2026年修正文本核对"}).text


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


@pytest.mark.parametrize("number", ["30", "３０"])
def test_a_limit_that_says_what_its_article_says_is_taken(desk: Desk, keepers: People, number: str) -> None:
    answers = {**LIMIT, **NEW_TERM, "number": number, "unit": "日", "ground": "期限法 第一条"}
    assert "不超过: 30日" in proposed(desk(keepers.wang), f"{REVIEW}/limit/", answers).text


def test_an_unknown_law_that_holds_everywhere_is_told_to_both(desk: Desk, keepers: People) -> None:
    text = "法律: {}\n全称: 某办法\n版本: [{{施行: 2026-01-01, 核对: 原件, 条: {{第一条: 登记}}}}]\n"
    for name, told in (("新桥办法", True), ("本单位办法", False)):
        answers = {"kind": "laws", "key": "own", "text": text.format(name), "deed": "look"}
        page = desk(keepers.wang).post(FILE, answers).content.decode()
        assert ("目录里没有《新桥办法》" in page) is told
    made = proposed(desk(keepers.wang), FILE, {"kind": "laws", "key": "own", "text": text.format("新桥办法")})
    assert "目录里没有《新桥办法》" in desk(keepers.li).get(f"/desk/amendments/{made.pk}/").content.decode()


@pytest.mark.parametrize("ground", ["测试法 第九条", "没有的法 第一条", "测试法第一条"])
def test_a_fault_of_a_form_points_at_no_line_of_a_file(desk: Desk, keepers: People, ground: str) -> None:
    page = refused(desk(keepers.wang), f"{REVIEW}/limit/", {**LIMIT, "ground": ground})
    assert "（本单位）:" not in page


@pytest.mark.parametrize(
    ("address", "answers", "field"),
    [
        (LAW, {**EDITION, "since": "1999-01-01"}, "since"),
        (LAW, {**EDITION, "checked": ""}, "checked"),
        (LAW, {**EDITION, "articles": "随便写"}, "articles"),
        (LAW, {"text": "法律: 别的法\n版本: []\n"}, "text"),
        (LAW, {**EDITION, "reason": " "}, "reason"),
        (f"{REVIEW}/limit/", {**LIMIT, "number": "0"}, "number"),
        (f"{REVIEW}/limit/", {**LIMIT, "since": "2018-12-04"}, "since"),
        (f"{REVIEW}/limit/", {**LIMIT, "ground": "测试法 第九条"}, "ground"),
        (f"{REVIEW}/limit/", {**LIMIT, "ground": "期限法 第一条"}, "ground"),
        (f"{REVIEW}/limit/", {**LIMIT, **NEW_TERM, "stop": "没有的步"}, "stop"),
        (f"{REVIEW}/choice/", {**CHOICE, "option": "[甲]"}, "option"),
        (f"{REVIEW}/field/", {**FIELD, "name": "份数"}, "name"),
        (f"{REVIEW}/field/", {**FIELD, "type": "单选", "options": "甲、甲"}, "options"),
        (FILE, {"kind": "laws", "key": "", "text": "法律: 某"}, "key"),
    ],
)
def test_the_sentence_stands_beside_the_answer_it_is_about_and_what_was_typed_stays(
    desk: Desk, keepers: People, address: str, answers: dict[str, object], field: str
) -> None:
    page = refused(desk(keepers.wang), address, answers)
    assert f'<a href="#f-{field}">' in page
    assert page.count('class="wrong"') == 1
    assert f'<span class="wrong" id="f-{field}-fault">' in page
    assert f'aria-invalid="true" aria-describedby="f-{field}-fault"' in page
    typed = [str(answer) for name, answer in answers.items() if name != "reason" and str(answer).strip()]
    assert all(each.splitlines()[0] in page for each in typed)


def test_a_fault_that_the_catalogue_finds_in_a_form_is_a_sentence(desk: Desk, keepers: People) -> None:
    long = {**EDITION, "articles": "第一条 一般在十日内办结\n第二条 应当登记", "checked": "测试"}
    page = refused(desk(keepers.wang), LAW, {**long, "since": "2101-01-01"})
    assert "施行日期要在 1949 年到 2100 年之间" in page
    assert "laws/test" not in page
