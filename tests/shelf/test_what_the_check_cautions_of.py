"""A no that goes the way of a yes, a clock that stands while work returns, a figure that counts one of several ends.

``as_they_were`` holds ledgers as they were when they were walked by hand and these faults were found.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

from zhangtu import shelf
from zhangtu.catalog.parse import parse
from zhangtu.catalog.source import read
from zhangtu.ledger.cautions import cautions as of_ledger
from zhangtu.ledger.spec import LedgerSpec
from zhangtu.measure.cautions import cautions as of_indicators
from zhangtu.measure.spec import IndicatorsSpec
from zhangtu.shelf.cautions import cautions

OLD = Path(__file__).parent / "as_they_were"


def told() -> Iterator[str]:
    """Every caution of the old files, a line each."""
    words = shelf.current()
    for path in sorted((OLD / "ledgers").glob("*.yaml")):
        ledger = parse(LedgerSpec, read(path))
        for issue in of_ledger(ledger, words.negative):
            yield f"{path.name} {'·'.join(map(str, issue.at))}：{issue.message}"
    for path in sorted((OLD / "indicators").glob("*.yaml")):
        ledger = parse(LedgerSpec, read(OLD / "ledgers" / path.name))
        for issue in of_indicators(parse(IndicatorsSpec, read(path)), ledger, words.ending):
            yield f"{path.name} {'·'.join(map(str, issue.at))}：{issue.message}"


def test_the_check_finds_on_the_old_files_what_was_found_by_hand(golden: Callable[[str, str], None]) -> None:
    golden("cautions.txt", "\n".join(told()) + "\n")


def test_the_shipped_files_give_no_cause() -> None:
    assert list(cautions(shelf.current())) == []


def test_a_line_of_why_is_not_empty() -> None:
    why = [step.either_way for each in shelf.current().ledgers.values() for step in each.spec.steps.values()]
    why += [each.spec.alone for each in shelf.current().indicators.values()]
    assert all(len(line) > 6 for line in why if line)
