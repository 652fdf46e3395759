"""Lists that cannot fall behind: a page for every room, one number for every decision, links that lead somewhere."""

import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
NOT_ROOMS = {"commands"}
PAGES = ["README.md", "README.zh-CN.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs"]
ROOMS = sorted(
    path.parent.name for path in (ROOT / "zhangtu").glob("*/__init__.py") if path.parent.name not in NOT_ROOMS
)
DECISIONS = sorted((ROOT / "docs/decisions").glob("[0-9]*.md"))
RANGES = re.findall(r"^\| (\d{4})–(\d{4}) \|", (ROOT / "docs/decisions/README.md").read_text("utf-8"), re.MULTILINE)


@pytest.mark.parametrize("room", ROOMS)
def test_every_room_has_a_page(room: str) -> None:
    assert (ROOT / f"docs/rooms/{room}.md").exists(), f"docs/rooms/{room}.md: what it takes, gives, and does not know"


def test_no_two_decisions_share_a_number() -> None:
    numbers = Counter(path.name[:4] for path in DECISIONS)
    assert [number for number, count in numbers.items() if count > 1] == []


def test_every_decision_stands_in_a_range_that_says_its_subject() -> None:
    known = {number for first, last in RANGES for number in range(int(first), int(last) + 1)}
    assert [path.name for path in DECISIONS if int(path.name[:4]) not in known] == []


@pytest.mark.parametrize("decision", DECISIONS, ids=lambda path: path.stem)
def test_a_decision_says_its_number_and_what_was_decided(decision: Path) -> None:
    text = decision.read_text(encoding="utf-8")
    assert re.fullmatch(r"\d{4}-[a-z0-9-]+", decision.stem)
    assert text.startswith(f"# {decision.name[:4]} ")
    assert "Decided" in text


def test_every_link_leads_somewhere() -> None:
    command = [sys.executable, ".ci/check_links.py", *PAGES]
    asked = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert asked.returncode == 0, asked.stdout
