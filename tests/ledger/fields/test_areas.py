"""An area is typed in 平方米, 亩 or 公顷, kept in square metres, and told, found, compared and summed in its unit."""

from decimal import Decimal
from typing import Any

import pytest
from django.db import connection
from hypothesis import given
from hypothesis import strategies as st

from tests.book import PlainBook
from tests.ledger.conftest import Enter
from tests.ledger.fields.test_every_type_of_field_does_all_it_must import read
from tests.people import People, Places
from zhangtu.catalog.sentences import Sentence
from zhangtu.exchange.listing import exported
from zhangtu.exchange.opening import opened
from zhangtu.exchange.sheet import understood
from zhangtu.exchange.writing import workbook
from zhangtu.ledger import tables
from zhangtu.ledger.checks import flaws
from zhangtu.ledger.conditions import holds
from zhangtu.ledger.content import Content
from zhangtu.ledger.faults import FieldIssue
from zhangtu.ledger.fields import kind_of, line_of
from zhangtu.ledger.models import Record
from zhangtu.ledger.queries import Filter, narrowed
from zhangtu.ledger.spec import FieldSpec
from zhangtu.offices import staff
from zhangtu.offices.models import Extent

UNITS = ("平方米", "亩", "公顷")


def area(unit: str, **more: Any) -> FieldSpec:
    return FieldSpec.model_validate({"类型": "面积", "单位": unit} | more)


@pytest.mark.parametrize(
    ("raw", "kept"),
    [
        ("3亩", "2000"),
        ("３　亩", "2000"),
        ("15", "10000"),
        (15, "10000"),
        ("1", "666.6667"),
        ("1.2公顷", "12000"),
        ("1.2 ha", "12000"),
        ("1,200平方米", "1200"),
        ("120.5㎡", "120.5"),
        ("80m²", "80"),
        ("1.5万亩", "10000000"),
        ("三亩", "2000"),
        ("0", "0"),
    ],
)
def test_it_is_kept_in_square_metres(raw: Any, kept: str) -> None:
    assert read(area("亩"), raw) == kept


@pytest.mark.parametrize(
    ("raw", "sentence"),
    [
        ("3顷", "不是数字"),
        ("亩", "不是"),
        ("约3亩", "约数"),
        ("-1亩", "不能是负数"),
        ("0.0000001亩", "最多写 6 位小数"),
        ("0.00001平方米", "最多写 4 位小数"),
        ("1e5", "不是数字"),
        (True, "这里要写数字"),
    ],
)
def test_what_is_no_area_says_why(raw: Any, sentence: str) -> None:
    issue = read(area("亩"), raw)
    assert isinstance(issue, FieldIssue)
    assert sentence in issue.sentence


def test_bounds_are_in_the_fields_unit_whatever_was_typed() -> None:
    field = area("亩", 最大="10")
    assert read(field, "6666平方米") == "6666"
    assert read(field, "1公顷").sentence == "不能大于 10。"


@given(st.sampled_from(UNITS), st.integers(0, 10**9), st.integers(0, 4))
def test_whatever_is_typed_comes_back_as_it_was(unit: str, digits: int, places: int) -> None:
    field, typed = area(unit), Decimal(digits).scaleb(-places)
    assert Decimal(line_of(field, read(field, f"{typed:f}"))) == typed


@pytest.mark.parametrize(("unit", "text"), [("亩", "15亩"), ("公顷", "1公顷"), ("平方米", "10000平方米")])
def test_it_is_told_in_the_unit_the_ledger_says(unit: str, text: str) -> None:
    assert kind_of(area(unit)).publishes(area(unit), "10000") == text


def test_without_a_unit_the_ledger_is_not_in_order(plain_book: PlainBook) -> None:
    for field in ("{类型: 面积}", "{类型: 面积, 单位: 顷}"):
        changed = plain_book.changed("activity", "{类型: 整数, 单位: 人次}", field)
        assert "平方米、亩、公顷" in "".join(flaw.message for flaw in flaws(changed.ledgers["activity"].spec))


@pytest.fixture
def book(plain_book: PlainBook) -> PlainBook:
    """Disputes that say how much land they are about, in 亩."""
    return plain_book.changed("mediation", "涉及金额: {类型: 金额, 单位: 元}", "涉及金额: {类型: 面积, 单位: 亩}")


@pytest.mark.parametrize(
    ("sentence", "true"),
    [("不小于 5", True), ("大于 5", False), ("小于 5.1", True), ("为 5", True), ("为 3333.3333", False)],
)
def test_conditions_compare_it_in_the_fields_unit(book: PlainBook, sentence: str, true: bool) -> None:
    spec = book.ledgers["mediation"].spec
    content = Content("待指定", {"涉及金额": read(spec.fields["涉及金额"], "5亩")})
    assert holds(spec, content, Sentence.parse(f"涉及金额 {sentence}")) is true


@pytest.mark.django_db
def test_lists_find_and_narrow_by_it_and_the_view_has_the_square_metres(
    book: PlainBook, enter: Enter, places: Places, people: People
) -> None:
    spec = book.ledgers["mediation"].spec
    staff.grant(people.wang.posts.get(), "mediation", extent=Extent.SUBTREE)
    enter(places.town, 涉及金额="0.2公顷")
    enter(places.town, 涉及金额="30亩")
    reach = people.reach(people.wang)
    assert narrowed(reach, "mediation", spec, search="30亩").count() == 1
    for asked, count in (("30", 1), ("2公顷", 1), ("2000平方米", 1), ("很多", 0)):
        assert narrowed(reach, "mediation", spec, where=Filter(fields={"涉及金额": asked})).count() == count, asked
    tables.sync(book)
    with connection.cursor() as cursor:
        cursor.execute('SELECT sum("涉及金额") FROM ledger_mediation')
        assert cursor.fetchone() == (Decimal(22_000),)


@pytest.mark.django_db
def test_a_workbook_has_it_in_the_ledgers_unit_or_in_the_one_its_heading_names(
    book: PlainBook, enter: Enter, places: Places
) -> None:
    spec = book.ledgers["mediation"].spec
    enter(places.town, 涉及金额="1.2公顷")
    grid = opened(exported("出", spec, Record.objects.select_related("office")))
    (row,) = understood(grid, spec).rows
    assert row.cells["涉及金额"] == 18
    rows = [["李小明", 1.2], ["李大明", "3亩"]]
    theirs = opened(workbook("入", ["甲方当事人", "涉及金额（公顷）"], rows))
    areas = [read(spec.fields["涉及金额"], each.cells["涉及金额"]) for each in understood(theirs, spec).rows]
    assert areas == ["12000", "2000"]


def test_money_under_a_heading_in_ten_thousands_is_not_taken_for_yuan(plain_book: PlainBook) -> None:
    spec = plain_book.ledgers["mediation"].spec
    grid = opened(workbook("入", ["甲方当事人", "涉及金额（单位：万元）"], [["李小明", 12.5]]))
    (row,) = understood(grid, spec).rows
    assert read(spec.fields["涉及金额"], row.cells["涉及金额"]) == "125000"
