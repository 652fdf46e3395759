"""Who or what a field names, and where a name is looked up."""

from dataclasses import dataclass
from typing import Protocol
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Named:
    """Someone or something with an id and the name it goes by today."""

    id: UUID
    name: str


class Directory(Protocol):
    """Where names are looked up."""

    def person(self, word: str, *, by_name: bool) -> Named | None: ...
    def office(self, word: str) -> Named: ...
    def record(self, ledger: str, word: str) -> UUID: ...
    def entry(self, ledger: str, word: str) -> Named | None: ...
