"""Several offices at once, from a pasted list: proposed with kind, code and short name, then all of them or none."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from django.db import transaction

from zhangtu.offices import tree
from zhangtu.offices.beginning import must_have_come
from zhangtu.offices.below import code_must_fit, must_fit_below
from zhangtu.offices.entries import office_fits
from zhangtu.offices.faults import OfficesError
from zhangtu.offices.models import ALWAYS, Office
from zhangtu.offices.pinyin import initials
from zhangtu.words import dates
from zhangtu.words.faults import WordError

MOST = 1000
HEADINGS: Mapping[str, tuple[str, ...]] = {
    "name": (
        *("名称", "单位名称", "机构名称", "单位", "机构", "内设机构", "科室名称", "乡镇名称", "乡镇街道"),
        *("村社区", "村名", "村名称", "村居", "村居名称", "村社区名称", "社区名称", "行政村", "行政村名称", "村庄"),
    ),
    "kind": ("种类", "类别", "类型"),
    "code": ("代码", "编码", "区划代码"),
    "short": ("简称",),
    "since": ("自哪天起", "成立日期", "设立日期"),
}
ORDER = ("name", "kind", "code", "short", "since")
NAMES = re.compile(r"[\s、，,；;。]+")
BRACKETS = re.compile(r"[\s（）()/、]+")
NUMBERED = re.compile(r"^(?:[（(]\d{1,4}[)）]|\d{1,4}[.．])|^(?:\d{1,4}|[一二三四五六七八九十]{1,3})$")
"""How the lines of a list are numbered; a number is no office."""
REMARK = re.compile(r"[（(][^（()）]*[)）]$")
ENDINGS: Sequence[tuple[str, str]] = (
    (r"社区|居委会|居民委员会", "社区"),
    (r"村|村委会|村民委员会|嘎查", "村"),
    (r"镇|乡|苏木", "乡镇"),
    (r"街道|街道办事处|街道办", "街道"),
    (r"园区|开发区|管委会|产业园", "园区"),
    (r"[县旗]|[^务]区", "县"),
    (r".*[局委]", "部门"),
)
"""How a name ends, and what kind of office that usually is."""
BELOW: Mapping[str, str] = {
    "乡镇": "科室",
    "街道": "科室",
    "园区": "科室",
    "部门": "科室",
    "村": "科室",
    "社区": "科室",
}
"""What an office below another usually is when its name does not say."""
USUAL: Mapping[str, str] = {
    "省": "市",
    "市": "县",
    "县": "乡镇",
    "乡镇": "村",
    "园区": "村",
    "街道": "社区",
}
"""What governs people below a body, when its name does not say."""
SHORTENED = re.compile(r"(?:村民委员会|居民委员会|村委会|居委会|街道办事处|街道办|街道|社区|镇|乡)$")


class TooManyOfficesError(OfficesError):
    """More offices at once than any office has below it."""


class NotReadyError(OfficesError):
    """Some of the list cannot be founded as it stands."""


@dataclass(frozen=True, slots=True)
class OfficeProposal:
    """An office to be; ``fault`` says what is wrong with the line."""

    name: str
    kind: str
    code: str
    short: str
    since: date
    fault: str = ""


@dataclass(slots=True)
class _Drawing:
    """What has been taken so far, in the house and in the list."""

    parent: Office
    known: Callable[[str], str]
    codes: set[str]
    names: set[str]
    latest: date
    listed: Counter[str] = field(default_factory=Counter)

    def code(self, kind: str, name: str) -> str:
        """The code of the official divisions or, without one, the parent's with three digits or initials behind it."""
        official = self.known(name)
        if official and official not in self.codes:
            return official
        if kind in ("村", "社区"):
            start = 201 if kind == "村" else 1
            tails: Iterable[str] = (f"{number:03}" for number in range(start, start + 5000))
        else:
            word = initials(name)
            tails = (word if number == 1 else f"{word}{number}" for number in range(1, 5000))
        return next(f"{self.parent.code}-{tail}" for tail in tails if f"{self.parent.code}-{tail}" not in self.codes)


def lines_of(text: str) -> list[list[str]]:
    """What was pasted, without its numbering: a line with tabs is columns, one without is names one after the other."""
    lines: list[list[str]] = []
    for line in text.splitlines():
        if "\t" in line.strip():
            lines.append([cell.strip() for cell in line.split("\t")])
        else:
            lines += [[name] for word in NAMES.split(line) if (name := NUMBERED.sub("", word))]
    numbers = [line[0] for line in lines[1:] or lines]
    counted = bool(numbers) and all(NUMBERED.fullmatch(number) for number in numbers)
    return [line[1:] for line in lines] if counted else lines


