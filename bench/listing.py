"""A ledger's list at ten thousand records and at a million: 25 rows, a filter, an exact count, visibility."""

from urllib.parse import quote

from bench.load import Request, seconds_of, web
from bench.row import Row
from bench.town import MAIN, Clerk
from zhangtu import shelf


def measure(clerk: Clerk) -> float:
    """Seconds of one page of the list, through the API."""
    spec = shelf.current().ledgers[MAIN].spec
    state = spec.steps[next(iter(spec.steps_from(spec.start)))].target
    address = f"/api/ledgers/{MAIN}/records?size=25&state={quote(state)}"
    request: Request = ("GET", address, {"Authorization": f"Bearer {clerk.token}"}, "")
    with web() as port:
        return seconds_of(port, request)


def rows(small: float, large: float, name: str, *, target: float | None) -> list[Row]:
    """The two times and their ratio."""
    return [
        Row(f"list of 25 at 10,000 records, {name}", small * 1000, "ms"),
        Row(f"list of 25 at 1,000,000 records, {name}", large * 1000, "ms"),
        Row(f"list at 1,000,000 against 10,000, {name}", large / small, "times", target),
    ]
