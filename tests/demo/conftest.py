"""The day on which the demonstration is loaded, and what loading takes."""

from collections.abc import Callable, Iterator
from datetime import datetime

import pytest

from zhangtu import shelf
from zhangtu.clock.events import SHANGHAI
from zhangtu.commands.demo import PLACES
from zhangtu.commands.demo.loading import load
from zhangtu.ledger import catalogue as editions
from zhangtu.ledger.catalogue import forget_editions

NOW = datetime(2026, 11, 20, 10, 0, tzinfo=SHANGHAI)
Loader = Callable[..., list[str]]


@pytest.fixture
def load_places(db: None) -> Iterator[Loader]:
    """``load_places("xinqiao", live=False)`` loads and says what it loaded."""
    forget_editions()
    for each in shelf.current().ledgers.values():  # known as in a house that has run for a while
        editions._known[each.stem, each.edition] = editions.edition_id(each)
    yield lambda *wanted, live=True: list(load(shelf.current(), PLACES, wanted, "demo-password", NOW, live=live))
    forget_editions()
