"""Rows of a record's series: how one is added, changed and taken out, and what the record says of the last."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from typing import Any

from zhangtu.clock.events import day_of as clock_day
from zhangtu.ledger.content import Content, Row
from zhangtu.ledger.spec import LedgerSpec
from zhangtu.ledger.terms import moment

PASSING = "@行"
"""In an event: the rows that this passing made, series → number."""


def counting(rows: Collection[Row]) -> list[Row]:
    """The rows that have not been taken out."""
    return [row for row in rows if "out" not in row]


def adds(spec: LedgerSpec, step: str) -> bool:
    """Whether a step only adds: it leaves the state as it is, and each passing is a row beside the others."""
    if not spec.rowed_by(step):
        return False
    return set(spec.steps[step].target.states) <= set(spec.steps[step].origins)


def anew(spec: LedgerSpec, content: Content, step: str) -> Content:
    """The content as a step finds it that adds a row: what the last row said, and its evidence, is not this one's."""
    ours = {
        name
        for each in spec.rowed_by(step)
        if any(taken in content.steps for taken in spec.series[each].steps)
        for name in spec.row_fields(each)
    }
    if not ours and step not in content.steps:
        return content
    rowed = spec.rowed_by(step) and step in content.steps
    slots = {name for name, slot in spec.slots.items() if rowed and step in slot.steps}
    return replace(
        content,
        data={name: value for name, value in content.data.items() if name not in ours},
        evidence={name: kept for name, kept in content.evidence.items() if name not in slots},
    )


def passed(spec: LedgerSpec, content: Content, step: str, by: str) -> Content:
    """The content, its last event being a passing of ``step``, with the rows that this passing is."""
    made: dict[str, int] = {}
    for name in spec.rowed_by(step):
        fields = spec.row_fields(name)
        data = {field: content.data[field] for field in fields if field in content.data}
        if data or not set(fields) & set(spec.asked_by(step)):
            at = content.events[-1][1]
            content = added(spec, content, name, row(spec, content, name, step=step, at=at, data=data, by=by))
            made[name] = int(content.rows[name][-1]["no"])
    if not made:
        return content
    step_name, at, extra = content.events[-1]
    return replace(content, events=(*content.events[:-1], [step_name, at, {**extra, PASSING: made}]))


def replayed(spec: LedgerSpec, content: Content) -> Content:
    """A past record's content with a row for each series: a sheet holds one value of each field, so the last passing's.

    What was done between is not known. A series whose rows came by a sheet of their own has them already.
    """
    for name, each in spec.series.items():
        if name in content.rows:
            continue
        events = content.events
        index = max((index for index, event in enumerate(events) if event[0] in each.steps), default=None)
        data = {field: content.data[field] for field in spec.row_fields(name) if field in content.data}
        if index is None or not (data or not set(spec.row_fields(name)) & set(spec.asked_by(events[index][0]))):
            continue
        step, at, extra = events[index]
        first = {**row(spec, content, name, step=step, at=at, data=data, by=""), "no": 1}
        content = added(spec, content, name, first)
        marked = {**extra, PASSING: {**extra.get(PASSING, {}), name: content.rows[name][-1]["no"]}}
        content = replace(content, events=(*events[:index], [step, at, marked], *events[index + 1 :]))
    return content


def row(
    spec: LedgerSpec, content: Content, series: str, *, step: str, at: str, data: Mapping[str, Any], by: str
) -> Row:
    """The next row of a series."""
    return {
        "no": _next(spec, content, series),
        "day": day_of(spec, series, data, at),
        "at": at,
        "step": step,
        "data": dict(data),
        "evidence": {},
        "by": by,
    }


def day_of(spec: LedgerSpec, series: str, data: Mapping[str, Any], at: str) -> str:
    """The day by which a row counts: its own date field, or the day it was done."""
    return clock_day(moment(str(data.get(spec.series[series].day) or at))).isoformat()


def shows_day(spec: LedgerSpec, series: str) -> bool:
    """Whether the day of a row may stand in the open: not where the field that says it is private."""
    day = spec.series[series].day
    return not day or not spec.fields[day].private


