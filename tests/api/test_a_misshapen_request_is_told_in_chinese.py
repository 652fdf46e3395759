"""What does not have the shape of a request names its place and says in Chinese what to write instead."""

import re

import pytest

from tests.api.conftest import Call
from tests.people import People
from zhangtu.api.misshapen import sentence_of

REVIEWS = "/api/ledgers/review/records"
ENGLISH = re.compile(r"[A-Za-z]{3,} [A-Za-z]{2,}")


@pytest.mark.parametrize(
    ("address", "field"),
    [(f"{REVIEWS}?due=胡说", "due"), (f"{REVIEWS}?size=许多", "size")],
)
def test_a_word_the_address_does_not_know_is_named(call: Call, staffed: People, address: str, field: str) -> None:
    answer = call(staffed.wang, "GET", address)
    assert answer.status == 422
    [fault] = answer.body["faults"]
    assert fault["field"] == field
    assert not ENGLISH.search(fault["sentence"]), fault


@pytest.mark.parametrize("body", [[], "文字", {"values": []}, {"values": {}, "at": "昨天"}, {"values": {}, "版本": 1}])
def test_a_body_of_another_shape_is_told(call: Call, staffed: People, body: object) -> None:
    answer = call(staffed.wang, "POST", REVIEWS, body)
    assert answer.status in {400, 422}
    assert answer.body["sentence"]
    assert not [each for each in answer.body["faults"] if ENGLISH.search(each["sentence"])]


def test_a_choice_is_told_with_what_may_be_chosen() -> None:
    error = {"type": "enum", "ctx": {"expected": "'逾期', '期限在走' or '没有期限'"}}
    assert sentence_of(error) == "没有这个选项，可以写：逾期、期限在走、没有期限"
