"""A ledger drawn as a map, a matter begun from a record, a receipt, a notice, a place only one may hold."""

import re

import pytest
from django.core.cache import cache
from django.test import Client

from tests.desk.conftest import Desk, Do
from tests.markup import tight
from tests.people import People, Places
from zhangtu.dispatch.faults import InvalidEntryError
from zhangtu.ledger.models import Batch, Link, Record
from zhangtu.ledger.public import code_of
from zhangtu.offices.models import Person
from zhangtu.shelf import Shelf

TOLD = {"场地": "一号室", "使用日期": "2026-03-05", "时段": "上午", "用途": "调解会", "借用人": "李小明"}


@pytest.fixture
def booking(do: Do, staffed: People) -> Record:
    return do(staffed.wang, "booking", "借出", values=TOLD)


def test_the_map_draws_what_is_the_same_once_and_marks_what_is_missing(desk: Desk, do: Do, staffed: People) -> None:
    for time, article, ledger in (
        ("上午", "测试法 第一条", "测试调解"),
        ("下午", "测试法 第九条；没有的法 第一条", ""),
    ):
        do(staffed.wang, "booking", "借出", values=TOLD | {"时段": time, "依据条文": article, "使用台账": ledger})
    page = tight(desk(staffed.wang).get("/desk/booking/map/").content.decode())
    assert page.count("一号室") == 1
    assert '<a href="/desk/laws/%E6%B5%8B%E8%AF%95%E6%B3%95/">测试法 第一条</a>' in page
    assert '<a href="/desk/mediation/">测试调解</a>' in page
    assert "里没有第九条，待核对" in page
    assert "目录里没有《没有的法》，待核对" in page
    assert "缺使用台账</span> 1 处" in page
    assert "李小明" not in page


def test_only_the_branches_with_gaps_are_drawn_when_asked(desk: Desk, do: Do, staffed: People) -> None:
    whole = {"依据条文": "测试法 第一条", "使用台账": "测试调解"}
    do(staffed.wang, "booking", "借出", values=TOLD | whole)
    do(staffed.wang, "booking", "借出", values=TOLD | {"场地": "二号室"})
    page = desk(staffed.wang).get("/desk/booking/map/", {"only": "missing"}).content.decode()
    assert "二号室" in page
    assert "一号室" not in page


def test_what_has_ended_is_not_drawn(desk: Desk, do: Do, staffed: People, booking: Record) -> None:
    do(staffed.wang, "booking", "归还", booking)
    assert "还没有可以画的记录" in desk(staffed.wang).get("/desk/booking/map/").content.decode()


def test_a_ledger_that_asks_for_no_map_has_none(desk: Desk, staffed: People) -> None:
    assert desk(staffed.wang).get("/desk/activity/map/").status_code == 404


def test_another_town_draws_nothing_of_it(desk: Desk, staffed: People, booking: Record) -> None:
    assert "一号室" not in desk(staffed.chen).get("/desk/booking/map/").content.decode()


def test_two_may_not_hold_one_place(do: Do, staffed: People, booking: Record) -> None:
    with pytest.raises(InvalidEntryError) as refused:
        do(staffed.wang, "booking", "借出", values=TOLD)
    assert [fault.sentence for fault in refused.value.faults] == [
        f"一号室、2026-03-05、上午已经有一条（{booking.number_text}），请换一个。"
    ]
    assert Record.objects.filter(ledger="booking").count() == 1


def test_a_place_given_up_may_be_held_again(do: Do, staffed: People, booking: Record) -> None:
    do(staffed.wang, "booking", "归还", booking)
    assert do(staffed.wang, "booking", "借出", values=TOLD).state == "使用中"


def test_another_office_has_places_of_its_own(do: Do, staffed: People, places: Places, booking: Record) -> None:
    assert do(staffed.wang, "booking", "借出", values=TOLD, office_id=places.east.pk).state == "使用中"


