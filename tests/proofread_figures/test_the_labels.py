"""The labelled reports: what the issue asks for must not be lost again."""

import pytest

from bench.score import SEEDS, Tally, score


@pytest.fixture(scope="module")
def tally() -> Tally:
    if not SEEDS.exists():
        pytest.skip("the labelled reports are not beside this checkout")
    total = Tally()
    for seed in sorted({path.name[:3] for path in (SEEDS / "labels").glob("*.figures.jsonl")}):
        total.add(score(seed))
    return total


def test_spans_are_found_and_nothing_else(tally: Tally) -> None:
    precision, recall = tally.matched / tally.found, tally.matched / tally.labelled
    assert 2 * precision * recall / (precision + recall) >= 0.98
    assert tally.rejected / tally.nonfigures >= 0.97


@pytest.mark.parametrize(
    ("name", "least"), [("value", 0.98), ("unit", 0.98), ("approx", 0.97), ("kind", 0.92), ("ledger", 0.90)]
)
def test_what_is_said_of_a_figure_is_right(tally: Tally, name: str, least: float) -> None:
    assert tally.right[name] / tally.asked[name] >= least


def test_zero_claims_are_found(tally: Tally) -> None:
    assert tally.implicit_found == tally.implicit
