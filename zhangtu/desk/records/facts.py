"""A record's fields and evidence as its page shows them, grouped by the step that asked for them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from django.urls import reverse

from zhangtu.ledger.conditions import hold
from zhangtu.ledger.content import Content
from zhangtu.ledger.fields import HIDDEN, kind_of, said
from zhangtu.ledger.masking import shown as masked_fields
from zhangtu.ledger.models import Attachment
from zhangtu.ledger.series import every_row
from zhangtu.ledger.spec import FieldSpec, LedgerSpec


@dataclass(frozen=True)
class Ref:
    """Something to open: a file or another record."""

    name: str
    url: str


@dataclass(frozen=True)
class Fact:
    """One field with its value as it may be seen."""

    name: str
    text: str = ""
    unit: str = ""
    masked: bool = False
    files: tuple[Ref, ...] = ()
    links: tuple[Ref, ...] = ()

    @property
    def css(self) -> str:
        """How it looks where its value is hidden or missing."""
        if self.masked:
            return "masked"
        return "" if self.text or self.files or self.links else "none"


@dataclass(frozen=True)
class FactGroup:
    """The fields one step asked for."""

    title: str
    facts: list[Fact]


@dataclass(frozen=True)
class Slot:
    """One piece of evidence: there, waived, or still to come; ``due`` once a step taken or next asks for it."""

    name: str
    needed: str
    due: bool
    files: tuple[Ref, ...] = ()
    waived: str = ""
    paper: str = ""
    """Where the original of a past record lies."""

    @property
    def settled(self) -> bool:
        """Whether it is there, as files or on paper, or waived."""
        return bool(self.files or self.waived or self.paper)


@dataclass(frozen=True)
class EvidenceList:
    """All of it, with what is missing."""

    slots: list[Slot]

    @property
    def have(self) -> int:
        """How many are there or waived."""
        return sum(slot.settled for slot in self.slots)

    @property
    def total(self) -> int:
        """How many there are or should be by now."""
        return sum(slot.due or slot.settled for slot in self.slots)

    @property
    def missing(self) -> str:
        """The names of those due that are neither there nor waived."""
        return "、".join(slot.name for slot in self.slots if slot.due and not slot.settled)


@dataclass(frozen=True)
class SeenBeside:
    """What stands behind the fields: files, linked records, and whether private ones are open."""

    files: Sequence[Attachment] = ()
    linked: Mapping[str, Ref] = field(default_factory=dict)
    private: bool = False
    gone: frozenset[str] = frozenset()
    """Linked records that have been withdrawn since."""

    def told(self, ids: Iterable[str]) -> str:
        """What stands behind a name whose record is no longer there."""
        return "（所指的记录已经撤销，请更正）" if self.gone & set(ids) else ""

    def at(self, slot: str, *, hidden: bool) -> tuple[Ref, ...]:
        """The files of a field or a slot."""
        refs = (Ref(HIDDEN if hidden else each.name, _url(each)) for each in self.files if each.place == slot)
        return tuple(refs)


def facts(spec: LedgerSpec, content: Content, sight: SeenBeside) -> list[FactGroup]:
    """The fields in the order of the steps; those of steps still to come are left out until they say something."""
    values = masked_fields(spec, content.data, private=sight.private)
    groups, done = [], {name for each in spec.series if content.rows.get(each) for name in spec.row_fields(each)}
    for step in spec.steps:
        names = [name for name in spec.asked_by(step) if name not in done]
        taken = step in content.steps
        shown = [name for name in names if taken or name in values]
        done.update(shown)
        if shown:
            groups.append(FactGroup(step, [_fact(name, spec.fields[name], values.get(name), sight) for name in shown]))
    rest = [name for name in spec.fields if name not in done and name in values]
    others = [FactGroup("其他", [_fact(name, spec.fields[name], values[name], sight) for name in rest])] if rest else []
    return groups + others


def evidence(spec: LedgerSpec, content: Content, sight: SeenBeside) -> EvidenceList | None:
    """The evidence this record asks for, or nothing if its ledger asks for none."""
    slots = [_slot(name, spec, content, sight) for name, slot in spec.slots.items() if hold(spec, content, slot.when)]
    return EvidenceList(slots) if slots else None


def text(spec: FieldSpec, value: Any) -> str:
    """A value in full: 2026年3月2日（周一）, 2026年3月2日 14:30, or as it was written."""
    if value in (None, "", []):
        return ""
    return kind_of(spec).tells(spec, value)


def has_private(spec: LedgerSpec, content: Content, files: Iterable[Attachment]) -> bool:
    """Whether anything of this record is masked."""
    places = {each.place for each in files}
    hidden = {name for name, each in spec.fields.items() if each.private}
    if any(hidden & row["data"].keys() for _, row in every_row(spec, content)):
        return True
    fields = any(each.private and (name in places or content.data.get(name)) for name, each in spec.fields.items())
    return fields or any(each.private and name in places for name, each in spec.slots.items())


def _fact(name: str, spec: FieldSpec, value: Any, sight: SeenBeside) -> Fact:
    masked = spec.private and not sight.private
    if kind_of(spec).uploads:
        files = sight.at(name, hidden=masked)
        return Fact(name, text=HIDDEN if files else "", masked=masked, files=() if masked else files)
    if kind_of(spec).links and not masked:
        links = tuple(sight.linked[each] for each in value or () if each in sight.linked)
        after = "" if links else sight.told(kind_of(spec).points_at(value))
        return Fact(name, text=f"{len(value)} 条{after}" if value else "", links=links)
    shown = said(value) if masked else text(spec, value)
    ids = () if masked else kind_of(spec).points_at(value)
    if ids and ids[0] in sight.linked:
        return Fact(name, shown, links=(replace(sight.linked[ids[0]], name=shown),))
    shown += sight.told(ids)
    return Fact(name, shown, spec.unit, masked and bool(value))


def _slot(name: str, spec: LedgerSpec, content: Content, sight: SeenBeside) -> Slot:
    slot, kept = spec.slots[name], content.evidence.get(name) or {}
    files = sight.at(name, hidden=slot.private and not sight.private)
    needed = "、".join(f"“{step}”" for step in slot.steps)
    due = any(step in content.steps or content.state in spec.steps[step].origins for step in slot.steps)
    return Slot(name, f"{needed}时要有", due, files, str(kept.get("waived", "")), str(kept.get("paper", "")))


def _url(each: Attachment) -> str:
    return reverse("file", args=[each.pk])
