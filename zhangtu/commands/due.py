"""zhangtu due TERM DATE: a due date, the article behind it, and why it is that day."""

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import Any

from zhangtu import shelf
from zhangtu.catalog.faults import CatalogError
from zhangtu.clock.calendar import ClockError
from zhangtu.clock.events import SHANGHAI, Moment, day_of
from zhangtu.clock.outcome import Outcome, State
from zhangtu.clock.provisional import marked
from zhangtu.clock.saying import length
from zhangtu.clock.spec import Limit, Term
from zhangtu.clock.why import DayLine, explain, fold
from zhangtu.commands.due_case import DueCase, DueError, DueRequest, find, read_case, when, work_out
from zhangtu.config.amended import ask_amendments
from zhangtu.law.cite import LawError, article
from zhangtu.shelf import Shelf
from zhangtu.words.dates import WEEKDAYS

LONG = 45
"""Explanations of more days than this are folded unless every day is asked for."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the verb takes."""
    parser.add_argument("term", metavar="期限", help="台账.期限，如 信访.办理期限；写一部分也可以（ledger.term）")
    parser.add_argument("date", metavar="日期", help="起算的日子，如 2025-03-10；按小时的写 2025-03-10T16:20")
    parser.add_argument(
        "--event",
        action="append",
        default=[],
        metavar="名称=日期",
        help="还发生了什么，如 答复=2025-04-30；延长几日写 延长办理=2025-04-28,15（what else happened）",
    )
    parser.add_argument(
        "--field",
        action="append",
        default=[],
        metavar="字段=值",
        help="记录里填了什么，如 事项类型=重大行政决策；没有写的条件当作成立（what the record says）",
    )
    parser.add_argument("--today", metavar="日期", help="算到哪一天，不写就是今天（as of which day）")
    parser.add_argument("--every-day", action="store_true", help="长的期限也逐日列出（list every day of a long term）")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="输出格式（output format）")


def run(args: argparse.Namespace) -> int:
    """Print the date and the reasons, or one sentence on what is wrong."""
    if note := ask_amendments():
        print(note, file=sys.stderr)
    try:
        catalogue = shelf.current()
        request = find(catalogue, args.term)
        case = read_case(request, when(args.date), args.event, args.field)
        now = _as_of(request, args.today, when(args.date)) if args.today else datetime.now(SHANGHAI)
        outcome = work_out(request, case, catalogue.calendars, now)
        lines = explain(outcome, catalogue.calendars)
    except (DueError, ClockError, CatalogError) as error:
        print(error, file=sys.stderr)
        return 2
    if args.format == "json":
        print(json.dumps(machine(request, outcome, lines, case), ensure_ascii=False, indent=2))
    else:
        print("\n".join(human(catalogue, request, outcome, lines, case, every_day=args.every_day)))
    return 0


def _as_of(request: DueRequest, today: str, start: Moment) -> Moment:
    """The day it is asked for; raises DueError for one on which a term that counts forward had not begun."""
    now = when(today)
    if day_of(now) < day_of(start) and not request.term.before:
        raise DueError(f"算到的日子（{today}）在起算的日子（{day_of(start)}）以前，那一天还没有开始计时，请核对。")
    return now


def _nothing_set(term: Term, outcome: Outcome) -> str:
    """Why there is no limit: no law yet, or nobody wrote down the last day."""
    limit = term.limit(day_of(outcome.start)) if outcome.start else None
    if limit is not None and limit.until:
        return f"没有填“{limit.until}”；写明的，加上 --event {limit.until}=日期"
    return f"{outcome.start} 还没有规定这个期限的条文"


def human(
    catalogue: Shelf, request: DueRequest, outcome: Outcome, lines: Sequence[DayLine], case: DueCase, *, every_day: bool
) -> Iterator[str]:
    """The answer as a clerk reads it."""
    yield request.name
    if outcome.state is State.NOT_APPLICABLE:
        yield f"  {outcome.state}：{case.unmet}"
        return
    if outcome.limit is None or outcome.since is None or outcome.start is None:
        yield f"  {outcome.state}：{_nothing_set(request.term, outcome)}"
        return
    yield f"  {_started(request.term, outcome)}，{length(outcome.limit)}"
    if outcome.ground:
        yield f"  依据 {outcome.ground}（记录里写明的另有规定）"
    yield from _law(catalogue, outcome.limit, day_of(outcome.start))
    yield from (f"  {label} {_guessed(outcome, at)}" for label, at in _dates(outcome) if at is not None)
    yield f"  {_standing(outcome)}"
    yield from (f"  延长：{one.note or f'{one.on} 办理，延长{one.counts}'}" for one in outcome.extensions)
    yield from (f"  {note}" for note in (*outcome.notes, *case.assumed))
    yield from ("", "为什么是这一天")
    yield from _reasons(lines, outcome.limit, every_day=every_day)


