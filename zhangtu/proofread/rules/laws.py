"""做法 laws: names of laws inside book-title marks, against the list of those that are or were in force."""

import re
from collections.abc import Iterator, Mapping
from typing import Literal

from pydantic import Field

from zhangtu.catalog.spec import Day
from zhangtu.proofread.hits import Check, Hit
from zhangtu.proofread.manuscript import Manuscript
from zhangtu.proofread.rules.data import RuleData
from zhangtu.proofread.rules.near import one_slip
from zhangtu.proofread.rules.phrases import occurrences

TITLE = re.compile(r"《([^《》\n]{2,60})》")
LONG_NAME = 10
STATE = "中华人民共和国"
TRAILING = re.compile(r"[（(][^（）()]{1,20}[)）]$")
EDITION = re.compile(
    r"《(?P<name>[\u4e00-\u9fff]{4,24})》?[（(](?P<from>20\d\d) ?年?[—－–\-~～至]{1,2}(?P<to>20\d\d) ?年?[）)]》?"
)
LONGER_BEFORE = re.compile("[省市区县州国]$")
LONGER_AFTER = ("实施", "细则", "解释", "》")
CITED_WHOLE = re.compile(rf"{STATE}[\u4e00-\u9fff]{{1,24}}?(?:法典|条例|法)(?![\u4e00-\u9fff]{{0,6}}(?:细则|解释))")


class Law(RuleData):
    """A law by its name without 中华人民共和国; the day it ended and what came instead, if it did."""

    published: Day | None = Field(default=None, alias="公布")
    until: Day | None = Field(default=None, alias="废止")
    successor: str | None = Field(default=None, alias="由")
    source: str = Field(default="", alias="来源")
    years: tuple[str, ...] = Field(default=(), alias="年份")


class Laws(RuleData):
    """The list, and which of the faults this rule tells."""

    fault: Literal["名称不对", "已经废止", "还没有公布", "没有书名号", "通称没有书名号", "年份不对"] = Field(
        alias="毛病"
    )
    laws: dict[str, Law] = Field(alias="法律")
    also_right: tuple[str, ...] = Field(default=(), alias="也有")


def make(known: Laws) -> Check:
    """One fault per rule over the same kind of list."""
    if known.fault == "没有书名号":
        return lambda manuscript: _unmarked(manuscript, known.laws)
    if known.fault == "通称没有书名号":
        return lambda manuscript: _unmarked_short(manuscript, known.laws)
    if known.fault == "年份不对":
        return lambda manuscript: _wrong_years(manuscript, known.laws)
    if known.fault == "名称不对":
        neighbours = _neighbours(known.laws)
        right = frozenset((*known.laws, *known.also_right))
        return lambda manuscript: _misquoted(manuscript, right, neighbours)
    return lambda manuscript: _out_of_time(manuscript, known)


def bare(title: str) -> str:
    """The name without 中华人民共和国 and without a bracket that names years or edition."""
    return TRAILING.sub("", title).strip().removeprefix(STATE)


def _neighbours(laws: Mapping[str, Law]) -> dict[str, set[str]]:
    """Every name with one character left out, so that a slip is found by look-up and not by comparing all."""
    table: dict[str, set[str]] = {}
    for name in laws:
        if len(name) >= 5:
            for form in (*_shortened(name), *_two_lost(name)):
                table.setdefault(form, set()).add(name)
    return table


def _two_lost(name: str) -> Iterator[str]:
    """A long name that has lost a whole word of two characters."""
    if len(name) >= LONG_NAME:
        for index in range(1, len(name) - 2):
            yield name[:index] + name[index + 2 :]


def _shortened(name: str) -> Iterator[str]:
    yield name
    for index in range(len(name)):
        yield name[:index] + name[index + 1 :]


def _misquoted(
    manuscript: Manuscript, right_names: frozenset[str], neighbours: Mapping[str, set[str]]
) -> Iterator[Hit]:
    judged: dict[str, str | None] = {}
    for match in TITLE.finditer(manuscript.text):
        name = bare(match[1])
        if name not in judged:
            near = (
                {law for form in _shortened(name) for law in neighbours.get(form, ())}
                if name not in right_names
                else set()
            )
            judged[name] = next((law for law in sorted(near) if _is_slip(name, law)), None)
        right = judged[name]
        if right:
            yield Hit(match.start(), match.end(), {"正确": right})


def _is_slip(name: str, law: str) -> bool:
    return one_slip(name, law) or one_slip(law, name) or (len(name) == len(law) - 2 and name in _two_lost(law))


def _out_of_time(manuscript: Manuscript, known: Laws) -> Iterator[Hit]:
    day = manuscript.day
    if day is None:
        return
    for match in TITLE.finditer(manuscript.text):
        law = known.laws.get(bare(match[1]))
        limit = (law.until if known.fault == "已经废止" else law.published) if law else None
        if law is None or limit is None:
            continue
        if (limit <= day) if known.fault == "已经废止" else (limit > day):
            spoken = f"{limit.year}年{limit.month}月{limit.day}日"
            yield Hit(match.start(), match.end(), {"日期": spoken, "由": law.successor or "", "来源": law.source})


def _unmarked(manuscript: Manuscript, laws: Mapping[str, Law]) -> Iterator[Hit]:
    text = manuscript.text
    for match in CITED_WHOLE.finditer(text):
        name = match[0].removeprefix(STATE)
        if name in laws and not _inside_marks(text, match.start()):
            yield Hit(match.start(), match.end(), {"正确": f"《{match[0]}》"})


def _wrong_years(manuscript: Manuscript, laws: Mapping[str, Law]) -> Iterator[Hit]:
    """A pair of years of which only one belongs to the document; pairs that share nothing may be a newer edition."""
    for match in EDITION.finditer(manuscript.text):
        law = laws.get(match["name"].removeprefix(STATE))
        written = (match["from"], match["to"])
        pairs = [tuple(pair.split("—")) for pair in law.years] if law else []
        near = [pair for pair in pairs if pair[0] == written[0] or pair[1] == written[1]]
        if near and written not in pairs:
            yield Hit(match.start(), match.end(), {"正确": "—".join(near[-1])})


def _unmarked_short(manuscript: Manuscript, laws: Mapping[str, Law]) -> Iterator[Hit]:
    """Names without 中华人民共和国; behind a place or another word of the name they are part of a longer one."""
    text = manuscript.text
    for name in laws:
        for at in occurrences(text, name):
            longer = LONGER_BEFORE.search(text, max(0, at - 1), at) or text.startswith(LONGER_AFTER, at + len(name))
            if not longer and not _inside_marks(text, at):
                yield Hit(at, at + len(name), {"正确": f"《{name}》"})


def _inside_marks(text: str, at: int) -> bool:
    """Whether a title or quotation mark is open at this place of the line."""
    before = text[max(0, at - 60) : at].rpartition("\n")[2]
    return any(before.rfind(opener) > before.rfind(closer) for opener, closer in ("《》", "〈〉", "<>", "“”"))
