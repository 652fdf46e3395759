"""From the desk: a choice, a field, a limit, an edition, a file; one proposes, another decides, it acts at once."""

import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from django.db import connection

from tests.desk.catalog.amending import (
    CHOICE,
    EDITION,
    FIELD,
    FILE,
    LAW,
    LIMIT,
    REVIEW,
    decide,
    fresh,
    keepers,
    proposed,
    spec,
)
from tests.desk.conftest import Desk
from tests.people import People
from zhangtu import shelf
from zhangtu.amendments.models import Amendment, Stage
from zhangtu.catalog.additions import MARK
from zhangtu.ledger.models import Edition, Record
from zhangtu.offices.models import Person
from zhangtu.trail.models import Entry

__all__ = ["fresh", "keepers"]


def test_a_choice_acts_as_soon_as_a_second_person_accepts_it(desk: Desk, keepers: People) -> None:
    made = proposed(desk(keepers.wang), f"{REVIEW}/choice/", CHOICE)
    assert "涉企政策" not in spec().spec.fields["事项类型"].options
    assert "已经生效" in decide(desk(keepers.li), made, "accept")
    assert spec().spec.fields["事项类型"].options[-1] == "涉企政策"
    assert "涉企政策" in desk(keepers.wang).get("/desk/review/new/").content.decode()
    lines = Entry.objects.filter(kind="amendment").order_by("seq").values_list("step", "person_name")
    assert list(lines) == [("提出", "王送审"), ("确认", "李审查")]


def test_a_field_is_asked_for_in_its_step_and_kept_with_the_record(desk: Desk, keepers: People) -> None:
    decide(desk(keepers.li), proposed(desk(keepers.wang), f"{REVIEW}/field/", FIELD), "accept")
    assert "联系人" in spec().spec.asked_by("送审")
    address = "/desk/review/new/"
    page = desk(keepers.wang).post(address, {"文件名称": "办法", "事项类型": "规范性文件", "联系人": "周五"})
    assert page.status_code == 302, page.content.decode()
    assert Record.objects.get().data["联系人"] == "周五"


def test_two_additions_to_one_ledger_stand_together(desk: Desk, keepers: People) -> None:
    decide(desk(keepers.li), proposed(desk(keepers.wang), f"{REVIEW}/choice/", CHOICE), "accept")
    decide(desk(keepers.wang), proposed(desk(keepers.li), f"{REVIEW}/field/", FIELD), "accept")
    assert spec().spec.fields["事项类型"].options[-1] == "涉企政策"
    assert "联系人" in spec().spec.fields


def test_a_limit_shows_each_date_before_and_after_and_moves_it_when_accepted(
    desk: Desk, keepers: People, review: Record
) -> None:
    before, kept = str(review.due_at.date()) if review.due_at else "", Edition.objects.count()
    page = desk(keepers.wang).post(f"{REVIEW}/limit/", {**LIMIT, "deed": "look"}).content.decode()
    assert "1 个期限会变" in page
    assert "河道管理办法" in page
    made = proposed(desk(keepers.wang), f"{REVIEW}/limit/", LIMIT)
    assert "河道管理办法" in desk(keepers.li).get(f"/desk/amendments/{made.pk}/").content.decode()
    assert Edition.objects.count() == kept, "a text tried out leaves nothing behind"
    assert "1 个期限变了" in decide(desk(keepers.li), made, "accept")
    review.refresh_from_db()
    assert review.due_at
    assert str(review.due_at.date()) < before
    assert "河道管理办法" in desk(keepers.wang).get("/desk/moved/").content.decode()


def test_a_limit_of_the_offices_own_rule_is_never_called_law(desk: Desk, keepers: People) -> None:
    rule = "法律: 本单位送审制度\n全称: 新桥镇送审制度\n版本:\n  - 施行: 2020-01-01\n    核对: 镇党委会议通过\n"
    rule += "    条: {第三条: 三日内送审查人}\n"
    decide(
        desk(keepers.li),
        proposed(desk(keepers.wang), FILE, {"kind": "laws", "key": "own_rule", "text": rule}),
        "accept",
    )
    own = {"term": "初审时限", "number": "3", "start": "送审", "stop": "提出意见", "ground": "本单位送审制度 第三条"}
    decide(desk(keepers.li), proposed(desk(keepers.wang), f"{REVIEW}/limit/", {**LIMIT, **own}), "accept")
    assert desk(keepers.wang).post("/desk/review/new/", {"文件名称": "办法", "事项类型": "政府合同"}).status_code == 302
    page = desk(keepers.wang).get(f"/desk/review/{Record.objects.get().pk}/").content.decode()
    assert "自定时限" in page
    assert "《本单位送审制度》" not in page
    assert "本单位制度，不是法律" in desk(keepers.wang).get("/desk/laws/本单位送审制度/").content.decode()
    for address in ("/desk/catalog/review/", "/desk/handbook/"):
        assert "自定时限" in desk(keepers.li).get(address).content.decode(), address


