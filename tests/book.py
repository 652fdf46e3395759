"""Three small ledgers that test what every ledger has, so that engine tests do not lean on the office's own files."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from zhangtu.catalog.parse import parse
from zhangtu.catalog.source import read, read_text
from zhangtu.clock.calendar import Calendar
from zhangtu.clock.spec import CalendarSpec
from zhangtu.ledger import catalogue as editions
from zhangtu.ledger.catalogue import edition_id, forget_editions
from zhangtu.ledger.spec import LedgerSpec

HERE = Path(__file__).parent
CALENDARS = HERE.parent / "catalog" / "calendars"


@dataclass(frozen=True)
class PlainLedger:
    """A ledger as dispatch needs it."""

    stem: str
    spec: LedgerSpec
    edition: str
    text: str


@dataclass(frozen=True)
class PlainBook:
    """A catalogue of a few ledgers."""

    ledgers: Mapping[str, PlainLedger]
    calendars: Calendar

    def changed(self, stem: str, old: str, new: str) -> "PlainBook":
        """The book with one ledger's text changed, as when the office signs a new edition."""
        text = self.ledgers[stem].text
        assert old in text
        return replace(self, ledgers={**self.ledgers, stem: ledger(stem, text.replace(old, new))})


def ledger(stem: str, text: str) -> PlainLedger:
    """A ledger from its text."""
    source = read_text(text, f"{stem}.yaml")
    return PlainLedger(stem, parse(LedgerSpec, source), source.edition, text)


@pytest.fixture(scope="session")
def plain_book() -> PlainBook:
    years = [parse(CalendarSpec, read(path)) for path in sorted(CALENDARS.glob("*.yaml"))]
    texts = {path.stem: path.read_text(encoding="utf-8") for path in (HERE / "ledgers").glob("*.yaml")}
    return PlainBook({stem: ledger(stem, text) for stem, text in texts.items()}, Calendar.of(years))


@pytest.fixture(autouse=True)
def _no_edition_of_another_test() -> None:
    """The rows that kept editions went with the test that made them."""
    forget_editions()


@pytest.fixture
def book(plain_book: PlainBook, db: None) -> PlainBook:
    for each in plain_book.ledgers.values():  # known as in a house that has run for a while
        editions._known[each.stem, each.edition] = edition_id(each)
    return plain_book
