"""The day by which a yearly report must be handed in or published, as its template writes it."""

import re
from datetime import date, timedelta
from typing import Annotated

from pydantic import AfterValidator

from zhangtu.catalog.faults import SpecValueError

WRITTEN = re.compile(r"(\d{2})-(\d{2})(之前)?")
COMMON_YEAR = 2026


def last_day(written: str, year: int) -> date | None:
    """The last lawful day in ``year``: 01-31 is that day, 03-01之前 the day before; None for nothing written."""
    match = WRITTEN.fullmatch(written)
    if match is None:
        return None
    day = date(year, int(match[1]), int(match[2]))
    return day - timedelta(1) if match[3] else day


def _checked(written: str) -> str:
    try:
        known = last_day(written, COMMON_YEAR)
    except ValueError:
        known = None
    if written and known is None:
        raise SpecValueError(f"“{written}”不是月和日", "写成如：01-31；规定写“3月1日之前”的写 03-01之前")
    return written


ByDay = Annotated[str, AfterValidator(_checked)]
"""MM-DD, or MM-DD之前 where the rule says 之前: the day named is then no longer in time."""