def test_an_edition_by_form_tells_what_it_touches_then_acts(desk: Desk, keepers: People) -> None:
    page = desk(keepers.wang).post(LAW, {**EDITION, "deed": "look"}).content.decode()
    assert "影响" in page
    assert "一般在十日内办结" in page
    made = proposed(desk(keepers.wang), LAW, EDITION)
    assert made.text.startswith(f"{MARK}: 测试法")
    decide(desk(keepers.li), made, "accept")
    shelf.look_again()
    law = shelf.current().laws["测试法"]
    assert [str(each.since) for each in law.editions] == ["2000-01-01", "2026-06-01"]


def test_a_pasted_law_file_is_kept_as_its_new_edition_alone(desk: Desk, keepers: People, small_catalog: Path) -> None:
    whole = (small_catalog / "laws" / "test.yaml").read_text(encoding="utf-8")
    later = "  - 施行: 2026-06-01\n    核对: 官网\n    条: {第一条: 十日内办结}\n"
    made = proposed(desk(keepers.wang), LAW, {"text": whole + later})
    assert "2000-01-01" not in made.text
    assert "2026-06-01" in made.text


def test_an_own_ledger_stands_beside_the_shipped_ones(desk: Desk, keepers: People, small_catalog: Path) -> None:
    text = (small_catalog / "ledgers" / "activity.yaml").read_text(encoding="utf-8")
    name, mark = (line.partition(": ")[2] for line in text.splitlines() if line.startswith(("台账: ", "编号: ")))
    text = text.replace(f"台账: {name}", "台账: 自办活动").replace(f"编号: {mark}", "编号: 办")
    made = proposed(desk(keepers.wang), FILE, {"kind": "ledgers", "key": "own_activity", "text": text})
    decide(desk(keepers.li), made, "accept")
    shelf.look_again()
    assert shelf.current().ledgers["own_activity"].spec.name == "自办活动"
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM ledger_own_activity")
        assert cursor.fetchone() == (0,)


def test_it_is_sent_back_with_a_reason(desk: Desk, keepers: People) -> None:
    made = proposed(desk(keepers.wang), f"{REVIEW}/choice/", CHOICE)
    assert "请写理由" in decide(desk(keepers.li), made, "reject")
    assert "不需要" in decide(desk(keepers.li), made, "reject", "不需要")
    assert "涉企政策" not in spec().spec.fields["事项类型"].options


def test_an_undo_is_an_amendment_too(desk: Desk, keepers: People) -> None:
    made = proposed(desk(keepers.wang), f"{REVIEW}/choice/", CHOICE)
    decide(desk(keepers.li), made, "accept")
    decide(desk(keepers.li), made, "undo", "不用了")
    assert "涉企政策" in spec().spec.fields["事项类型"].options
    decide(desk(keepers.wang), Amendment.objects.latest("pk"), "accept")
    assert "涉企政策" not in spec().spec.fields["事项类型"].options
    page = desk(keepers.wang).get("/desk/amendments/").content.decode()
    assert "已被后来的替换" in page


def test_whoever_does_not_keep_the_catalogue_reads_and_changes_nothing(desk: Desk, keepers: People) -> None:
    made = proposed(desk(keepers.wang), f"{REVIEW}/choice/", CHOICE)
    chen = desk(keepers.chen)
    assert chen.get(f"/desk/amendments/{made.pk}/").status_code == 200
    for address, answers in ((f"{REVIEW}/choice/", CHOICE), (FILE, {}), (f"/desk/amendments/{made.pk}/", {})):
        assert chen.post(address, {**answers, "deed": "accept"}).status_code == 403
    made.refresh_from_db()
    assert made.stage == Stage.PROPOSED


def test_nobody_confirms_what_they_proposed(desk: Desk, keepers: People) -> None:
    made = proposed(desk(keepers.wang), f"{REVIEW}/choice/", CHOICE)
    assert "要由另一个人确认" in decide(desk(keepers.wang), made, "accept")


def test_a_fault_of_the_files_is_shown_where_administrators_look(
    desk: Desk, keepers: People, small_catalog: Path, tmp_path: Path
) -> None:
    own = tmp_path / "own" / "ledgers"
    own.mkdir(parents=True)
    (own / "review.yaml").write_text("增补: 测试审查\n字殷: {}\n", encoding="utf-8")
    shelf.use(small_catalog, tmp_path / "own", keep=tmp_path / "kept")
    page = desk(keepers.wang).get("/desk/amendments/").content.decode()
    assert "own/ledgers/review.yaml:2:1: 不认识“字殷”这一项" in page
    assert "～～" in page
    (tmp_path / "own" / "wording").mkdir()
    (tmp_path / "own" / "wording" / "term-own.yaml").write_text("规则: term-own\n名子: 自己的\n", encoding="utf-8")
    page = desk(keepers.wang).get("/desk/amendments/").content.decode()
    assert "own/wording/term-own.yaml:2:1: 不认识“名子”这一项" in page
    assert desk(keepers.wang).get("/desk/review/").status_code == 200


