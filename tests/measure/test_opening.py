"""From a figure to the records behind it, and to the parts it is made of."""

from datetime import date
from decimal import Decimal
from uuid import UUID

import pytest
from django.db import connection

from tests.measure import sample
from tests.measure.conftest import NOW, TODAY, YEAR, Ask, Keep
from zhangtu.ledger.models import Record
from zhangtu.measure.catalogue import edition
from zhangtu.measure.compile import Behind
from zhangtu.measure.evidence import evidence, seal_of, versions
from zhangtu.measure.faults import CircularError, NoRecordsError, NotGroupableError, UnknownIndicatorError
from zhangtu.measure.figures import compared, figures
from zhangtu.measure.grouped import FigureGroup, grouped, groupings
from zhangtu.measure.indicator import Indicator
from zhangtu.measure.query import FigureQuery, figure_query
from zhangtu.measure.spec import IndicatorSpec, Ratio
from zhangtu.offices import staff
from zhangtu.offices.models import Extent, Office, Person
from zhangtu.offices.reach import Reach, reach

IN, BEFORE = date(2025, 6, 3), date(2024, 6, 3)


@pytest.fixture
def question(town: Office, village: Office) -> FigureQuery:
    return figure_query(town.id, YEAR, TODAY)


def reach_of(office: Office, ledger: str) -> Reach:
    person = Person.objects.create_user(f"u{office.code}", "王送审")
    staff.grant(staff.appoint(person, office, "司法助理"), ledger, extent=Extent.SUBTREE)
    return reach(Person.objects.get(pk=person.pk), TODAY)


def ids(opened: list[object]) -> set[UUID]:
    return {record.id for each in opened for record in each.records}  # type: ignore[attr-defined]


def test_a_figure_opens_to_the_records_that_were_counted_and_no_other(
    shelf: sample.Shelf, keep: Keep, question: FigureQuery, town: Office
) -> None:
    counted = keep("review", 签发日=IN, 事项类型="合同")
    keep("review", 签发日=BEFORE, 事项类型="合同")
    keep("review", 签发日=IN, 事项类型="重大决策")
    assert ids(evidence(shelf, shelf.indicators["审查.合同件数"], question, reach_of(town, "review"))) == {counted}


def test_who_may_not_see_a_record_does_not_see_it_behind_a_figure_either(
    shelf: sample.Shelf, keep: Keep, ask: Ask, question: FigureQuery, town: Office, village: Office
) -> None:
    keep("review", town, 签发日=IN)
    own = keep("review", village, 签发日=IN)
    assert ask("审查.审查件数").value == 2
    assert ids(evidence(shelf, shelf.indicators["审查.审查件数"], question, reach_of(village, "review"))) == {own}
    assert ids(evidence(shelf, shelf.indicators["审查.审查件数"], question, reach_of(town, "talk"))) == set()


def test_a_share_opens_to_its_whole_and_to_its_part(
    shelf: sample.Shelf, keep: Keep, question: FigureQuery, town: Office
) -> None:
    kept = {"审核时限止日": IN, "审核时限到期日": IN}
    good = keep("review", 审核时限="按期", **kept)
    late = keep("review", 审核时限="逾期", **kept)
    everyone = reach_of(town, "*")
    assert ids(evidence(shelf, shelf.indicators["审查.按期率"], question, everyone)) == {good, late}
    assert ids(evidence(shelf, shelf.indicators["审查.按期率"], question, everyone, Behind.PART)) == {good}


def test_a_union_opens_ledger_by_ledger(shelf: sample.Shelf, keep: Keep, question: FigureQuery, town: Office) -> None:
    talk, review = keep("talk", 日期=IN), keep("review", 签发日=IN)
    opened = evidence(shelf, shelf.indicators["宣讲.普法和审查"], question, reach_of(town, "*"))
    assert {each.stem: ids([each]) for each in opened} == {"talk": {talk}, "review": {review}}


def test_a_typed_number_has_no_records(shelf: sample.Shelf, keep: Keep, question: FigureQuery, town: Office) -> None:
    with pytest.raises(NoRecordsError, match="佐证材料"):
        evidence(shelf, shelf.indicators["宣讲.网上受众"], question, reach_of(town, "*"))


