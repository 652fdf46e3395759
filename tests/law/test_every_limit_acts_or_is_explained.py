"""Every limit of the laws in the catalogue acts in a ledger, is a day of the year, or says why neither."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from zhangtu import shelf
from zhangtu.law.spec import LawRule
from zhangtu.measure.figure import MONTHS

PAGE = Path(__file__).parents[2] / "docs" / "catalog" / "limits.md"
FACTS = Path(__file__).parents[3] / "shared" / "law" / "time_limits.yaml"
SHELF = shelf.current()
Limit = tuple[str, str]
"""Law and article, and how long: one article often sets several limits, and each has to act by itself."""


def rules() -> Iterator[tuple[str, LawRule]]:
    for law in SHELF.laws.values():
        for edition in law.editions:
            for name, article in edition.articles.items():
                yield from ((f"{law.name} {name}", rule) for rule in article.rules)


def lengths(rule: LawRule) -> Iterator[str]:
    """How long the rule says, and by how much it may be extended; a day of the year is no length."""
    if rule.limit and rule.limit[0] != "每年":
        yield rule.limit[1]
        if rule.extension:
            yield str(rule.extension)


def limits() -> set[Limit]:
    return {(where, length) for where, rule in rules() for length in lengths(rule)}


def in_terms() -> Iterator[Limit]:
    for ledger in SHELF.ledgers.values():
        for term in ledger.spec.terms.values():
            for limit in term.limits.values():
                spans = [*limit.spans, *([limit.extension] if limit.extension else [])]
                for citation in limit.citations:
                    yield from ((f"{citation.law} {citation.stem}", str(span)) for span in spans)


def in_rhythms() -> Iterator[Limit]:
    """What an indicator counts stretch by stretch, so that a stretch with nothing in it is told."""
    for indicator in (each.spec for each in SHELF.indicators.values()):
        if indicator.frequency:
            length = f"{MONTHS[indicator.frequency.every]}个月"
            yield from ((f"{citation.law} {citation.stem}", length) for citation in indicator.citations)


def explained() -> list[str]:
    return re.findall(r"^\| (\S+ 第\S+) \| \S", PAGE.read_text(encoding="utf-8"), re.MULTILINE)


def test_no_limit_is_lost() -> None:
    idle = limits() - set(in_terms()) - set(in_rhythms())
    assert {where for where, _ in idle} == set(explained())
    assert len(explained()) == len(set(explained()))


def test_every_fact_that_was_seen_acts_or_is_explained() -> None:
    if not FACTS.exists():
        pytest.skip("the table of legal facts is not beside this checkout")
    facts = yaml.safe_load(FACTS.read_text(encoding="utf-8"))["rules"]
    acting = {*in_terms(), *in_rhythms()}
    told = set(explained())
    home = {fact: (where, rule) for where, rule in rules() for fact in rule.facts}
    lost = []
    for fact in facts:
        if fact["confidence"] != "seen" or not fact["limit"]:
            continue
        where, rule = home[fact["id"]]
        if where not in told and not all((where, length) in acting for length in lengths(rule)):
            lost.append((fact["id"], where))
    assert lost == []


def test_a_local_limit_acts_only_where_its_law_holds() -> None:
    for ledger in SHELF.ledgers.values():
        for name, term in ledger.spec.terms.items():
            cited = (citation.law for limit in term.limits.values() for citation in limit.citations)
            local = {SHELF.laws[law].region for law in cited} - {""}
            assert local <= set(term.regions), f"{ledger.spec.name}.{name}"
