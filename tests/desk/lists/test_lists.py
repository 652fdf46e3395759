"""A ledger's list: counted exactly, narrowed, sorted, remembered — the same for one page or ten."""

from io import BytesIO

import openpyxl
import pytest
from pytest_django.fixtures import DjangoAssertNumQueries

from tests.desk.conftest import Desk, Do
from tests.people import People, Places
from zhangtu.ledger.models import Record
from zhangtu.ledger.queries import everywhere
from zhangtu.offices import staff
from zhangtu.offices.models import Right
from zhangtu.shelf import Shelf

QUERIES = 6  # one of them asks whether the catalogue has been amended meanwhile
"""Session, person, offices to choose from, count, rows."""


def many(do: Do, people: People, count: int) -> None:
    for number in range(count):
        told = {"主题": f"普法第{number}场", "活动日期": f"2026-02-{number % 28 + 1:02}", "人数": str(number + 1)}
        do(people.wang, "activity", "登记", values=told, waivers={"照片": "没有拍"})


@pytest.mark.parametrize("count", [25, 120])
def test_as_many_questions_for_many_rows_as_for_few(
    desk: Desk, do: Do, staffed: People, count: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    many(do, staffed, count)
    client = desk(staffed.wang)
    client.get("/desk/activity/")
    with django_assert_num_queries(QUERIES):
        page = client.get("/desk/activity/")
    assert f"共 <b>{count}</b> 条" in page.content.decode()
    assert page.content.decode().count("<tr data-row>") == 25


def test_pages_follow_one_another_without_losing_the_filter(desk: Desk, do: Do, staffed: People) -> None:
    many(do, staffed, 30)
    page = desk(staffed.wang).get("/desk/activity/?查找=普法&页=2").content.decode()
    assert "第 26—30 条，共 30 条" in page
    assert "?%E6%9F%A5%E6%89%BE=%E6%99%AE%E6%B3%95&amp;%E9%A1%B5=1" in page


def test_an_address_kept_from_before_leads_to_the_same_list(desk: Desk, do: Do, staffed: People) -> None:
    many(do, staffed, 30)
    client = desk(staffed.wang)
    old = client.get("/desk/activity/?q=普法&sort=编号&page=2").context
    new = client.get("/desk/activity/?查找=普法&排序=编号&页=2").context
    assert (old["page"].number, old["page"].rows) == (2, new["page"].rows)
    assert old["previous_url"] == new["previous_url"]
    assert "q=" not in old["previous_url"]


def test_a_day_is_read_as_a_clerk_writes_it_and_a_slip_is_told(desk: Desk, do: Do, staffed: People) -> None:
    many(do, staffed, 10)
    client = desk(staffed.wang)
    assert "共 <b>3</b> 条" in client.get("/desk/activity/?从=2026年2月8日").content.decode()
    slip = client.get("/desk/activity/?从=2026.2.31").content.decode()
    assert "2月只有28天" in slip
    assert "共 <b>10</b> 条" in slip


def test_choices_and_states_narrow_the_list(desk: Desk, do: Do, staffed: People, dispute: Record) -> None:
    do(staffed.wang, "mediation", "登记", values={"纠纷类型": "其他", "甲方当事人": "王某", "纠纷简况": "某事"})
    client = desk(staffed.wang)
    assert "共 <b>1</b> 条符合条件" in client.get("/desk/mediation/?f.纠纷类型=邻里").content.decode()
    assert "没有符合条件的记录" in client.get("/desk/mediation/?状态=已结").content.decode()
    assert "共 <b>2</b> 条" in client.get("/desk/mediation/?f.纠纷类型=没有的").content.decode()


def test_the_order_turns_when_its_heading_is_followed_again(desk: Desk, do: Do, staffed: People) -> None:
    many(do, staffed, 3)
    client = desk(staffed.wang)
    rising = client.get("/desk/activity/?排序=编号").content.decode()
    assert 'aria-sort="ascending"' in rising
    assert rising.index("普法第0场") < rising.index("普法第2场")
    falling = client.get("/desk/activity/?排序=-编号").content.decode()
    assert falling.index("普法第2场") < falling.index("普法第0场")


def test_chosen_columns_are_remembered(desk: Desk, do: Do, staffed: People) -> None:
    many(do, staffed, 1)
    client = desk(staffed.wang)
    client.post("/desk/activity/columns/", {"column": ["标题", "人数"], "back": "/desk/activity/?查找=普法"})
    page = client.get("/desk/activity/").content.decode()
    heads = page[page.index("<thead>") : page.index("</thead>")]
    assert "人数" in heads
    assert "状态" not in heads


def test_an_empty_ledger_offers_the_first_step(desk: Desk, staffed: People) -> None:
    page = desk(staffed.wang).get("/desk/mediation/").content.decode()
    assert "这里还没有记录" in page
    assert "登记第一条" in page


def test_others_see_neither_rows_nor_counts(desk: Desk, dispute: Record, staffed: People) -> None:
    client = desk(staffed.chen)
    assert dispute.number_text not in client.get("/desk/mediation/").content.decode()
    assert "没有找到" in client.get("/desk/search/?查找=邻里").content.decode()
    assert client.get(f"/desk/mediation/{dispute.pk}/").status_code == 404
    assert dispute.number_text in desk(staffed.zhao).get("/desk/search/?查找=邻里").content.decode()


def test_private_words_find_nothing_for_those_who_may_not_see_them(
    desk: Desk, dispute: Record, staffed: People
) -> None:
    assert dispute.number_text in desk(staffed.wang).get("/desk/mediation/?查找=滴水").content.decode()
    assert dispute.number_text not in desk(staffed.zhao).get("/desk/mediation/?查找=滴水").content.decode()
    assert dispute.number_text in desk(staffed.wang).get("/desk/search/?查找=滴水").content.decode()
    assert dispute.number_text not in desk(staffed.zhao).get("/desk/search/?查找=滴水").content.decode()


def test_a_ledger_is_found_by_its_name_by_those_who_may_see_it(desk: Desk, staffed: People) -> None:
    assert 'href="/desk/mediation/">测试调解' in desk(staffed.wang).get("/desk/search/?查找=调解").content.decode()
    staff.grant(staffed.zhou.posts.get(), "review", "查看")
    Right.objects.filter(post__person=staffed.zhou).exclude(ledger="review").delete()
    assert 'href="/desk/mediation/"' not in desk(staffed.zhou).get("/desk/search/?查找=调解").content.decode()


def test_searching_everywhere_asks_as_often_for_one_ledger_as_for_all(
    stock: Shelf, do: Do, staffed: People, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    many(do, staffed, 7)
    reach = staffed.reach(staffed.wang)
    with django_assert_num_queries(2):
        found = everywhere(reach, list(stock.ledgers), "普法")
    with django_assert_num_queries(2):
        one = everywhere(reach, ["activity"], "普法")
    assert {stem: page.total for stem, page in found} == {"activity": 7}
    assert [len(page.rows) for _, page in one] == [5]


def test_an_export_holds_what_the_list_counted(desk: Desk, do: Do, staffed: People, places: Places) -> None:
    many(do, staffed, 30)
    answer = desk(staffed.wang).get("/desk/activity/export/?从=2026.2.8")
    sheet = openpyxl.load_workbook(BytesIO(answer.content)).worksheets[0]
    listed = desk(staffed.wang).get("/desk/activity/?从=2026.2.8").content.decode()
    assert f"共 <b>{sheet.max_row - 1}</b> 条" in listed


def test_only_who_sees_all_private_fields_takes_them_along(desk: Desk, dispute: Record, staffed: People) -> None:
    plain = desk(staffed.zhao).get("/desk/mediation/export/")
    assert "李小明" not in str(_values(plain.content))
    assert desk(staffed.zhao).get("/desk/mediation/export/?private=1").status_code == 403
    assert "李小明" in str(_values(desk(staffed.wang).get("/desk/mediation/export/?private=1").content))


def _values(content: bytes) -> list[tuple[object, ...]]:
    return list(openpyxl.load_workbook(BytesIO(content)).worksheets[0].iter_rows(values_only=True))