def test_a_matter_begun_from_a_record_takes_along_what_is_known(desk: Desk, staffed: People, booking: Record) -> None:
    client = desk(staffed.wang)
    url = f"/desk/booking/{booking.pk}/onward/纠纷件/"
    assert "转测试调解" in client.get(f"/desk/booking/{booking.pk}/").content.decode()
    assert "李小明" not in client.get(url).content.decode()
    answer = client.post(url, {"纠纷类型": "邻里", "纠纷简况": "为场地争执"})
    made = Record.objects.get(ledger="mediation")
    assert answer.headers["Location"] == f"/desk/mediation/{made.pk}/"
    assert made.data["甲方当事人"]["name"] == "李小明"
    assert made.data["纠纷简况"] == "为场地争执"
    assert made.matter == Record.objects.get(pk=booking.pk).matter
    assert Link.objects.get().kind == "纠纷件"


def test_what_is_refused_there_begins_nothing(desk: Desk, staffed: People, booking: Record) -> None:
    answer = desk(staffed.wang).post(f"/desk/booking/{booking.pk}/onward/纠纷件/", {"纠纷类型": ""})
    assert answer.status_code == 400
    assert not Record.objects.filter(ledger="mediation").exists()


@pytest.mark.parametrize("page", ["onward/场地/", "onward/没有/", "onward/纠纷件/", "receipt/", "notice/"])
def test_the_neighbour_finds_none_of_these_pages(desk: Desk, staffed: People, booking: Record, page: str) -> None:
    assert desk(staffed.chen).get(f"/desk/booking/{booking.pk}/{page}").status_code == 404


def test_the_receipt_carries_number_and_code_and_nothing_else(desk: Desk, staffed: People, booking: Record) -> None:
    page = desk(staffed.wang).get(f"/desk/booking/{booking.pk}/receipt/").content.decode()
    slip = page[page.index('class="slip"') :]
    assert booking.number_text in slip
    assert code_of(booking.pk) in slip
    assert not re.search("一号室|调解会|李小明", slip)


def test_the_notice_shows_what_is_public_and_leads_there(desk: Desk, staffed: People, booking: Record) -> None:
    page = desk(staffed.wang).get(f"/desk/booking/{booking.pk}/notice/").content.decode()
    assert f"http://testserver/public/booking/{booking.pk}/" in page
    assert "<svg" in page
    assert "李小明" not in page
    assert "调解会" not in page


def test_anybody_reads_the_column_and_only_what_is_declared(stock: Shelf, booking: Record) -> None:
    client = Client()
    assert "场地借用公示" in client.get("/public/").content.decode()
    for address in ("/public/booking/", "/public/booking/?q=一号", f"/public/booking/{booking.pk}/"):
        page = client.get(address).content.decode()
        assert "一号室" in page
        assert not re.search(f"李小明|调解会|{booking.number_text}", page)
    assert "没有找到" in client.get("/public/booking/?q=调解会").content.decode()
    assert "没有找到" in client.get("/public/booking/?q=李小明").content.decode()


@pytest.mark.parametrize("demo", [False, True])
def test_what_the_demonstration_made_up_says_so_to_everybody(staffed: People, booking: Record, demo: bool) -> None:
    Person.objects.filter(pk=staffed.wang.pk).update(demo=demo)
    for address in ("/public/booking/", f"/public/booking/{booking.pk}/"):
        assert ('class="demo"' in Client().get(address).content.decode()) is demo


def test_an_import_of_the_demonstration_says_so_too(staffed: People, booking: Record) -> None:
    Person.objects.filter(pk=staffed.li.pk).update(demo=True)
    batch = Batch.objects.create(ledger="booking", office=booking.office, by=staffed.li.pk, at=booking.created_at)
    Record.objects.filter(pk=booking.pk).update(batch=batch)
    assert 'class="demo"' in Client().get("/public/booking/").content.decode()


