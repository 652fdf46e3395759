"""The real catalogue: every indicator's SQL to the letter, and every one of them runs."""

from collections.abc import Callable
from datetime import date

import pytest

from zhangtu import shelf
from zhangtu.ledger.tables import sync
from zhangtu.measure import compile as compiled
from zhangtu.measure.figure import FigureKind
from zhangtu.measure.figures import figures
from zhangtu.measure.query import leaves, parts_of, source_in
from zhangtu.measure.span import Span
from zhangtu.offices import tree

SHELF = shelf.current()
STEMS = sorted({each.stem for each in SHELF.indicators.values()})


@pytest.mark.parametrize("stem", STEMS)
def test_every_indicator_has_golden_sql(stem: str, golden: Callable[[str, str], None]) -> None:
    told = []
    for key, spec in SHELF.indicators_of(stem).items():
        if spec.manual or spec.union or spec.ratio or spec.difference:
            told.append(_made(key))
            continue
        expression, _ = compiled.scan_expression(source_in(SHELF, stem, [spec]), sealed=False)
        told.append(f"-- {key}\n{compiled.text_of(expression, pretty=True).sql}\n")
    golden(f"{stem}.sql", "\n".join(each for each in told if each))


def _made(key: str) -> str:
    """An indicator made of others: of which; and the query that counts a matter of theirs once."""
    spec = SHELF.indicators[key].spec
    if spec.manual:
        return ""
    parts = parts_of(SHELF.indicators[key])
    if not spec.once:
        sign = " / " if spec.ratio else " - " if spec.difference else " + "
        return f"-- {key}\n-- {sign.join(parts)}\n"
    read = ((each.stem, each.spec) for each in leaves(SHELF, [SHELF.indicators[key]]))
    sources = tuple(source_in(SHELF, stem, [leaf]) for stem, leaf in read)
    return f"-- {key}\n{compiled.matters(sources).sql}\n"


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
    assert [key for key, each in SHELF.indicators.items() if len(each.spec.definition) < 8 or not each.spec.unit] == []
