"""What does not fit is told before sending, entries are offered, what waits is linked, what must follow is asked."""

import pytest
from django.test import Client

from tests.desk.conftest import Desk, Do
from tests.markup import tight
from tests.people import People
from zhangtu.ledger.models import Record

TELLS = {"X-Tells": "1"}


@pytest.fixture
def client(desk: Desk, staffed: People) -> Client:
    return desk(staffed.wang)


@pytest.fixture
def room(do: Do, staffed: People) -> Record:
    return do(staffed.wang, "room", "登记", values={"房间名称": "和为贵调解室", "启用日期": "2025-06-01"})


def test_a_form_still_being_filled_in_is_told_what_does_not_fit(client: Client) -> None:
    answer = client.post("/desk/activity/new/", {"主题": "讲座", "活动日期": "2099-1-1"}, headers=TELLS)
    assert answer.json() == {"faults": [{"field": "活动日期", "sentence": "“活动日期”（2099年1月1日）不能在将来。"}]}
    assert client.post("/desk/activity/new/", {"主题": "讲座"}, headers=TELLS).json() == {"faults": []}
    assert not Record.objects.exists()


def test_what_was_there_before_the_rule_is_shown_as_doubtful(client: Client, do: Do, staffed: People) -> None:
    values = {"主题": "讲座", "活动日期": "2026-03-01"}
    made = do(staffed.wang, "activity", "登记", values=values, waivers={"照片": "没有拍"})
    address = f"/desk/activity/{made.pk}/"
    assert "待核对" not in client.get(address).content.decode()
    Record.objects.filter(pk=made.pk).update(data={**made.data, "活动日期": "2099-01-01"})
    page = tight(client.get(address).content.decode())
    assert "<b>待核对</b>" in page
    assert "“活动日期”（2099年1月1日）不能在将来。" in page


def test_the_entries_of_the_register_are_offered(client: Client, room: Record) -> None:
    page = client.get("/desk/visit/new/").content.decode()
    assert '<option value="和为贵调解室">' in page
    assert client.get("/desk/visit/offered/房间/", {"q": "“和为贵”"}).json() == {"names": ["和为贵调解室"]}
    assert client.get("/desk/visit/offered/房间/", {"q": "凉亭"}).json() == {"names": []}
    assert client.get("/desk/visit/offered/使用日期/").status_code == 404


def test_a_record_leads_to_its_entry_and_says_when_that_is_gone(
    client: Client, do: Do, staffed: People, room: Record
) -> None:
    made = do(staffed.wang, "visit", "登记", values={"房间": "和为贵调解室", "使用日期": "2026-03-01"})
    address = f"/desk/visit/{made.pk}/"
    assert f'href="/desk/room/{room.pk}/"' in client.get(address).content.decode()
    client.post(f"/desk/room/{room.pk}/withdraw/", {"理由": "登记错了", "version": "1"})
    page = client.get(address).content.decode()
    assert "和为贵调解室（所指的记录已经撤销，请更正）" in page


def test_names_that_wait_are_linked_from_their_list(client: Client, do: Do, staffed: People, room: Record) -> None:
    made = do(staffed.wang, "visit", "登记", values={"房间": "村口凉亭", "使用日期": "2026-03-01"})
    assert "村口凉亭（待关联）" in client.get(f"/desk/visit/{made.pk}/").content.decode()
    assert "/desk/visit/waiting/" in client.get("/desk/visit/").content.decode()
    page = client.get("/desk/visit/waiting/").content.decode()
    assert "村口凉亭" in page
    chosen = {"field": "房间", "name": "村口凉亭"}
    refused = client.post("/desk/visit/waiting/", {**chosen, "entry": "没有的屋"})
    assert refused.status_code == 400
    assert "“测试房间”里没有“没有的屋”，先到名录里登记。" in refused.content.decode()
    assert client.post("/desk/visit/waiting/", {**chosen, "entry": "和为贵调解室"}).status_code == 302
    made.refresh_from_db()
    assert made.data["房间"]["id"] == str(room.pk)
    assert "没有待关联的名称" in client.get("/desk/visit/waiting/").content.decode()


def test_a_second_entry_of_one_name_asks_for_a_reason_on_the_form(client: Client, room: Record) -> None:
    typed = {"房间名称": "“和为贵”调解室", "启用日期": "2026-1-1"}
    page = client.post("/desk/room/new/", typed).content.decode()
    assert "已有一条：“和为贵”调解室（〔2026〕新桥房字第1号）" in page.replace("&quot;", '"')
    assert 'name="重复理由"' in page
    assert client.post("/desk/room/new/", {**typed, "重复理由": "东楼的一间"}).status_code == 302
    assert Record.objects.filter(ledger="room").count() == 2


def test_what_must_follow_is_asked_until_it_has(client: Client, do: Do, staffed: People) -> None:
    values = {"场地": "一号室", "使用日期": "2026-03-05", "时段": "上午", "用途": "调解会", "借用人": "李小明"}
    made = do(staffed.wang, "booking", "借出", values=values)
    address = f"/desk/booking/{made.pk}/"
    assert "要登记纠纷。" in client.get(address).content.decode()
    form = client.get(f"{address}onward/纠纷件/").content.decode()
    assert 'value="邻里" checked' in tight(form)
    answer = client.post(f"{address}onward/纠纷件/", {"纠纷类型": "邻里", "纠纷简况": "为场地争执"})
    assert answer.status_code == 302
    assert "要登记纠纷。" not in client.get(address).content.decode()


def test_what_needs_no_following_asks_for_none(client: Client, do: Do, staffed: People) -> None:
    values = {"场地": "一号室", "使用日期": "2026-03-05", "时段": "上午", "用途": "开会"}
    made = do(staffed.wang, "booking", "借出", values=values)
    assert "要登记纠纷。" not in client.get(f"/desk/booking/{made.pk}/").content.decode()
