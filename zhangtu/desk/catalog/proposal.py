"""An amendment to the catalogue before it is handed in: does it stand, what does it take away, what does it move."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, replace
from typing import Any

from zhangtu import shelf
from zhangtu.amendments.deciding import Draft, propose
from zhangtu.amendments.faults import ProposalError
from zhangtu.amendments.models import Amendment
from zhangtu.catalog.additions import Merged, only_adds
from zhangtu.catalog.citation import OWN
from zhangtu.desk.catalog.amended_year import KIND, MovedDates, signatory, would
from zhangtu.desk.catalog.cited_limits import unlawful_limits
from zhangtu.desk.shell.visitor import Visitor
from zhangtu.dispatch.recomputing import DateChange, Trial, recompute, tried
from zhangtu.ledger import tables
from zhangtu.ledger.fields import kind_of
from zhangtu.ledger.models import Record
from zhangtu.ledger.spec import LedgerSpec
from zhangtu.shelf import Shelf
from zhangtu.shelf.files import Name, read_files
from zhangtu.shelf.overlay import source_of
from zhangtu.wall.asking import for_house

LONGEST = 200_000
"""Characters; the longest file of the catalogue has a tenth of it."""

CHANGES_NOTHING = "和现在用的一样，提出来什么也不会变，不用再提。"
NAMED = re.compile(r"^(?:增补|台账|法律|报告|岗位): *[\"']?([^\"'\n#]+?)[\"']? *(?:#.*)?$", re.MULTILINE)
ONLY_ADDED_TO = ("ledgers", "laws", "indicators", "reports")
"""Kinds of shipped files that an amendment from the desk does not replace."""

KINDS: Mapping[str, str] = {
    "laws": "法律、地方规定、本单位制度",
    "ledgers": "台账",
    "indicators": "指标",
    "reports": "报告模板",
    "areas": "领域",
    "law_facts": "待核对事项",
    "posts": "岗位",
    "kinds": "机构种类",
}


FOLDERS: Mapping[str, str] = {**KINDS, "calendars": "放假安排", "festivals": "节日"}
"""What clerks call the folders of the catalogue, those too that have forms of their own."""


@dataclass(frozen=True)
class Preview:
    """What an amendment does: the catalogue with it, and the dates it moves in records this visitor may see."""

    stock: Shelf
    moved: MovedDates
    note: str = ""
    """What both people should look at again, though it may act."""
    new_terms: tuple[str, ...] = ()
    """Terms that a ledger did not have: they reach the open records that have what they listen to."""


def preview(visitor: Visitor, name: Name, text: str, *, proposing: bool = False) -> Preview:
    """Try an amendment; raises SpecIssuesError with its faults or ProposalError with one sentence.

    While it is being proposed, it has to change something.
    """
    before, after = stands(visitor, name, text, proposing=proposing)
    dates = would(_tried(visitor, before, after), visitor)
    return Preview(after, dates, _new_law(before, after), tuple(_new_terms(before, after)))


def stands(visitor: Visitor, name: Name, text: str, *, proposing: bool = False) -> tuple[Shelf, Shelf]:
    """The catalogue before and with an amendment; raises as ``preview`` does, and works no dates out."""
    if len(text) > LONGEST:
        raise ProposalError(f"太长了，一个文件不超过 {LONGEST // 10_000} 万字；法律只写引用到的条文的要旨，不贴全文。")
    kind, key = name
    before, after = visitor.catalogue, shelf.tried(kind, key, text)
    if text.strip():
        _adds_only(before, name, text)
    if proposing and text.strip():
        _says_something(before, after, name)
    if broken := next(_broken(before, after, name), ""):
        raise ProposalError(broken)
    if odd := next(unlawful_limits(before, after), ""):
        raise ProposalError(odd, "ground")
    with for_house("whether any record anywhere holds what would go"):
        gone = next(_taken_away(before, after), "")
    if gone:
        raise ProposalError(gone)
    return before, after


def _new_law(before: Shelf, after: Shelf) -> str:
    """A law that the catalogue does not know, that is no rule of the office and holds everywhere: is it one?"""
    name = next(
        (each for each, law in after.laws.items() if each not in before.laws and not law.own and law.region == ""), ""
    )
    if not name:
        return ""
    return (
        f"随程序来的目录里没有《{name}》。确实是国家的法律、法规、规章，请核对全称和文本；"
        f"地方的写上“地域”；本单位自己定的，名称要以“{OWN}”开头。"
    )


def _broken(before: Shelf, after: Shelf, name: Name) -> Iterator[str]:
    """Other amendments that act now and would no longer stand."""
    known = {each.amendment.id for each in before.overlay.faulty}
    for each in after.overlay.faulty:
        other = each.amendment
        if other.id not in known and (other.kind, other.key) != name:
            called = title(other.kind, other.key, other.text)
            yield (
                f"第 {other.id} 号修改（{called}）还要用到这里的内容，这样改了它就用不了："
                f"{each.faults.faults[0].message}。"
                f"请先提出修改{called}，去掉用到的那一项，再办这一份。"
            )


def _new_terms(before: Shelf, after: Shelf) -> Iterator[str]:
    for stem, ledger in after.ledgers.items():
        if stem in before.ledgers:
            known = before.ledgers[stem].spec.terms
            yield from (f"{ledger.spec.name}的“{name}”" for name in ledger.spec.terms if name not in known)


def hand_in(visitor: Visitor, name: Name, text: str, reason: str) -> Amendment:
    """Hand it to a second person, after the same judgement."""
    stands(visitor, name, text, proposing=True)
    shipped = visitor.catalogue.overlay.shipped.get(name, "")
    return propose(Draft(*name, text, shipped), signatory(visitor), visitor.now, reason)


def title(kind: str, key: str, text: str) -> str:
    """What an amended file is called: 台账“信访”, or its kind and file name where the text names nothing."""
    if kind == KIND:
        return f"{key}年放假安排"
    match, called = NAMED.search(text), FOLDERS.get(kind, kind).partition("、")[0]
    return f"{called}“{match[1]}”" if match else f"{called} {key}"


def acting_text(catalogue: Shelf, name: Name) -> str:
    """The text of the amendment that acts for a file now, or nothing."""
    return next((each.text for each in catalogue.overlay.acting if (each.kind, each.key) == name), "")


def _adds_only(before: Shelf, name: Name, text: str) -> None:
    files = read_files(*shelf.layers())
    whole = files.laid_over(name, source_of(*name, text)).by_name[name][1]
    conflicts = (each for each in before.overlay.conflicts if (each.amendment.kind, each.amendment.key) == name)
    if isinstance(whole, Merged):
        only_adds(whole, (clash for conflict in conflicts for clash in conflict.clashes))
    elif name[0] in ONLY_ADDED_TO and name in files.by_name:
        raise ProposalError("这个文件是随程序来的，不能整个换掉，以后的升级才接得上。请写成“增补”，只写要添加的。")


def _says_something(before: Shelf, after: Shelf, name: Name) -> None:
    """Raise ProposalError for what changes nothing, but let it settle what an upgrade or a fault has left open."""
    trouble = [each.amendment for each in before.overlay.conflicts]
    trouble += [each.amendment for each in before.overlay.faulty]
    settles = name in {(each.kind, each.key) for each in trouble}
    if not settles and _holdings(before) == _holdings(after):
        raise ProposalError(CHANGES_NOTHING, "text")


def _holdings(catalogue: Shelf) -> dict[str, Any]:
    """What a catalogue holds, whatever its files say besides, as comments and the order of lines."""
    holdings = {each.name: getattr(catalogue, each.name) for each in fields(catalogue) if each.name != "overlay"}
    return holdings | {"ledgers": {stem: ledger.spec for stem, ledger in catalogue.ledgers.items()}}


def _taken_away(before: Shelf, after: Shelf) -> Iterator[str]:
    """Fields and choices that records hold and the catalogue would no longer have."""
    for stem, ledger in before.ledgers.items():
        left = after.ledgers.get(stem)
        records = Record.objects.filter(ledger=stem)
        if left is None:
            if records.exists():
                yield f"“{ledger.spec.name}”已经有记录，不能取消这个台账。"
            continue
        if left.edition != ledger.edition:
            yield from _fields_gone(ledger.spec, left.spec, records)


def _fields_gone(before: LedgerSpec, after: LedgerSpec, records: Any) -> Iterator[str]:
    for name, field in before.fields.items():
        now = after.fields.get(name)
        if now is None:
            if records.filter(data__has_key=name).exists():
                yield f"“{before.name}”的字段“{name}”已经有记录填了，不能取消。"
            continue
        many = kind_of(field).several
        for option in (option for option in field.options if option not in now.options):
            if records.filter(data__contains={name: [option] if many else option}).exists():
                yield f"“{before.name}”的“{name}”已经有记录选了“{option}”，不能取消这个选项。"


def _otherwise(before: Shelf, after: Shelf) -> Shelf | None:
    """The catalogue with those ledgers alone whose open records may have other dates; nothing where there are none."""
    changed = {
        stem: ledger
        for stem, ledger in after.ledgers.items()
        if stem in before.ledgers and before.ledgers[stem].spec.terms != ledger.spec.terms
    }
    if before.calendars != after.calendars:
        changed = {stem: ledger for stem, ledger in after.ledgers.items() if ledger.spec.terms}
    return replace(after, ledgers=changed) if changed else None


def _tried(visitor: Visitor, before: Shelf, after: Shelf) -> Trial:
    touched = _otherwise(before, after)
    return tried(touched, visitor.now) if touched else Trial()


def let_act(visitor: Visitor, amendment: Amendment) -> list[DateChange]:
    """What an accepted amendment brings at once: views of the figures, and the dates of open records."""
    before = visitor.catalogue
    shelf.look_again()
    after = shelf.current()
    why = f"{FOLDERS.get(amendment.kind, amendment.kind)}修改：{amendment.reason}"
    if any(after.ledgers.get(stem) != ledger for stem, ledger in before.ledgers.items()) or after.ledgers.keys() != (
        before.ledgers.keys()
    ):
        tables.sync(after)
    touched = _otherwise(before, after)
    return recompute(touched, visitor.now, why=why) if touched else []
