"""Every limit of the laws in the catalogue acts in a ledger, is a day of the year, or says why neither."""

import re
from collections.abc import Iterator
from pathlib import Path

from zhangtu import shelf

PAGE = Path(__file__).parents[2] / "docs" / "catalog" / "limits.md"
SHELF = shelf.current()


def limits() -> Iterator[str]:
    """Law and article of every limit that is not a day of the year."""
    for law in SHELF.laws.values():
        for edition in law.editions:
            for name, article in edition.articles.items():
                if any(rule.limit and rule.limit[0] != "每年" for rule in article.rules):
                    yield f"{law.name} {name}"


def acting() -> Iterator[str]:
    """Law and article of every limit that a term stands on."""
    for ledger in SHELF.ledgers.values():
        for term in ledger.spec.terms.values():
            for limit in term.limits.values():
                yield from (f"{citation.law} {citation.stem}" for citation in limit.citations)


def test_no_limit_is_lost() -> None:
    explained = re.findall(r"^\| (\S+ 第\S+) \| \S", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    assert set(limits()) - set(acting()) == set(explained)
    assert len(explained) == len(set(explained))