def _started(term: Term, outcome: Outcome) -> str:
    assert outcome.start is not None
    if term.before:
        return f"{_day(outcome.start)} {'、'.join(term.start)}，往回数"
    return f"自 {_day(outcome.start)} {outcome.began_by or '、'.join(term.start)}起"


def _law(catalogue: Shelf, limit: Limit, day: date) -> Iterator[str]:
    """Each article with its gist as it read on the day the term began."""
    if limit.unverified:
        yield f"  待核对：{limit.unverified}（条文没有读到，日子只供参考，不判逾期）"
    for citation in limit.citations:
        try:
            ground = "自定时限" if citation.own else "依据"
            yield f"  {ground} {citation}：{article(catalogue.laws, citation, day).gist}"
        except LawError as error:
            yield f"  依据 {citation}（{error.message}）"


def _dates(outcome: Outcome) -> Iterator[tuple[str, Moment | None]]:
    yield "最早" if not outcome.term.before else "最迟", outcome.earliest
    yield "一般最早", outcome.usual_earliest
    yield "最迟" if outcome.term.before else "到期", outcome.due
    yield "一般最迟" if outcome.term.before else "一般到期", outcome.usual_due
    yield "提醒", outcome.notice_day


def _guessed(outcome: Outcome, at: Moment) -> str:
    """A day, marked where a notice to come may still move it."""
    last = at in (outcome.due, outcome.usual_due)
    if not outcome.provisional or not last:
        return _day(at)
    return marked(_day(at), day_of(at), day_of(outcome.soonest) if outcome.soonest else None)


def _standing(outcome: Outcome) -> str:
    unit = f"个{outcome.unit}" if outcome.unit == "工作日" else outcome.unit
    parts = [str(outcome.state)]
    if outcome.remaining is not None and outcome.state is not State.UNVERIFIED:
        parts.append(f"还剩{outcome.remaining}{unit}" if outcome.remaining >= 0 else f"超过{-outcome.remaining}{unit}")
    if outcome.paused:
        parts.append(f"暂停不计{outcome.paused}{unit}")
    if outcome.stop is not None:
        parts.append(f"{_day(outcome.stop)} 止")
    return "，".join(parts)


def _day(at: Moment) -> str:
    clock = f" {at:%H:%M}" if isinstance(at, datetime) else ""
    day = day_of(at)
    return f"{day}{clock}（周{WEEKDAYS[day.weekday()]}）"


def _reasons(lines: Sequence[DayLine], limit: Limit, *, every_day: bool) -> Iterator[str]:
    unit = limit.main.unit if limit.main.unit in ("工作日", "小时") else "日"
    if every_day or len(lines) <= LONG:
        yield from (f"  {_day(line.day)} {_number(line, unit)} {line.why}".rstrip() for line in lines)
        return
    for run in fold(lines):
        days = _day(run.first.day) if run.days == 1 else f"{_day(run.first.day)}至{_day(run.last.day)}"
        number = _number(run.first, unit)
        if run.days > 1 and run.first.counted:
            number = f"{number}至{_number(run.last, unit)}"
        yield f"  {days} {number} {run.first.why}".rstrip()


def _number(line: DayLine, unit: str) -> str:
    if not line.counted:
        return "不计"
    return f"满{line.number}小时" if unit == "小时" else f"第{line.number}{'个' if unit == '工作日' else ''}{unit}"


def machine(request: DueRequest, outcome: Outcome, lines: Sequence[DayLine], case: DueCase) -> dict[str, Any]:
    """The answer as another program reads it."""
    limit = outcome.limit
    names = ("start", "stop", "due", "usual_due", "earliest", "usual_earliest", "notice_day", "since")
    dates = {name: _iso(getattr(outcome, name)) for name in names}
    return {
        "term": request.name,
        "state": outcome.state,
        "verdict": outcome.verdict,
        **dates,
        "limit": length(limit) if limit else None,
        "citations": [outcome.ground] if outcome.ground else [str(each) for each in limit.citations] if limit else [],
        "unverified": limit.unverified if limit else "",
        "provisional": outcome.provisional,
        "soonest": _iso(outcome.soonest),
        "unit": outcome.unit,
        "elapsed": outcome.elapsed,
        "remaining": outcome.remaining,
        "paused": outcome.paused,
        "extensions": [
            {"on": _iso(one.on), "counts": str(one.counts) if one.counts else None, "note": one.note}
            for one in outcome.extensions
        ],
        "notes": list(outcome.notes),
        "assumed": list(case.assumed),
        "days": [
            {"day": _iso(line.day), "counted": line.counted, "number": line.number, "why": line.why} for line in lines
        ],
    }


def _iso(at: Moment | None) -> str | None:
    return None if at is None else at.isoformat()
