"""Between a form and what dispatch takes: what stands in it at first, what was typed, what of it is new."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.http import QueryDict
from django.utils.datastructures import MultiValueDict

from zhangtu.dispatch.likeness import AGAIN
from zhangtu.ledger.fields import kind_of
from zhangtu.ledger.files import Upload
from zhangtu.ledger.spec import FieldSpec, LedgerSpec

SLOT = "佐证:"
WAIVER = "免交:"
"""What the names of evidence inputs begin with, so that no field can be taken for one."""


@dataclass(frozen=True)
class Filled:
    """What stands in a form. ``kept`` are fields that hold something the form does not show: private ones and links."""

    shown: Mapping[str, Any] = field(default_factory=dict)
    kept: Collection[str] = ()


def whole(text: str) -> int:
    """The version or number a form carries; 0 for anything else, which no record has."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 9 else 0


def at_first(spec: LedgerSpec, names: Iterable[str], data: Mapping[str, Any]) -> Filled:
    """The form as it is opened: what the record says already, but nothing private."""
    there = [name for name in names if data.get(name) not in (None, "", [])]
    kept = {name for name in there if spec.fields[name].private or not kind_of(spec.fields[name]).tabled}
    return Filled({name: written(spec.fields[name], data[name]) for name in there if name not in kept}, kept)


def written(spec: FieldSpec, value: Any) -> Any:
    """A kept value as one would type it."""
    return "" if value is None else kind_of(spec).types(spec, value)


def typed(post: QueryDict, spec: LedgerSpec, names: Iterable[str]) -> dict[str, Any]:
    """What was typed, field by field, to be shown again or judged."""
    answers: dict[str, Any] = {}
    for name in names:
        kind = kind_of(spec.fields[name])
        if kind.several:
            answers[name] = post.getlist(name)
        elif not kind.uploads:
            answers[name] = post.get(name, "").strip()
    return answers


def values(spec: LedgerSpec, answers: Mapping[str, Any], data: Mapping[str, Any], before: Filled) -> dict[str, Any]:
    """What dispatch is to judge: a field left as it was is handed back as it was kept, a hidden one left empty is not
    touched."""
    entered = {}
    for name, text in answers.items():
        if name in before.kept and not text:
            continue
        unchanged = name in before.shown and text == before.shown[name]
        entered[name] = data[name] if unchanged else text
    return entered


def changed(answers: Mapping[str, Any], before: Filled) -> dict[str, Any]:
    """Only what differs from the form as it was opened."""
    return {name: text for name, text in answers.items() if text != before.shown.get(name, "" if text == "" else [])}


def files(given: MultiValueDict[str, Any], names: Iterable[str], slots: Iterable[str]) -> dict[str, list[Upload]]:
    """The uploads by field or slot."""
    fields = {name: given.getlist(name) for name in names}
    evidence = {slot: given.getlist(SLOT + slot) for slot in slots}
    return {name: uploads for name, uploads in {**fields, **evidence}.items() if uploads}


def waivers(post: QueryDict, slots: Iterable[str]) -> dict[str, str]:
    """The reasons why evidence is done without."""
    reasons = {slot: post.get(WAIVER + slot, "").strip() for slot in slots}
    return {slot: reason for slot, reason in reasons.items() if reason}


def again(post: QueryDict) -> dict[str, str]:
    """Why an entry that seems to be there already is registered all the same, as a waiver of that question."""
    reason = post.get(AGAIN, "").strip()
    return {AGAIN: reason} if reason else {}
