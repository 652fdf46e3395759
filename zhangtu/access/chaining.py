"""The chain over lines of access, what it tells, and lines past their keeping let go, which the chain remembers."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.db import connection, transaction
from django.db.models import Max

from zhangtu.access.deeds import About, Deed, Kind
from zhangtu.access.models import AccessLine, AccessLink
from zhangtu.access.proving import PROVEN, line_proof
from zhangtu.access.writing import write
from zhangtu.trail.chaining import Chain
from zhangtu.trail.verifying import judged

OF_ACCESS = Chain(AccessLine, AccessLink, "access_head", 7_214_002, "访问记录")
SHORTEST = 180
"""Days that every line is kept, whatever the settings say; the database holds to it too."""
LAST = "到第几行"


def disagreements() -> Iterator[str]:
    """A sentence for each line of access that is not as it was written, and for each that is gone before its time."""
    excused = [
        int(line.details[LAST])
        for line in AccessLine.objects.filter(deed=Deed.FORGOTTEN)
        if line.proof == line_proof({name: getattr(line, name) for name in PROVEN})
    ]
    labels = dict(Deed.choices)
    yield from judged(OF_ACCESS, PROVEN, line_proof, lambda line: labels.get(line["deed"], ""), max(excused, default=0))


@transaction.atomic
def forget(now: datetime) -> int:
    """Let go of lines older than the settings keep them, and say so in a line; 0 when they are kept for ever."""
    if not settings.ACCESS_DAYS:
        return 0
    old = AccessLine.objects.filter(at__lt=now - timedelta(days=max(settings.ACCESS_DAYS, SHORTEST)))
    last = old.aggregate(seq=Max("seq"))["seq"]
    if last is None:
        return 0
    with connection.cursor() as cursor:
        cursor.execute("SELECT access_forget(%s, %s)", [last, max(settings.ACCESS_DAYS, SHORTEST)])
        (count,) = cursor.fetchone()
    details: dict[str, Any] = {LAST: str(last), "行数": str(count)}
    write(Deed.FORGOTTEN, about=About(Kind.LOG, "", "访问记录"), at=now, **details)
    return int(count)
