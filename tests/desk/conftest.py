"""The desk over three small ledgers: 王送审 sends in, 李审查 reviews, 赵局长 looks on, 陈路人 is elsewhere."""

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from django.test import Client

from tests.people import People, granted
from zhangtu import shelf
from zhangtu.dispatch.actor import actor
from zhangtu.dispatch.steps import take_step
from zhangtu.ledger import tables
from zhangtu.ledger.catalogue import forget_editions
from zhangtu.ledger.models import Record
from zhangtu.offices.models import Person

HERE = Path(__file__).parent
TESTS = HERE.parent
NOW = datetime(2026, 3, 2, 2, 0, tzinfo=UTC)
PASSWORD = "一句自己记得住的话"
ROLES = {"wang": ("送审人", "登记人", "主任", "调解员"), "li": ("审查人",), "sun": ("签发人",), "chen": ("登记人",)}

Desk = Callable[[Person], Client]
Do = Callable[..., Record]


@pytest.fixture(scope="session")
def small_catalog(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("catalog")
    shutil.copytree(TESTS / "ledgers", folder / "ledgers")
    shutil.copytree(TESTS.parent / "catalog" / "calendars", folder / "calendars")
    shutil.copytree(HERE / "small_catalog", folder, dirs_exist_ok=True)
    return folder


@pytest.fixture(autouse=True)
def stock(small_catalog: Path, db: None) -> Iterator[shelf.Shelf]:
    """The small catalogue is the one the pages read, and its views are in the database."""
    forget_editions()
    shelf.use(small_catalog)
    tables.sync(shelf.current())
    yield shelf.current()
    shelf.use(shelf.CATALOG)
    forget_editions()


@pytest.fixture
def staffed(people: People) -> People:
    return granted(people, ROLES, sees_private=True)


@pytest.fixture
def desk(staffed: People) -> Desk:
    """``desk(person)`` is a browser in which that person has signed in."""

    def signed_in(person: Person) -> Client:
        client = Client()
        client.force_login(person)
        return client

    return signed_in


@pytest.fixture
def do(stock: shelf.Shelf, staffed: People) -> Do:
    """``do(person, "review", "送审", record?, …)`` takes a step at NOW."""

    def moved(person: Person, ledger: str, step: str, record: Record | None = None, **given: Any) -> Record:
        known = {"record_id": record.pk, "version": record.version} if record else {}
        return take_step(stock, actor(staffed.reach(person)), ledger, step, **({"now": NOW} | known | given))

    return moved


@pytest.fixture
def review(do: Do, staffed: People) -> Record:
    """A document that 王送审 has sent in."""
    return do(staffed.wang, "review", "送审", values={"文件名称": "河道管理办法", "事项类型": "规范性文件"})


@pytest.fixture
def dispute(do: Do, staffed: People) -> Record:
    """A dispute that 王送审 has entered, with private fields."""
    told = {"纠纷类型": "邻里", "甲方当事人": "李小明", "纠纷简况": "两家为宅基地滴水起争执", "涉及金额": "1200"}
    return do(staffed.wang, "mediation", "登记", values=told)
