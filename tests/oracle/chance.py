"""Random records of every ledger, whatever the tables can hold, edges and blanks included; the same for a seed."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Any
from uuid import UUID

from tests.oracle.sheets import Sheet, Sheets, hard
from zhangtu.ledger.models import Edition, Record
from zhangtu.offices.models import Office

FIRST, LAST = date(2025, 3, 1), date(2026, 9, 30)
EDGES = [date(2025, 12, 31), date(2026, 1, 1), date(2026, 6, 1), date(2026, 6, 30), date(2026, 7, 1)]
WORDS = ["红星", "红 星", "ＡＢ泵", "AB泵", "实战", "2026"]
VERDICTS = {
    "按期": "按期",
    "逾期": "逾期",
    "逾期未结": "逾期",
    "提前不足": "提前不足",
    "计时中": "未到期",
    "算不出": "",
    "待核对": "不计",
}
USUAL = {"按期": "按期", "超过一般期限": "超过一般期限", "偏短": "偏短", "超过一般期限未结": "未到期", "算不出": ""}
THEIRS = {"按期": "按期", "他方过期": "他方过期", "计时中": "未到期"}
OPEN = ("逾期未结", "计时中", "超过一般期限未结")


class Chance:
    """Makes records; ``ids`` are those of records made before, which links name."""

    def __init__(self, seed: int, sheets: Sheets, offices: Sequence[Office], editions: Mapping[str, Edition]) -> None:
        self.dice, self.sheets, self.offices, self.editions = Random(seed), sheets, offices, editions
        self.ids: dict[str, list[str]] = {}
        self.matters = [UUID(int=self.dice.getrandbits(128)) for _ in range(40)]

    def records(self, stem: str, count: int) -> list[Record]:
        """So many records of a ledger."""
        made = [self._record(stem, number) for number in range(1, count + 1)]
        self.ids.setdefault(self.sheets.ledgers[stem]["台账"], []).extend(str(each.pk) for each in made)
        return made

    def day(self) -> date:
        """Any day, an edge of a period as often as not."""
        if self.dice.random() < 0.4:
            return self.dice.choice(EDGES)
        return FIRST + timedelta(self.dice.randrange((LAST - FIRST).days))

    def _record(self, stem: str, number: int) -> Record:
        ledger, now = self.sheets.ledgers[stem], datetime(2026, 7, 10, tzinfo=UTC)
        data = {name: kept for name, spec in ledger["字段"].items() if (kept := self._field(spec)) is not None}
        events = self._events(ledger)
        steps = {name: at for name, at, _ in events}
        return Record(
            id=UUID(int=self.dice.getrandbits(128)),
            ledger=stem,
            edition=self.editions[stem],
            office=self.dice.choice(self.offices),
            number=number,
            year=2026,
            number_text=f"{stem}{number}",
            title="",
            state=self.dice.choice(list(ledger["状态"])),
            data=data,
            steps=steps,
            events=events,
            terms={name: kept for name, term in ledger["期限"].items() if (kept := self._term(term)) is not None},
            evidence={name: kept for name in ledger["佐证"] if (kept := self._evidence())},
            rows={name: self._rows(ledger, series) for name, series in ledger.get("子项", {}).items()},
            happened_on=self.day(),
            version=1,
            digest="0" * 64,
            backdated=self.dice.random() < 0.2,
            matter=self.dice.choice(self.matters),
            withdrawn_at=now if self.dice.random() < 0.05 else None,
            search="",
            search_private="",
            created_at=now,
            updated_at=now,
        )

    def _rows(self, ledger: Sheet, series: Sheet) -> list[Sheet]:
        """Up to three rows, one in a while taken out."""
        names = series.get("字段") or list(ledger["字段"])
        rows: list[Sheet] = []
        for number in range(self.dice.randrange(4)):
            data = {name: kept for name in names if (kept := self._field(ledger["字段"][name])) is not None}
            rows.append({"no": number + 1, "day": self.day().isoformat(), "by": "王", "data": data, "evidence": {}})
            rows[-1] |= {"out": "记错了"} if self.dice.random() < 0.1 else {}
        return rows

    def _events(self, ledger: Sheet) -> list[Any]:
        steps = [name for name in ledger["步骤"] if self.dice.random() < 0.5]
        days = sorted(self.day() for _ in steps)
        events: list[Any] = [[name, at.isoformat(), {}] for name, at in zip(steps, days, strict=True)]
        for event in events[1:]:
            if self.dice.random() < 0.3:
                names = self.dice.sample(list(ledger["字段"]), 2)
                event[2]["@前"] = {name: self._field(ledger["字段"][name]) for name in names}
        return events

    def _field(self, spec: Sheet) -> Any:
        kind, options = spec["类型"], spec.get("选项", [])
        if self.dice.random() < 0.15 or kind == "附件":
            return None
        if kind in ("人员", "机构", "地点", "关联", "名录项"):
            return self._named(kind, spec)
        if kind in ("小数", "金额", "面积"):
            return str(self.dice.randrange(1_000_000_00) / 100)
        match kind:
            case "是否" | "确认":
                return self.dice.random() < 0.5
            case "单选":
                return self.dice.choice(options)
            case "多选":
                return [option for option in options if self.dice.random() < 0.4] or None
            case "整数":
                return self.dice.choice([2025, 2026]) if spec.get("单位") == "年" else self.dice.randrange(6)
        return self._written(kind)

    def _written(self, kind: str) -> str:
        if kind == "日期":
            return self.day().isoformat()
        if kind == "时间":
            return f"{self.day()}T{self.dice.choice(['00:01', '09:30', '23:59'])}:00+08:00"
        return self.dice.choice(WORDS)

    def _named(self, kind: str, spec: Sheet) -> Any:
        if kind == "关联":
            ids = self.ids.get(spec["台账"])
            return [self.dice.choice(ids)] if ids else None
        if kind == "名录项":
            known = [{"name": "登记的", "id": each} for each in self.ids.get(spec["台账"], [])[:3]]
            return self.dice.choice([*known, *({"name": word} for word in WORDS)])
        if kind == "人员":
            return {"name": self.dice.choice(["张伟", "李娜"])}
        office = self.dice.choice(self.offices)
        return {"name": self.dice.choice([office.name, "旧名村"]), "id": str(office.pk)}

    def _evidence(self) -> Sheet | None:
        return self.dice.choice([None, {"files": ["x"]}, {"paper": "柜"}, {"waived": "无须", "by": "王"}])

    def _term(self, term: Sheet) -> Sheet | None:
        if self.dice.random() < 0.2:
            return None
        theirs = not str(term.get("责任", "本机关")).startswith("本机关")
        words = THEIRS if theirs else VERDICTS if hard(term) else USUAL
        state = self.dice.choice(list(words))
        kept: Sheet = {"state": state, "due" if hard(term) else "usual_due": self.day().isoformat()}
        if words[state]:
            kept["verdict"] = words[state]
        if state not in OPEN and state != "算不出":
            kept |= {"stop": self.day().isoformat(), "days": self.dice.randrange(60)}
        return kept
