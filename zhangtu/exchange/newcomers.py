"""A list of staff into accounts with posts: tried first, faults told row by row, then all of them or none."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from django.db import transaction

from zhangtu.catalog.faults import meant
from zhangtu.entrance.passwords import give_first
from zhangtu.exchange.faults import UnreadableFileError
from zhangtu.exchange.opening import Cell
from zhangtu.offices import entries
from zhangtu.offices.accounts import open_account
from zhangtu.offices.entries import as_username
from zhangtu.offices.faults import OfficesError
from zhangtu.offices.models import Office, Person, Post
from zhangtu.offices.pinyin import syllables
from zhangtu.words.numbers import narrow

HEADINGS: Mapping[str, tuple[str, ...]] = {
    "name": ("姓名", "人员姓名", "名字"),
    "username": ("用户名", "账号", "登录名"),
    "office": (
        *("单位", "部门", "机构", "科室", "村社区", "村居", "单位名称", "部门名称", "单位科室", "单位部门"),
        *("所在单位", "所在部门", "所在科室", "所在村社区", "所属单位", "所属部门", "工作单位", "内设机构"),
    ),
    "post": ("职务", "岗位", "职务岗位", "岗位职务", "职位", "现任职务", "岗位名称"),
    "phone": ("手机", "手机号", "手机号码", "电话", "电话号码", "联系电话", "联系方式"),
}
COLUMNS = ("姓名", "用户名", "单位", "职务", "手机")
MOST = 2000
BRACKETS = re.compile(r"[（）()/、]+")
PHONE = re.compile(r"\+?[\d\- ]{5,30}")

PostOf = Callable[[str, Office | None], str]
"""The post a title means in an office, by its name; raises OfficesError for none, or one that is not theirs to give."""
Appoint = Callable[[Person, Office, str], Post]


@dataclass(frozen=True, slots=True)
class Newcomer:
    """One row; ``faults`` are sentences."""

    line: int
    name: str
    username: str
    office: Office | None
    office_name: str
    post: str
    phone: str
    faults: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PasswordSlip:
    """What one person is handed on paper."""

    name: str
    username: str
    password: str
    office: str
    post: str


class AlreadyBroughtInError(OfficesError):
    """The same list once more: everybody in it has the account it asks for."""


class NotBroughtInError(OfficesError):
    """Rows with faults, or no rows: nobody got an account."""


@dataclass(slots=True)
class _Roll:
    """What the rows are judged by, and what they have taken so far."""

    home: Office
    offices: Mapping[str, Sequence[Office]]
    taken: Mapping[str, str]
    """User name → name of the account that has it."""
    post_of: PostOf
    written: Counter[str]
    """How often each user name is in the list, as it is kept."""
    proposed: set[str] = field(default_factory=set)
    people: set[tuple[str, ...]] = field(default_factory=set)

    def free(self, name: str) -> str:
        """The pinyin of the name, with a number when somebody has it."""
        word = re.sub(r"[^a-z0-9]", "", "".join(syllables(name))) or "user"
        word = word if len(word) > 1 else f"{word}1"
        candidates = (word if number == 1 else f"{word}{number}" for number in range(1, 10_000))
        name_free = next(
            each
            for each in candidates
            if each not in self.taken and each not in self.proposed and each not in self.written
        )
        self.proposed.add(name_free)
        return name_free


def newcomers(home: Office, kept: Iterable[UUID], rows: Sequence[Sequence[Cell]], post_of: PostOf) -> list[Newcomer]:
    """Every row judged. Offices are looked for among those kept; one left empty is ``home``."""
    listed = list(_rows(rows))
    if len(listed) > MOST:
        raise UnreadableFileError(f"名单有 {len(listed)} 行，一次最多 {MOST} 行，请分几次添。")
    offices = _by_name(Office.objects.filter(pk__in=list(kept), until__isnull=True).select_related("parent"))
    taken = {as_username(username): name for username, name in Person.objects.values_list("username", "name")}
    written = Counter(as_username(row["username"]) for _, row in listed if row["username"])
    roll = _Roll(home, offices, taken, post_of, written)
    return [_newcomer(roll, number, row) for number, row in listed]


def _by_name(every: Iterable[Office]) -> Mapping[str, Sequence[Office]]:
    """By the name, and by the name with that of the office above before it, as lists of a county write 尼山镇司法所."""
    own: dict[str, list[Office]] = {}
    longer: dict[str, list[Office]] = {}
    for office in every:
        own.setdefault(office.name, []).append(office)
        if office.parent is not None:
            longer.setdefault(f"{office.parent.name}{office.name}", []).append(office)
    return longer | own


def _rows(rows: Sequence[Sequence[Cell]]) -> Iterator[tuple[int, dict[str, str]]]:
    """Line and cells by column; the columns as a heading says or, without one, in our order."""
    places = {name: index for index, name in enumerate(HEADINGS)}
    for number, row in enumerate(rows, 1):
        cells = [re.sub(r"\s+", "", str(cell)) for cell in row]
        if heading := _heading(cells):
            places = heading
        elif any(cells):
            yield number, {name: cells[at] if (at := places.get(name, 99)) < len(cells) else "" for name in HEADINGS}


def _heading(cells: Sequence[str]) -> dict[str, int]:
    known = {word: name for name, words in HEADINGS.items() for word in words}
    named = [known.get(BRACKETS.sub("", cell), "") for cell in cells]
    columns = {name: named.index(name) for name in HEADINGS if name in named}
    return columns if "name" in columns and len(columns) > 1 else {}


def passed_over(home: Office, rows: Sequence[Sequence[Cell]]) -> str:
    """What the list's heading has that is not read, or lacks; empty when every column is read."""
    for row in rows:
        cells = [re.sub(r"\s+", "", str(cell)) for cell in row]
        if places := _heading(cells):
            unread = [cell for index, cell in enumerate(cells) if cell and index not in places.values()]
            lacks = "" if "office" in places else f"没有“单位”一栏，都添在{home.name}。"
            return (f"没有用到的栏目：{'、'.join(unread)}。" if unread else "") + lacks
    return ""


