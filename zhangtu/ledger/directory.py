"""Finds the offices, people and records that fields name; asks the database once for each word."""

from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from django.db import connection
from django.db.models import Q

from zhangtu.ledger.catalogue import LedgerCatalogue
from zhangtu.ledger.faults import FieldValueError
from zhangtu.ledger.models import Record
from zhangtu.ledger.naming import Named
from zhangtu.ledger.register import Register
from zhangtu.offices import tree
from zhangtu.offices.models import Person
from zhangtu.offices.namesakes import named, which_of
from zhangtu.offices.reach import Reach

OFFICES_NAMED = (Path(__file__).parent / "sql" / "offices_named.sql").read_text(encoding="utf-8")


@dataclass(slots=True)
class Lookup:
    """The directory of one deed: what is in the actor's reach is found first, and each word is asked for once."""

    catalogue: LedgerCatalogue
    reach: Reach
    office_id: UUID
    _offices: dict[str, Named] = field(default_factory=dict)
    _lines: dict[UUID, tuple[str, ...]] = field(default_factory=dict)
    _people: dict[tuple[str, bool], Named | None] = field(default_factory=dict)
    _records: dict[tuple[str, str], UUID] = field(default_factory=dict)
    _registers: dict[str, Register] = field(default_factory=dict)

    def person(self, word: str, *, by_name: bool) -> Named | None:
        """A member of staff, by id or, for a field that gives a role, by name; None when it is nobody on staff.

        Raises FieldValueError where several near by have the name: that is asked and never guessed.
        """
        key = (word, by_name)
        if key not in self._people:
            self._people[key] = self._find_person(word, by_name=by_name)
        return self._people[key]

    def office(self, word: str) -> Named:
        """An office by id, code or name; a name that several have must be told apart."""
        if word not in self._offices:
            self._offices[word] = self._find_office(word)
        return self._offices[word]

    def line(self, office_id: UUID) -> tuple[str, ...]:
        """Where an office lies: ``offices.tree.line``."""
        if office_id not in self._lines:
            self._lines[office_id] = tree.line(office_id)
        return self._lines[office_id]

    def record(self, ledger: str, word: str) -> UUID:
        """A record of the ledger with that Chinese name, by id or number, if the actor may see it."""
        key = (ledger, word)
        if key not in self._records:
            self._records[key] = self._find_record(ledger, word)
        return self._records[key]

    def entry(self, ledger: str, word: str) -> Named | None:
        """The entry of the register that goes by the word, as far as the actor may see it; None when none is like it.

        Raises FieldValueError where several go by it, or where one is likely meant: that is asked and never guessed.
        """
        if ledger not in self._registers:
            self._registers[ledger] = Register.of(self.catalogue, self.reach, ledger)
        return self._registers[ledger].found(word, self.office_id)

    def only(self, ledger: str, word: str) -> Named | None:
        """The one entry of the register that goes by the word however it is written; nothing is asked."""
        if ledger not in self._registers:
            self._registers[ledger] = Register.of(self.catalogue, self.reach, ledger)
        return self._registers[ledger].only(word, self.office_id)

    def _find_person(self, word: str, *, by_name: bool) -> Named | None:
        if given := as_id(word):
            persons = list(Person.objects.filter(pk=given, is_active=True)[:1])
        elif by_name:
            near = Q(posts__office=self.office_id) | Q(posts__office__in=self._near())
            persons = named(word, Person.objects.filter(near, is_active=True))
        else:
            return None
        if len(persons) > 1:
            raise FieldValueError(f"有 {len(persons)} 个人都叫“{word}”，请写明是哪一个：{which_of(persons)}。")
        return Named(persons[0].pk, persons[0].name) if persons else None

    def _find_office(self, word: str) -> Named:
        given = as_id(word)
        with connection.cursor() as cursor:
            cursor.execute(OFFICES_NAMED, {"id": given, "word": "" if given else word})
            offices = [Named(office_id, name) for office_id, name, _exact in _best(cursor.fetchall())]
        if len(offices) > 1:
            near = self._near()
            offices = [each for each in offices if each.id in near] or offices
        if not offices:
            raise FieldValueError(f"机构名录里没有“{word}”。")
        if len(offices) > 1:
            raise FieldValueError(f"有 {len(offices)} 个机构都叫“{word}”，请从列表里选。")
        return offices[0]

    def _find_record(self, ledger: str, word: str) -> UUID:
        stem = next((each.stem for each in self.catalogue.ledgers.values() if each.spec.name == ledger), ledger)
        given = as_id(word)
        records = Record.objects.filter(ledger=stem, withdrawn_at__isnull=True)
        records = records.filter(pk=given) if given else records.filter(number_text=word)
        for record in records.only("id", "office_id", "people")[:20]:
            if self.reach.sees(stem, record.office_id, record.people, record.pk):
                return record.pk
        raise FieldValueError(f"“{ledger}”里没有“{word}”这条记录，或者它不在你的权限范围内。")

    def _near(self) -> frozenset[UUID]:
        return frozenset().union(*(seat.subtree for seat in self.reach.seats))


def _best(rows: list[tuple[UUID, str, bool]]) -> list[tuple[UUID, str, bool]]:
    """Those that go by the word as name or code; only when there is none, those whose short name it is."""
    return [row for row in rows if row[2]] or rows


def as_id(word: str) -> UUID | None:
    """The id a word is, if it is one."""
    try:
        return UUID(word) if len(word) == 36 else None
    except ValueError:
        return None
