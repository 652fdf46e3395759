"""The office comes out of the official divisions with its parents; villages and sections are pasted; all can change."""

import re

import pytest
from django.test import Client

from tests.setup.conftest import ACCOUNT, NISHAN
from zhangtu import shelf
from zhangtu.offices import divisions, tree
from zhangtu.offices.models import ALWAYS, Era, Office, Post
from zhangtu.setup.administrator import keeping, working

SIXTEEN = "、".join(f"第{number}村" for number in "一二三四五六七八九") + "\n" + "\n".join("甲乙丙丁戊己庚")

AS_WRITTEN = ["山东省济宁市曲阜市尼山镇", "山东曲阜尼山镇人民政府", "曲阜市尼山镇", "尼山 曲阜", "尼山镇司法所"]
NUMBERED = ["1、鲁源\n2、夫子洞", "1. 鲁源村\n2. 夫子洞", "（1）鲁源；（2）夫子洞", "一、鲁源\n二、夫子洞（社区）"]
COLUMNS = [
    "序号\t村名\t书记\n1\t鲁源村\t张某\n2\t夫子洞\t李某",
    "村（社区）名称\t户数\n鲁源村\t200\n夫子洞\t300",
    "1\t鲁源\n2\t夫子洞",
]


def lines(client: Client, step: str, **told: str) -> str:
    return client.post(f"/setup/{step}/", told, follow=True).content.decode()


@pytest.mark.parametrize(
    "words", ["尼山镇", "曲阜 尼山", "nishanzhen", "qufu nishan", "jining nsz", NISHAN, *AS_WRITTEN]
)
def test_it_is_found_by_name_by_pinyin_and_by_what_stands_above(guest: Client, words: str) -> None:
    assert f'value="{NISHAN}"' in guest.get("/setup/where/", {"q": words}).content.decode()


def test_what_is_not_there_is_told(guest: Client) -> None:
    assert "没有查到“没有这个镇”" in guest.get("/setup/where/", {"q": "没有这个镇"}).content.decode()
    assert "没有这个区划" in lines(guest, "where", code="999999999")
    assert not Office.objects.exists()


def test_its_parents_are_made_with_it_and_all_were_always_there(nishan: Office) -> None:
    line = list(Office.objects.order_by("path").values_list("name", "kind", "since"))
    assert line == [
        ("山东省", "省", ALWAYS),
        ("济宁市", "市", ALWAYS),
        ("曲阜市", "县", ALWAYS),
        ("尼山镇", "乡镇", ALWAYS),
    ]
    assert nishan.short == "尼山"


def test_levels_that_only_stand_in_the_code_are_left_out() -> None:
    def names(code: str) -> list[str]:
        return [each.name for each in divisions.line(code)]

    assert names("110101001") == ["北京市", "东城区", "东华门街道"]
    assert names("441900121") == ["广东省", "东莞市", "虎门镇"]
    assert names("429004001") == ["湖北省", "仙桃市", "沙嘴街道"]


def test_an_office_that_began_on_a_day_says_so(guest: Client) -> None:
    guest.post("/setup/where/", {"code": NISHAN, "since": "2026年1月1日"})
    assert str(Office.objects.get(code=NISHAN).since) == "2026-01-01"
    assert Office.objects.get(code="370881").since == ALWAYS


def test_a_day_to_come_is_refused(guest: Client) -> None:
    for told in ({"code": NISHAN}, {"under": "370881", "name": "曲阜高新园", "kind": "园区"}):
        assert "“从哪天起”还没有到" in lines(guest, "where", **told, since="2090年1月1日")
    assert not Office.objects.exists()


def test_its_first_day_is_put_right_with_what_began_with_it(guest: Client, nishan: Office) -> None:
    lines(guest, "below", names="东村\t村\t\t\t\n西村\t村\t\t\t2020年1月1日", found="1")
    assert "“从哪天起”还没有到" in lines(guest, "where", since="2090年1月1日", redate="1")
    assert guest.post("/setup/where/", {"since": "2019年5月1日", "redate": "1"}).status_code == 302
    days = {office.name: str(office.since) for office in Office.objects.all()}
    assert (days["尼山镇"], days["东村"], days["西村"]) == ("2019-05-01", "2019-05-01", "2020-01-01")
    assert days["曲阜市"] == str(ALWAYS)
    assert all(era.since == era.office.since for era in Era.objects.select_related("office"))
    assert 'value="2019年5月1日"' in guest.get("/setup/where/").content.decode()


def test_another_can_be_chosen_as_long_as_nobody_works_there(guest: Client, nishan: Office) -> None:
    lines(guest, "below", names="东村", found="1")
    assert guest.post("/setup/where/", {"code": "520201013"}).status_code == 302
    assert not Office.objects.filter(name__in=("东村", "尼山镇", "山东省")).exists()
    assert Office.objects.get(code="520201013").kind == "街道"


def test_choosing_what_is_there_already_is_told(guest: Client, nishan: Office) -> None:
    assert "请接着办下一步" in lines(guest, "where", code=NISHAN)
    tree.found("乡镇", "520201013", "荷泉街道")
    assert "“荷泉街道”（代码 520201013）已经设立了，不用再设" in lines(guest, "where", code="520201013")
    assert Office.objects.get(pk=nishan.pk).name == "尼山镇"


def test_a_park_that_is_in_no_list_stands_below_its_county(guest: Client) -> None:
    assert "在曲阜市下面另设一个" in guest.get("/setup/where/", {"under": "370881"}).content.decode()
    asked = guest.get("/setup/where/", {"under": "370881"}).content.decode()
    assert re.findall(r"<option[^>]*>\s*(\w+)\s*</option>", asked) == ["乡镇", "街道", "园区", "村", "社区"]
    lines(guest, "where", under="370881", name="曲阜高新园", kind="园区", since="", short="高新")
    park = Office.objects.get(name="曲阜高新园")
    assert (park.kind, park.short, park.parent and park.parent.name) == ("园区", "高新", "曲阜市")


