"""Every case of catalog/examples comes to the dates written in it, and no term is without a case."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from zhangtu import shelf
from zhangtu.catalog.parse import parse
from zhangtu.catalog.source import read
from zhangtu.ledger.example import Example, Examples
from zhangtu.shelf import Shelf

CATALOG = Path(__file__).parents[2] / "catalog"


def examples() -> Iterator[tuple[str, Example]]:
    for path in sorted((CATALOG / "examples").glob("*.yaml")):
        for case in parse(Examples, read(path)).cases:
            yield path.stem, case


CASES = list(examples())


@pytest.fixture(scope="module")
def catalogue() -> Shelf:
    return shelf.load(CATALOG)


@pytest.mark.parametrize(("stem", "case"), CASES, ids=[f"{stem}-{case.name}" for stem, case in CASES])
def test_the_case_comes_to_its_dates(stem: str, case: Example, catalogue: Shelf) -> None:
    ledger = catalogue.ledger(case.ledger)
    assert ledger.stem == stem, "例子要写在和台账同名的文件里"
    found = case.run(ledger.spec, catalogue.calendars)
    misses = [
        f"{name} {miss}"
        for name, wanted in case.expected.items()
        for miss in (wanted.misses(found[name]) if name in found else ["没有这个期限"])
    ]
    assert not misses, "\n".join(misses)


def test_every_term_of_every_ledger_has_a_case(catalogue: Shelf) -> None:
    told = {(case.ledger, name) for _, case in CASES for name in case.expected}
    terms = {(ledger.spec.name, name) for ledger in catalogue.ledgers.values() for name in ledger.spec.terms}
    assert sorted(terms - told) == []


def test_every_limit_of_every_term_has_a_case_that_stands_on_it(catalogue: Shelf) -> None:
    """A limit under an older day is only worth keeping if a case shows it at work."""
    used = set()
    for _, case in CASES:
        found = case.run(catalogue.ledger(case.ledger).spec, catalogue.calendars)
        used |= {(case.ledger, name, found[name].since) for name in found if found[name].since}
    limits = {
        (ledger.spec.name, name, since)
        for ledger in catalogue.ledgers.values()
        for name, term in ledger.spec.terms.items()
        for since in term.limits
    }
    missing = sorted(f"{ledger}.{name} {since}" for ledger, name, since in limits - used)
    assert missing == []