def test_a_withdrawn_record_leaves_the_column(desk: Desk, staffed: People, booking: Record) -> None:
    desk(staffed.wang).post(f"/desk/booking/{booking.pk}/withdraw/", {"reason": "登记错了", "version": booking.version})
    Record.objects.filter(pk=booking.pk).update(withdrawn_at=booking.created_at)
    assert Client().get(f"/public/booking/{booking.pk}/").status_code == 404
    assert "一号室" not in Client().get("/public/booking/").content.decode()


@pytest.mark.parametrize("address", ["/public/mediation/", "/public/nothing/"])
def test_a_ledger_that_declares_nothing_has_no_column(stock: Shelf, address: str) -> None:
    assert Client().get(address).status_code == 404


def test_who_holds_the_receipt_learns_the_steps_and_nothing_else(do: Do, staffed: People, booking: Record) -> None:
    do(staffed.wang, "booking", "内部核对", booking)
    code = code_of(booking.pk).lower().replace("-", " ")
    page = Client().post("/enquiry/", {"number": f" {booking.number_text} ", "code": code}).content.decode()
    assert "借出" in page
    assert "正在办理" in page
    assert not re.search("一号室|李小明|调解会|内部核对", page)


@pytest.mark.parametrize("code", ["", "AAAAA-AAAAA", "李", "\u200b"])
def test_a_wrong_code_and_a_wrong_number_are_told_alike(stock: Shelf, booking: Record, code: str) -> None:
    client = Client(REMOTE_ADDR=f"10.0.0.{len(code)}")
    told = [
        {"number": booking.number_text, "code": code},
        {"number": "〔2026〕新桥借字第99号", "code": code_of(booking.pk)},
    ]
    pages = [client.post("/enquiry/", each) for each in (*told, {"number": "随便", "code": code})]
    assert {page.status_code for page in pages} == {422}
    assert all("没有查到" in page.content.decode() for page in pages)


def test_after_ten_wrong_answers_nothing_is_heard_for_a_while(stock: Shelf, booking: Record) -> None:
    client = Client(REMOTE_ADDR="10.9.9.9")
    for _ in range(10):
        client.post("/enquiry/", {"number": booking.number_text, "code": "错的"})
    right = {"number": booking.number_text, "code": code_of(booking.pk)}
    assert client.post("/enquiry/", right).status_code == 429
    cache.clear()  # as another web process would be asked, or one whose memory others have filled
    assert client.post("/enquiry/", right).status_code == 429
    assert Client(REMOTE_ADDR="10.9.9.8").post("/enquiry/", right).status_code == 200


def test_reminders_are_a_piece_of_the_workbench(desk: Desk, staffed: People) -> None:
    assert 'hx-get="/desk/reminders/"' in desk(staffed.wang).get("/desk/").content.decode()
    assert desk(staffed.wang).get("/desk/reminders/").content.strip() == b""


def test_what_anybody_may_read_stands_on_the_page_that_is_signed(desk: Desk, staffed: People) -> None:
    page = desk(staffed.wang).get("/desk/catalog/booking/").content.decode()
    assert "在“场地借用公示”一栏公开，办过“借出”的：场地、使用日期、时段" in page
    assert "转到“测试调解”，带去：用途、借用人" in page


def test_posts_held_today_that_nobody_drew_are_told(desk: Desk, do: Do, staffed: People) -> None:
    title = staffed.wang.posts.get().title
    do(staffed.wang, "booking", "借出", values=TOLD)
    before = desk(staffed.wang).get("/desk/booking/map/").content.decode()
    assert re.search(f"没有画的岗位</span> [0-9]+ 个：[^<]*{title}", before)
    do(staffed.wang, "booking", "借出", values=TOLD | {"时段": "下午", "用途": title})
    after = desk(staffed.wang).get("/desk/booking/map/").content.decode()
    assert not re.search(f"没有画的岗位</span> [0-9]+ 个：[^<]*{title}", after)