def as_judged(home: Office, rows: Iterable[Newcomer]) -> str:
    """The list with the user names proposed, so that who sends it again asks for the same accounts."""
    lines = [COLUMNS]
    for row in rows:
        office = "" if row.office == home else row.office_name
        lines.append((row.name, row.username, office, row.post, row.phone))
    return "\n".join("\t".join(line) for line in lines)


def _newcomer(roll: _Roll, number: int, row: Mapping[str, str]) -> Newcomer:
    name, username, phone = row["name"], as_username(row["username"]), narrow(row["phone"])
    office, office_fault = _office(roll, row["office"])
    post, post_fault = _post(roll, row["post"], office)
    faults = [*_name_faults(name), *_username_faults(roll, row["username"]), office_fault, post_fault]
    if phone and not PHONE.fullmatch(phone):
        faults.append(f"手机“{row['phone']}”不像电话号码。")
    who = (name, row["office"], row["post"], username, phone)
    if who in roll.people:
        faults.append(f"“{name}”写了两次，请删掉一行；真是两个人的，写上各自的用户名或者手机。")
    roll.people.add(who)
    said = tuple(fault for fault in faults if fault)
    return Newcomer(
        number, name, username or roll.free(name), office, row["office"] or roll.home.name, post, phone, said
    )


def _name_faults(name: str) -> Iterator[str]:
    try:
        entries.needed(name, "姓名")
    except entries.EntryError as fault:
        yield str(fault)


def _username_faults(roll: _Roll, written: str) -> Iterator[str]:
    username = as_username(written)
    if not username:
        return
    try:
        entries.username(written)
    except entries.EntryError as fault:
        yield str(fault)
    if roll.written[username] > 1:
        yield (
            f"名单里有 {roll.written[username]} 个人的用户名是“{username}”（大小写、全角半角算同一个），"
            "一人一个，请改；空着就按拼音给。"
        )
    if username in roll.taken:
        yield f"用户名“{username}”已经有账号（{roll.taken[username]}）；同一个人的第二个岗位请在他的单位那一页添。"


def _office(roll: _Roll, name: str) -> tuple[Office | None, str]:
    if not name:
        return roll.home, ""
    matching = roll.offices.get(name, ())
    if len(matching) == 1:
        return matching[0], ""
    if matching:
        below = [each for each in matching if each.path.startswith(roll.home.path)]
        if len(below) == 1:
            return below[0], ""
        above = matching[0].parent
        longer = f"在前面写上它的上级，如“{above.name}{name}”" if above is not None else "一个单位一个单位地添"
        return None, f"你管的单位里有几个都叫“{name}”，请{longer}。"
    return None, f"你管的单位里没有“{name}”。{meant(name, roll.offices)}没有设的请先设。"


def _post(roll: _Roll, title: str, office: Office | None) -> tuple[str, str]:
    if not title:
        return "", "没有写职务。"
    try:
        return roll.post_of(title, office), ""
    except OfficesError as fault:
        return title, str(fault)


@transaction.atomic
def bring_in(rows: Sequence[Newcomer], appoint: Appoint) -> list[PasswordSlip]:
    """An account with a post for every row, each with a password to be changed at once; or none of them."""
    wrong = [row for row in rows if row.faults]
    if wrong and _all_have_accounts(rows):
        raise AlreadyBroughtInError(
            "这份名单刚才已经开过账号，没有再开。口令条只显示一次；没有打印的，请在各人的单位那一页重设口令。"
        )
    if wrong:
        raise NotBroughtInError(
            f"有 {len(wrong)} 行要改，一个账号也没有开。第 {wrong[0].line} 行：{wrong[0].faults[0]}"
        )
    if not rows:
        raise NotBroughtInError("名单里没有人。")
    return [_brought_in(row, appoint) for row in rows]


def _all_have_accounts(rows: Sequence[Newcomer]) -> bool:
    usernames = [row.username for row in rows]
    there = dict(Person.objects.filter(username__in=usernames).values_list("username", "name"))
    return all(there.get(row.username) == row.name for row in rows)


def _brought_in(row: Newcomer, appoint: Appoint) -> PasswordSlip:
    assert row.office is not None
    person = open_account(row.username, row.name, phone=row.phone)
    password = give_first(person)
    post = appoint(person, row.office, row.post)
    return PasswordSlip(row.name, row.username, password, row.office.name, post.title)
