"""Tests begin with rows that were made once: the rows the product wrote, with nothing remembered of the test before."""

import pytest
from django.db import transaction

from tests.kept import _rows, may_look_away, once
from tests.people import hired, long_ago
from zhangtu.offices import staff


@pytest.mark.django_db
def test_the_rows_and_what_was_given_come_back_and_rights_are_read_anew() -> None:
    people = hired(long_ago())
    before, seen, made = _rows(), [], []

    def grant() -> str:
        made.append("once")
        staff.grant(people.wang.posts.get(), "review", "送审人")
        return "given"

    for _ in range(3):
        beginning = transaction.savepoint()
        assert once(("put back", people.wang.pk), grant) == "given"
        rights = people.reach(people.wang).ledgers
        seen.append((_rows(), rights))
        staff.grant(people.wang.posts.get(), "mediation")  # the same stamp would stand for other rights next time
        assert people.reach(people.wang).ledgers == rights | {"mediation"}
        transaction.savepoint_rollback(beginning)
        assert _rows() == before
    assert seen[0] == seen[1] == seen[2]
    assert seen[0][1] == {"review"}
    assert made == ["once"] * (1 if may_look_away() else 3)
