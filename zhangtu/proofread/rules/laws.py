"""做法 laws: names of laws inside book-title marks, against the list of those that are or were in force."""

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from typing import Literal

from pydantic import Field

from zhangtu.proofread.hits import Check, Hit
from zhangtu.proofread.manuscript import Manuscript
from zhangtu.proofread.rules.data import RuleData
from zhangtu.proofread.rules.near import one_slip

TITLE = re.compile(r"《([^《》\n]{2,60})》")
STATE = "中华人民共和国"
TRAILING = re.compile(r"[（(][^（）()]{1,20}[)）]$")
CITED_WHOLE = re.compile(rf"{STATE}[\u4e00-\u9fff]{{1,24}}?(?:法典|条例|法)(?![\u4e00-\u9fff]{{0,6}}(?:细则|解释))")


class Law(RuleData):
    """A law by its name without 中华人民共和国; the day it ended and what came instead, if it did."""

    published: str | None = Field(default=None, alias="公布")
    until: str | None = Field(default=None, alias="废止")
    successor: str | None = Field(default=None, alias="由")
    source: str = Field(default="", alias="来源")


class Laws(RuleData):
    """The list, and which of the faults this rule tells."""

    fault: Literal["名称不对", "已经废止", "还没有公布", "没有书名号"] = Field(alias="毛病")
    laws: dict[str, Law] = Field(alias="法律")
    also_right: tuple[str, ...] = Field(default=(), alias="也有")


def make(data: Mapping[str, object]) -> Check:
    """One fault per rule over the same kind of list."""
    known = Laws.model_validate(data)
    if known.fault == "没有书名号":
        return lambda manuscript: _unmarked(manuscript, known.laws)
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
            for form in _shortened(name):
                table.setdefault(form, set()).add(name)
    return table


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
            judged[name] = next((law for law in sorted(near) if one_slip(name, law) or one_slip(law, name)), None)
        right = judged[name]
        if right:
            yield Hit(match.start(), match.end(), {"正确": right})


def _out_of_time(manuscript: Manuscript, known: Laws) -> Iterator[Hit]:
    day = manuscript.day
    if day is None:
        return
    for match in TITLE.finditer(manuscript.text):
        law = known.laws.get(bare(match[1]))
        limit = (law.until if known.fault == "已经废止" else law.published) if law else None
        if law is None or limit is None:
            continue
        begins = dt.date.fromisoformat(limit)
        if (begins <= day) if known.fault == "已经废止" else (begins > day):
            spoken = f"{begins.year}年{begins.month}月{begins.day}日"
            yield Hit(match.start(), match.end(), {"日期": spoken, "由": law.successor or "", "来源": law.source})


def _unmarked(manuscript: Manuscript, laws: Mapping[str, Law]) -> Iterator[Hit]:
    text = manuscript.text
    for match in CITED_WHOLE.finditer(text):
        name = match[0].removeprefix(STATE)
        if name in laws and not _inside_marks(text, match.start()):
            yield Hit(match.start(), match.end(), {"正确": f"《{match[0]}》"})


def _inside_marks(text: str, at: int) -> bool:
    """Whether a title or quotation mark is open at this place of the line."""
    before = text[max(0, at - 60) : at].rpartition("\n")[2]
    return any(before.rfind(opener) > before.rfind(closer) for opener, closer in ("《》", "〈〉", "<>", "“”"))
