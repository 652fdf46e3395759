"""Two of a name are two, one under two names is one; what a township keeps for its village is not missing there."""

from datetime import date
from uuid import UUID

import pytest

from tests.measure import sample
from tests.measure.conftest import TODAY, Ask, Keep
from zhangtu.measure.figure import Additive
from zhangtu.measure.grouped import grouped, overlaps
from zhangtu.measure.query import figure_query
from zhangtu.measure.seen import shares
from zhangtu.measure.span import Span
from zhangtu.offices import staff, tree
from zhangtu.offices.models import Extent, Office, Person
from zhangtu.offices.reach import reach

YEAR = Span.year(2025)
DAY = date(2025, 6, 3)
VILLAGE = "村（社区）"


@pytest.fixture
def shelf() -> sample.Shelf:
    return sample.real(
        "adviser_contract", "organization", "study_record", "emergency_supply", "emergency_plan", "drill", "legal_aid"
    )


@pytest.fixture
def county(db: None) -> Office:
    return tree.found("县", "110000", "大县", "大县")


@pytest.fixture
def town(county: Office) -> Office:
    return tree.found("乡镇", "110000001", "青石镇", "青石", parent=county)


@pytest.fixture
def other(county: Office) -> Office:
    return tree.found("乡镇", "110000002", "白石镇", "白石", parent=county)


def place(office: Office, name: str = "") -> dict[str, str]:
    return {"name": name or office.name, "id": str(office.pk)}


@pytest.fixture
def villages(town: Office, other: Office) -> tuple[Office, Office]:
    return (
        tree.found("村", "110000001201", "红星村", "红星", parent=town),
        tree.found("村", "110000002201", "红星村", "红星", parent=other),
    )


def test_two_villages_of_a_name_are_two(
    keep: Keep, ask: Ask, county: Office, villages: tuple[Office, Office], shelf: sample.Shelf
) -> None:
    contract = {
        "合同起日": date(2025, 1, 1),
        "合同止日": date(2025, 12, 31),
        "对象类型": VILLAGE,
        "登记日": date(2025, 1, 1),
    }
    for village in villages:
        keep("adviser_contract", village.parent, 村居=place(village), **contract)
    figure = ask("法律顾问合同.有法律顾问的村数", county, span=YEAR)
    assert figure.value == 2
    question = figure_query(county.id, YEAR, TODAY)
    groups = grouped(shelf, shelf.indicators["法律顾问合同.有法律顾问的村数"], "登记单位", question)
    assert {group.label: group.value for group in groups} == {"青石镇": 1, "白石镇": 1}


def test_a_contract_of_another_village_of_the_name_covers_nobody_here(
    keep: Keep, ask: Ask, county: Office, villages: tuple[Office, Office]
) -> None:
    mine, theirs = villages
    keep(
        "organization",
        mine.parent,
        村居=place(mine),
        机构类型=VILLAGE,
        成立日期=date(2020, 1, 1),
        登记日=date(2020, 1, 1),
    )
    keep("adviser_contract", theirs.parent, 村居=place(theirs), 合同起日=date(2025, 1, 1), 登记日=date(2025, 1, 1))
    assert ask("组织机构.没有法律顾问的村数", county, span=YEAR).value == 1
    keep(
        "adviser_contract", mine.parent, 村居=place(mine, "旧名村"), 合同起日=date(2025, 1, 1), 登记日=date(2025, 1, 1)
    )
    assert ask("组织机构.没有法律顾问的村数", county, span=YEAR).value == 0


def test_a_village_renamed_is_one(keep: Keep, ask: Ask, villages: tuple[Office, Office]) -> None:
    village, _ = villages
    for name in ("旧名村", "红星村"):
        keep("adviser_contract", village.parent, 村居=place(village, name), 合同起日=DAY, 登记日=DAY, 对象类型=VILLAGE)
    assert ask("法律顾问合同.有法律顾问的村数", village.parent, span=YEAR).value == 1


def test_two_men_of_a_name_in_two_townships_are_two_and_in_one_they_are_one(
    keep: Keep, ask: Ask, county: Office, town: Office, other: Office, villages: tuple[Office, Office]
) -> None:
    for office in (town, other, villages[0]):
        keep("study_record", office, 参学人={"name": "张伟"}, 学习日期=DAY, 登记日=DAY, 学时=2)
    assert ask("个人学法.参学人数", county, span=YEAR).value == 2


def test_words_are_told_apart_as_a_reader_sees_them(keep: Keep, ask: Ask, town: Office) -> None:
    for name in ("雨衣", "雨 衣", "AB泵", "ＡＢ泵", "AB 泵", "AB泵"):
        keep("emergency_supply", town, 物资名称=name, 入库日期=DAY, 登记日=DAY)
    assert ask("应急物资.储备物资种数", town, span=YEAR).value == 2


def test_groups_called_alike_say_where_they_belong(
    keep: Keep, county: Office, town: Office, other: Office, shelf: sample.Shelf
) -> None:
    for number, (above, times) in enumerate(((town, 1), (other, 2))):
        office = tree.found("部门", f"11000000{number}D", "司法所", "司法所", parent=above)
        for _ in range(times):
            keep("legal_aid", office, 决定给予日=DAY, 人群=["农民工", "残疾人"])
    counted, question = shelf.indicators["法律援助.受理件数"], figure_query(county.id, YEAR, TODAY)
    groups = grouped(shelf, counted, "登记单位", question)
    assert {group.label: group.value for group in groups} == {"司法所（青石镇）": 1, "司法所（白石镇）": 2}
    assert overlaps(shelf, counted, "人群")
    assert not overlaps(shelf, counted, "案件类型")
    assert sum(group.records for group in grouped(shelf, counted, "人群", question)) == 6


@pytest.fixture
def plan(keep: Keep, villages: tuple[Office, Office], town: Office) -> UUID:
    return keep("emergency_plan", villages[0], 预案名称="防汛", 印发日期=date(2024, 1, 1), 登记日=date(2024, 1, 1))


def test_a_drill_the_township_kept_for_a_village_is_not_missing_there(
    keep: Keep, ask: Ask, villages: tuple[Office, Office], town: Office, plan: UUID
) -> None:
    key, (village, _) = "应急预案.没有演练的预案数", villages
    assert ask(key, village, span=YEAR).value == ask(key, town, span=YEAR).value == 1
    section = tree.found("部门", "110000001D", "应急办", "应急办", parent=town)
    keep("drill", section, 所依预案=[str(plan)], 演练日期=DAY, 登记日=DAY)
    figure = ask(key, village, span=YEAR)
    assert (figure.value, ask(key, town, span=YEAR).value) == (0, 0)
    assert figure.additive is Additive.NEITHER


def test_who_does_not_see_what_the_township_keeps_is_not_told_that_there_is_nothing(
    keep: Keep, shelf: sample.Shelf, villages: tuple[Office, Office], town: Office, plan: UUID
) -> None:
    key, (village, _) = "应急预案.没有演练的预案数", villages
    seen = {}
    for name, office in (("村里的", village), ("镇里的", town)):
        person = Person.objects.create_user(name, "王演练")
        staff.grant(staff.appoint(person, office, "主任"), "*", extent=Extent.SUBTREE)
        seen[name] = shares(shelf, [key], village.id, YEAR.end, reach(Person.objects.get(pk=person.pk), TODAY))
    assert (key in seen["村里的"], key in seen["镇里的"]) == (False, True)
