"""What should come every month and did not is told, month by month."""

from datetime import date

from tests.measure import sample
from tests.measure.conftest import Keep
from zhangtu.measure.rhythm import beats
from zhangtu.offices.models import Office


def test_a_month_without_a_record_is_missed_and_one_that_runs_is_not(
    shelf: sample.Shelf, keep: Keep, town: Office
) -> None:
    keys = [key for key, (_, _, spec) in shelf.indicators.items() if spec.frequency and not spec.frequency.by]
    assert keys
    stem = shelf.indicators[keys[0]][0]
    ledger = shelf.ledgers[stem].spec
    keep(stem, town, **{ledger.happened: date(2025, 1, 15)})
    (first, *_) = beats(shelf, keys[:1], town.pk, 2025, today=date(2025, 4, 10))
    assert [span.start.month for span in first.past] == [1, 2, 3]
    assert 1 not in [span.start.month for span in first.missed]
    assert [span.start.month for span in first.missed][-1] == 3


def test_an_indicator_without_a_rhythm_is_left_out(shelf: sample.Shelf, town: Office) -> None:
    keys = [key for key, (_, _, spec) in shelf.indicators.items() if not spec.frequency]
    assert beats(shelf, keys, town.pk, 2025, today=date(2025, 4, 10)) == []
