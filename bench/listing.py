"""A ledger's list at few records and at many: 25 rows, a filter, an exact count, visibility."""

from collections.abc import Sequence
from urllib.parse import quote

from bench.load import Request, seconds_of, web
from bench.row import Row
from bench.scale import Scale
from bench.town import MAIN, Clerk
from zhangtu import shelf


def measure(clerks: Sequence[Clerk], scale: Scale, **more: str) -> dict[str, float]:
    """Seconds of one page of the list, through the API of one web server, by the user name of who asks."""
    spec = shelf.current().ledgers[MAIN].spec
    state = spec.steps[next(iter(spec.steps_from(spec.start)))].target.states[0]
    address = f"/api/ledgers/{MAIN}/records?size=25&state={quote(state)}"
    asked: dict[str, Request] = {
        clerk.person.username: ("GET", address, {"Authorization": f"Bearer {clerk.token}"}, "") for clerk in clerks
    }
    with web(**more) as port:
        return {name: seconds_of(port, request, scale.times) for name, request in asked.items()}


def rows(scale: Scale, small: float, large: float, name: str, *, target: float | None) -> list[Row]:
    """The two times and their ratio."""
    return [
        Row(f"list of 25 at {scale.small:,} records, {name}", small * 1000, "ms"),
        Row(f"list of 25 at {scale.large:,} records, {name}", large * 1000, "ms"),
        Row(f"list at {scale.large:,} against {scale.small:,}, {name}", large / small, "times", target),
    ]
