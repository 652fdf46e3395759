"""The real catalogue: every indicator's SQL to the letter, and every one of them runs."""

from collections.abc import Callable
from datetime import date

import pytest

from zhangtu import shelf
from zhangtu.ledger.tables import columns, sync
from zhangtu.measure import compile as compiled
from zhangtu.measure.asked import leaves, parts_of
from zhangtu.measure.figure import FigureKind
from zhangtu.measure.figures import figures
from zhangtu.measure.span import Span
from zhangtu.offices import tree

SHELF = shelf.current()
STEMS = sorted({stem for stem, _, _ in SHELF.indicators.values()})


@pytest.mark.parametrize("stem", STEMS)
def test_every_indicator_has_golden_sql(stem: str, golden: Callable[[str, str], None]) -> None:
    ledger = SHELF.ledgers[stem]
    told = []
    for key, spec in SHELF.indicators_of(stem).items():
        if spec.manual or spec.union or spec.ratio:
            told.append(_made(key))
            continue
        source = compiled.source(stem, ledger.spec, ledger.edition, [spec], columns(ledger.spec))
        expression, _ = compiled.scan_expression(source, sealed=False)
        told.append(f"-- {key}\n{compiled.text_of(expression, pretty=True).sql}\n")
    golden(f"{stem}.sql", "\n".join(each for each in told if each))


def _made(key: str) -> str:
    """An indicator made of others: of which; and the query that counts a matter of theirs once."""
    spec = SHELF.indicators[key][2]
    if spec.manual:
        return ""
    parts = parts_of(key, spec)
    if not spec.once:
        return f"-- {key}\n-- {' / '.join(parts) if spec.ratio else ' + '.join(parts)}\n"
    sources = tuple(_source(each) for each in leaves(SHELF, [key]))
    return f"-- {key}\n{compiled.matters(sources).sql}\n"


def _source(key: str) -> compiled.Source:
    stem, _, spec = SHELF.indicators[key]
    ledger = SHELF.ledgers[stem]
    return compiled.source(stem, ledger.spec, ledger.edition, [spec], columns(ledger.spec))


@pytest.mark.django_db
def test_every_indicator_can_be_asked_of_an_empty_office() -> None:
    sync(SHELF)
    town = tree.found("乡镇", "110000001", "青石镇", "青石")
    found = figures(SHELF, SHELF.indicators, town.id, Span.year(2025), today=date(2026, 3, 1))
    assert set(found) == set(SHELF.indicators)
    zero = {FigureKind.FLOW, FigureKind.STOCK, FigureKind.FEWEST}
    wrong = [key for key, figure in found.items() if (figure.value != 0 if figure.kind in zero else figure.value)]
    assert wrong == []


def test_every_indicator_says_what_it_counts() -> None:
    assert [key for key, (_, _, spec) in SHELF.indicators.items() if len(spec.definition) < 8 or not spec.unit] == []
