"""A class has one name in one room, an exception ends in Error, and a local name says what it holds."""

import ast
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

CODE = Path(__file__).parents[2] / "zhangtu"

SHARED = {
    "Meta": "Django's",
    "Ledger": "the protocol that dispatch asks for, and what the shelf hands in for it",
    "SamePersonError": "one rule in two rooms that do not know each other: who proposes or writes does not decide",
    "Span": "a length of time in the law's own words (law), and a stretch of days between two dates (measure)",
    "Notice": "the calendar's file of it, and the notice as the State Council printed it",
    "Adapted": "still to be told apart: what an office changed of a post, and its row on the page",
    "Beginning": "still to be told apart: of a term, and of a house",
    "Filled": "still to be told apart: two forms of the desk with what was typed",
    "Mark": "still to be told apart: where a key stands in a file, and a cell of the matrix of rights",
    "Proposal": "still to be told apart: of offices, and of a post",
    "Standing": "still to be told apart: of a matter, and of an office's ledger",
}
"""Class names that stand in more than one module, each with why."""

LOOSE = frozenset({"told", "asked", "found", "late", "nil", "nils", "place", "shelf", "stock", "book"})
"""Names that stood for six things each; ``docs/decisions/0129`` says what to write instead."""

OPEN = {
    "catalog": 11,
    "clock": 16,
    "shelf": 11,
}
"""Rooms not gone through yet: how many functions may still bind such a name. The numbers may only fall."""


def paths() -> list[Path]:
    return [path for path in sorted(CODE.rglob("*.py")) if "migrations" not in path.parts]


def trees() -> Iterator[tuple[Path, ast.Module]]:
    for path in paths():
        yield path.relative_to(CODE), ast.parse(path.read_text(encoding="utf-8"))


def room_of(path: Path) -> str:
    return "/".join(path.parts[:2]) if path.parts[0] == "desk" and len(path.parts) > 2 else path.parts[0]


def bound(function: ast.AST) -> Iterator[str]:
    """Every name that a function makes its own."""
    for node in ast.walk(function):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id
        elif isinstance(node, ast.arg):
            yield node.arg


@cache
def loose() -> Mapping[str, list[str]]:
    """Room → where its functions bind a loose name."""
    where = defaultdict(list)
    for path, tree in trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                where[room_of(path)] += [f"{path}:{node.name}: {name}" for name in sorted(LOOSE & set(bound(node)))]
    return where


@dataclass(frozen=True)
class Class:
    """A class of the product, where it stands and what it comes from."""

    path: Path
    name: str
    parents: frozenset[str]


@cache
def classes() -> tuple[Class, ...]:
    nodes = ((path, node) for path, tree in trees() for node in ast.walk(tree) if isinstance(node, ast.ClassDef))
    return tuple(Class(path, node.name, frozenset(_names(node.bases))) for path, node in nodes)


def _names(bases: Iterable[ast.expr]) -> Iterator[str]:
    for base in bases:
        if isinstance(base, ast.Name | ast.Attribute):
            yield base.id if isinstance(base, ast.Name) else base.attr


def test_no_two_classes_share_a_name_without_a_reason() -> None:
    counts = Counter(name for name, _ in {(each.name, each.path) for each in classes()})
    assert {name for name, count in counts.items() if count > 1} - SHARED.keys() == set()


def test_every_exception_ends_in_error() -> None:
    parents = {each.name: each.parents for each in classes()}
    raised = {"Exception", "BaseException", "ValueError", "RuntimeError", "LookupError", "KeyError", "OSError"}
    while more := {name for name, above in parents.items() if above & raised} - raised:
        raised |= more
    assert {name for name in raised & parents.keys() if not name.endswith("Error")} == set()


@pytest.mark.parametrize("room", sorted({room_of(path.relative_to(CODE)) for path in paths()} - OPEN.keys()))
def test_a_local_name_says_what_it_holds(room: str) -> None:
    assert loose()[room] == []


@pytest.mark.parametrize("room", OPEN)
def test_rooms_not_gone_through_yet_do_not_get_worse(room: str) -> None:
    where = loose()[room]
    assert len(where) <= OPEN[room], "\n".join(where)
