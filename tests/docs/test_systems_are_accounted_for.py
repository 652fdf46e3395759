"""docs/systems.md: a row for each of the 220 systems, and everything a row names can be found."""

import re
from pathlib import Path

import pytest
from django.urls import resolve

from zhangtu import shelf

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "systems.md"
SOURCE = ROOT / "../shared/product/systems.md"
TEXT = PAGE.read_text(encoding="utf-8")
ROWS = re.findall(r"^\| (\d+) \| ([^|]+) \| ([^|]+) \|$", TEXT, re.MULTILINE)
LINKS = sorted(set(re.findall(r"\]\(([^)]+)\)", TEXT)))
NAMED = sorted(set(re.findall(r"`([^`]+)`", TEXT)) - {"/", "台账.指标"})
SYSTEMS = 220


def test_every_system_has_one_row() -> None:
    assert [int(number) for number, _, _ in ROWS] == list(range(1, SYSTEMS + 1))


def test_the_list_is_that_of_the_source() -> None:
    if not SOURCE.exists():
        pytest.skip("the list of systems (product/systems.md) is not at hand")
    numbers = re.findall(r"^\| (\d+) \|", SOURCE.read_text(encoding="utf-8"), re.MULTILINE)
    assert [number for number, _, _ in ROWS] == numbers


def test_a_row_leads_somewhere_or_says_what_is_missing() -> None:
    silent = [number for number, _, where in ROWS if not re.search(r"\]\(|`|还没有|不做|不设", where)]
    assert silent == []


@pytest.mark.parametrize("link", LINKS)
def test_a_link_leads_to_a_file(link: str) -> None:
    assert (PAGE.parent / link).resolve().is_file()


@pytest.mark.parametrize("address", [name for name in NAMED if name.startswith("/")])
def test_an_address_is_a_page(address: str) -> None:
    """Any word after /desk/ could be a ledger's list; a page of its own goes by its own name."""
    assert resolve(address.replace("…", "x")).url_name != "ledger-list"


def test_every_other_name_is_an_indicator() -> None:
    names = {name for name in NAMED if not name.startswith("/")}
    assert sorted(names - set(shelf.current().indicators)) == []


def test_every_ledger_is_named() -> None:
    linked = {Path(link).stem for link in LINKS if "ledgers/" in link}
    assert sorted(set(shelf.current().ledgers) - linked) == []
