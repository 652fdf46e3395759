"""The register of people under community correction or aftercare: help and lawful steps, and nobody is scored."""

import re

import pytest

from zhangtu import shelf
from zhangtu.api import shown
from zhangtu.desk.records import history
from zhangtu.exchange import listing
from zhangtu.ledger import series
from zhangtu.ledger.conditions import unmet
from zhangtu.ledger.content import ROW, Content
from zhangtu.ledger.models import Record
from zhangtu.ledger.spec import FieldType
from zhangtu.measure import counted_on

SPEC = shelf.current().ledgers["care_register"].spec
DAY, AT = "2026-03-02", "2026-04-05T10:00:00+08:00"
SHOWN = {"对象代号", "帮助类别"}
"""What a list may show unmasked: a code, and by which law the person is helped."""


def test_nothing_in_it_is_a_number_that_could_rank_people() -> None:
    numbers = (FieldType.INTEGER, FieldType.DECIMAL)
    assert [name for name, field in SPEC.fields.items() if field.type in numbers] == []


def test_only_groups_that_a_law_or_a_sentence_names_can_be_chosen() -> None:
    assert SPEC.fields["帮助类别"].options == ("管制", "缓刑", "假释", "暂予监外执行", "安置帮教")


def test_everything_about_the_person_is_masked() -> None:
    assert {name for name, field in SPEC.fields.items() if not field.private} == SHOWN
    assert all(slot.private for slot in SPEC.slots.values())


@pytest.mark.parametrize("asked", ["管理类别", "定级依据", "定级人", "下次走访日期"])
def test_the_level_is_set_by_a_named_officer_on_a_stated_ground_with_the_next_visit(asked: str) -> None:
    setting = [step for step in SPEC.steps.values() if "管理类别" in step.required]
    assert setting
    assert all(asked in step.required and step.citations for step in setting)


def test_no_other_step_touches_the_level() -> None:
    assert [name for name, step in SPEC.steps.items() if "管理类别" in (*step.required, *step.optional)] == [
        "确定管理类别"
    ]


def test_a_step_that_is_shut_does_not_say_what_a_private_answer_is() -> None:
    """In this register nearly everything is private, and the reason stands on the page for whoever opens the record."""
    for sentence in SPEC.steps["批准外出"].guards:
        other = next(each for each in SPEC.fields[sentence.name].options if each not in sentence.values)
        why = unmet(SPEC, Content(SPEC.start, {sentence.name: other}), sentence)
        assert why
        assert not {other, *sentence.values} & set(re.findall(r"“([^”]+)”", why))


def test_the_day_of_a_private_row_stands_nowhere_in_the_open() -> None:
    """走访日期 is masked in its own column; the row's day beside it is the same day."""
    made = series.row(SPEC, Content(SPEC.start), "走访", step="走访", at=AT, data={"走访日期": DAY}, by="王某")
    assert made["day"] == DAY
    record = Record(ledger="care_register", number_text="1", rows={"走访": [made]})
    open_to_all = [
        listing.series_rows(SPEC, "走访", record, private=False),
        shown.rows(SPEC, record),
        [str(each) for each in history.row_changes({f"{ROW}走访 1": [None, made]}, SPEC, private=False)],
    ]
    assert not [each for each in open_to_all if re.search(r"2026-03-02|3月2日|datetime", str(each))]
    assert "2026" in str(listing.series_rows(SPEC, "走访", record, private=True))


@pytest.mark.parametrize("name", ["走访人数", "报告次数"])
def test_a_figure_does_not_list_the_day_of_a_private_row(name: str) -> None:
    indicator = shelf.current().indicators[f"社区矫正与安置帮教.{name}"].spec
    assert counted_on.hidden(SPEC, indicator)
    assert not counted_on.hidden(SPEC, shelf.current().indicators["社区矫正与安置帮教.按期报到率"].spec)
