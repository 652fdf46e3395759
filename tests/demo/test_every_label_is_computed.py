"""Every figure and claim of the published reports comes out of records; docs/demo.md says which indicator it is."""

import json
import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from tests.demo.conftest import Loader
from zhangtu import shelf
from zhangtu.commands.demo import PASSWORD, accounts
from zhangtu.measure.figures import figures
from zhangtu.measure.span import Span
from zhangtu.offices.models import Office

ROOT = Path(__file__).parents[2]
LABELS = ROOT / ".." / "shared" / "seeds" / "labels"
YEARS = {"000": 2021, "001": 2020, "002": 2021, "004": 2024}
TOWNS = {"000": "新桥镇", "001": "产业园区", "002": "荷泉街道", "004": "尼山镇"}
ANONYMOUS = "001"
"""The report whose numbers were taken out before it was published."""
ROUNDING = Decimal("0.05")
"""How far above a round number with 余 after it, or below one with 近 before it, the records may be."""


@dataclass(frozen=True)
class Line:
    """One line of the table: the label, what the report prints, the indicator, what the records come to."""

    seed: str
    label: str
    key: str
    printed: str
    counted: Decimal


def lines() -> list[Line]:
    found = []
    for text in (ROOT / "docs" / "demo.md").read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in text.strip("|").split("|")]
        if re.match(r"\d{3}[- ]", cells[0]) and len(cells) == 5:
            found.append(Line(cells[0][:3], cells[0], cells[2], cells[3], Decimal(cells[4])))
    return found


def computed(seed: str, office: Office) -> dict[str, Decimal | None]:
    year = YEARS[seed]
    keys = [line.key for line in lines() if line.seed == seed]
    span = Span(date(year, 1, 1), date(year, 12, 31))
    found = figures(shelf.current(), keys, office.pk, span, today=date(2026, 11, 20))
    return {key: figure.value for key, figure in found.items()}


def test_the_records_come_to_what_the_page_says(load_places: Loader) -> None:
    load_places(live=False)
    for seed, town in TOWNS.items():
        values = computed(seed, Office.objects.get(name=town))
        assert values == {line.key: line.counted for line in lines() if line.seed == seed}


def test_what_was_counted_agrees_with_what_was_printed() -> None:
    for line in lines():
        if line.printed == "没有写":
            continue
        printed = Decimal(line.printed.rstrip("约多"))
        low = printed * (1 - ROUNDING) if line.printed.endswith("约") else printed
        high = printed * (1 + ROUNDING) if line.printed[-1] in "约多" else printed
        assert low <= line.counted <= high, line


@pytest.mark.skipif(not LABELS.is_dir(), reason="the labelled reports are not here")
@pytest.mark.parametrize("seed", YEARS)
def test_no_label_is_left_out(seed: str) -> None:
    figures_file, implicit_file = LABELS / f"{seed}.figures.jsonl", LABELS / f"{seed}.implicit.jsonl"
    labels = [json.loads(text) for text in figures_file.read_text(encoding="utf-8").splitlines()]
    listed = {line.label: line for line in lines()}
    for label in labels:
        line = listed[label["id"]]
        if label["value"] is None:
            assert line.printed == "没有写"
            continue
        assert Decimal(line.printed.rstrip("约多")) == label["value"]
        assert line.printed.endswith("约") == (label["approx"] == "about")
        assert line.printed.endswith("多") == (label["approx"] == "at_least")
    if seed == ANONYMOUS:
        return
    claims = [json.loads(text) for text in implicit_file.read_text(encoding="utf-8").splitlines()]
    hidden = {line.printed for line in lines() if line.label == f"{seed} 隐含"}
    for claim in claims:
        found = re.match(r"\d+", str(claim["implied"]))
        assert found is None or found[0] in hidden or claim["ledger"] in ("petition", "reporting"), claim


def test_every_row_says_an_indicator_there_is() -> None:
    known = shelf.current().indicators
    assert [line.key for line in lines() if line.key not in known] == []


def test_loading_again_changes_nothing(load_places: Loader) -> None:
    first, again = load_places("nishan", live=False), load_places("nishan", live=False)
    assert "810 条" in first[0]
    assert again == ["尼山镇：已经装过，没有再装。"]


def test_every_account_is_on_the_page() -> None:
    page = (ROOT / "docs" / "demo.md").read_text(encoding="utf-8")
    for username, name, post in accounts():
        assert f"| `{username}` | {name} | {post} |" in page
    assert f"`{PASSWORD}`" in page
