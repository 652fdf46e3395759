"""An office stands below what is higher and begins after it, whatever is put right, moved or merged."""

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest

from tests.people import TODAY, Places
from zhangtu.offices import staff, tree
from zhangtu.offices.below import may_stand_below
from zhangtu.offices.correcting import CorrectionNote, Identity, correct
from zhangtu.offices.faults import DateOrderError, OfficesError
from zhangtu.offices.models import ALWAYS, Era, Office, OfficeCorrection, Person
from zhangtu.offices.several import proposals
from zhangtu.offices.vocabulary import KINDS

LAST_YEAR, BEGUN, LATER = date(2025, 6, 1), date(2026, 1, 1), date(2026, 2, 1)
NOTE = CorrectionNote("孙签发", "抄错了", datetime(2026, 3, 2, 2, tzinfo=UTC))


def put_right(office: Office, first_record: date | None = None, **changed: object) -> list[str]:
    kept = {name: getattr(office, name) for name in ("name", "short", "kind", "code", "since")}
    return correct(office, Identity(**(kept | changed)), NOTE, lambda _office: first_record)


def as_it_stands() -> list[object]:
    return [*Office.objects.order_by("pk").values(), *Era.objects.order_by("pk").values()]


def test_bodies_stand_below_higher_ones_and_sections_anywhere() -> None:
    assert all(may_stand_below(inside, kind) for inside in ("部门", "科室") for kind in KINDS)
    assert not any(may_stand_below(kind, inside) for inside in ("部门", "科室") for kind in KINDS[:8])
    assert not any(may_stand_below(kind, kind) for kind in KINDS[:8])
    assert not any(may_stand_below(kind, ground) for ground in ("村", "社区") for kind in KINDS[:8])
    assert may_stand_below("街道", "园区")
    assert may_stand_below("园区", "乡镇")
    assert may_stand_below("县", "省")
    assert not may_stand_below("街道", "乡镇")


