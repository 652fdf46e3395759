"""What should come every month and did not is told, month by month."""

from datetime import date

from tests.measure import sample
from tests.measure.conftest import Keep
from zhangtu.measure.rhythm import beats, lately
from zhangtu.offices.models import Office


def test_a_month_without_a_record_is_missed_and_one_that_runs_is_not(
    shelf: sample.Shelf, keep: Keep, town: Office
) -> None:
    keys = [key for key, each in shelf.indicators.items() if each.spec.frequency and not each.spec.frequency.by]
    assert keys
    stem = shelf.indicators[keys[0]].stem
    ledger = shelf.ledgers[stem].spec
    keep(stem, town, **{ledger.happened: date(2025, 1, 15)})
    (first, *_) = beats(shelf, keys[:1], town.pk, 2025, today=date(2025, 4, 10))
    assert [span.start.month for span in first.past] == [1, 2, 3]
    assert 1 not in [span.start.month for span in first.missed]
    assert [span.start.month for span in first.missed][-1] == 3


def test_an_indicator_without_a_rhythm_is_left_out(shelf: sample.Shelf, town: Office) -> None:
    keys = [key for key, each in shelf.indicators.items() if not each.spec.frequency]
    assert beats(shelf, keys, town.pk, 2025, today=date(2025, 4, 10)) == []


def test_what_was_missed_lately_is_told_only_of_a_rhythm_that_is_kept(
    keep: Keep, shelf: sample.Shelf, town: Office
) -> None:
    keys = ["宣讲.每月至少", "宣讲.每村每季至少"]
    assert lately(shelf, keys, town.id, today=date(2025, 6, 10)) == []
    keep("talk", 日期=date(2025, 4, 1), 地点="东村")
    month, quarter = lately(shelf, keys, town.id, today=date(2025, 6, 10))
    assert (month.monthly, month.missed, month.lacking, month.now.end) == (True, True, True, date(2025, 6, 30))
    assert (quarter.monthly, quarter.missed, quarter.lacking) == (False, True, False)
    keep("talk", 日期=date(2025, 5, 31), 地点="东村")
    assert not lately(shelf, keys, town.id, today=date(2025, 6, 10))[0].missed