def test_an_upgrade_that_brings_another_meaning_is_told_with_both_versions(
    desk: Desk, keepers: People, small_catalog: Path, tmp_path: Path
) -> None:
    decide(desk(keepers.li), proposed(desk(keepers.wang), f"{REVIEW}/field/", FIELD), "accept")
    upgraded = (small_catalog / "ledgers" / "review.yaml").read_text(encoding="utf-8")
    upgraded = upgraded.replace("  份数:", "  联系人: {类型: 人员}\n  份数:").replace(
        "可填: [送审单位", "可填: [联系人, 送审单位"
    )
    newer = Path(shutil.copytree(small_catalog, tmp_path / "newer"))
    (newer / "ledgers" / "review.yaml").write_text(upgraded, encoding="utf-8")
    shelf.use(newer)
    assert shelf.current().ledgers["review"].spec.fields["联系人"].type == "文本"
    page = desk(keepers.wang).get("/desk/amendments/").content.decode()
    assert "和升级带来的不一样" in page
    assert "字段·联系人·类型" in page
    assert "人员" in page
    own = tmp_path / "own" / "ledgers"
    own.mkdir(parents=True)
    (own / "review.yaml").write_text(upgraded, encoding="utf-8")
    shelf.use(small_catalog, tmp_path / "own")
    page = desk(keepers.wang).get("/desk/amendments/").content.decode()
    assert "和本单位的文件夹里的不一样" in page
    assert "升级带来" not in page


def test_what_another_amendment_leans_on_is_not_undone_and_the_cause_is_told(desk: Desk, keepers: People) -> None:
    rule = "法律: 本单位送审制度\n全称: 新桥镇送审制度\n版本:\n  - 施行: 2020-01-01\n    核对: 会议通过\n"
    rule += "    条: {第三条: 三日内送审查人}\n"
    law = proposed(desk(keepers.wang), FILE, {"kind": "laws", "key": "own_rule", "text": rule})
    decide(desk(keepers.li), law, "accept")
    decide(desk(keepers.li), proposed(desk(keepers.wang), f"{REVIEW}/choice/", CHOICE), "accept")
    limit = proposed(desk(keepers.wang), f"{REVIEW}/limit/", {**LIMIT, "ground": "本单位送审制度 第三条"})
    decide(desk(keepers.li), limit, "accept")
    chosen = {"文件名称": "办法", "事项类型": "涉企政策"}
    assert desk(keepers.wang).post("/desk/review/new/", chosen).status_code == 302
    page = decide(desk(keepers.wang), law, "undo", "不用了")
    assert f"第 {limit.pk} 号修改（台账“测试审查”）还要用到这里的内容" in page
    assert "已经有记录选了" not in page
    start = desk(keepers.wang).get(f"{FILE}?kind=ledgers&key=review").content.decode()
    assert "涉企政策" in start
    assert f"{FILE}?kind=laws&amp;key=own_rule" in page


def test_a_decided_amendment_keeps_what_it_moved(desk: Desk, keepers: People, review: Record) -> None:
    made = proposed(desk(keepers.wang), f"{REVIEW}/limit/", LIMIT)
    assert "1 个期限变了" in decide(desk(keepers.li), made, "accept")
    page = desk(keepers.wang).get(f"/desk/amendments/{made.pk}/").content.decode()
    assert "在办的事里，1 个期限变了" in page
    assert "河道管理办法" in page
    assert "河道管理办法" not in desk(keepers.chen).get(f"/desk/amendments/{made.pk}/").content.decode()


def test_whoever_decides_second_sees_what_was_decided(desk: Desk, keepers: People) -> None:
    made = proposed(desk(keepers.wang), f"{REVIEW}/choice/", CHOICE)
    decide(desk(keepers.li), made, "accept")
    page = decide(desk(keepers.sun), made, "accept")
    assert "李审查已经确认了" in page
    assert "待确认" not in page
    assert "确认生效" not in page


def test_folders_and_files_go_by_their_chinese_names(desk: Desk, keepers: People) -> None:
    decide(desk(keepers.li), proposed(desk(keepers.wang), f"{REVIEW}/choice/", CHOICE), "accept")
    page = desk(keepers.wang).get("/desk/amendments/").content.decode()
    assert "台账“测试审查”" in page
    assert "ledgers/review" not in page


def test_the_log_is_silent_about_what_somebody_only_tries(
    desk: Desk, keepers: People, caplog: pytest.LogCaptureFixture
) -> None:
    broken = {**LIMIT, "ground": "没有的法 第一条"}
    assert desk(keepers.wang).post(f"{REVIEW}/limit/", {**broken, "deed": "look"}).status_code == 400
    assert "先不用" not in caplog.text


@pytest.mark.django_db(transaction=True)
def test_of_two_who_confirm_at_once_one_is_told(desk: Desk, keepers: People) -> None:
    made = proposed(desk(keepers.wang), f"{REVIEW}/choice/", CHOICE)

    def confirm(person: Person) -> str:
        try:
            return decide(desk(person), made, "accept")
        finally:
            connection.close()

    with ThreadPoolExecutor(2) as pool:
        pages = list(pool.map(confirm, [keepers.li, keepers.sun]))
    assert sum("已经确认了，不用再办" in page for page in pages) == 1
    assert Entry.objects.filter(kind="amendment", step="确认").count() == 1
