"""A second count of every indicator, record by record in loops, as its sentences say; nothing of ``zhangtu.measure``.

Taken as given: steps, fields, events and evidence of a record, and what the clock wrote under ``terms``.
"""

import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Any

from tests.oracle.entry import Asked, Entry
from tests.oracle.sheets import Said, Sheet, Sheets, conditions, day, hard, listed

COMPARE: dict[str, Callable[[Any, Any], bool]] = {
    "大于": lambda value, limit: value > limit,
    "小于": lambda value, limit: value < limit,
    "不小于": lambda value, limit: value >= limit,
    "不大于": lambda value, limit: value <= limit,
}
ROW = {"人": "by", "步骤": "step", "序号": "no"}
ENDS = ("终点", "转出")
NAMED = ("人员", "机构", "地点", "名录项")
NUMBERS = ("整数", "小数", "金额", "面积")
"""The types that are summed; the test of the second count holds this against the product."""


@dataclass
class Clerk:
    """What the sentences of the catalogue say of entries, for one question."""

    sheets: Sheets
    entries: dict[str, list[Entry]]
    asked: Asked
    as_of_today: bool = False
    """Whether the fields are read as they stand today, as what goes by a year is, and not at the end of the period."""
    _held: dict[str, Sheet] = field(default_factory=dict)

    # what is written in a record

    def held(self, entry: Entry) -> Sheet:
        """The fields as they stood at the end of the period: what a later step replaced is put back."""
        if entry.id not in self._held:
            data, last = dict(entry.data), self.asked.today if self.as_of_today else self.asked.until
            replaced = [(day(at), extra["@前"]) for _, at, extra in entry.events if "@前" in extra]
            for at, old in sorted(replaced, key=lambda each: each[0], reverse=True):
                data.update(old if at > last else {})
            self._held[entry.id] = {name: value for name, value in data.items() if value is not None}
        return self._held[entry.id]

    def value(self, entry: Entry, name: str) -> Any:
        """What a name stands for: a word, a number, a list, a day, yes or no, or None."""
        ledger = self.sheets.ledgers[entry.stem]
        if "." in name:
            return self._of_row(entry, *name.split("."))
        if name in ledger["佐证"]:
            return self._slot(entry.evidence.get(name))
        if name in ledger["字段"]:
            return self._field(ledger["字段"][name]["类型"], self.held(entry).get(name))
        own: Sheet = {"登记单位": entry.office_name, "编号": entry.number}
        own |= {"补录": entry.backdated, "年度": Decimal(entry.year)}
        if name in own:
            return own[name]
        for tail, keys in (("到期日", ("due", "usual_due")), ("止日", ("stop",)), ("用时", ("days",))):
            kept = entry.terms.get(name.removesuffix(tail)) if name.endswith(tail) else None
            if name.removesuffix(tail) in ledger["期限"] and name.endswith(tail):
                found = next(((kept or {})[key] for key in keys if (kept or {}).get(key) is not None), None)
                return Decimal(found) if tail == "用时" and found is not None else found
        if name in ("起始日", "了结日") or (name.startswith("进入") and name.endswith("日")):
            return self.state_day(entry, name)
        return entry.steps.get(name.removesuffix("日"))

    def _of_row(self, entry: Entry, series: str, name: str) -> Any:
        ledger, row = self.sheets.ledgers[entry.stem], entry.row
        if name == "日":
            own = {"步骤", "日"} & set(ledger["子项"][series])
            return row["day"] if own else entry.happened.isoformat()
        if name in ledger["字段"]:
            return self._field(ledger["字段"][name]["类型"], row["data"].get(name))
        return self._slot(row["evidence"].get(name)) if name in ledger["佐证"] else row.get(ROW[name])

    @staticmethod
    def _slot(kept: Sheet | None) -> str:
        found = kept or {}
        return "免" if "waived" in found else "有" if found.keys() & {"files", "paper"} else "无"

    def _field(self, kind: str, kept: Any) -> Any:
        if kept is None or kept == []:
            return None
        if kind in NAMED:
            return kept["name"] if isinstance(kept, dict) else kept
        if kind == "关联":
            return Decimal(len(kept))
        return Decimal(str(kept)) if kind in NUMBERS else kept

    def same(self, entry: Entry, name: str) -> Any:
        """What tells one value from another: an id, a name within its township, words as a reader sees them."""
        if name == "本条":
            return entry.id
        _, _, field_name = name.rpartition(".")
        kind = self.sheets.ledgers[entry.stem]["字段"].get(field_name, {}).get("类型", "")
        kept = entry.row["data"].get(field_name) if "." in name else self.held(entry).get(name)
        if kind == "关联":
            return tuple(kept) if kept else entry.id
        if kept is None:
            return None
        if kind in NAMED:
            told = kept if isinstance(kept, dict) else {"name": kept}
            name = _as_read(told["name"])
            return told.get("id") or ((name, entry.town) if kind == "人员" else name)
        return _as_read(str(kept)) if kind == "文本" else str(kept)

    # what a sentence says

    def holds(self, entry: Entry, sentence: Said, looked_at: date) -> bool:
        each = [self._one(entry, name, sentence, looked_at) for name in sentence.names]
        return all(each) if sentence.verb == "无" else any(each)

    def _one(self, entry: Entry, name: str, sentence: Said, looked_at: date) -> bool:
        ledger, verb, words = self.sheets.ledgers[entry.stem], sentence.verb, sentence.words
        if sentence.dated:
            return self.within(entry, name)
        if name in ledger["期限"] and verb not in ("有", "无"):
            found = any(self.result(entry, name, word, looked_at) for word in words)
            return not found if verb == "不为" else found
        value = self.value(entry, name)
        if verb in ("有", "无"):
            return self._there(ledger, name, value, looked_at) == (verb == "有")
        if verb in COMPARE:
            return value is not None and COMPARE[verb](value, self._limit(ledger, name, words[0]))
        said = value if isinstance(value, list) else [] if value is None else [value]
        found = any(self._word(each, word) for each in said for word in words)
        return not found if verb == "不为" else found

    def _there(self, ledger: Sheet, name: str, value: Any, looked_at: date) -> bool:
        if name in ledger["佐证"]:
            return bool(value == "有")
        happened = name.endswith("日") and name not in ledger["字段"] and not name.endswith("到期日")
        if happened:
            return value is not None and day(value) <= looked_at  # type: ignore[operator]
        return value is not None and value is not False

    @staticmethod
    def _limit(ledger: Sheet, name: str, word: str) -> Decimal:
        acres = ledger["字段"].get(name, {}).get("类型") == "面积"
        return Decimal(word) * (Decimal(2000) / 3 if acres else 1)

    @staticmethod
    def _word(value: Any, word: str) -> bool:
        if isinstance(value, bool):
            return value == (word == "是")
        return Decimal(word) == value if isinstance(value, Decimal) else bool(value == word)

    def within(self, entry: Entry, name: str) -> bool:
        """Whether a day, or a year, lies in the period."""
        value = self.value(entry, name)
        if isinstance(value, Decimal):
            return self.asked.since.year <= value <= self.asked.until.year
        return self.asked.inside(day(value))

    def result(self, entry: Entry, term: str, word: str, looked_at: date) -> bool:
        """How a term stood on a day: what was stopped later, or not at all, was open then."""
        kept = entry.terms.get(term) or {}
        verdict, stop, due = kept.get("verdict"), day(kept.get("stop")), day(kept.get("due") or kept.get("usual_due"))
        if verdict is None or verdict == "不计":
            return False
        stopped = stop is not None and stop <= looked_at
        over = stopped or (due is not None and due < looked_at)
        match word:
            case "逾期" | "他方过期":
                return bool(verdict == word and over)
            case "未到期":
                return not stopped and verdict != "他方过期" and not (verdict == "逾期" and over)
            case "按期":
                return stopped and verdict in ("按期", "超过一般期限", "偏短")
            case "在一般期限内":
                return bool(stopped and verdict == "按期")
        return bool(stopped and verdict == word)

    def undone(self, entry: Entry, name: str) -> bool:
        """Whether a term ran out in the period and its end had not come by the last day."""
        kept, term = entry.terms.get(name) or {}, self.sheets.ledgers[entry.stem]["期限"][name]
        stop, due = day(kept.get("stop")), day(kept.get("due") or kept.get("usual_due"))
        late = kept.get("verdict") in (("逾期",) if hard(term) else ("超过一般期限", "未到期"))
        over = late and self.asked.inside(due) and due < self.asked.looked_at  # type: ignore[operator]
        return over and (stop is None or stop > self.asked.looked_at)

    # which entries

    def of(self, stem: str, offices: Iterable[str]) -> list[Entry]:
        wanted = set(offices)
        return [entry for entry in self.entries.get(stem, []) if entry.office in wanted]

    def stands(self, entry: Entry) -> bool:
        """Whether it stands at the period's end or today: begun, not over, and of a register still valid."""
        ledger, over = self.sheets.ledgers[entry.stem], self.state_day(entry, "了结日")
        if over is not None and over <= self.asked.looked_at:
            return False
        if ledger.get("种类") == "名录":
            return self.valid(entry, ledger["有效"])
        begun = self.state_day(entry, "起始日")
        return begun is not None and begun <= self.asked.looked_at

    def stood(self, entry: Entry) -> bool:
        """Whether it was begun before the period and not over before it."""
        begun, over = self.state_day(entry, "起始日"), self.state_day(entry, "了结日")
        return begun is not None and begun < self.asked.since and (over is None or over >= self.asked.since)

    def state_day(self, entry: Entry, name: str) -> date | None:
        """When a matter was begun, was over, or last came into a state, by whichever step."""
        ledger = self.sheets.ledgers[entry.stem]
        steps, places = ledger["步骤"], ledger["状态"]
        if name == "起始日":
            start = next(state for state, place in places.items() if place == "起点")
            found = (entry.steps.get(step) for step, each in steps.items() if start in listed(each["从"]))
            return day(next((at for at in found if at), None))
        state = entry.state if name == "了结日" else name.removeprefix("进入").removesuffix("日")
        if (places[state] in ENDS and entry.state != state) or (name == "了结日" and places[state] not in ENDS):
            return None
        if places[state] in ENDS and not any(state in listed(each["从"]) for each in steps.values()):
            return day(entry.events[-1][1]) if entry.events else None
        ways = [
            day(entry.steps.get(step))
            for step, each in steps.items()
            if listed(each["从"]) != [state] and self._target(entry, each["到"]) == state
        ]
        return max((at for at in ways if at), default=None)

    def _target(self, entry: Entry, target: Any) -> Any:
        """Where a step leads, by the answer where it asks for one."""
        if not isinstance(target, dict):
            return target
        said = self.value(entry, target["按"])
        word = ("是" if said else "否") if isinstance(said, bool) else said
        return target.get(word, target.get("其他")) if word != "按" else None

    def _by_end(self, text: object) -> bool:
        when = day(text)
        return when is not None and when <= self.asked.until

    def valid(self, entry: Entry, ends_of: Sheet) -> bool:
        since, until = (day(self.value(entry, ends_of[key])) if key in ends_of else None for key in ("自", "至"))
        begun = "自" not in ends_of or (since is not None and since <= self.asked.looked_at)
        return begun and (until is None or until >= self.asked.looked_at)

    def ran_out(self, entry: Entry, name: str) -> bool:
        """Whether a date the field ever said lay in the period, was still said on its day, the matter not ended."""
        ledger = self.sheets.ledgers[entry.stem]
        ending = {step for step, each in ledger["步骤"].items() if ledger["状态"].get(str(each["到"])) in ENDS}
        ended = [day(at) for step, at, _ in entry.events if step in ending]
        said = [(day(extra["@前"][name]), day(at)) for _, at, extra in entry.events if name in extra.get("@前", {})]
        for last, replaced in [*said, (day(entry.data.get(name)), None)]:
            over = last is not None and self.asked.since <= last <= self.asked.looked_at
            if over and (replaced is None or replaced > last) and not any(end <= last for end in ended):  # type: ignore[operator]
                return True
        return False

    def nothing_there(self, entry: Entry, absent: Sheet) -> bool:
        """没有: whether no record of the other ledger answers to this one, what the township keeps included."""
        stem = self.sheets.stem(absent["台账"])
        ((mine, theirs),) = absent["对应"].items()
        asked = conditions(absent, "统计")
        word = entry.id if mine == "本条" else self.same(entry, mine)
        if word is None:
            return True
        for other in self.of(stem, self.asked.around):
            if not all(self.holds(other, each, self.asked.looked_at) for each in asked):
                continue
            if not any(each.dated for each in asked) and not self._kept_until(other, stem):
                continue
            found = _ids(self.held(other).get(theirs)) if mine == "本条" else [self.same(other, theirs)]
            if word in found:
                return False
        return True

    def _kept_until(self, other: Entry, stem: str) -> bool:
        register = self.sheets.ledgers[stem].get("种类") == "名录"
        return self.stands(other) if register else other.happened <= self.asked.until

    @cached_property
    def whole_years(self) -> bool:
        first, last = self.asked.since, self.asked.until
        return (first.month, first.day) == (1, 1) and ((last.month, last.day) == (12, 31) or last == self.asked.today)


def _as_read(words: str) -> str:
    """The words as a reader sees them."""
    return "".join(unicodedata.normalize("NFKC", words).split())


def _ids(kept: Any) -> list[str]:
    """The records that a field names."""
    return [kept.get("id", "")] if isinstance(kept, dict) else kept if isinstance(kept, list) else []