def test_the_seal_changes_with_any_record_behind_the_figure_and_with_no_other(
    shelf: sample.Shelf, keep: Keep, ask: Ask, question: FigureQuery
) -> None:
    inside, outside = keep("review", 签发日=IN), keep("review", 签发日=BEFORE)
    seal = ask("审查.审查件数").digest
    Record.objects.filter(pk=outside).update(version=2)
    assert ask("审查.审查件数").digest == seal
    behind = versions(shelf, shelf.indicators["审查.审查件数"], question)
    assert behind == [(inside, 1, "0" * 64)]
    assert seal_of(behind) == seal
    Record.objects.filter(pk=inside).update(version=2)
    assert ask("审查.审查件数").digest != seal
    assert ask("审查.审查件数", sealed=False).digest == ""


def test_the_seal_of_many_records_can_be_recomputed_by_anyone(
    shelf: sample.Shelf, keep: Keep, ask: Ask, question: FigureQuery
) -> None:
    for _ in range(20):
        keep("review", 签发日=IN)
    assert seal_of(versions(shelf, shelf.indicators["审查.审查件数"], question)) == ask("审查.审查件数").digest
    assert seal_of([]) == ask("审查.合同件数").digest


def test_a_ratio_is_frozen_with_the_records_of_both_its_parts(
    shelf: sample.Shelf, keep: Keep, question: FigureQuery, town: Office
) -> None:
    low, high = shelf.indicators["宣讲.场次"].spec, "审查.审查件数"
    ratio = low.model_copy(update={"where": (), "ratio": Ratio.model_construct(part="场次", whole=high)})
    mixed = sample.Shelf(
        shelf.ledgers, {**shelf.indicators, "宣讲.两比": Indicator("宣讲.两比", "talk", "两比", ratio)}
    )
    talk, review = keep("talk", 日期=IN), keep("review", 签发日=IN)
    assert {record for record, _, _ in versions(mixed, mixed.indicators["宣讲.两比"], question)} == {talk, review}
    everyone = reach_of(town, "*")
    assert ids(evidence(mixed, mixed.indicators["宣讲.两比"], question, everyone)) == {review}
    assert ids(evidence(mixed, mixed.indicators["宣讲.两比"], question, everyone, Behind.PART)) == {talk}


def test_withdrawn_records_do_not_count(keep: Keep, ask: Ask) -> None:
    record = keep("review", 签发日=IN)
    Record.objects.filter(pk=record).update(withdrawn_at=NOW)
    assert ask("审查.审查件数").value == 0


def test_groups_add_up_to_the_figure(shelf: sample.Shelf, keep: Keep, question: FigureQuery) -> None:
    for kind in ("合同", "合同", "重大决策", None):
        keep("review", 签发日=IN, 事项类型=kind, 领域=["农业", "土地"] if kind == "合同" else [])
    keep("review", 签发日=BEFORE, 事项类型="规范性文件")
    groups = grouped(shelf, shelf.indicators["审查.审查件数"], "事项类型", question)
    assert groups == [
        FigureGroup("合同", Decimal(2), 2),
        FigureGroup("", Decimal(1), 1),
        FigureGroup("重大决策", Decimal(1), 1),
    ]
    assert {g.label: g.records for g in grouped(shelf, shelf.indicators["审查.审查件数"], "领域", question)} == {
        "农业": 2,
        "土地": 2,
    }


def test_offices_stand_side_by_side(
    shelf: sample.Shelf, keep: Keep, question: FigureQuery, town: Office, village: Office
) -> None:
    keep("review", town, 签发日=IN)
    keep("review", village, 签发日=IN)
    groups = grouped(shelf, shelf.indicators["审查.审查件数"], "登记单位", question)
    assert {group.label for group in groups} == {"青石镇", "东村"}


def test_only_what_the_definition_names_may_group(shelf: sample.Shelf, keep: Keep, question: FigureQuery) -> None:
    assert groupings(shelf.indicators["审查.审查件数"]) == ("事项类型", "领域", "登记单位")
    assert groupings(shelf.indicators["宣讲.网上占比"]) == ()
    with pytest.raises(NotGroupableError, match="可以按：事项类型"):
        grouped(shelf, shelf.indicators["审查.审查件数"], "文件名称", question)


def test_last_year_stands_beside_this_year(shelf: sample.Shelf, keep: Keep, town: Office) -> None:
    for day in (IN, BEFORE, BEFORE):
        keep("review", 签发日=day)
    now, then = compared(shelf, ["审查.审查件数"], town.id, YEAR, today=TODAY)["审查.审查件数"]
    assert (now.value, then.value) == (1, 2)


