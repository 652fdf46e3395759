"""How far a due date is, in the words a clerk uses: 还剩3日, 今日到期, 逾期2日."""

from dataclasses import dataclass
from datetime import date, datetime

from zhangtu.clock.events import UNTOLD, last_day
from zhangtu.look.templatetags.look import day, short_day

SOON = 3
"""From how many days on a due date is shown in bold."""


@dataclass(frozen=True)
class Due:
    """What to show and how: ``css`` is ``late``, ``soon``, ``none`` or nothing."""

    text: str
    css: str = ""
    title: str = ""


NOTHING_DUE = Due("没有期限", "none")
NOT_TOLD = Due("到期日待算", "soon", "缺下一年的放假安排，补上后到期日自动算出；缺哪个文件，打开记录可以看到")


def due(at: datetime | None, today: date) -> Due:
    """The words for the end of a term as seen on ``today``."""
    if at is None:
        return NOTHING_DUE
    if at >= UNTOLD:
        return NOT_TOLD
    last = last_day(at)
    left = (last - today).days
    if left < 0:
        return Due(f"逾期{-left}日", "late", f"{day(last)}到期")
    if left == 0:
        return Due("今日到期", "soon", f"{day(last)}到期")
    return Due(f"还剩{left}日 {short_day(last, today)}", "soon" if left <= SOON else "", f"{day(last)}到期")
