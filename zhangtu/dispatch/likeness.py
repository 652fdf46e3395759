"""A register asks before it takes an entry that it seems to have already: the same person, role and village."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from zhangtu.dispatch.case import Case
from zhangtu.ledger.content import Content
from zhangtu.ledger.faults import FieldIssue
from zhangtu.ledger.fields import kind_of, said
from zhangtu.ledger.models import Record
from zhangtu.ledger.spec import LedgerSpec, StateKind
from zhangtu.wall.asking import for_house
from zhangtu.words.names import folded

AGAIN = "重复理由"
"""Under which a reason is given for an entry that seems to be there already, among those for what is done without."""


@dataclass(slots=True)
class KeptEntries:
    """The entries of one office by what tells them apart, and those that one import brings in."""

    case: Case
    by_office: dict[UUID, dict[tuple[str, ...], str]] = field(default_factory=dict)

    def ask(self, office_id: UUID, content: Content, reason: str) -> Iterator[FieldIssue]:
        """A fault where the office keeps an entry like this one and no reason says why it is another."""
        mark = marked(self.case.spec, content.data)
        if mark is None:
            return
        known = self._of(office_id)
        if mark in known and not reason.strip():
            words = "、".join(said(content.data[name]) for name in self.case.spec.alike)
            what = f"已有一条：{words}（{known[mark]}）。是同一条的，不用再登记；还是要登记的，写明理由。"
            yield FieldIssue(AGAIN, what)
        known.setdefault(mark, "这张表里前面的一行")

    def _of(self, office_id: UUID) -> dict[tuple[str, ...], str]:
        if office_id not in self.by_office:
            with for_house("a register has each entry once, whoever entered it"):
                self.by_office[office_id] = dict(_entries(self.case, office_id))
        return self.by_office[office_id]


def _entries(case: Case, office_id: UUID) -> Iterator[tuple[tuple[str, ...], str]]:
    ended = [state for state, kind in case.spec.states.items() if kind is StateKind.END]
    there = Record.objects.filter(ledger=case.ledger, office=office_id, withdrawn_at=None).exclude(state__in=ended)
    for number, data in there.values_list("number_text", "data").iterator():
        if mark := marked(case.spec, data):
            yield mark, number


def marked(spec: LedgerSpec, data: Mapping[str, Any]) -> tuple[str, ...] | None:
    """What tells an entry apart, however it is written; nothing where one of the fields is empty."""
    if not spec.alike or any(data.get(name) in (None, "", []) for name in spec.alike):
        return None
    return tuple(same(spec, name, data[name]) for name in spec.alike)


def same(spec: LedgerSpec, name: str, value: Any) -> str:
    """A value as it is told apart from others: a register's entry by which it is, words however they are written."""
    ids = kind_of(spec.fields[name]).points_at(value)
    return ids[0] if ids else folded(said(value))
