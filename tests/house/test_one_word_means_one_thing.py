"""A class has one name in one room, an exception ends in Error, and a local name says what it holds."""

import ast
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

CODE = Path(__file__).parents[2] / "zhangtu"

SHARED = {
    "Meta": "Django's",
    "Ledger": "the protocol that dispatch asks for, and what the shelf hands in for it",
    "SamePersonError": "one rule in two rooms that do not know each other: who proposes or writes does not decide",
    "Span": "a length of time in the law's own words (law), and a stretch of days between two dates (measure)",
    "Notice": "the calendar's file of it, and the notice as the State Council printed it",
    "Kind": "what a ledger is, and what a deed of access was about: two enumerations that never meet",
    "Person": "the account, and the protocol of it for the room below that may not know accounts",
}
"""Class names that stand in more than one module, each with why."""

LOOSE = frozenset({"told", "asked", "found", "late", "nil", "nils", "place", "shelf", "stock", "book"})
"""Names that stood for six things each; ``docs/decisions/0129`` says what to write instead."""


def trees() -> Iterator[tuple[Path, ast.Module]]:
    for path in sorted(CODE.rglob("*.py")):
        if "migrations" not in path.parts:
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


def loose() -> dict[str, list[str]]:
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


def test_a_local_name_says_what_it_holds() -> None:
    assert {room: names for room, names in loose().items() if names} == {}
