"""Every limit of the laws in the catalogue acts in a ledger, is a day of the year, or says why neither."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from zhangtu import shelf
from zhangtu.catalog.citation import Citation
from zhangtu.catalog.spec import Spec
from zhangtu.law.spec import LawRule
from zhangtu.measure.figure import MONTHS

PAGE = Path(__file__).parents[2] / "docs" / "catalog" / "limits.md"
FACTS = Path(__file__).parents[3] / "shared" / "law" / "time_limits.yaml"
SHELF = shelf.current()
LATER = FACTS.with_name("facts_2026.yaml")
ARTICLE = re.compile(r"第[^条]+条")
READ_ONLY = "## 读到了"
"""The part of the page for duties that no law file of the catalogue sets as a limit."""
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


def explained(part: int = 0) -> list[str]:
    """The articles that one part of the page explains: limits of the catalogue, then what was only read."""
    text = PAGE.read_text(encoding="utf-8").partition(READ_ONLY)[2 * part]
    return re.findall(r"^\| (\S+ 第\S+) \| \S", text, re.MULTILINE)


def citations(part: object) -> Iterator[str]:
    """Every article that a ledger or an indicator rests on, wherever in it the article stands."""
    if isinstance(part, Citation):
        yield f"{part.law} {part.stem}"
    elif isinstance(part, Spec):
        yield from (each for name in type(part).model_fields for each in citations(getattr(part, name)))
    elif isinstance(part, dict):
        yield from (each for value in part.values() for each in citations(value))
    elif isinstance(part, tuple | list):
        yield from (each for value in part for each in citations(value))


def stem(article: str) -> str:
    """第三十四条 of 第三十四条第二款."""
    found = ARTICLE.match(article)
    assert found, article
    return found[0]


def in_use() -> set[str]:
    """The articles that some ledger or indicator rests on, or that set a day of the year."""
    specs = [each.spec for each in (*SHELF.ledgers.values(), *SHELF.indicators.values())]
    return {*citations(specs), *(where for where, rule in rules() if rule.yearly)}


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


def test_every_duty_read_in_2026_is_in_use_or_explained() -> None:
    if not LATER.exists():
        pytest.skip("the second table of legal facts is not beside this checkout")
    facts = yaml.safe_load(LATER.read_text(encoding="utf-8"))["rules"]
    short = {law.full_name: law.name for law in SHELF.laws.values()}
    seen = [fact for fact in facts if fact["confidence"] == "seen"]
    assert len(seen) > 200
    read = {
        f"{short.get(fact['law'], fact['law'].removeprefix('中华人民共和国'))} {stem(fact['article'])}" for fact in seen
    }
    idle = read - in_use()
    assert idle - set(explained()) == set(explained(1))
    assert len(explained(1)) == len(set(explained(1)))


def test_a_local_limit_acts_only_where_its_law_holds() -> None:
    for ledger in SHELF.ledgers.values():
        for name, term in ledger.spec.terms.items():
            cited = (citation.law for limit in term.limits.values() for citation in limit.citations)
            local = {SHELF.laws[law].region for law in cited} - {""}
            assert local <= set(term.regions), f"{ledger.spec.name}.{name}"
