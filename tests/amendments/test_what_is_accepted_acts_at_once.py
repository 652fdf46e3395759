"""Shipped files and accepted amendments are one catalogue, in every process, without a restart."""

import argparse
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import pytest
from django.db import connection

from zhangtu import shelf
from zhangtu.__main__ import main
from zhangtu.amendments.deciding import Draft, Signatory, accept, propose
from zhangtu.commands.due import run as due

NOW = datetime(2026, 12, 20, 2, 0, tzinfo=UTC)
WANG, LI = (Signatory(uuid4(), name, uuid4()) for name in ("王送审", "李审查"))
YEAR = "年: 2027\n依据: 通知\n放假: {元旦: 2027-01-01 至 2027-01-03}\n上班: [2027-01-09]\n"


@pytest.fixture
def folder(tmp_path: Path, small_catalog: Path) -> Iterator[Path]:
    """A catalogue of its own, which the process reads."""
    copy = tmp_path / "catalog"
    shutil.copytree(small_catalog, copy)
    shelf.use(copy)
    yield copy
    shelf.use(shelf.CATALOG)


def amend(text: str, key: str = "2027", shipped: str = "") -> None:
    accept(propose(Draft("calendars", key, text, shipped), WANG, NOW, "通知").pk, LI, NOW)
    shelf.look_again()


@pytest.mark.django_db
def test_an_accepted_year_is_in_the_calendar_and_an_ended_one_is_not(folder: Path) -> None:
    assert 2027 not in shelf.current().calendars.years
    amend(YEAR)
    assert 2027 in shelf.current().calendars.years
    assert [each.key for each in shelf.current().overlay.acting] == ["2027"]
    amend("")
    assert 2027 not in shelf.current().calendars.years


@pytest.mark.django_db
def test_a_shipped_file_that_comes_to_say_the_same_acts_in_its_stead(folder: Path) -> None:
    amend(YEAR)
    (folder / "calendars" / "2027.yaml").write_text("# 随升级来的\n" + YEAR, encoding="utf-8")
    stock = shelf.load(folder, acting=shelf.current().overlay.acting)
    assert 2027 in stock.calendars.years
    assert stock.overlay.acting == ()
    assert stock.overlay.conflicts == ()


@pytest.mark.django_db
def test_a_shipped_file_that_says_otherwise_is_told_with_both_texts(folder: Path) -> None:
    amend(YEAR)
    other = YEAR.replace("2027-01-09", "2027-01-10")
    (folder / "calendars" / "2027.yaml").write_text(other, encoding="utf-8")
    (conflict,) = shelf.load(folder, acting=shelf.current().overlay.acting).overlay.conflicts
    assert (conflict.amendment.text, conflict.shipped) == (YEAR, other)


@pytest.mark.django_db
def test_what_was_amended_knowingly_is_no_conflict(folder: Path) -> None:
    shipped = (folder / "calendars" / "2026.yaml").read_text(encoding="utf-8")
    amend(shipped.replace("  - 2026-10-10\n", ""), "2026", shipped)
    overlay = shelf.current().overlay
    assert [each.key for each in overlay.acting] == ["2026"]
    assert overlay.conflicts == ()


@pytest.mark.django_db
@pytest.mark.parametrize("text", ["年: 二〇二七", YEAR.replace("2027-01-09", "2027-01-04")])
def test_an_amendment_that_does_not_stand_is_left_out_and_told(folder: Path, text: str) -> None:
    amend(text)
    stock = shelf.current()
    assert 2027 not in stock.calendars.years
    assert len(stock.ledgers) > 0
    (faulty,) = stock.overlay.faulty
    assert "calendars/2027（本单位）" in str(faulty.faults)


@pytest.mark.django_db
def test_an_amendment_of_a_kind_this_version_does_not_know_is_told(folder: Path) -> None:
    accept(propose(Draft("stars", "2027", "年: 2027"), WANG, NOW, "通知").pk, LI, NOW)
    shelf.look_again()
    assert len(shelf.current().overlay.faulty) == 1


def test_the_catalogue_is_read_where_no_database_can_be_asked() -> None:
    words = [sys.executable, "-c", "from zhangtu import shelf; print(len(shelf.current().ledgers))"]
    alone = {name: value for name, value in os.environ.items() if name != "DJANGO_SETTINGS_MODULE"}
    done = subprocess.run(words, capture_output=True, text=True, check=True, env=alone)
    assert int(done.stdout) > 50


OTHER_PROCESS = """
import json, sys
import django
from django.db import connections
django.setup()
connections["default"].settings_dict.update(json.loads(sys.argv[1]))
from zhangtu import shelf
from zhangtu.__main__ import main
while True:
    shelf.look_again()
    print(2027 in shelf.current().calendars.years, flush=True)
    if not sys.stdin.readline():
        break
"""


@pytest.mark.django_db(transaction=True)
def test_another_process_sees_it_with_its_next_request(folder: Path) -> None:
    database = {name: connection.settings_dict[name] for name in ("NAME", "HOST", "PORT", "USER", "PASSWORD")}
    words = [sys.executable, "-c", OTHER_PROCESS, json.dumps(database)]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdin is not None
        assert other.stdout is not None
        assert other.stdout.readline().strip() == "False"
        amend(YEAR)
        other.stdin.write("again\n")
        other.stdin.flush()
        assert other.stdout.readline().strip() == "True"


@pytest.mark.django_db
def test_commands_read_the_amendments_the_site_reads(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    amend(YEAR)
    assert main(["catalog", "check"]) == 0
    assert "、2027" in capsys.readouterr().out
    amend("年: 二〇二七")
    assert main(["catalog", "check"]) == 1
    assert "calendars/2027（本单位）:1:" in capsys.readouterr().err


def test_what_cannot_be_asked_is_said(tmp_path: Path) -> None:
    (tmp_path / "postgres").mkdir()
    alone = {
        name: value for name, value in os.environ.items() if name not in ("DJANGO_SETTINGS_MODULE", "DATABASE_URL")
    }
    words = [sys.executable, "-m", "zhangtu", "catalog", "check"]
    done = subprocess.run(
        words, capture_output=True, text=True, check=False, env={**alone, "ZHANGTU_HOME": str(tmp_path)}
    )
    assert done.returncode == 0
    assert "没有算上网页上改的目录" in done.stderr


@pytest.mark.django_db
def test_the_command_counts_by_what_was_accepted(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copytree(shelf.CATALOG / "festivals", folder / "festivals")
    shutil.copy(shelf.CATALOG / "laws" / "public_holidays.yaml", folder / "laws")
    told = {
        "term": "测试审查.审查时限",
        "date": "2026-12-31",
        "today": "2026-12-31",
        "event": [],
        "field": [],
        "every_day": False,
    }
    asked = argparse.Namespace(**told, format="text")
    assert due(asked) == 0
    assert "暂算" in capsys.readouterr().out
    amend(YEAR)
    assert due(asked) == 0
    assert "暂算" not in capsys.readouterr().out
