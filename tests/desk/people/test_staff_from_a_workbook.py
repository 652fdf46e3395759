"""A list of staff is tried first and told row by row; then everyone gets an account and a slip, or nobody does."""

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client, override_settings

from tests.desk.conftest import Desk
from tests.people import People, Places
from zhangtu.exchange.newcomers import COLUMNS
from zhangtu.exchange.writing import workbook
from zhangtu.offices import staff, tree
from zhangtu.offices.models import Extent, Person, Post

POST = "司法所所长"
GOOD = "\n".join(
    (
        "姓名\t用户名\t单位\t职务\t手机",
        f"马新来\t\t东村\t{POST}\t13800000000",
        f"马新来\t\t\t{POST}\t",
        f"陈二\tchen.er\t西村\t{POST}\t",
    )
)


@pytest.fixture
def admin(desk: Desk, staffed: People) -> Client:
    staff.grant(staffed.sun.posts.get(), "*", "管理员", Extent.SUBTREE)
    return desk(staffed.sun)


def sent(client: Client, places: Places, **told: object) -> str:
    return client.post(f"/desk/offices/{places.town.pk}/staff/", told).content.decode()


def test_a_trial_proposes_user_names_and_makes_nothing(admin: Client, places: Places) -> None:
    page = sent(admin, places, rows=GOOD)
    assert "3 个人都可以添，还没有开账号" in page
    assert ">maxinlai</td>" in page
    assert ">maxinlai2</td>" in page
    assert not Person.objects.filter(username="maxinlai").exists()


def test_two_of_one_name_office_and_post_are_told_apart_by_their_phones(admin: Client, places: Places) -> None:
    twins = f"马新来\t\t东村\t{POST}\t13800000000\n马新来\t\t东村\t{POST}\t13900000000"
    assert "已开 2 个账号" in sent(admin, places, rows=twins, bring="1")
    assert set(Person.objects.filter(name="马新来").values_list("username", "phone")) == {
        ("maxinlai", "13800000000"),
        ("maxinlai2", "13900000000"),
    }


def test_everyone_gets_a_post_and_a_slip(admin: Client, places: Places) -> None:
    page = sent(admin, places, rows=GOOD, bring="1")
    assert "已开 3 个账号" in page
    assert len(re.findall(r"<code>[\w-]{14}</code>", page)) == 3
    post = Post.objects.get(person__username="maxinlai")
    assert (post.office, post.title, post.person.phone) == (places.east, POST, "13800000000")
    assert Post.objects.get(person__username="maxinlai2").office == places.town


def test_the_first_password_must_be_changed_before_anything_else(admin: Client, places: Places) -> None:
    page = sent(admin, places, rows=GOOD, bring="1")
    username, password = "chen.er", re.findall(r"<code>([\w-]{14})</code>", page)[2]
    client = Client()
    client.post("/desk/sign-in/", {"username": username, "password": password})
    assert client.get("/desk/ledgers/").headers["Location"] == "/desk/password/"
    assert client.get("/api/ledgers").status_code == 403
    same = {"old": password, "new": password, "again": password}
    assert "和现在的一样" in client.post("/desk/password/", same).content.decode()
    mine = "西村的春天又来到了呀"
    client.post("/desk/password/", {"old": password, "new": mine, "again": mine})
    assert client.get("/desk/help/").status_code == 200
    assert not Person.objects.get(username=username).must_change_password


def test_a_workbook_is_read_and_the_blank_one_fits(admin: Client, places: Places) -> None:
    sheet = workbook("人员", COLUMNS, [["马新来", "", "东村", POST, 13800000000]])
    assert "1 个人都可以添" in sent(admin, places, workbook=SimpleUploadedFile("人员.xlsx", sheet))
    blank = admin.get(f"/desk/offices/{places.town.pk}/staff/blank/")
    assert "没有内容" not in sent(admin, places, workbook=SimpleUploadedFile("人员.xlsx", blank.content))


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        (f"马一\tma\t东村\t{POST}\n马二\tma\t西村\t{POST}", "名单里有 2 个人的用户名是“ma”"),
        (f"马一\tMaYi\t东村\t{POST}\n马二\tmayi\t西村\t{POST}", "名单里有 2 个人的用户名是“mayi”"),
        (f"马一\tｍａ\t东村\t{POST}\n马二\tma\t西村\t{POST}", "名单里有 2 个人的用户名是“ma”"),
        (f"马一\tWANG\t东村\t{POST}", "用户名“wang”已经有账号（王送审）"),
        (f"马一\twang\t东村\t{POST}", "用户名“wang”已经有账号（王送审）"),
        ("马一\tma\t东村\t", "没有写职务"),
        ("马一\tma\t东村\t太守", "没有“太守”这个岗位"),
        (f"马一\tma\t北村\t{POST}", "你管的单位里没有“北村”"),
        (f"马一\tma\t南村\t{POST}", "你管的单位里没有“南村”"),
        (f"\tma\t东村\t{POST}", "请写姓名"),
        (f"马一\t马一\t东村\t{POST}", "要用小写字母"),
        (f"马一\tma\t东村\t{POST}\t没有", "不像电话号码"),
        (f"马一\t\t东村\t{POST}\n马一\t\t东村\t{POST}", "“马一”写了两次"),
        ("马" * 61 + f"\t\t东村\t{POST}", "姓名最多 60 个字"),
    ],
)
def test_a_row_with_a_fault_is_told_and_nobody_comes_in(admin: Client, places: Places, row: str, sentence: str) -> None:
    rows = f"好人\t\t东村\t{POST}\n{row}"
    assert sentence in sent(admin, places, rows=rows)
    page = sent(admin, places, rows=rows, bring="1")
    assert "一个账号也没有开" in page
    assert not Person.objects.filter(name="好人").exists()