def test_one_query_a_ledger_however_many_figures(
    shelf: sample.Shelf, keep: Keep, town: Office, django_assert_num_queries: object
) -> None:
    keys = [key for key, each in shelf.indicators.items() if each.stem == "review"]
    figures(shelf, keys, town.id, YEAR, today=TODAY)  # looks once whether the views are those of the catalogue
    # the office, what is below it, who keeps for it (没有 asks that), and the one scan
    with django_assert_num_queries(4):  # type: ignore[operator]
        found = figures(shelf, keys, town.id, YEAR, today=TODAY)
    assert list(found) == keys


def test_an_unknown_indicator_is_told_with_the_nearest(shelf: sample.Shelf, ask: Ask) -> None:
    with pytest.raises(UnknownIndicatorError, match=r"审查.审查件数"):
        ask("审查.审查件树")


def test_indicators_made_of_each_other_are_refused(shelf: sample.Shelf, town: Office) -> None:
    ratio = IndicatorSpec.model_construct(definition="x", unit="%", ratio=Ratio.model_construct(part="甲", whole="甲"))
    circle = sample.Shelf(shelf.ledgers, {"审查.甲": Indicator("审查.甲", "review", "甲", ratio)})
    with pytest.raises(CircularError, match="互相引用"):
        figures(circle, ["审查.甲"], town.id, YEAR, today=TODAY)


def test_a_view_older_than_the_catalogue_is_made_anew(shelf: sample.Shelf, keep: Keep, town: Office) -> None:
    keep("talk", 日期=IN)
    with connection.cursor() as cursor:
        cursor.execute("DROP VIEW ledger_talk")
        cursor.execute("CREATE VIEW figures.ledger_talk AS SELECT id, office_id FROM ledger_record")
    talk = shelf.ledgers["talk"]
    newer = sample.Ledger("talk", talk.spec, "a newer edition", talk.text)
    now = sample.Shelf({**shelf.ledgers, "talk": newer}, shelf.indicators)
    assert figures(now, ["宣讲.场次"], town.id, YEAR, today=TODAY)["宣讲.场次"].value == 1


def test_a_definition_keeps_its_edition_while_only_its_surroundings_change(shelf: sample.Shelf) -> None:
    spec = shelf.indicators["审查.审查件数"].spec
    assert edition(spec.model_copy(update={"groups": (), "note": "另说"})) == edition(spec)
    assert edition(spec.model_copy(update={"definition": "另一个口径。"})) != edition(spec)
    assert edition(spec.model_copy(update={"where": ()})) != edition(spec)


@pytest.mark.parametrize("key", ["审查.审查件数", "审查.按期率", "审查.逾期没办件数", "审查.期末在办", "审查.累计送审"])
def test_each_record_stands_with_the_day_by_which_it_was_counted(
    shelf: sample.Shelf, keep: Keep, question: FigureQuery, town: Office, key: str
) -> None:
    late, due, begun = date(2025, 9, 2), date(2025, 3, 20), date(2025, 3, 1)
    told = {"审核时限": "逾期", "审核时限到期日": due, "送审日": begun}
    expected: dict[str, tuple[str, list[date | None]]] = {
        "审查.审查件数": ("签发日", [late, IN]),
        "审查.按期率": ("审核时限止日（逾期未办的是到期日）", [late, IN, due]),
        "审查.逾期没办件数": ("审核时限到期日", [due]),
        "审查.期末在办": ("送审日", [begun]),
        "审查.累计送审": ("发生日", [date(2025, 1, 1)] * 3),
    }
    for day in (IN, late):
        keep("review", 签发日=day, 送审日=begun, 审核时限="逾期", 审核时限到期日=due, 审核时限止日=day)
    keep("review", **told)
    (found,) = evidence(shelf, shelf.indicators[key], question, reach_of(town, "review"))
    by, days = expected[key]
    assert (found.by, [day for _, day in found[0:50]]) == (by, days)
    assert (found.count(), [day for _, day in found[1:2]]) == (len(days), days[1:2])


def test_what_ran_out_stands_with_the_day_it_ran_out(
    shelf: sample.Shelf, keep: Keep, question: FigureQuery, town: Office
) -> None:
    keep("roster", 职务="调解员", 聘任日期=date(2024, 1, 1), 聘期至=IN)
    (found,) = evidence(shelf, shelf.indicators["名册.到期人数"], question, reach_of(town, "roster"))
    assert (found.by, [day for _, day in found[0:9]]) == ("聘期至", [IN])
