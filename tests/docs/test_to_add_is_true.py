"""CONTRIBUTING's "To add": every file and test it names is there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SECTION = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8").partition("## To add")[2]
NAMED = sorted(set(re.findall(r"`((?:catalog|zhangtu|tests|docs)/[^`\s]*)`", SECTION)))
THINGS = ("ledger", "indicator", "type of field", "page", "rule", "law", "calendar", "report", "post")


@pytest.mark.parametrize("name", NAMED)
def test_what_is_named_is_there(name: str) -> None:
    path, _, test = name.partition("::")
    there = sorted(ROOT.glob(re.sub(r"<\w+>", "*", path).rstrip("/")))
    assert there, f"{path} is not there"
    if test:
        assert f"def {test}(" in there[0].read_text(encoding="utf-8"), f"{path} has no {test}"


@pytest.mark.parametrize("thing", THINGS)
def test_each_thing_has_its_list(thing: str) -> None:
    assert re.search(rf"^\*\*An? [^*]*{thing}|^\*\*A year's {thing}", SECTION, re.MULTILINE), thing
