"""A file made to fill the memory or never to end costs a process of its own; the house answers with a sentence."""

import re
from pathlib import Path

import psutil
import pytest

from tests.attacks import hostile
from tests.attacks.started import Started, started
from tests.attacks.visiting import Guest, staffed
from zhangtu.confined.faults import TooLargeError, TooLongError
from zhangtu.confined.reading import Limits, apart
from zhangtu.exchange.faults import ExchangeError
from zhangtu.exchange.opening import opened
from zhangtu.exchange.upper_tables import placeholders_in
from zhangtu.proofread import ReadingError, read

pytestmark = pytest.mark.slow
OURS = 300 * 1024 * 1024
"""Bytes that a process of ours may grow by: the file itself and its answer, several times over."""


@pytest.mark.parametrize("name", hostile.WORKBOOKS)
def test_a_hostile_workbook_is_refused_and_costs_us_nothing(name: str) -> None:
    content, before = hostile.WORKBOOKS[name](), psutil.Process().memory_info().rss
    for reader in (opened, placeholders_in):
        with pytest.raises(ExchangeError) as refused:
            reader(content)
        assert re.fullmatch(r"[^a-z]*[一-龥].*。", refused.value.sentence), refused.value.sentence
    assert psutil.Process().memory_info().rss - before < OURS


@pytest.mark.parametrize("name", hostile.REPORTS)
def test_a_hostile_report_is_refused_and_costs_us_nothing(name: str) -> None:
    content, before = hostile.REPORTS[name](), psutil.Process().memory_info().rss
    with pytest.raises(ReadingError):
        read(content, "报告")
    assert psutil.Process().memory_info().rss - before < OURS


def test_a_reader_dies_of_its_limits_and_not_we(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ZHANGTU_SECRET_KEY", "secret")
    reader = "tests.attacks.greedy"
    with pytest.raises(TooLargeError):
        apart(reader, b"", Limits(seconds=20, memory=300 * 1024 * 1024), wants="memory")
    with pytest.raises(TooLongError):
        apart(reader, b"", Limits(seconds=1, memory=300 * 1024 * 1024), wants="time")
    found = apart(reader, b"", Limits(seconds=20, memory=300 * 1024 * 1024), wants="secrets")
    assert not [name for name in found if name.startswith(("ZHANGTU", "DATABASE", "PG"))]


def largest(house: Started) -> int:
    return max(each.memory_info().rss for each in house.running("zhangtu.config.web"))


def test_every_door_of_a_started_house_refuses_them(home: Path) -> None:
    with started(home) as house:
        office = staffed(home)
        guest = Guest(house.port).sign_in()
        before = largest(house)
        far, blown = hostile.far_apart(), hostile.blown_up(300)
        report = hostile.word_blown_up(300)
        doors = [
            ("/desk/dispute/import/", "file", "a.xlsx", far),
            ("/desk/dispute/import/", "file", "a.xlsx", blown),
            (f"/desk/offices/{office}/staff/", "workbook", "a.xlsx", far),
            (f"/desk/offices/{office}/several/", "workbook", "a.xlsx", far),
            ("/desk/forms/", "file", "a.xlsx", far),
            ("/desk/forms/", "file", "a.docx", report),
            ("/check/", "file", "a.docx", report),
            ("/check/", "file", "a.docx", hostile.word_of_entities()),
        ]
        for path, name, file, content in doors:
            status, page = guest.post(path, {"office": office, "since": "2026-01-01"}, {name: (file, content)})
            assert status in (400, 422), (path, status)
            assert re.search("没有打开|不像一份报告|损坏", page), (path, page)
        assert largest(house) - before < OURS
        assert house.status() == 200
