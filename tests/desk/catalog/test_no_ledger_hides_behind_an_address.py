"""The desk's addresses come before the ledgers' stems, so the catalogue refuses a ledger called by one of them."""

from zhangtu.desk.urls import urlpatterns
from zhangtu.shelf.addresses import DESK


def test_the_words_no_ledger_may_take_are_those_of_the_desks_addresses() -> None:
    firsts = {str(pattern.pattern).partition("/")[0] for pattern in urlpatterns}
    words = {word for word in firsts if word and not word.startswith("<")}
    assert sorted(words - DESK) == [], "name them in zhangtu/shelf/addresses.py"
    assert sorted(DESK - words) == [], "no address of the desk begins so any more"
