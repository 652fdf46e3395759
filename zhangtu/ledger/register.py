"""The entries of a register by the names they go by, and which of them a word means."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from zhangtu.ledger.catalogue import LedgerCatalogue
from zhangtu.ledger.faults import FieldValueError
from zhangtu.ledger.fields import line_of
from zhangtu.ledger.naming import Named
from zhangtu.ledger.queries import visible
from zhangtu.ledger.spec import LedgerSpec
from zhangtu.offices.reach import Reach
from zhangtu.words.names import folded, likely

NUMBER = re.compile(r"〔\d{4}〕.+?第\d+号")
SHOWN = 3


@dataclass(frozen=True, slots=True)
class RegisterEntry:
    """One entry: its id, its number and the names it goes by, the one it is shown under first."""

    id: UUID
    number: str
    names: tuple[str, ...]
    office_id: UUID | None = None

    @property
    def named(self) -> Named:
        """The entry as a field keeps it."""
        return Named(self.id, self.names[0])


@dataclass(frozen=True, slots=True)
class Register:
    """The entries of one register that somebody may see, the latest first."""

    ledger: str
    entries: tuple[RegisterEntry, ...]

    @classmethod
    def of(cls, catalogue: LedgerCatalogue, reach: Reach, ledger: str) -> "Register":
        """The register with that Chinese name; one query."""
        stem, spec = next(
            ((stem, each.spec) for stem, each in catalogue.ledgers.items() if each.spec.name == ledger), ("", None)
        )
        if spec is None:
            return cls(ledger, ())
        rows = visible(reach, stem).order_by("-updated_at").values_list("pk", "number_text", "data", "office_id")
        return cls(ledger, tuple(entries_of(spec, rows)))

    def found(self, word: str, near: UUID | None = None) -> Named | None:
        """The entry that goes by the word; None when none is like it, raises FieldValueError where it must be asked.

        Of several, the one that the office ``near`` keeps itself.
        """
        match = NUMBER.match(word)
        number = match[0] if match else ""
        ways = (
            lambda each: str(each.id) == word,
            lambda each: each.number == number,
            lambda each: word in each.names,
            lambda each: folded(word) in map(folded, each.names),
        )
        for way in ways:
            fitting = _nearest([each for each in self.entries if way(each)], near)
            if len(fitting) == 1:
                return fitting[0].named
            if fitting:
                numbers = "、".join(each.number for each in fitting[:SHOWN])
                raise FieldValueError(f"“{self.ledger}”里有{len(fitting)}条都叫“{word}”，请写编号：{numbers}。")
        if number:
            raise FieldValueError(f"“{self.ledger}”里没有“{word}”这条记录，或者它不在你的权限范围内。")
        self._ask(word)
        return None

    def only(self, word: str, near: UUID | None = None) -> Named | None:
        """The one entry that goes by the word however it is written, if there is just one."""
        plain = folded(word)
        fitting = _nearest([each for each in self.entries if plain in map(folded, each.names)], near)
        return fitting[0].named if len(fitting) == 1 else None

    def _ask(self, word: str) -> None:
        near = likely(word, (name for each in self.entries for name in each.names))
        if near:
            number = next(each.number for each in self.entries if near in each.names)
            raise FieldValueError(
                f"“{self.ledger}”里没有“{word}”，是不是“{near}”（{number}）？是的照它写；真不在册的写成“{word}（不在册）”。"
            )


def _nearest(fitting: list[RegisterEntry], near: UUID | None) -> list[RegisterEntry]:
    """Those of the office itself where it keeps any, else all."""
    return [each for each in fitting if near and each.office_id == near] or fitting


def entries_of(spec: LedgerSpec, rows: Iterable[tuple[UUID, str, Mapping[str, Any], UUID]]) -> Iterator[RegisterEntry]:
    """Each entry by its first title field, and by all of them together; nothing private is a name."""
    titles = [name for name in spec.title if not spec.fields[name].private]
    for record_id, number, data, office_id in rows:
        said = [line_of(spec.fields[name], data.get(name)) for name in titles]
        parts = [each for each in said if each]
        if parts:
            yield RegisterEntry(record_id, number, tuple(dict.fromkeys((parts[0], "·".join(parts)))), office_id)
