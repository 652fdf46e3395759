"""The SQL of each indicator, to the letter; and what no SQL of ours may contain."""

from collections.abc import Callable

import pytest
from psycopg import sql

from tests.measure import sample
from zhangtu.ledger.tables import columns
from zhangtu.measure import compile as compiled
from zhangtu.measure.parameters import Query
from zhangtu.measure.query import source_in
from zhangtu.measure.spec import IndicatorSpec

Golden = Callable[[str, str], None]
COUNTED = [
    key
    for key, each in sample.shelf().indicators.items()
    if not (each.spec.manual or each.spec.union or each.spec.ratio or each.spec.difference)
]


def source(shelf: sample.Shelf, *keys: str) -> compiled.LedgerSource:
    return source_in(shelf, shelf.indicators[keys[0]].stem, [shelf.indicators[key].spec for key in keys])


def text(shelf: sample.Shelf, *keys: str, sealed: bool = False) -> str:
    expression, _ = compiled.scan_expression(source(shelf, *keys), sealed=sealed)
    return compiled.text_of(expression, pretty=True).sql + "\n"


@pytest.mark.parametrize("stem", ["review", "talk", "roster"])
def test_the_sql_of_each_way_of_counting_is_pinned(shelf: sample.Shelf, golden: Golden, stem: str) -> None:
    here = [key for key in COUNTED if shelf.indicators[key].stem == stem]
    golden(f"ways/{stem}.sql", "\n".join(f"-- {key}\n{text(shelf, key)}" for key in here))


def test_the_seal_is_over_id_version_and_digest_in_the_order_of_ids(shelf: sample.Shelf, golden: Golden) -> None:
    golden("ways/seal.sql", text(shelf, "审查.审查件数", sealed=True))


def test_a_ledger_is_read_once_for_all_its_figures(shelf: sample.Shelf) -> None:
    keys = [key for key in COUNTED if shelf.indicators[key].stem == "review"]
    assert text(shelf, *keys, sealed=True).count("FROM LEDGER_REVIEW_AT(") == 1


def test_days_and_offices_are_never_written_into_the_text(shelf: sample.Shelf) -> None:
    found = {name for key in COUNTED for name in Query(text(shelf, key)).names}
    assert found == {"offices", "offices_around", "period_start", "period_end", "as_of"}


def test_a_percent_sign_in_a_word_is_not_taken_for_a_placeholder(shelf: sample.Shelf, db: None) -> None:
    where = IndicatorSpec.model_validate(
        {"口径": "x", "单位": "件", "统计": ["签发日 在 报告期", "文件名称 为 增长5%(offices)s"]}
    )
    ledger = shelf.ledgers["review"]
    odd = compiled.source("review", ledger.spec, ledger.edition, [where], columns(ledger.spec))
    query = compiled.scan(odd, sealed=False).query
    assert "'增长5%%(offices)s'" in query.sql
    text, values = query.positional({"offices": [], "period_start": 1, "period_end": 2})
    assert text.replace("%%", "").count("%s") == len(values) == 6


def test_a_quote_in_a_word_stays_a_word(shelf: sample.Shelf) -> None:
    where = IndicatorSpec.model_validate({"口径": "x", "单位": "件", "统计": "文件名称 为 a';DROP"})
    ledger = shelf.ledgers["review"]
    odd = compiled.source("review", ledger.spec, ledger.edition, [where], columns(ledger.spec))
    assert sql.Literal("a';DROP").as_string(None) in compiled.scan(odd, sealed=False).query.sql


def test_the_same_definitions_are_compiled_once(shelf: sample.Shelf) -> None:
    first = compiled.scan(source(shelf, "审查.审查件数"), sealed=False)
    assert compiled.scan(source(sample.shelf(), "审查.审查件数"), sealed=False) is first
