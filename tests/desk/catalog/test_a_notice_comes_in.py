"""The notice of a year comes in from the desk: one administrator pastes it, another confirms, and it acts at once."""

import re
import shutil
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pytest
from django.db import connection
from django.test import Client
from django.utils import timezone
from openpyxl import load_workbook

from tests.desk.conftest import Desk
from tests.people import People, Places
from zhangtu import shelf
from zhangtu.amendments.models import Amendment, Stage
from zhangtu.desk.shell.visitor import ADMINISTRATOR
from zhangtu.dispatch.actor import actor
from zhangtu.dispatch.steps import take_step
from zhangtu.ledger.models import Record
from zhangtu.offices import staff
from zhangtu.offices.models import Extent
from zhangtu.offices.vocabulary import ADMINISTRATION
from zhangtu.trail.models import Entry

TODAY = datetime(2027, 1, 20, 2, 0, tzinfo=UTC)
NOTICE = """国务院办公厅关于2027年部分节假日安排的通知
国办发明电〔2026〕9号
一、元旦：1月1日（周五）至3日（周日）放假，共3天。
二、春节：2月5日（农历除夕、周五）至11日（周四）放假调休，共7天。2月20日（周六）、2月28日（周日）上班。
三、清明节：4月3日（周六）至5日（周一）放假，共3天。
四、劳动节：5月1日（周六）至5日（周三）放假调休，共5天。5月8日（周六）上班。
五、端午节：6月9日（周三）放假，不调休。
六、中秋节：9月15日（周三）放假，与周末不连休。
七、国庆节：10月1日（周五）至7日（周四）放假调休，共7天。9月26日（周日）、10月9日（周六）上班。"""


