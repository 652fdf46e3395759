"""The law files of the catalogue: what they may hold, and that no fact of the law was lost on the way."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from zhangtu.catalog.parse import parse
from zhangtu.catalog.source import read
from zhangtu.law.spec import Article, LawRule, LawSpec, UnverifiedSpec

CATALOG = Path(__file__).parents[2] / "catalog"
FACTS = Path(__file__).parents[3] / "shared" / "law" / "time_limits.yaml"
LATER = FACTS.with_name("facts_2026.yaml")
"""The second table, of 2026; what of it acts is held by test_every_limit_acts_or_is_explained."""
LAWS = {path.stem: parse(LawSpec, read(path)) for path in sorted((CATALOG / "laws").glob("*.yaml"))}
UNVERIFIED = parse(UnverifiedSpec, read(CATALOG / "law_facts" / "unverified.yaml"))
UNITS = {"day": "日", "workday": "个工作日", "month": "个月", "year": "年", "hour": "小时"}
KINDS = {
    "deadline": "最迟",
    "minimum": "至少",
    "before_event": "事前",
    "max_duration": "最长",
    "interval": "周期",
    "calendar": "每年",
}


def articles() -> Iterator[tuple[str, str, Article]]:
    for law in LAWS.values():
        for edition in law.editions:
            for name, article in edition.articles.items():
                yield law.name, name, article


def rules() -> dict[str, LawRule]:
    return {fact: rule for _, _, article in articles() for rule in article.rules for fact in rule.facts}


@pytest.fixture(scope="module")
def facts() -> list[dict[str, object]]:
    if not FACTS.exists():
        pytest.skip("the table of legal facts is not beside this checkout")
    found: list[dict[str, object]] = yaml.safe_load(FACTS.read_text(encoding="utf-8"))["rules"]
    return found


def test_every_fact_is_an_article_or_waits_to_be_verified(facts: list[dict[str, object]]) -> None:
    acting = set(rules())
    waiting = {fact for matter in UNVERIFIED.matters.values() for fact in matter.facts}
    seen = {str(fact["id"]) for fact in facts if fact["confidence"] == "seen"}
    others = {str(fact["id"]) for fact in facts} - seen
    later = yaml.safe_load(LATER.read_text(encoding="utf-8"))["rules"] if LATER.exists() else []
    assert seen <= acting
    assert acting <= seen | {str(fact["id"]) for fact in later if fact["confidence"] == "seen"}
    assert waiting == others


def test_a_seen_limit_stands_in_its_article_with_its_number_and_kind(facts: list[dict[str, object]]) -> None:
    found = rules()
    for fact in facts:
        limit = fact.get("limit")
        if fact["confidence"] != "seen":
            continue
        kept = found[str(fact["id"])].limit
        if not isinstance(limit, dict):
            assert kept is None, fact["id"]
            continue
        assert kept is not None, fact["id"]
        assert kept[0].removeprefix("一般") == KINDS[str(fact["limit_kind"])], fact["id"]
        spoken = re.search("一般(?=不少于|在|自)", str(fact["quote"])) is not None
        assert kept[0].startswith("一般") == spoken, fact["id"]
        if limit["unit"] != "date":
            assert kept[1] == f"{limit['n']}{UNITS[limit['unit']]}", fact["id"]


def test_a_law_quotes_a_phrase_and_never_its_text() -> None:
    for law, name, article in articles():
        for quote in (article.quote, *(rule.quote for rule in article.rules)):
            assert len(quote) <= 80, f"{law} {name}"


def test_every_edition_says_against_what_it_was_checked() -> None:
    assert all(edition.checked for law in LAWS.values() for edition in law.editions)


def test_every_unverified_matter_says_what_is_in_doubt() -> None:
    assert len(UNVERIFIED.matters) >= 43
    assert all(matter.doubt and matter.seen in ("转述", "未见") for matter in UNVERIFIED.matters.values())


def test_limits_that_wait_in_a_ledger_are_on_the_lawyers_list() -> None:
    for path in sorted((CATALOG / "ledgers").glob("*.yaml")):
        terms = yaml.safe_load(path.read_text(encoding="utf-8")).get("期限") or {}
        for name, term in terms.items():
            for limit in term["时长"].values():
                matter = limit.get("待核对")
                assert matter is None or matter in UNVERIFIED.matters, f"{path.name} {name}"