def test_offices_of_one_name_are_told_apart_by_what_stands_above(desk: Desk, staffed: People, places: Places) -> None:
    """A county's list writes 新桥镇司法所."""
    staff.grant(staffed.zhao.posts.get(), "*", "管理员", Extent.SUBTREE)
    county, here = desk(staffed.zhao), f"/desk/offices/{places.county.pk}/staff/"
    for number, town in enumerate((places.town, places.other_town)):
        tree.found("科室", f"sfs-{number}", "司法所", "", town)
    page = county.post(here, {"rows": f"马一\t\t司法所\t{POST}"}).content.decode()
    assert "有几个都叫“司法所”，请在前面写上它的上级，如“新桥镇司法所”" in page
    county.post(here, {"rows": f"马一\t\t新桥镇司法所\t{POST}\n马二\t\t河口镇 司法所\t{POST}", "bring": "1"})
    seats = {post.person.name: post.office.parent for post in Post.objects.filter(office__name="司法所")}
    assert seats == {"马一": places.town, "马二": places.other_town}


def test_an_empty_list_and_a_file_that_is_none_are_told(admin: Client, places: Places) -> None:
    assert "名单里没有人" in sent(admin, places, rows="", bring="1")
    assert "这不是 Excel 工作簿" in sent(admin, places, workbook=SimpleUploadedFile("人员.xlsx", b"no"))
    assert "一次最多 2000 行" in sent(admin, places, rows="\n".join(["马"] * 2001))


def test_slips_sent_twice_make_no_second_account(admin: Client, places: Places) -> None:
    sent(admin, places, rows=GOOD, bring="1")
    before = Person.objects.count()
    page = sent(admin, places, rows=GOOD, bring="1")
    assert "已经有账号" in page
    assert Person.objects.count() == before


def test_a_proposed_user_name_is_nobodys_however_theirs_is_written(admin: Client, places: Places) -> None:
    Person.objects.create_user("MaXinLai", "马新来")
    page = sent(admin, places, rows=f"马新来\t\t东村\t{POST}\n马新\tMaXinLai2\t东村\t{POST}", bring="1")
    assert "已开 2 个账号" in page
    assert {*Person.objects.filter(name__startswith="马新").values_list("username", flat=True)} == {
        "MaXinLai",
        "maxinlai2",
        "maxinlai3",
    }


@pytest.mark.parametrize("host", ["localhost:8000", "127.0.0.1", "[::1]:8000"])
def test_slips_never_print_an_address_that_only_this_machine_knows(admin: Client, places: Places, host: str) -> None:
    answer = admin.post(f"/desk/offices/{places.town.pk}/staff/", {"rows": GOOD, "bring": "1"}, headers={"host": host})
    page = answer.content.decode()
    assert "请管理员填写网址" in page
    assert f"http://{host}/desk/" not in page


@override_settings(PUBLIC_ADDRESS="https://zhangtu.example.gov.cn/")
def test_slips_print_the_address_of_the_settings(admin: Client, places: Places) -> None:
    answer = admin.post(
        f"/desk/offices/{places.town.pk}/staff/", {"rows": GOOD, "bring": "1"}, headers={"host": "localhost"}
    )
    assert answer.content.decode().count(">https://zhangtu.example.gov.cn/desk/</dd>") == 3


def test_slips_print_the_address_by_which_others_get_here(admin: Client, places: Places) -> None:
    page = sent(admin, places, rows=GOOD, bring="1")
    assert page.count(">http://testserver/desk/</dd>") == 3
    assert "请管理员填写网址" not in page


def test_the_list_as_it_was_tried_opens_its_accounts_once(admin: Client, places: Places) -> None:
    tried = sent(admin, places, rows=GOOD)
    carried = re.search(r"<textarea name=\"rows\" hidden>([^<]*)<", tried)
    assert carried
    assert "已开 3 个账号" in sent(admin, places, rows=carried[1], bring="1")
    assert "刚才已经开过账号，没有再开" in sent(admin, places, rows=carried[1], bring="1")
    assert Person.objects.filter(name="马新来").count() == 2


def test_columns_under_other_names_are_read_and_the_rest_is_told(admin: Client, places: Places) -> None:
    page = sent(admin, places, rows=f"序号\t姓名\t所在科室\t现任职务\t性别\n1\t马新来\t东村\t{POST}\t女")
    assert "没有用到的栏目：序号、性别。" in page
    assert '<td data-label="单位">东村</td>' in page
    page = sent(admin, places, rows=f"姓名\t派驻\t职务\n马新来\t东村\t{POST}")
    assert f"没有用到的栏目：派驻。没有“单位”一栏，都添在{places.town.name}。" in page


def test_trying_nothing_is_told(admin: Client, places: Places) -> None:
    assert "名单里没有人：请选一个工作簿" in sent(admin, places)