@pytest.fixture(autouse=True)
def house(small_catalog: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The small catalogue with the law's own days; it is 20 January 2027 and the notice is not in yet."""
    folder = Path(shutil.copytree(small_catalog, tmp_path / "catalog"))
    shutil.copytree(shelf.CATALOG / "festivals", folder / "festivals")
    shutil.copy(shelf.CATALOG / "laws" / "public_holidays.yaml", folder / "laws")
    shelf.use(folder)
    monkeypatch.setattr(timezone, "now", lambda: TODAY)
    yield
    shelf.use(small_catalog)


@pytest.fixture
def keepers(desk: Desk, staffed: People, places: Places) -> tuple[Client, Client]:
    """王送审 and 李审查 keep the whole house."""
    for person in (staffed.wang, staffed.li):
        staff.grant(person.posts.get(), ADMINISTRATION, ADMINISTRATOR, Extent.SUBTREE, office=places.county)
    return desk(staffed.wang), desk(staffed.li)


@pytest.fixture
def review(staffed: People) -> Record:
    """Fifteen working days from 20 January 2027: a guess until the notice is in."""
    told = {"文件名称": "河道管理办法", "事项类型": "规范性文件"}
    return take_step(shelf.current(), actor(staffed.reach(staffed.wang)), "review", "送审", values=told, now=TODAY)


def paste(client: Client, text: str = NOTICE, **more: str) -> str:
    """The answer of the form."""
    answer = client.post("/desk/calendars/new/", {"text": text, "deed": "look", **more}, follow=True)
    return answer.content.decode()


def proposed(client: Client) -> Amendment:
    paste(client, deed="propose", reason="通知到了")
    return Amendment.objects.get(stage=Stage.PROPOSED)


def test_until_it_is_in_the_record_says_it_is_a_guess(review: Record, desk: Desk, staffed: People) -> None:
    page = desk(staffed.wang).get(f"/desk/review/{review.pk}/").content.decode()
    assert review.terms["审查时限"]["provisional"] is True
    assert "2027年2月16日" in page
    assert "（暂算，最早2月" in page
    assert "2027年的放假安排还没有录入，照法定节假日暂算" in page
    assert "catalog/calendars" not in page


def test_no_list_export_or_answer_calls_a_guess_the_last_day(review: Record, desk: Desk, staffed: People) -> None:
    client = desk(staffed.wang)
    listed = desk(staffed.li).get("/desk/").content.decode()
    assert re.search(r"审查时限：最早2027年2月\d+日.*?（暂算）", listed)
    assert not re.search(r"年\d+月\d+日[^<]{0,8}到期", listed)
    book = load_workbook(BytesIO(client.get("/desk/review/export/").content))
    heading, row = book.worksheets[0].iter_rows(values_only=True)
    assert re.fullmatch(r"最早2027年2月\d+日（暂算）", dict(zip(heading, row, strict=True))["最后一日"])
    answer = client.get(f"/api/records/{review.pk}").json()
    assert answer["provisional"] is True
    assert answer["due_on"] == review.terms["审查时限"]["soonest"]
    assert answer["due_at"] is None


def test_it_is_shown_as_read_with_the_year_and_every_date_that_would_move(
    keepers: tuple[Client, Client], review: Record
) -> None:
    page = paste(keepers[0])
    assert "国办发明电〔2026〕9号" in page
    assert page.count("<caption>") == 12
    assert "1 个期限的到期日会变" in page
    assert "河道管理办法" in page
    assert "（暂算，最早" in page
    assert not Amendment.objects.exists()
    assert 2027 not in shelf.current().calendars.years


def test_a_second_person_confirms_and_it_acts_at_once(
    keepers: tuple[Client, Client], review: Record, staffed: People
) -> None:
    made = proposed(keepers[0])
    address = f"/desk/calendars/{made.pk}/"
    own = keepers[0].get(address).content.decode()
    assert "要由另一位管理员确认" in own
    answer = keepers[1].post(address, {"deed": "accept", "reason": "核对过"}, follow=True).content.decode()
    assert "2027年的放假安排已确认，马上生效，1个期限的到期日变了" in answer
    assert 2027 in shelf.current().calendars.years
    review.refresh_from_db()
    assert "provisional" not in review.terms["审查时限"]
    line = Entry.objects.filter(kind="recompute").latest("seq")
    assert line.note == "2027年放假安排已确认（通知到了）"
    listed = keepers[1].get("/desk/moved/").content.decode()
    assert "河道管理办法" in listed
    assert "（暂算，最早" in listed
    told = keepers[0].get("/desk/reminders/").content.decode()
    assert "你经办的 1 件的到期日变了" in told


def test_a_confirmed_year_is_undone_by_two_people_and_is_a_guess_again(
    keepers: tuple[Client, Client], review: Record
) -> None:
    made = proposed(keepers[0])
    address = f"/desk/calendars/{made.pk}/"
    keepers[1].post(address, {"deed": "accept"})
    assert "请写理由" in keepers[1].post(address, {"deed": "undo", "reason": " "}).content.decode()
    page = keepers[1].post(address, {"deed": "undo", "reason": "录错了"}, follow=True).content.decode()
    assert "已提出取消，由另一位管理员确认后生效" in page
    assert "1 个期限的到期日会变" in page
    assert 2027 in shelf.current().calendars.years
    back = Amendment.objects.get(stage=Stage.PROPOSED)
    assert keepers[1].post(f"/desk/calendars/{back.pk}/", {"deed": "accept"}).status_code == 409
    done = keepers[0].post(f"/desk/calendars/{back.pk}/", {"deed": "accept"}, follow=True).content.decode()
    assert "本单位录入的2027年放假安排已取消，马上生效，1个期限的到期日变了" in done
    assert 2027 in shelf.current().calendars.guessed
    review.refresh_from_db()
    assert review.terms["审查时限"]["provisional"] is True
    assert "没有在用" in keepers[0].post(address, {"deed": "undo", "reason": "再来"}).content.decode()
    assert proposed(keepers[0]).stage == Stage.PROPOSED


def test_a_notice_that_says_what_acts_already_is_told_so(keepers: tuple[Client, Client]) -> None:
    keepers[1].post(f"/desk/calendars/{proposed(keepers[0]).pk}/", {"deed": "accept"})
    for deed in ("look", "propose"):
        assert "和现在用的2027年放假安排一样" in paste(keepers[0], deed=deed, reason="再提")
    assert not Amendment.objects.filter(stage=Stage.PROPOSED).exists()


def test_nobody_confirms_their_own_and_others_are_refused(
    keepers: tuple[Client, Client], desk: Desk, staffed: People
) -> None:
    made = proposed(keepers[0])
    address = f"/desk/calendars/{made.pk}/"
    refused = keepers[0].post(address, {"deed": "accept"})
    assert refused.status_code == 409
    assert "自己提出的要由另一个人确认" in refused.content.decode()
    stranger = desk(staffed.sun)
    assert stranger.post(address, {"deed": "accept"}).status_code == 403
    assert stranger.get("/desk/calendars/new/").status_code == 403
    assert stranger.get("/desk/calendars/").status_code == 200
    assert Amendment.objects.get().stage == Stage.PROPOSED


def test_it_is_sent_back_with_a_reason_or_taken_back(keepers: tuple[Client, Client]) -> None:
    address = f"/desk/calendars/{proposed(keepers[0]).pk}/"
    assert "请写理由" in keepers[1].post(address, {"deed": "reject"}).content.decode()
    assert "已退回" in keepers[1].post(address, {"deed": "reject", "reason": "星期不对"}, follow=True).content.decode()
    again = f"/desk/calendars/{proposed(keepers[0]).pk}/"
    assert "已撤回" in keepers[0].post(again, {"deed": "withdraw"}, follow=True).content.decode()
    assert 2027 not in shelf.current().calendars.years


def test_the_second_who_decides_gets_one_sentence(keepers: tuple[Client, Client]) -> None:
    address = f"/desk/calendars/{proposed(keepers[0]).pk}/"
    keepers[1].post(address, {"deed": "accept"})
    late = keepers[1].post(address, {"deed": "accept"})
    assert late.status_code == 409
    assert "李审查已经确认了，不用再办" in late.content.decode()


def test_what_is_odd_is_shown_and_may_be_proposed(keepers: tuple[Client, Client]) -> None:
    page = paste(keepers[0], NOTICE.replace("三、清明节：4月3日（周六）至5日（周一）放假，共3天。\n", ""))
    assert "没有“清明节”（2027年4月5日）" in page
    assert "提出，等另一位管理员确认" in page


def test_a_holiday_that_the_law_does_not_know_is_marked_for_both(keepers: tuple[Client, Client]) -> None:
    slip = NOTICE.replace("五、端午节：", "五、端五节：")
    made = (
        Amendment.objects.get(stage=Stage.PROPOSED) if paste(keepers[0], slip, deed="propose", reason="到了") else None
    )
    assert made
    for page in (paste(keepers[0], slip), keepers[1].get(f"/desk/calendars/{made.pk}/").content.decode()):
        assert "“端五节”不是《全国年节及纪念日放假办法》里的节日" in page
        assert page.count("休？") == 1
        assert "端五节放假（不是法定的节日）" in page
        assert page.count('<span class="tag doubt">不是法定的节日</span>') == 1
        assert "没有“端午节”" in page


@pytest.mark.parametrize(
    ("text", "more", "sentence"),
    [
        ("", {"year": "2027", "number": "文号"}, "还没有内容"),
        ("长" * 20_001, {"year": "2027", "number": "文号"}, "太长了"),
        ("元旦：1月1日放假。", {"number": "文号"}, "看不出是哪一年"),
        ("元旦：1月1日放假。", {"year": "2027"}, "请填文号"),
        ("元旦：1月1日放假。", {"year": "2027", "number": "a: [b"}, "不该有的符号"),
        ("元旦：1月1日放假。", {"year": "3027", "number": "文号"}, "写四位的年份"),
        (NOTICE.replace("4月3日", "2026年4月3日"), {}, "不在2027年"),
        (NOTICE + "八、元旦：1月1日放假。", {}, "“元旦”写了两次"),
        (NOTICE.replace("5月8日（周六）上班", "5月2日（周日）上班"), {}, "又放假（劳动节）又上班"),
    ],
)
def test_what_is_wrong_is_told_and_what_was_typed_stays(
    keepers: tuple[Client, Client], text: str, more: dict[str, str], sentence: str
) -> None:
    answer = keepers[0].post("/desk/calendars/new/", {"text": text, "deed": "propose", "reason": "通知", **more})
    page = answer.content.decode()
    assert answer.status_code == 400
    assert sentence in page
    assert text[:20] in page
    assert not Amendment.objects.exists()


def test_the_list_tells_which_year_is_missing_and_who_entered_which(keepers: tuple[Client, Client]) -> None:
    before = keepers[0].get("/desk/calendars/?year=2027").content.decode()
    assert "2027年的放假安排还没有录入" in before
    assert "暂算" in before
    keepers[1].post(f"/desk/calendars/{proposed(keepers[0]).pk}/", {"deed": "accept"})
    after = keepers[0].get("/desk/calendars/?year=2027").content.decode()
    assert "还没有录入" not in after
    assert "本单位录入" in after
    assert keepers[0].get("/desk/calendars/?year=1901").status_code == 404


def test_a_year_that_lies_otherwise_in_a_folder_is_told_as_the_folders(
    keepers: tuple[Client, Client], tmp_path: Path
) -> None:
    keepers[1].post(f"/desk/calendars/{proposed(keepers[0]).pk}/", {"deed": "accept"})
    year = "年: 2027\n依据: 别的安排\n放假: {元旦: 2027-01-01}\n"
    (tmp_path / "own" / "calendars").mkdir(parents=True)
    (tmp_path / "own" / "calendars" / "2027.yaml").write_text(year, encoding="utf-8")
    shelf.use(tmp_path / "catalog", tmp_path / "own")
    page = keepers[0].get("/desk/calendars/").content.decode()
    assert "2027年：文件夹里的和网页上录入的不一样" in page
    assert "别的安排" in page
    assert "随软件来的" not in page
    (tmp_path / "catalog" / "calendars" / "2027.yaml").write_text(year, encoding="utf-8")
    shelf.use(tmp_path / "catalog")
    page = keepers[0].get("/desk/calendars/").content.decode()
    assert "2027年：随软件来的和网页上录入的不一样" in page
    assert "文件夹里的" not in page


@pytest.mark.django_db(transaction=True)
def test_of_two_who_confirm_at_once_one_is_told(
    keepers: tuple[Client, Client], desk: Desk, staffed: People, places: Places
) -> None:
    staff.grant(staffed.sun.posts.get(), ADMINISTRATION, ADMINISTRATOR, Extent.SUBTREE, office=places.county)
    address = f"/desk/calendars/{proposed(keepers[0]).pk}/"

    def confirm(client: Client) -> int:
        try:
            return client.post(address, {"deed": "accept"}).status_code
        finally:
            connection.close()

    with ThreadPoolExecutor(2) as pool:
        assert sorted(pool.map(confirm, [keepers[1], desk(staffed.sun)])) == [302, 409]
    assert Amendment.objects.get().stage == Stage.ACCEPTED