def test_villages_get_codes_in_order_and_their_kinds(guest: Client, nishan: Office) -> None:
    assert guest.post("/setup/below/", {"names": SIXTEEN + "\n杏坛社区", "found": "1"}).status_code == 302
    made = dict(Office.objects.filter(parent=nishan, kind="村").values_list("name", "code"))
    assert len(made) == 16
    assert made["第一村"] == f"{NISHAN}-201"
    assert Office.objects.get(name="杏坛社区").code == f"{NISHAN}-001"


@pytest.mark.parametrize("pasted", NUMBERED + COLUMNS)
def test_a_numbered_list_of_villages_is_villages(guest: Client, nishan: Office, pasted: str) -> None:
    lines(guest, "below", names=pasted, found="1")
    made = list(Office.objects.filter(parent=nishan).order_by("code").values_list("name", "kind"))
    assert [(name[:2], kind) for name, kind in made] == [("鲁源", "村"), ("夫子", "村")]


def test_columns_from_a_sheet_are_understood(guest: Client, nishan: Office) -> None:
    pasted = "名称\t代码\t种类\n鲁源\t370881105201\t村\n杏坛\t370881105001\t社区"
    lines(guest, "below", names=pasted, found="1")
    assert dict(Office.objects.filter(parent=nishan).values_list("code", "kind")) == {
        "370881105201": "村",
        "370881105001": "社区",
    }


@pytest.mark.parametrize(
    ("names", "sentence"),
    [
        ("\n".join(f"{number}村" for number in range(5000)), "一次写了 5000 个，最多 1000 个"),
        ("东村、西村、东村", "“东村”写了两次"),
        ("东村\t国家", "没有“国家”这种机构"),
        ("东村\t村\t370881", "代码“370881”已经有机构用了"),
        ("东" * 61 + "村", "名称最多 60 个字"),
        ("东村\t村\t\t\t2026.13.1", "没有这一天"),
        ("", "还没有写名称"),
    ],
)
def test_a_list_with_a_fault_founds_nothing(guest: Client, nishan: Office, names: str, sentence: str) -> None:
    page = lines(guest, "below", names=names, found="1")
    assert sentence in page
    assert not Office.objects.filter(parent=nishan).exists()
    assert names[:20] in page


def test_a_name_that_is_there_already_is_told_and_can_be_taken_out(guest: Client, nishan: Office) -> None:
    lines(guest, "below", names="东村 西村", found="1")
    assert "下面已经有“东村”了" in lines(guest, "below", names="东村", found="1")
    east = Office.objects.get(name="东村")
    assert "西村" in lines(guest, "below", remove=str(east.pk))
    assert not Office.objects.filter(name="东村").exists()


def test_a_county_begins_with_its_townships(guest: Client) -> None:
    guest.post("/setup/where/", {"code": "370881"})
    page = guest.get("/setup/below/").content.decode()
    assert f"尼山镇\t乡镇\t{NISHAN}" in page
    listed = "\n".join(f"{each.name}\t{each.kind}\t{each.code}" for each in divisions.below("370881"))
    lines(guest, "below", names=listed, found="1")
    assert Office.objects.filter(parent__code="370881").count() == 12


def test_sections_are_proposed_for_the_kind_of_office(guest: Client, nishan: Office) -> None:
    page = guest.get("/setup/inside/").content.decode()
    assert "司法所\t科室" in page
    assert f"{NISHAN}-sfs" in page


def test_every_step_can_be_left_and_taken_up_again(guest: Client, nishan: Office) -> None:
    assert guest.get("/setup/").headers["Location"] == "/setup/below/"
    lines(guest, "below", names="东村", found="1")
    assert guest.get("/setup/").headers["Location"] == "/setup/inside/"
    lines(guest, "inside", names="司法所", found="1")
    assert guest.get("/setup/").headers["Location"] == "/setup/yourself/"
    assert "东村" in guest.get("/setup/below/").content.decode()


def test_once_someone_works_there_the_office_is_put_right_on_the_desk(guest: Client, nishan: Office) -> None:
    guest.post("/setup/yourself/", ACCOUNT)
    assert guest.post("/setup/where/", {"code": "520201013"}).status_code == 403
    assert Office.objects.filter(code=NISHAN).exists()


def test_the_first_post_is_where_its_section_is(guest: Client, nishan: Office) -> None:
    lines(guest, "inside", names="司法所", found="1")
    guest.post("/setup/yourself/", ACCOUNT)
    posts = Post.objects.filter(person__username="yan").values_list("office__name", "definition")
    assert set(posts) == {("司法所", "justice_clerk"), ("尼山镇", "system_admin")}


@pytest.mark.parametrize("kind", ["乡镇", "街道", "园区", "县"])
def test_what_is_proposed_to_a_kind_is_in_the_catalogue(kind: str) -> None:
    stock = shelf.current()
    proposed = stock.kinds[kind]
    assert proposed.first_post in [each.name for each in working(stock.posts, kind)]
    assert keeping(stock.posts, kind).name == "系统管理员"


@pytest.mark.parametrize("page", ["below", "inside"])
def test_a_list_of_names_beyond_all_measure_is_told_at_its_field(guest: Client, nishan: Office, page: str) -> None:
    answer = guest.post(f"/setup/{page}/", {"names": "村" * 400_001, "found": "1"})
    assert answer.status_code == 400
    assert '<span class="wrong" id="names-long">这一栏有 400,001 个字，太长了' in answer.content.decode()
    assert not Office.objects.filter(parent=nishan).exists()
