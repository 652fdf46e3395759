"""Questions that may wait do not make a wall: many of them are folded away, named, and open once one is answered."""

from tests.desk.conftest import Desk
from tests.markup import tight
from tests.people import People

FOLDED = '<details class="group later" data-remember="later/mediation">'
OPEN = '<details class="group later" data-remember="later/mediation" open>'


def form(answer: object) -> str:
    return tight(answer.content.decode())  # type: ignore[attr-defined]


def test_many_questions_that_may_wait_are_folded_and_named(desk: Desk, staffed: People) -> None:
    page = form(desk(staffed.wang).get("/desk/mediation/new/"))
    assert FOLDED in page
    assert "可以先不填的" in page


def test_a_form_that_comes_back_shows_what_was_typed_among_them(desk: Desk, staffed: People) -> None:
    page = form(desk(staffed.wang).post("/desk/mediation/new/", {"涉及金额": "1200"}))
    assert OPEN in page
