"""A browser finds every way into a ledger: the list, the register page, the page that asks, the form itself."""

import pytest
from django.test import Client

from tests.people import Places
from zhangtu import shelf
from zhangtu.ledger import tables
from zhangtu.ledger.catalogue import forget_editions
from zhangtu.ledger.models import Record
from zhangtu.ledger.spec import LedgerSpec
from zhangtu.offices import staff
from zhangtu.offices.models import Extent, Person

SHELF = shelf.current()
SEVERAL = sorted(stem for stem, each in SHELF.ledgers.items() if len(each.spec.steps_from(each.spec.start)) > 1)


@pytest.fixture
def client(places: Places) -> Client:
    """A clerk of the township who holds every role of the ledgers with several ways in."""
    forget_editions()
    shelf.use(shelf.CATALOG)
    tables.sync(SHELF)
    person = Person.objects.create_user("clerk", "经办人")
    post = staff.appoint(person, places.town, "经办")
    for stem in SEVERAL:
        for role in SHELF.ledgers[stem].spec.roles:
            staff.grant(post, stem, role, Extent.SUBTREE, sees_private=True)
    browser = Client()
    browser.force_login(person)
    return browser


def spec_of(stem: str) -> LedgerSpec:
    return SHELF.ledgers[stem].spec


def test_the_ledgers_that_are_meant_are_among_them() -> None:
    assert {"enforcement_case", "legal_aid", "petition", "reconsideration"} <= set(SEVERAL)


@pytest.mark.parametrize("stem", SEVERAL)
def test_each_way_in_says_in_plain_words_what_it_is(stem: str) -> None:
    spec = spec_of(stem)
    words = [step.entrance for step in spec.steps_from(spec.start).values()]
    assert all(words), words
    assert len(set(words)) == len(words)


@pytest.mark.parametrize("stem", SEVERAL)
def test_every_way_in_is_offered_wherever_a_record_begins(client: Client, stem: str) -> None:
    spec = spec_of(stem)
    ways = spec.steps_from(spec.start)
    for address in (f"/desk/{stem}/", "/desk/begin/", "/desk/ledgers/", f"/desk/{stem}/new/"):
        page = client.get(address).content.decode()
        assert [way for way in ways if f">{way}</a>" in page or ways[way].entrance in page] == list(ways), address


@pytest.mark.parametrize("stem", SEVERAL)
def test_each_way_has_its_own_form(client: Client, stem: str) -> None:
    for way in spec_of(stem).steps_from(spec_of(stem).start):
        page = client.get(f"/desk/{stem}/new/", {"step": way})
        assert f"<h1>{way}</h1>" in page.content.decode()


def test_a_township_that_received_a_copy_is_the_respondent_and_has_its_ten_days(client: Client) -> None:
    address = "/desk/reconsideration/new/?step=%E6%94%B6%E5%88%B0%E5%89%AF%E6%9C%AC"
    form = client.get(address).content.decode()
    assert "被申请人" in form
    told = {
        "案由": "不服责令改正",
        "本机关地位": "被申请人",
        "申请人": "王某",
        "被申请人": "新桥镇",
        "行政行为": "行政处罚",
        "适用程序": "普通程序",
        "收到副本日期": "2026-03-02",
        "at": "2026-03-02",
        "免交:复议申请书": "另存",
    }
    page = client.post(address, told, follow=True)
    record = Record.objects.filter(ledger="reconsideration").first()
    assert record is not None, page.content.decode()[:3000]
    assert record.terms["普通程序答复期限"]["due"] == "2026-03-16"


def test_the_other_sides_way_is_refused_with_a_sentence(client: Client) -> None:
    told = {"案由": "x", "本机关地位": "被申请人", "申请人": "王某", "被申请人": "新桥镇", "行政行为": "行政处罚"}
    page = client.post("/desk/reconsideration/new/?step=%E7%99%BB%E8%AE%B0", told)
    assert "“本机关地位”不是“被申请人”的才可以" in page.content.decode()
    assert not Record.objects.exists()
