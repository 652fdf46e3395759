"""Numbers stay gapless and records whole when many act at the same moment, on a real PostgreSQL."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

import pytest
from django.db import connection

from tests.book import PlainBook
from tests.dispatch.conftest import NOW
from tests.people import People
from zhangtu.dispatch.actor import Actor, actor
from zhangtu.dispatch.faults import InvalidEntryError, RefusedError, StaleRecordError
from zhangtu.dispatch.steps import take_step
from zhangtu.dispatch.verifying import verify
from zhangtu.ledger.models import Record
from zhangtu.ledger.sight import sight_of
from zhangtu.trail.models import Entry
from zhangtu.wall.asking import as_person

pytestmark = pytest.mark.django_db(transaction=True)
T = TypeVar("T")


def at_once(who: Actor, deed: Callable[[int], T], times: int) -> list[T | RefusedError]:
    def alone(n: int) -> T | RefusedError:
        try:
            with as_person(sight_of(who.reach)):
                return deed(n)
        except RefusedError as refused:
            return refused
        finally:
            connection.close()

    with ThreadPoolExecutor(8) as pool:
        return list(pool.map(alone, range(times)))


def test_numbers_have_no_gap_and_no_twin(transactional_db: None, book: PlainBook, staffed: People) -> None:
    me = actor(staffed.reach(staffed.wang))
    told = {"文件名称": "办法", "事项类型": "政府合同"}
    at_once(me, lambda n: take_step(book, me, "review", "送审", values=told if n % 5 else {}, now=NOW), 100)
    assert sorted(Record.objects.values_list("number", flat=True)) == list(range(1, 81))
    assert Entry.objects.count() == 80
    assert list(verify()) == []


def test_of_many_who_take_the_same_step_one_does(transactional_db: None, book: PlainBook, staffed: People) -> None:
    told = {"文件名称": "办法", "事项类型": "政府合同"}
    record = take_step(book, actor(staffed.reach(staffed.wang)), "review", "送审", values=told, now=NOW)
    li = actor(staffed.reach(staffed.li))

    def opine(n: int) -> Record:
        given = {"record_id": record.pk, "version": 1, "values": {"审查结论": "合法"}}
        return take_step(book, li, "review", "提出意见", now=NOW, **given)  # type: ignore[arg-type]

    found = at_once(li, opine, 16)
    assert sum(isinstance(each, Record) for each in found) == 1
    assert sum(isinstance(each, StaleRecordError) for each in found) == 15
    assert Record.objects.get().version == 2
    assert list(verify()) == []


def test_of_many_who_want_one_place_one_gets_it(transactional_db: None, book: PlainBook, staffed: People) -> None:
    me = actor(staffed.reach(staffed.wang))
    told = {"场地": "一号室", "使用日期": "2026-03-05", "时段": "上午"}
    found = at_once(me, lambda n: take_step(book, me, "booking", "借出", values=told, now=NOW), 16)
    assert sum(isinstance(each, Record) for each in found) == 1
    assert sum(isinstance(each, InvalidEntryError) for each in found) == 15
    assert list(Record.objects.values_list("number", flat=True)) == [1]
    assert list(verify()) == []
