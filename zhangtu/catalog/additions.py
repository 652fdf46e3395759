"""A file that only adds to another: the shipped one goes on being the base, so upgrades keep reaching the office."""

from collections.abc import Iterable, Iterator
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any

import yaml

from zhangtu.catalog.faults import Loc, SpecIssue, SpecIssuesError, UnplacedIssue
from zhangtu.catalog.source import Source, Value, read_text

MARK = "增补"
"""The key that makes a file an addition; its value is the name of what it adds to."""

IDENTITIES = ("施行", "标题", "例")
"""Keys by which two items of a list are the same thing: editions of a law, chapters of a report, cases."""

ENTRY = 2
"""Steps to a named thing of a file (字段, 来件人): where the two differ, the office's stands as a whole."""


@dataclass(frozen=True, slots=True)
class Clash:
    """A thing that both files have and each has otherwise."""

    at: Loc
    shipped: str
    own: str

    @property
    def where(self) -> str:
        """The place in the file's own words."""
        return "·".join(str(step) for step in self.at)


@dataclass(frozen=True, slots=True)
class Merged(Source):
    """A shipped file with an addition; faults are told in whichever of the two they stand."""

    base: Source = field(repr=False)
    added: Source = field(repr=False)
    clashes: tuple[Clash, ...] = ()

    def fault(self, flaw: UnplacedIssue) -> SpecIssue:
        """In the addition when it has the first two steps of the place, else in the shipped file."""
        named = flaw.at[:ENTRY]
        home = self.added if named and (named in self.added.items or named in self.added.keys) else self.base
        return home.fault(flaw)


def is_addition(source: Source) -> bool:
    """Whether the file adds to another and is none by itself."""
    return isinstance(source.value, dict) and MARK in source.value


def merged(base: Source, added: Source) -> Merged:
    """The base with all that the addition adds. What both have otherwise is a clash, and the addition's stands."""
    assert isinstance(added.value, dict)
    extra = {key: value for key, value in added.value.items() if key != MARK}
    clashes: list[Clash] = []
    value = _both(deepcopy(base.value), extra, (), clashes)
    whole = read_text(written(value), base.path)
    return Merged(base.path, whole.text, whole.value, whole.keys, whole.items, base, added, tuple(clashes))


def only_adds(merger: Merged, known: Iterable[Clash] = ()) -> None:
    """Refuse an addition that changes what is there: it may only add. ``known`` clashes are told already."""
    fresh = [each for each in merger.clashes if each not in set(known)]
    if fresh:
        raise SpecIssuesError(
            merger.added.fault(UnplacedIssue(each.at, f"“{each.where}”原来是“{each.shipped}”", "增补只能添加，不能改"))
            for each in fresh
        )


def _both(base: Value, extra: Value, at: Loc, clashes: list[Clash]) -> Value:
    if isinstance(base, dict) and isinstance(extra, dict):
        return _both_mappings(base, extra, at, clashes)
    if isinstance(base, list) or isinstance(extra, list):
        return _both_lists(_listed(base), _listed(extra), at, clashes)
    if base != extra:
        clashes.append(Clash(at, _brief(base), _brief(extra)))
    return extra


def _both_mappings(base: dict[str, Value], extra: dict[str, Value], at: Loc, clashes: list[Clash]) -> Value:
    for key, value in extra.items():
        if key not in base:
            base[key] = value
            continue
        here: list[Clash] = []
        both = _both(deepcopy(base[key]), value, (*at, key), here)
        base[key] = value if here and len(at) + 1 == ENTRY else both
        clashes += here
    return base


def _both_lists(base: list[Value], extra: list[Value], at: Loc, clashes: list[Clash]) -> Value:
    joined = list(base)
    for index_of_item, item in enumerate(extra):
        twin = next((index for index, known in enumerate(joined) if _same_thing(known, item)), None)
        if twin is None:
            if item not in joined:
                joined.append(item)
        elif joined[twin] != item:
            clashes.append(Clash((*at, index_of_item), _brief(joined[twin]), _brief(item)))
            joined[twin] = item
    return joined


def _same_thing(one: Value, other: Value) -> bool:
    if not (isinstance(one, dict) and isinstance(other, dict)):
        return False
    return any(key in one and one[key] == other.get(key) for key in IDENTITIES)


def _listed(value: Value) -> list[Value]:
    return value if isinstance(value, list) else [value]


def _brief(value: Value) -> str:
    """A value on one line, for a sentence that sets two side by side."""
    text = "；".join(_words(value))
    return text if len(text) <= 200 else f"{text[:200]}……"


def _words(value: Value) -> Iterator[str]:
    if isinstance(value, dict):
        yield from (f"{key}：{_brief(item)}" for key, item in value.items())
    elif isinstance(value, list):
        yield "、".join(_brief(item) for item in value)
    else:
        yield value or ""


class _Plain(yaml.CSafeDumper):
    """Writes every value where it stands; the reader takes no references."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def written(value: Value) -> str:
    """A value as a file of the catalogue."""
    return yaml.dump(value, Dumper=_Plain, allow_unicode=True, sort_keys=False, width=10_000)
