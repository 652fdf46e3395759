"""The catalogue as a clerk reads it: plain YAML, sentences parted by blanks; nothing of ``zhangtu.measure``."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import yaml

PERIOD = "报告期"
BETWEEN = re.compile(r"、(?![^（]*）)")
PLAIN = {
    "活动": ({"待登记": "起点", "已登记": "终点"}, {"登记": {"从": "待登记", "到": "已登记"}}),
    "名录": (
        {"待登记": "起点", "在册": "在办", "已注销": "终点"},
        {
            "登记": {"从": "待登记", "到": "在册"},
            "变更": {"从": "在册", "到": "在册"},
            "注销": {"从": "在册", "到": "已注销"},
        },
    ),
}
Sheet = dict[str, Any]


def listed(value: Any) -> list[Any]:
    """One or several, as a list."""
    return [] if value is None else list(value) if isinstance(value, list) else [value]


def yes(sheet: Sheet, key: str) -> bool:
    """Whether a key says 是."""
    return sheet.get(key) in (True, "是")


@dataclass(frozen=True)
class Said:
    """A sentence: any of these names, a verb, these words."""

    names: list[str]
    verb: str
    words: list[str]

    @property
    def dated(self) -> bool:
        return self.words == [PERIOD]


def said(text: str) -> Said:
    """名称 动词 值、值 taken apart."""
    head, verb, *rest = str(text).split(maxsplit=2)
    return Said(BETWEEN.split(head), verb, [each.strip() for each in BETWEEN.split(rest[0])] if rest else [])


def conditions(sheet: Sheet, key: str) -> list[Said]:
    """The sentences under a key."""
    return [said(each) for each in listed(sheet.get(key))]


def limits(term: Sheet) -> list[Sheet]:
    """The lengths of a term under the law of each day."""
    return list(term["时长"].values())


def hard(term: Sheet) -> bool:
    """Whether it must be kept, and is not merely usual."""
    return any(set(limit) & {"不少于", "不超过", "限到"} for limit in limits(term))


def acting(term: Sheet) -> bool:
    """Whether it is this office's own duty under a limit that acts."""
    ours = str(term.get("责任", "本机关")).startswith("本机关")
    return ours and term.get("性质", "义务") != "权利" and not all(limit.get("待核对") for limit in limits(term))


def ends(term: Sheet) -> bool:
    """Whether it has a last day."""
    lasting = {"不超过", "一般不超过", "限到"}
    return any(set(limit) & lasting and not limit.get("待核对") for limit in limits(term))


def _read(path: Path) -> Sheet:
    """Plain YAML, read by libyaml: two hundred files, read at collection by every worker."""
    sheet: Sheet = yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader)
    return sheet


class Sheets:
    """Ledgers by stem; indicators by 台账.指标, those of 分列 and of 按期率 told out."""

    def __init__(self, folder: Path) -> None:
        self.ledgers: dict[str, Sheet] = {}
        self.indicators: dict[str, tuple[str, Sheet]] = {}
        for path in sorted((folder / "ledgers").glob("*.yaml")):
            ledger = _read(path)
            states, steps = PLAIN.get(ledger.get("种类", "办件"), ({}, {}))
            self.ledgers[path.stem] = {"状态": states, "步骤": steps, "期限": {}, "佐证": {}} | ledger
        for path in sorted((folder / "indicators").glob("*.yaml")):
            file, ledger = _read(path), self.ledgers[path.stem]
            for name, sheet in self._told(file, ledger):
                self.indicators[f"{ledger['台账']}.{name}"] = path.stem, sheet

    def stem(self, ledger: str) -> str:
        """The stem of the ledger of that name."""
        return next(stem for stem, each in self.ledgers.items() if each["台账"] == ledger)

    def _told(self, file: Sheet, ledger: Sheet) -> Iterator[tuple[str, Sheet]]:
        for name, sheet in file["指标"].items():
            yield name, sheet
            column = sheet.get("分列", "")
            for option in ledger["字段"].get(column, {}).get("选项", []):
                yield f"{name}（{option}）", sheet | {"统计": [*listed(sheet.get("统计")), f"{column} 为 {option}"]}
        yield from _books(ledger) if ledger.get("种类", "办件") == "办件" else ()
        shown = {name for sheet in file["指标"].values() for each in conditions(sheet, "其中") for name in each.names}
        for name, term in ledger["期限"].items() if yes(file, "按期率") else ():
            if acting(term) and name not in shown:
                yield f"{name}按期率", _in_time(name, term)


def _books(ledger: Sheet) -> Iterator[tuple[str, Sheet]]:
    """The books of a case ledger: 上期结转 + 本期新收 = 本期了结 + 本期转出 + 期末未结."""
    yield "上期结转件数", {"单位": "件", "期初": "是"}
    yield "本期新收件数", {"单位": "件", "统计": [f"起始日 在 {PERIOD}"]}
    for name, kind in (("本期了结件数", "终点"), ("本期转出件数", "转出")):
        states = [state for state, place in ledger["状态"].items() if place == kind]
        if states:
            yield name, {"单位": "件", "统计": ["、".join(f"进入{state}日" for state in states) + f" 在 {PERIOD}"]}
    yield "期末未结件数", {"单位": "件", "时点": "是"}


def _in_time(name: str, term: Sheet) -> Sheet:
    judged, kept = (
        ("按期、逾期、提前不足", "按期") if hard(term) else ("在一般期限内、超过一般期限、偏短", "在一般期限内")
    )
    return {
        "单位": "%",
        "统计": [f"{name}止日 在 {PERIOD}", f"{name} 在 {judged}"],
        "其中": [f"{name} 为 {kept}"],
    }


def day(text: object) -> date | None:
    """The day of a kept day, or of a moment as it is kept, in the office's own time."""
    return date.fromisoformat(str(text)[:10]) if text else None


def kept_term(sheet: Sheet, ledger: Sheet) -> str:
    """The term whose keeping a share by its end tells of: what was left undone is in its base."""
    dated = next((each.names for each in conditions(sheet, "统计") if each.dated), [])
    for each in conditions(sheet, "其中"):
        (name,) = each.names[:1]
        term = ledger["期限"].get(name)
        if term and each.words in (["按期"], ["在一般期限内"]) and acting(term) and ends(term):
            stops = [term["止"]] if isinstance(term["止"], str) else term["止"]
            if {f"{name}止日", *stops, *(f"{stop}日" for stop in stops)} >= set(dated):
                return name
    return ""


def by_year(sheet: Sheet, ledger: Sheet) -> bool:
    """Whether it goes by a year that the records name."""
    dated = next((each.names[0] for each in conditions(sheet, "统计") if each.dated), "")
    return ledger["字段"].get(dated, {}).get("类型") == "整数"
