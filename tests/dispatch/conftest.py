"""王送审 sends in, 李审查 reviews, 孙签发 signs; all in 新桥镇, each seeing what is private there."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from django.test import override_settings

from tests.book import PlainBook, ledger
from tests.dispatch.visits import FILE, TEXT, WHEN, Counted
from tests.people import People, Places, granted
from zhangtu.dispatch.actor import Actor, actor
from zhangtu.dispatch.steps import take_step
from zhangtu.ledger import catalogue as editions
from zhangtu.ledger.models import Record
from zhangtu.offices import staff
from zhangtu.offices.models import Extent, Person

NOW = datetime(2026, 3, 2, 2, 0, tzinfo=UTC)
ROLES = {"wang": ("送审人", "登记人"), "li": ("审查人", "调解员"), "sun": ("签发人", "主任")}


@pytest.fixture(autouse=True)
def _own_folder(tmp_path: Path) -> Iterator[None]:
    """Files handed in by tests do not go into the data folder."""
    with override_settings(MEDIA_ROOT=tmp_path):
        yield


@pytest.fixture
def staffed(people: People) -> People:
    return granted(people, ROLES, sees_private=True)


@pytest.fixture
def act(staffed: People) -> Callable[[Person], Actor]:
    return lambda person: actor(staffed.reach(person))


Do = Callable[..., Record]


@pytest.fixture
def do(book: PlainBook, act: Callable[[Person], Actor], places: Places) -> Do:
    """``do(person, "review", "送审", …)`` moves at NOW with the test's book."""

    def moved(person: Person, ledger: str, step: str, record: Record | None = None, **given: Any) -> Record:
        known = {"record_id": record.pk, "version": record.version} if record else {}
        return take_step(book, act(person), ledger, step, **({"now": NOW} | known | given))

    return moved


@pytest.fixture
def review(do: Do, staffed: People) -> Record:
    """A document that 王送审 has sent in."""
    return do(staffed.wang, "review", "送审", values={"文件名称": "河道管理办法", "事项类型": "规范性文件"})


@pytest.fixture
def dispute(do: Do, staffed: People) -> Record:
    """A dispute that 王送审 has entered."""
    told = {"纠纷类型": "邻里", "甲方当事人": "李小明", "纠纷简况": "两家为宅基地滴水起争执"}
    return do(staffed.wang, "mediation", "登记", values=told)


@pytest.fixture
def visits(book: PlainBook) -> Counted:
    made = ledger("visit", TEXT)
    editions._known["visit", made.edition] = editions.edition_id(made)
    return Counted(made, book.calendars)


@pytest.fixture
def me(staffed: People) -> Actor:
    for role in ("登记人", "经办人"):
        staff.grant(staffed.li.posts.get(), "visit", role, Extent.SUBTREE, sees_private=True)
    return actor(staffed.reach(staffed.li))


Deed = Callable[..., Record]


@pytest.fixture
def step(visits: Counted, me: Actor) -> Deed:
    def taken(name: str, record: Record | None = None, **given: Any) -> Record:
        known: dict[str, Any] = {"record_id": record.pk, "version": record.version} if record else {}
        waivers = FILE if name == "记接访" else {}
        return take_step(visits, me, "visit", name, **({"now": WHEN, "waivers": waivers} | known | given))

    return taken


@pytest.fixture
def begun(step: Deed) -> Record:
    values = {"事项": "路灯不亮", "接访方式": "包案", "接访日期": "2026-11-28"}
    return step("登记", values=values, at=date(2026, 11, 28))
