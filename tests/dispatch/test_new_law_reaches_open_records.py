"""A calendar or a limit learned later moves the dates of open records, and every change is listed."""

from copy import copy
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.book import PlainBook
from tests.dispatch.conftest import NOW, Do
from tests.people import People
from zhangtu.clock.events import UNTOLD
from zhangtu.dispatch import recomputing
from zhangtu.dispatch.actor import actor
from zhangtu.dispatch.recomputing import recompute, tried
from zhangtu.dispatch.steps import take_step
from zhangtu.dispatch.verifying import verify
from zhangtu.ledger.models import Record
from zhangtu.ledger.worklists import Whose, worklist
from zhangtu.trail.models import Entry

LIMIT = "2018-12-04: {一般不少于: 5个工作日, 不超过: 15个工作日, 依据: 测试法 第一条}"
SHORTER = f"{LIMIT}\n      2026-03-01: {{不超过: 10个工作日, 依据: 测试法 第二条}}"


def test_nothing_new_changes_nothing(review: Record, book: PlainBook) -> None:
    assert recompute(book, NOW, why="每夜") == []
    assert Record.objects.get().version == 1


def test_a_limit_learned_later_moves_what_began_under_it(review: Record, book: PlainBook) -> None:
    (change,) = recompute(book.changed("review", LIMIT, SHORTER), NOW, why="第二条施行")
    assert (change.number_text, change.term) == ("〔2026〕新桥审字第1号", "审查时限")
    assert (change.before["due"], change.after["due"]) == ("2026-03-23", "2026-03-16")
    record = Record.objects.get()
    assert (record.version, record.terms["审查时限"]["due"]) == (2, "2026-03-16")
    line = Entry.objects.latest("seq")
    assert (line.kind, line.note, line.version) == ("recompute", "第二条施行", 2)
    assert list(verify()) == []


def test_what_began_before_the_new_limit_keeps_the_old_one(book: PlainBook, do: Do, staffed: People) -> None:
    told = {"文件名称": "办法", "事项类型": "规范性文件"}
    do(staffed.wang, "review", "送审", values=told, at=(NOW - timedelta(days=4)).date())
    assert recompute(book.changed("review", LIMIT, SHORTER), NOW, why="第二条施行") == []


def test_a_trial_run_lists_and_writes_nothing(review: Record, book: PlainBook) -> None:
    trial = tried(book.changed("review", LIMIT, SHORTER), NOW)
    assert (len(trial.changes), trial.left) == (1, 0)
    assert Record.objects.get().version == 1


def test_a_trial_asks_as_much_for_many_records_as_for_one_and_waits_for_nobody(
    review: Record, book: PlainBook, monkeypatch: pytest.MonkeyPatch
) -> None:
    local = book.changed("review", LIMIT, f"{SHORTER}\n    适用地区: [四川省]")
    assert local.ledgers["review"].spec.local
    tried(local, NOW)  # the edition is known from here on
    with CaptureQueriesContext(connection) as one:
        assert tried(local, NOW).left == 0
    clones = [copy(review) for _ in range(30)]
    for number, clone in enumerate(clones):
        clone.pk, clone.number, clone.number_text = uuid4(), 100 + number, f"复印{number}"
    Record.objects.bulk_create(clones)
    with CaptureQueriesContext(connection) as many:
        assert tried(local, NOW).left == 0
    assert len(many) == len(one) <= 4
    assert not [each for each in many.captured_queries if "FOR UPDATE" in each["sql"]]
    monkeypatch.setattr(recomputing, "MOST_TRIED", 7)
    monkeypatch.setattr(recomputing, "AT_ONCE", 3)
    changed = book.changed("review", LIMIT, SHORTER)
    trial = tried(changed, NOW)
    assert (len(trial.changes), trial.left) == (7, 31 - 7)
    assert len(recompute(changed, NOW, why="第二条施行")) == 31


def test_a_calendar_that_comes_later_gives_the_date_it_was_missing_for(
    book: PlainBook, do: Do, staffed: People
) -> None:
    cut = replace(book.calendars, years=book.calendars.years - {2026})
    blind = PlainBook(book.ledgers, cut)
    told = {"文件名称": "办法", "事项类型": "规范性文件"}
    record = take_step(blind, actor(staffed.reach(staffed.wang)), "review", "送审", values=told, now=NOW)
    assert record.terms["审查时限"]["state"] == "算不出"
    assert "2026" in record.terms["审查时限"]["note"]
    assert record.due_at == UNTOLD
    assert list(worklist(staffed.reach(staffed.wang), Whose.OFFICE, now=NOW)) == [record]
    (change,) = recompute(book, NOW, why="补上2026年放假安排")
    assert change.after["due"] == "2026-03-23"
    assert Record.objects.get().due_at == datetime.fromisoformat("2026-03-24T00:00+08:00")


def test_what_has_become_late_is_marked_without_a_new_version(review: Record, book: PlainBook) -> None:
    assert recompute(book, NOW + timedelta(days=60), why="每夜") == []
    record = Record.objects.get()
    assert (record.terms["审查时限"]["state"], record.version) == ("逾期未结", 1)


def test_closed_records_are_left_alone(review: Record, book: PlainBook, do: Do, staffed: People) -> None:
    record = do(staffed.li, "review", "提出意见", review, values={"审查结论": "合法"})
    do(staffed.sun, "review", "签发", record, waivers={"审查意见书": "略"})
    assert recompute(book.changed("review", LIMIT, SHORTER), NOW, why="第二条施行") == []
