"""What the entries behind an indicator come to: value, records, part and whole."""

from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal, localcontext

from tests.oracle.clerk import Clerk
from tests.oracle.entry import Entry
from tests.oracle.sheets import Sheet, by_year, conditions, day, kept_term, listed, yes

UNITS = {"分钟": 1, "小时": 60, "天": 1440, "日": 1440}
TIMES = {"万元": 10_000, "亿元": 100_000_000}
AREAS = {"平方米": Decimal(1), "亩": Decimal(2000) / 3, "公顷": Decimal(10_000), "平方公里": Decimal(1_000_000)}


@dataclass
class Told:
    """An answer; ``part`` and ``whole`` of a share."""

    value: Decimal | None
    records: int = 0
    part: Decimal | None = None
    whole: Decimal | None = None
    behind: list[Entry] = field(default_factory=list)


def cent(value: Decimal | None) -> Decimal | None:
    """To the cent, half up."""
    return None if value is None else value.quantize(Decimal("0.01"), ROUND_HALF_UP)


def share(part: Decimal | None, whole: Decimal | None, unit: str) -> Decimal | None:
    """Part of whole; nothing of nothing."""
    return None if part is None or not whole else cent(part * (100 if unit == "%" else 1) / whole)


class Count:
    """Every figure of one question."""

    def __init__(self, clerk: Clerk) -> None:
        self.clerk, self.sheets, self.made = clerk, clerk.sheets, dict[str, Told]()

    def figure(self, key: str) -> Told:
        """The answer for ``台账.指标``."""
        if key not in self.made:
            with localcontext(prec=60):
                self.made[key] = self._figure(key)
        return self.made[key]

    def _parts(self, key: str, names: list[str]) -> list[Told]:
        return [self.figure(self._full(key, name)) for name in names]

    @staticmethod
    def _full(key: str, name: str) -> str:
        return name if "." in name else f"{key.partition('.')[0]}.{name}"

    def _figure(self, key: str) -> Told:
        stem, sheet = self.sheets.indicators[key]
        if yes(sheet, "手工"):
            return Told(None)
        if "比" in sheet:
            part, whole = self._parts(key, [sheet["比"]["分子"], sheet["比"]["分母"]])
            return Told(share(part.value, whole.value, sheet["单位"]), whole.records, part.value, whole.value)
        if "差" in sheet:
            return self._sum(self._parts(key, [sheet["差"]["被减"], *listed(sheet["差"]["减"])]), less=True)
        if "合并" in sheet:
            told = self._sum(self._parts(key, listed(sheet["合并"])))
            if yes(sheet, "同一事项只计一次"):
                told.value = cent(Decimal(len({entry.matter for leaf in self._leaves(key) for entry in leaf.behind})))
            return told
        return self._counted(stem, sheet)

    def _leaves(self, key: str) -> list[Told]:
        parts = listed(self.sheets.indicators[key][1].get("合并"))
        return [leaf for each in parts for leaf in self._leaves(self._full(key, each))] or [self.figure(key)]

    @staticmethod
    def _sum(parts: list[Told], *, less: bool = False) -> Told:
        records = sum(each.records for each in parts)
        known = [each.value for each in parts if each.value is not None]
        if len(known) < len(parts):
            return Told(None, records)
        rest = sum(known[1:], Decimal(0))
        return Told(known[0] - rest if less else known[0] + rest, records)

    # the entries

    def behind(self, stem: str, sheet: Sheet) -> list[Entry]:
        """The entries an indicator counts; of a share, its whole."""
        clerk, ledger = self.clerk, self.sheets.ledgers[stem]
        looked_at = clerk.asked.today if by_year(sheet, ledger) else clerk.asked.looked_at
        kept = kept_term(sheet, ledger)
        judged = next((n for each in conditions(sheet, "其中") for n in each.names if n in ledger["期限"]), "")
        found = []
        for entry in self._units(stem, sheet):
            undone = bool(kept) and clerk.undone(entry, kept)
            if not (self._in_time(entry, sheet, ledger) or undone) or self._lost(entry, judged):
                continue
            if sheet.get("未填") == "不计" and self._blank(entry, sheet, ledger):
                continue
            asked = [each for each in conditions(sheet, "统计") if not each.dated]
            if not all(clerk.holds(entry, each, looked_at) or (undone and each.names == [kept]) for each in asked):
                continue
            if "没有" not in sheet or clerk.nothing_there(entry, sheet["没有"]):
                found.append(entry)
        return found

    def _units(self, stem: str, sheet: Sheet) -> list[Entry]:
        """The entries, or each of them once for every row of the series that the indicator names."""
        entries = self.clerk.of(stem, self.clerk.asked.offices)
        names = [name for key in ("统计", "其中") for each in conditions(sheet, key) for name in each.names]
        series = next((name.split(".")[0] for name in names if "." in name), "")
        if not series:
            return entries
        return [replace(entry, row=row) for entry in entries for row in entry.rows.get(series, []) if "out" not in row]

    def _blank(self, entry: Entry, sheet: Sheet, ledger: Sheet) -> bool:
        """Whether it leaves the question of a share unanswered."""
        asked = [name for each in conditions(sheet, "其中") for name in each.names if name in ledger["字段"]]
        choices = ("是否", "确认", "单选", "多选")
        wanted = [name for name in asked if ledger["字段"][name]["类型"] in choices]
        return any(self.clerk.value(entry, name) is None for name in wanted)

    @staticmethod
    def _lost(entry: Entry, judged: str) -> bool:
        return (entry.terms.get(judged) or {}).get("state") == "算不出"

    def _in_time(self, entry: Entry, sheet: Sheet, ledger: Sheet) -> bool:
        clerk, dated = self.clerk, [each for each in conditions(sheet, "统计") if each.dated]
        if yes(sheet, "时点"):
            return clerk.stands(entry) and ("有效" not in sheet or clerk.valid(entry, sheet["有效"]))
        if yes(sheet, "期初"):
            return clerk.stood(entry)
        if "届满" in sheet:
            return clerk.ran_out(entry, sheet["届满"])
        if "逾期未办" in sheet:
            return clerk.undone(entry, sheet["逾期未办"])
        if yes(sheet, "累计"):
            return entry.happened <= clerk.asked.until
        if dated:
            return all(any(clerk.within(entry, name) for name in each.names) for each in dated)
        return clerk.within(entry, ledger["发生日"]) if "发生日" in ledger else True

    # what they come to

    def _counted(self, stem: str, sheet: Sheet) -> Told:
        ledger = self.sheets.ledgers[stem]
        if not by_year(sheet, ledger):
            return self._of_entries(stem, sheet, ledger)
        if not self.clerk.whole_years:
            return Told(None)
        today = Clerk(self.sheets, self.clerk.entries, self.clerk.asked, as_of_today=True)
        return Count(today)._of_entries(stem, sheet, ledger)

    def _of_entries(self, stem: str, sheet: Sheet, ledger: Sheet) -> Told:
        entries = [entry for entry in self.behind(stem, sheet) if self._says(entry, sheet, ledger)]
        if "频次" in sheet:
            return Told(self.fewest(entries, sheet, ledger), _records(entries))
        if "其中" not in sheet:
            return Told(cent(self.measure(entries, sheet, ledger)), _records(entries), behind=entries)
        looked_at = self.clerk.asked.today if by_year(sheet, ledger) else self.clerk.asked.looked_at
        asked = conditions(sheet, "其中")
        some = [entry for entry in entries if all(self.clerk.holds(entry, each, looked_at) for each in asked)]
        part, whole = self.measure(some, sheet, ledger), self.measure(entries, sheet, ledger)
        return Told(share(part, whole, sheet["单位"]), _records(entries), part, whole, entries)

    def _says(self, entry: Entry, sheet: Sheet, ledger: Sheet) -> bool:
        """Whether it says what is summed, averaged or told apart."""
        ends = sheet.get("平均间隔") or sheet.get("中位间隔")
        if ends:
            return all(self._end(entry, ends[key]) for key in ("自", "至"))
        name = next((sheet[key] for key in ("合计", "不重", "平均", "中位") if key in sheet), "")
        if name in ("", "本条") or ledger["字段"].get(name, {}).get("类型") == "关联":
            return True
        return self.clerk.value(entry, f"{name}用时" if name in ledger["期限"] else name) is not None

    def _end(self, entry: Entry, names: str) -> str:
        days = [str(value) for name in names.split("、") if (value := self.clerk.value(entry, name))]
        return min(days, default="")

    def measure(self, entries: list[Entry], sheet: Sheet, ledger: Sheet) -> Decimal | None:
        """The sum, the mean, the number of different values, or how many."""
        if "合计" in sheet:
            return sum(self._numbers(entries, sheet["合计"], sheet, ledger), Decimal(0))
        if "不重" in sheet:
            return Decimal(len({self.clerk.same(entry, sheet["不重"]) for entry in entries}))
        ends = sheet.get("平均间隔") or sheet.get("中位间隔")
        if ends:
            found = [
                minutes(self._end(e, ends["自"]), self._end(e, ends["至"])) / UNITS[sheet["单位"]] for e in entries
            ]
            return middle(found) if "中位间隔" in sheet else mean(found)
        if "平均" in sheet:
            return mean(self._numbers(entries, sheet["平均"], sheet, ledger))
        if "中位" in sheet:
            return middle(self._numbers(entries, sheet["中位"], sheet, ledger))
        return Decimal(len(entries))

    def _numbers(self, entries: list[Entry], name: str, sheet: Sheet, ledger: Sheet) -> list[Decimal]:
        kind = ledger["字段"].get(name.rpartition(".")[2], {}).get("类型")
        times = {"金额": Decimal(TIMES.get(sheet["单位"], 1)), "面积": AREAS.get(sheet["单位"], Decimal(1))}
        name = f"{name}用时" if name in ledger["期限"] else name
        return [self.clerk.value(entry, name) / times.get(kind, Decimal(1)) for entry in entries]

    def fewest(self, entries: list[Entry], sheet: Sheet, ledger: Sheet) -> Decimal | None:
        """The fewest in any whole month or quarter that is over, for any value of the field it goes by."""
        dated = next((each.names[0] for each in conditions(sheet, "统计") if each.dated), ledger.get("发生日"))
        by = sheet["频次"].get("按", "")
        words = {self._by(entry, by) for entry in entries} | set(ledger["字段"].get(by, {}).get("选项", [])) or {""}
        counts: list[int] = []
        for first, last in self._stretches({"月": 1, "季": 3}[sheet["频次"]["每"]]):
            here = Counter(
                self._by(entry, by)
                for entry in entries
                if first <= day(self.clerk.value(entry, dated)) <= last  # type: ignore[operator]
            )
            counts += [here[word] for word in words]
        return Decimal(min(counts)) if counts else None

    def _by(self, entry: Entry, by: str) -> object:
        return (self.clerk.same(entry, by) or "") if by else ""

    def _stretches(self, length: int) -> list[tuple[date, date]]:
        asked, found = self.clerk.asked, []
        first = asked.since.replace(day=1)
        while first <= asked.until:
            after = _months_on(first, length)
            last = after - timedelta(1)
            whole = first >= asked.since and last <= min(asked.until, asked.today - timedelta(1))
            if whole and (first.month - 1) % length == 0:
                found.append((first, last))
            first = _months_on(first, 1)
        return found


def _months_on(first: date, months: int) -> date:
    month = first.month - 1 + months
    return date(first.year + month // 12, month % 12 + 1, 1)


def _records(entries: list[Entry]) -> int:
    return len({entry.id for entry in entries})


def mean(found: list[Decimal]) -> Decimal | None:
    """The mean; none of nothing."""
    return sum(found, Decimal(0)) / len(found) if found else None


def middle(found: list[Decimal]) -> Decimal | None:
    """The median; of an even number the mean of the two in the middle."""
    ordered = sorted(found)
    half = len(ordered) // 2
    return (ordered[half] if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2) if ordered else None


def minutes(since: str, until: str) -> Decimal:
    """How long it was from one kept moment, or day, to another."""
    if len(since) == 10 or len(until) == 10:
        return Decimal((day(until) - day(since)).days * 1440)  # type: ignore[operator]
    gone: timedelta = datetime.fromisoformat(until) - datetime.fromisoformat(since)
    return Decimal(int(gone.total_seconds())) / 60
