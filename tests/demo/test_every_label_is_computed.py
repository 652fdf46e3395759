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
YEARS = {"000": 2021, "001": 2020, "002": 2021, "003": 2020, "004": 2024}
OFFICES = {"000": "新桥镇", "001": "产业园区", "002": "荷泉街道", "003": "宣汉县", "004": "尼山镇"}
PLACE = {"000": "xinqiao", "001": "park", "002": "hequan", "003": "xuanhan", "004": "nishan"}
LABELLED = ("000", "001", "002", "004")
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
        if re.match(r"\d{3}(?:[- ]|$)", cells[0]) and len(cells) == 5:
            found.append(Line(cells[0][:3], cells[0], cells[2], cells[3], Decimal(cells[4])))
    return found


def computed(seed: str, office: Office) -> dict[str, Decimal | None]:
    year = YEARS[seed]
    keys = [line.key for line in lines() if line.seed == seed]
    span = Span(date(year, 1, 1), date(year, 12, 31))
    found = figures(shelf.current(), keys, office.pk, span, today=date(2026, 11, 20))
    return {key: figure.value for key, figure in found.items()}


@pytest.mark.parametrize("seed", LABELLED)
def test_the_records_come_to_what_the_page_says(seed: str, load_places: Loader) -> None:
    load_places(PLACE[seed], live=False)
    values = computed(seed, Office.objects.get(name=OFFICES[seed]))
    assert values == {line.key: line.counted for line in lines() if line.seed == seed}


def test_a_county_adds_up_from_its_towns(load_places: Loader) -> None:
    load_places("xuanhan", live=False)
    county = Office.objects.get(name="宣汉县")
    towns = Office.objects.filter(parent=county)
    key = "服务阵地.公共法律服务室数"
    span = Span(date(2020, 1, 1), date(2020, 12, 31))

    def count(office: Office) -> Decimal:
        value = figures(shelf.current(), [key], office.pk, span, today=date(2026, 11, 20))[key].value
        assert value is not None
        return value

    assert computed("003", county) == {line.key: line.counted for line in lines() if line.seed == "003"}
    assert len(towns) == 37
    assert sum(count(town) for town in towns) == count(county) == 422


def test_what_was_counted_agrees_with_what_was_printed() -> None:
    for line in lines():
        if line.printed == "没有写":
            continue
        printed = Decimal(line.printed.rstrip("约多"))
        low = printed * (1 - ROUNDING) if line.printed.endswith("约") else printed
        high = max(printed * (1 + ROUNDING), printed + 1) if line.printed[-1] in "约多" else printed
        counted = round(line.counted, -printed.as_tuple().exponent) if "." in line.printed else line.counted
        assert low <= counted <= high, line


@pytest.mark.skipif(not LABELS.is_dir(), reason="the labelled reports are not here")
@pytest.mark.parametrize("seed", LABELLED)
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