def _next(spec: LedgerSpec, content: Content, series: str) -> int:
    """The number after the last; passings of before there were rows keep theirs, whether told yet or not."""
    if series in content.rows:
        return max((int(each["no"]) for each in content.rows[series]), default=0) + 1
    steps = spec.series[series].steps
    return sum(event[0] in steps and PASSING not in event[2] for event in content.events[:-1]) + 1


def added(spec: LedgerSpec, content: Content, series: str, *rows: Row) -> Content:
    """The content with rows at the end of a series."""
    kept = {**content.rows, series: (*content.rows.get(series, ()), *rows)}
    return replace(content, rows=kept)


def proven(spec: LedgerSpec, before: Content, content: Content, step: str, brought: Mapping[str, Any]) -> Content:
    """The content after its row step, the evidence brought being that of the new rows and one more of the record's."""
    if not spec.rowed_by(step):
        return content
    rows = dict(content.rows)
    made = content.events[-1][2].get(PASSING, {})
    for name, number in made.items():
        rows[name] = tuple({**each, "evidence": dict(brought)} if each["no"] == number else each for each in rows[name])
    every = dict(before.evidence)
    for slot, kept in brought.items():
        had = list((every.get(slot) or {}).get("files") or [])
        more = kept.get("files") or []
        every[slot] = {"files": [*had, *(each for each in more if each not in had)]} if had or more else kept
    return replace(content, rows=rows, evidence=every)


def changed(spec: LedgerSpec, content: Content, series: str, new: Row) -> Content:
    """The content with one row put anew; the record goes on saying what its last row says."""
    rows = tuple(new if each["no"] == new["no"] else each for each in content.rows[series])
    return settled(spec, replace(content, rows={**content.rows, series: rows}), series)


def settled(spec: LedgerSpec, content: Content, series: str) -> Content:
    """The record's own fields follow the last row that counts, where its step fills them in."""
    if not spec.series[series].steps:
        return content
    left = counting(content.rows.get(series, ()))
    last = left[-1]["data"] if left else {}
    names = spec.row_fields(series)
    data = {name: value for name, value in content.data.items() if name not in names}
    return replace(content, data={**data, **{name: last[name] for name in names if name in last}})


def followed(spec: LedgerSpec, before: Content, after: Content) -> Content:
    """A corrected content whose last rows say what its own fields and the days of its steps say now."""
    rows = dict(after.rows)
    for name, each in spec.series.items():
        left = counting(rows.get(name, ())) if each.steps else []
        if not left:
            continue
        last = left[-1]
        data = {field: after.data[field] for field in spec.row_fields(name) if field in after.data}
        moved = before.steps.get(last["step"]) != after.steps.get(last["step"])
        at = after.steps[last["step"]] if moved else last["at"]
        if data != last["data"] or moved:
            new = {key: value for key, value in last.items() if key != "told"}
            new |= {"data": data, "at": at, "day": day_of(spec, name, data, at)}
            rows[name] = tuple(new if row is last else row for row in rows[name])
    return replace(after, rows=rows)


def unpassed(spec: LedgerSpec, content: Content, series: str, out: Row) -> Content:
    """The content without the passing that made a row which is taken out."""
    made = [event for event in content.events if event[2].get(PASSING, {}).get(series) == out["no"]]
    same = [event for event in content.events if [event[0], event[1]] == [out["step"], out["at"]]]
    gone = next(iter([*made, *same]), None)
    events = tuple(event for event in content.events if event is not gone)
    last = next((event[1] for event in reversed(events) if event[0] == out["step"]), None)
    steps = {name: at for name, at in content.steps.items() if name != out["step"] or last}
    if last:
        steps[out["step"]] = last
    return replace(content, events=events, steps=steps)


def every_row(spec: LedgerSpec, content: Content) -> Iterator[tuple[str, Row]]:
    """The rows that count, series by series."""
    for name in spec.series:
        for each in counting(content.rows.get(name, ())):
            yield name, each


def twins(one: Row, other: Row) -> bool:
    """Whether two rows say the same, neither taken out."""
    return "out" not in one and all(one[key] == other[key] for key in ("step", "day", "data", "by"))