def proposals(
    parent: Office,
    lines: Sequence[Sequence[str]],
    since: date = ALWAYS,
    known: Callable[[str], str] = lambda _name: "",
    usual: str = "",
    latest: date = date.max,
) -> list[OfficeProposal]:
    """Every line as an office below ``parent``: ``known`` gives a name's official code, ``usual`` the kind not said.

    One of which no day is said begins with the parent; none begins before it, or after ``latest``.
    """
    lines = list(_without_heading(lines))
    if len(lines) > MOST:
        raise TooManyOfficesError(
            f"一次写了 {len(lines)} 个，最多 {MOST} 个；没有哪个单位下面有这么多，请看看是不是贴错了。"
        )
    children = Office.objects.filter(parent=parent, until__isnull=True).values_list("name", flat=True)
    codes = set(Office.objects.values_list("code", flat=True))
    drawing = _Drawing(parent, known, codes, set(children), latest)
    return [_proposal(drawing, line, since, usual) for line in lines]


def _without_heading(lines: Sequence[Sequence[str]]) -> Iterator[Sequence[str]]:
    """The lines with their columns in our order; a heading tells which is which."""
    places = {name: index for index, name in enumerate(ORDER)}
    for number, line in enumerate(lines):
        if number == 0 and (columns := _heading(line)):
            places = columns
        else:
            yield [line[places[name]].strip() if places.get(name, 99) < len(line) else "" for name in ORDER]


def _heading(line: Sequence[str]) -> dict[str, int]:
    words = {BRACKETS.sub("", cell): index for index, cell in enumerate(line)}
    columns = {name: words[word] for name, known in HEADINGS.items() for word in known if word in words}
    return columns if "name" in columns else {}


def _proposal(drawing: _Drawing, line: Sequence[str], since: date, usual: str) -> OfficeProposal:
    name, kind, code, short, day = line
    kind = kind or kind_of(name, drawing.parent.kind, usual)
    fault = _fault(drawing, name, kind, code, short)
    code = code or drawing.code(kind, name)
    drawing.codes.add(code)
    drawing.listed[name] += 1
    begun = drawing.parent.since if since == ALWAYS else since
    return _dated(drawing, OfficeProposal(name, kind, code, short or short_of(name), begun, fault), day)


def _dated(drawing: _Drawing, proposal: OfficeProposal, day: str) -> OfficeProposal:
    """The day of its own line, where it says one; held against the parent and against ``latest``."""
    try:
        since = dates.parse(day) if day else proposal.since
        tree.must_follow(proposal.name, since, drawing.parent)
        must_have_come(since, drawing.latest)
    except (WordError, OfficesError) as fault:
        return replace(proposal, fault=proposal.fault or str(fault))
    return replace(proposal, since=since)


def _fault(drawing: _Drawing, name: str, kind: str, code: str, short: str) -> str:
    try:
        office_fits(kind, code or drawing.parent.code, name, short)
    except OfficesError as fault:
        return str(fault)
    if drawing.listed[name]:
        return f"“{name}”写了两次，请删掉一个。"
    if name in drawing.names:
        return f"“{drawing.parent.name}”下面已经有“{name}”了。"
    if code and code in drawing.codes:
        return f"代码“{code}”已经有机构用了。"
    try:
        must_fit_below(kind, name, drawing.parent)
        code_must_fit(kind, code, drawing.parent)
    except OfficesError as fault:
        return str(fault)
    return ""


def kind_of(name: str, above: str, usual: str = "") -> str:
    """What kind of office a name means below one of the kind ``above``; ``usual`` when it does not say."""
    said = REMARK.sub("", name) or name
    by_ending = next((kind for ending, kind in ENDINGS if re.search(f"(?:{ending})$", said)), "")
    inside = BELOW.get(above, "")
    if by_ending in ("县", "部门") and inside:
        return inside
    return by_ending or usual or inside or "部门"


def short_of(name: str) -> str:
    """The word that document numbers use: the name without what every such office is called."""
    short = SHORTENED.sub("", name)
    return short if len(short) > 1 else name


@transaction.atomic
def found_all(parent: Office, made: Sequence[OfficeProposal]) -> list[Office]:
    """All of them, or none when a line has a fault."""
    wrong = [each for each in made if each.fault]
    if wrong:
        raise NotReadyError(f"有 {len(wrong)} 行要改，一个也没有设立：{wrong[0].fault}")
    if not made:
        raise NotReadyError("还没有写名称。一行写一个，或者用顿号隔开。")
    tree.lock()
    there = Office.objects.filter(parent=parent, until__isnull=True, name__in=[each.name for each in made]).first()
    if there is not None:
        raise NotReadyError(f"“{there.name}”刚才已经添过了，这次一个也没有再设；请打开“{parent.name}”看看。")
    return [tree.found(each.kind, each.code, each.name, each.short, parent, each.since) for each in made]
