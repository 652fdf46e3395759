"""A child that dies is started again at once, one that keeps dying ever more slowly; time is an argument."""

from collections.abc import Iterator

import pytest

from zhangtu.config.child import LONGEST_WAIT, QUICK, Child


@pytest.fixture
def mortal() -> Iterator[Child]:
    child = Child("后台任务", "timeit", ("-n", "1", "-r", "1", "pass"))
    yield child
    child.wait(30)


def died(child: Child, now: float) -> str:
    """What is told of a death; the process must be gone first."""
    child.wait(30)
    return child.keep(now)


def test_the_pause_doubles_up_to_the_longest(mortal: Child) -> None:
    now, pauses = 0.0, []
    mortal.start(now)
    for _ in range(12):
        assert "再试" in died(mortal, now)
        before = now
        while mortal.waiting:
            now += 1.0
            mortal.keep(now)
        pauses.append(now - before)
    assert pauses[:4] == [1, 2, 4, 8]
    assert pauses == sorted(pauses)
    assert pauses[-1] == LONGEST_WAIT


def test_one_that_has_lived_is_started_at_once(mortal: Child) -> None:
    mortal.start(0.0)
    assert died(mortal, QUICK + 1) == "后台任务意外退出，已重新启动。"
    assert not mortal.waiting


def test_trouble_stands_until_it_has_lived(mortal: Child) -> None:
    mortal.start(0.0)
    died(mortal, 0.0)
    assert mortal.trouble == ""
    mortal.keep(1.0)
    died(mortal, 1.0)
    assert mortal.trouble == "后台任务连续 2 次一启动就退出"
