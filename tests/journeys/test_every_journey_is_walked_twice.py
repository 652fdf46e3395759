"""Every journey runs where the offices were always there, and in a house founded today by the pages."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.journeys.conftest import LONG_AGO, TODAY

HERE = Path(__file__).parent
WITHOUT_OFFICES = {
    "test_the_command_says_it_is_a_guess",
    "test_no_journey_leaves_out_the_house_founded_today",
    "test_the_ledgers_that_are_meant_are_among_them",
    "test_each_way_in_says_in_plain_words_what_it_is",
}


def journeys(session: pytest.Session) -> list[str]:
    """All there are: of this run, if it is a run of everything, else asked of a pytest of its own."""
    here = [item for item in session.items if item.path.parent == HERE]
    chosen = session.config.option.keyword or session.config.option.markexpr
    if (
        not chosen
        and {item.path for item in here} == set(HERE.glob("test_*.py"))
        and "::" not in str(session.config.args)
    ):
        return [item.nodeid for item in here]
    command = [sys.executable, "-m", "pytest", "--collect-only", "-q", "-p", "no:randomly", str(HERE)]
    listed = subprocess.run(command, cwd=HERE.parents[1], capture_output=True, text=True, check=True).stdout
    return [line for line in listed.splitlines() if "::" in line]


def test_no_journey_leaves_out_the_house_founded_today(request: pytest.FixtureRequest) -> None:
    found = [_readable(each) for each in journeys(request.session)]
    always, today = ({each.replace(world, "") for each in found if world in each} for world in (LONG_AGO, TODAY))
    assert len(always) > 200
    assert always == today
    rest = {each.partition("::")[2].partition("[")[0] for each in found if LONG_AGO not in each and TODAY not in each}
    assert rest == WITHOUT_OFFICES


def _readable(name: str) -> str:
    return name.encode().decode("unicode_escape") if "\\u" in name else name
