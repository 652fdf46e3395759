"""The tasks; procrastinate finds them by this file's name. Times are UTC: 16:10 is ten past midnight in China."""

from contextlib import suppress

from django.utils import timezone
from procrastinate.contrib.django import app
from procrastinate.exceptions import AlreadyEnqueued

from zhangtu import shelf
from zhangtu.access.chaining import forget
from zhangtu.dispatch.recomputing import DateChange, recompute
from zhangtu.dispatch.relinking import relink
from zhangtu.dispatch.telling import tell_rows
from zhangtu.entrance.limits import forget_old
from zhangtu.entrance.session_store import SessionStore
from zhangtu.wall.asking import for_house

NIGHT = "每夜重算"
CATALOGUE = "目录、法律或日历变更后重算"


@app.periodic(cron="10 16 * * *", periodic_id="night")
@app.task(name="recompute_dates", queueing_lock="recompute_dates", lock="recompute_dates")
def recompute_dates(timestamp: int = 0, why: str = NIGHT) -> int:
    """Every open record's due dates by today's calendar and law; each change is a line of the record's trail."""
    return len(changed_dates(why))


def recompute_dates_soon() -> None:
    """Have it done in the background, once, however often it is asked for: a new calendar or law may be there."""
    with suppress(AlreadyEnqueued):
        recompute_dates.defer(why=CATALOGUE)


@for_house("due dates are worked out in every office")
def changed_dates(why: str) -> list[DateChange]:
    """The due dates that came out differently, already written."""
    shelf.look_again()
    tell_rows(shelf.current())
    relink(shelf.current(), timezone.now())
    return recompute(shelf.current(), timezone.now(), why=why)


@app.periodic(cron="50 16 * * *", periodic_id="night")
@app.task(name="forget_access", queueing_lock="forget_access")
def forget_access(timestamp: int = 0) -> int:
    """Lines of access past their keeping are let go; how many."""
    return forget(timezone.now())


@app.periodic(cron="40 16 * * *", periodic_id="night")
@app.task(name="forget_sessions", queueing_lock="forget_sessions")
def forget_sessions(timestamp: int = 0) -> None:
    """Sessions that have ended are deleted, and counts of tries that hold nobody any more."""
    SessionStore.clear_expired()
    forget_old(timezone.now())
