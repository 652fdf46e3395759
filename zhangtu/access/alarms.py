"""Bursts that somebody has to look at: many failures from one address or for one name, much read by one person."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import connection

from zhangtu.access.deeds import Deed
from zhangtu.access.reading import AuditedLines

BURSTS = (Path(__file__).parent / "sql" / "bursts.sql").read_text(encoding="utf-8")
LOOK_BACK = timedelta(days=7)
FAILURES = (Deed.SIGN_IN_FAILED, Deed.LOCKED, Deed.FACTOR_FAILED, Deed.TOKEN_REFUSED)
READS = (Deed.PRIVATE_READ, Deed.EXPORTED, Deed.DOWNLOADED)
SHOWN = 20


@dataclass(frozen=True, slots=True)
class Alarm:
    """A burst: from whom or where, how many within the window, and when it was at its height."""

    what: str
    by: str
    """What to look it up by: ``who`` or ``address``."""
    of: str
    count: int
    at: datetime


@dataclass(frozen=True, slots=True)
class _Watch:
    """One kind of burst: deeds counted by a column within a window, from so many on."""

    what: str
    deeds: Sequence[Deed]
    by: str
    window: timedelta
    least: int


def alarms(sight: AuditedLines, now: datetime) -> list[Alarm]:
    """The bursts of the last days, the latest first; a query for each kind."""
    every = [alarm for watch in _watches() for alarm in _bursts(watch, sight, now)]
    return sorted(every, key=lambda each: each.at, reverse=True)[:SHOWN]


def _watches() -> list[_Watch]:
    minutes, hour = timedelta(minutes=10), timedelta(hours=1)
    failures, reads = settings.ALARM_FAILURES, settings.ALARM_READS
    return [
        _Watch("同一个网络地址 10 分钟内登录失败", FAILURES, "address", minutes, failures),
        _Watch("同一个用户名 10 分钟内登录失败", FAILURES, "who", minutes, failures),
        _Watch("同一个人 1 小时内查看隐私、导出、下载", READS, "who", hour, reads),
    ]


def _bursts(watch: _Watch, sight: AuditedLines, now: datetime) -> list[Alarm]:
    """``by`` is one of our own two words, never what somebody sent."""
    given: dict[str, Any] = {
        "deeds": [each.value for each in watch.deeds],
        "since": now - LOOK_BACK,
        "window": watch.window,
        "least": watch.least,
        "everything": sight.everything,
        "offices": list(sight.offices),
        "people": list(sight.people),
    }
    with connection.cursor() as cursor:
        cursor.execute(BURSTS.replace("{by}", {"address": "address", "who": "who"}[watch.by]), given)
        return [Alarm(watch.what, watch.by, of, count, at) for of, count, at in cursor.fetchall()]
