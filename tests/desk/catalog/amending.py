"""What the tests of amendments share: who keeps the catalogue, the answers of the forms, proposing and deciding."""

from collections.abc import Iterator

import pytest
from django.test import Client

from tests.people import People, Places
from zhangtu import shelf
from zhangtu.amendments.models import Amendment
from zhangtu.offices import staff
from zhangtu.offices.models import Extent
from zhangtu.offices.vocabulary import ADMINISTRATION
from zhangtu.trail.models import Entry

REASON = {"reason": "镇里统一要求"}
CHOICE = {"field": "事项类型", "option": "涉企政策"}
FIELD = {"name": "联系人", "type": "文本", "step": "送审"}
LIMIT = {"term": "审查时限", "since": "2026-01-01", "number": "10", "unit": "工作日", "ground": "测试法 第一条"}
ARTICLES = "第一条 一般在十日内办结\n第二条 应当登记"
EDITION = {"since": "2026-06-01", "checked": "官网文本，李审查核对", "articles": ARTICLES}
REVIEW = "/desk/catalog/review/add"
LAW = "/desk/laws/测试法/new-edition/"
FILE = "/desk/amendments/new/"


@pytest.fixture
def keepers(staffed: People, places: Places) -> People:
    """王送审 and 李审查 keep the catalogue of the whole county; 孙签发 too, so that two can decide at once."""
    for person in (staffed.wang, staffed.li, staffed.sun):
        staff.grant(person.posts.get(), ADMINISTRATION, "台账管理员", Extent.SUBTREE, office=places.county)
    return staffed


@pytest.fixture(autouse=True)
def fresh() -> Iterator[None]:
    yield
    shelf.look_again()


def proposed(client: Client, address: str, answers: dict[str, str]) -> Amendment:
    page = client.post(address, {**answers, **REASON, "deed": "propose"})
    assert page.status_code == 302, page.content.decode()
    return Amendment.objects.latest("pk")


def decide(client: Client, made: Amendment, deed: str, reason: str = "") -> str:
    page = client.post(f"/desk/amendments/{made.pk}/", {"deed": deed, "reason": reason}, follow=True)
    return page.content.decode()


def spec() -> shelf.Ledger:
    shelf.look_again()
    return shelf.current().ledgers["review"]


def refused(client: Client, address: str, answers: dict[str, object]) -> str:
    """The page that refuses; nothing was kept."""
    page = client.post(address, {**REASON, "deed": "propose", **answers})
    assert page.status_code == 400, page.content.decode()
    assert not Amendment.objects.exists()
    assert not Entry.objects.filter(kind="amendment").exists()
    return page.content.decode()
