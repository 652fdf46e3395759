"""王送审 and 李审查 call the API; the catalogue is the small one of the tests."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from django.test import Client

from tests.people import People, granted
from zhangtu import shelf
from zhangtu.entrance import tokens
from zhangtu.ledger import tables
from zhangtu.ledger.catalogue import forget_editions
from zhangtu.offices.models import Person

TESTS = Path(__file__).parents[1]
INDICATORS = """
台账: 测试审查
指标:
  送审件数: {统计: [送审日 在 报告期], 单位: 件, 口径: 报告期内送审的件数。}
"""
LAW = """
法律: 测试法
全称: 中华人民共和国测试法
版本:
  - 施行: 2000-01-01
    核对: 只供测试
    条:
      第一条: {要旨: 期限}
"""
ROLES = {"wang": ("送审人", "登记人"), "li": ("审查人", "调解员")}


@pytest.fixture(scope="session")
def small_catalogue(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("small") / "catalog"
    folder.mkdir()
    (folder / "ledgers").symlink_to(TESTS / "ledgers")
    (folder / "calendars").symlink_to(TESTS.parent / "catalog" / "calendars")
    for name in ("laws", "indicators"):
        (folder / name).mkdir()
    (folder / "laws" / "test_law.yaml").write_text(LAW, encoding="utf-8")
    (folder / "indicators" / "review.yaml").write_text(INDICATORS, encoding="utf-8")
    return folder


@pytest.fixture
def catalogue(small_catalogue: Path, db: None) -> Iterator[shelf.Shelf]:
    shelf.use(small_catalogue)
    forget_editions()
    tables.sync(shelf.current())
    yield shelf.current()
    shelf.use(shelf.CATALOG)
    forget_editions()


@pytest.fixture
def staffed(people: People) -> People:
    return granted(people, ROLES)


@dataclass(frozen=True)
class Answer:
    """Status and decoded body."""

    status: int
    body: Any


Call = Callable[..., Answer]


@pytest.fixture
def call(catalogue: shelf.Shelf, staffed: People) -> Call:
    """``call(person, "GET", "/api/…", body)`` with a token of that person; no person, no token."""

    def called(person: Person | None, method: str, path: str, body: Any = None, **headers: str) -> Answer:
        if person is not None:
            _, told = tokens.make(person, "test", 1, datetime.now(UTC) - timedelta(hours=1))
            headers |= {"authorization": f"Bearer {told}"}
        sent = body if isinstance(body, str) else json.dumps(body)
        content = {"data": sent, "content_type": "application/json"} if body is not None else {}
        answer = Client().generic(method, path, headers=headers, **content)
        return Answer(answer.status_code, json.loads(answer.content) if answer.content else None)

    return called
