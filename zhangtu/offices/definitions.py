"""The posts of the catalogue as this room uses them: ledgers by their word, ready to be placed in an office."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from zhangtu.offices.faults import OfficesError
from zhangtu.offices.spec import HowFar
from zhangtu.offices.vocabulary import ADMINISTRATION, EVERY_LEDGER, REPORTS


@dataclass(frozen=True, slots=True, order=True)
class Entitlement:
    """One role in one ledger (or ``*``, or the word for reports or administration), how far, and private or not."""

    ledger: str
    role: str
    how_far: HowFar
    private: bool = False

    @property
    def power(self) -> bool:
        """Whether another person has to approve it: private fields, every ledger, reports, administration."""
        return self.private or self.ledger in (EVERY_LEDGER, REPORTS, ADMINISTRATION)


@dataclass(frozen=True, slots=True)
class PostDefinition:
    """A post of the real world; ``key`` is its file's stem, which a person's post keeps."""

    key: str
    name: str
    note: str
    titles: tuple[str, ...]
    kinds: tuple[str, ...]
    """The kinds of bodies that have it."""
    sections: tuple[str, ...]
    """The offices inside such a body where it usually is."""
    entitlements: tuple[Entitlement, ...]


@dataclass(frozen=True, slots=True)
class PostDefinitions:
    """Every post of the catalogue by key. Two of one ``edition`` are the same, so a reach worked out by it is kept."""

    by_key: Mapping[str, PostDefinition] = field(compare=False)
    edition: str
    ledgers: tuple[str, ...] = field(default=(), compare=False)
    """The stems that a role of every ledger stands for."""

    def __iter__(self) -> Iterator[PostDefinition]:
        return iter(self.by_key.values())

    def get(self, key: str) -> PostDefinition | None:
        """The post with this key, if the catalogue still has it."""
        return self.by_key.get(key)

    def of_kind(self, kind: str) -> list[PostDefinition]:
        """The posts that a body of this kind has, in the catalogue's order."""
        return [each for each in self if kind in each.kinds]

    def named(self, word: str) -> PostDefinition:
        """The post with this key, name or other title, as a list of staff would write it."""
        wanted = word.strip()
        for each in self:
            if wanted in (each.key, each.name, *each.titles):
                return each
        raise UnknownPostError(f"没有“{wanted}”这个岗位，请从列表里选，或者照岗位目录里的名称写。")


class UnknownPostError(OfficesError):
    """No post of the catalogue goes by this name."""


NO_DEFINITIONS = PostDefinitions({}, "")
"""For callers without a catalogue: people then have single grants only."""
