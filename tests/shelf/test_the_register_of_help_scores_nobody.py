"""The register of people under community correction or aftercare: help and lawful steps, and nobody is scored."""

import re

import pytest

from zhangtu import shelf
from zhangtu.ledger.conditions import unmet
from zhangtu.ledger.content import Content
from zhangtu.ledger.spec import FieldType

SPEC = shelf.current().ledgers["care_register"].spec
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