REFUSED: dict[str, tuple[Callable[[Places], object], str]] = {
    "a township made a village": (
        lambda p: put_right(p.town, kind="村"),
        "“新桥镇”下面有“东村”（村），改成村就放不下它了",
    ),
    "a township made a section": (lambda p: put_right(p.town, kind="科室"), "“新桥镇”下面有“东村”（村）"),
    "a village made a county": (
        lambda p: put_right(p.east, kind="县"),
        "“新桥镇”是乡镇，下面只能有园区、村、社区、部门、科室，“东村”（县）不能放在它下面",
    ),
    "a village founded below a village": (
        lambda p: tree.found("村", "v", "北村", "", p.east),
        "“东村”是村，下面只能有部门、科室",
    ),
    "a township founded below a bureau": (lambda p: tree.found("乡镇", "t", "北镇", "", p.bureau), "不能放在它下面"),
    "a village moved below a village": (lambda p: tree.move(p.east, p.west, BEGUN), "“西村”是村"),
    "a township moved below itself": (lambda p: tree.move(p.town, p.town, BEGUN), "就在“新桥镇”里面"),
    "a township merged into itself": (lambda p: tree.merge(p.town, p.town, BEGUN), "就在“新桥镇”里面"),
    "a township merged into a bureau": (
        lambda p: tree.merge(p.town, p.bureau, BEGUN),
        "“青山县司法局”是部门，不能接下“新桥镇”（乡镇）",
    ),
    "a township merged into a village": (lambda p: tree.merge(p.town, p.south, BEGUN), "请并入同级或者上级的机构"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_would_stand_where_it_cannot_is_refused_whole(places: Places, case: str) -> None:
    deed, sentence = REFUSED[case]
    before = as_it_stands()
    with pytest.raises(OfficesError, match=sentence):
        deed(places)
    assert as_it_stands() == before


def test_the_official_code_of_another_place_is_refused(places: Places) -> None:
    qufu = tree.found("县", "370881", "曲阜市", "曲阜")
    with pytest.raises(OfficesError, match="代码“520201013”是贵州省六盘水市钟山区荷泉街道的区划代码，不在“曲阜市”"):
        tree.found("乡镇", "520201013", "尼山镇", "", qufu)
    nishan = tree.found("乡镇", "370881105", "尼山镇", "尼山", qufu)
    with pytest.raises(OfficesError, match="不在“曲阜市”（370881）下面"):
        put_right(nishan, code="520201013")
    village = proposals(nishan, [["鲁源村", "村", "520201013201"], ["夫子洞村", "村", "370881105202"]])
    assert "请核对代码" in village[0].fault
    assert not village[1].fault
    assert tree.found("科室", "520201013-sfs", "司法所", "", nishan).pk
    assert tree.found("园区", "370881-gxq", "高新园", "", qufu).pk


@pytest.fixture
def young(places: Places) -> Office:
    """A park that began this year, with a street that began with it."""
    park = tree.found("园区", "370009", "高新园", "高新", places.county, since=BEGUN)
    tree.found("街道", "370009001", "高新街道", "", park)
    return park


def test_what_says_no_day_begins_with_what_it_stands_under(young: Office) -> None:
    assert Office.objects.get(name="高新街道").since == BEGUN
    assert [each.since for each in proposals(young, [["东社区"], ["西社区", "", "", "", "2026.2.1"]])] == [BEGUN, LATER]


def test_a_line_that_begins_too_early_or_is_still_to_come_says_so(young: Office) -> None:
    early, to_come = proposals(
        young, [["东社区", "", "", "", "2025.6.1"], ["西社区", "", "", "", "2026.5.1"]], latest=TODAY
    )
    assert "“东社区”不能早于它的上级：“高新园”2026年1月1日才设立" in early.fault
    assert "还没有到" in to_come.fault


TOO_EARLY_OR_LATE: dict[str, tuple[Callable[[Places, Office], object], str]] = {
    "founded before its parent": (
        lambda _p, park: tree.found("村", "v", "北村", "", park, since=LAST_YEAR),
        "“北村”不能早于它的上级",
    ),
    "put right to before its parent": (
        lambda _p, park: put_right(Office.objects.get(name="高新街道"), since=LAST_YEAR),
        "“高新街道”不能早于它的上级：“高新园”2026年1月1日才设立",
    ),
    "moved before its parent was there": (
        lambda p, park: tree.move(p.east, park, LAST_YEAR),
        "“高新园”2026年1月1日才设立，这次变动不能早于那一天",
    ),
    "merged before the other was there": (lambda p, park: tree.merge(p.other_town, park, LAST_YEAR), "才设立"),
    "put right to after an older office came below it": (
        lambda p, park: (tree.move(p.town, park, BEGUN), put_right(park, since=LATER)),
        "“新桥镇”2026年1月1日就在“高新园”下面，“自哪天起”不能晚于那一天",
    ),
    "put right to after its records": (
        lambda _p, park: put_right(park, first_record=BEGUN, since=LATER),
        "最早的记录是2026年1月1日的",
    ),
    "put right to after somebody began there": (
        lambda _p, park: (appointed(park, BEGUN), put_right(park, since=LATER)),
        "马新来 2026年1月1日就到“高新园”任主任了，“自哪天起”不能晚于那一天",
    ),
    "somebody appointed before it was there": (
        lambda _p, park: appointed(park, LAST_YEAR),
        "“高新园”2026年1月1日才设立，到任日不能早于那一天",
    ),
    "merged before somebody began there": (
        lambda p, _park: (appointed(p.other_town, LATER), tree.merge(p.other_town, p.town, BEGUN)),
        "马新来 2026年2月1日到“河口镇”任主任，并入要晚于那一天",
    ),
}


def appointed(office: Office, since: date) -> object:
    return staff.appoint(Person.objects.create_user("ma", "马新来"), office, "主任", since)


@pytest.mark.parametrize("case", TOO_EARLY_OR_LATE)
def test_a_day_that_what_hangs_on_an_office_contradicts_is_refused(places: Places, young: Office, case: str) -> None:
    deed, sentence = TOO_EARLY_OR_LATE[case]
    with pytest.raises(DateOrderError, match=sentence):
        deed(places, young)
    young.refresh_from_db()
    assert young.since == BEGUN


def test_who_was_always_there_does_not_hold_an_office_back(young: Office) -> None:
    appointed(young, ALWAYS)
    assert put_right(young, since=LATER)[0] == "自哪天起"


def test_what_began_with_an_office_is_put_right_with_it(young: Office) -> None:
    assert put_right(young, since=LAST_YEAR) == ["自哪天起", "和它同一天起的 1 个下级一起改了"]
    street = Office.objects.get(name="高新街道")
    assert street.since == tree.era(street.pk, TODAY).since == LAST_YEAR
    history = OfficeCorrection.objects.get(office=street)
    assert history.changes == {"自哪天起": ["2026年1月1日", "2025年6月1日"]}
    assert "随“高新园”一起更正" in history.reason
