"""What an indicator names, and in which columns it answers; read without building any query."""

from collections.abc import Mapping

from zhangtu.catalog.sentences import words_in
from zhangtu.ledger.names import series_in
from zhangtu.ledger.spec import LedgerSpec
from zhangtu.measure.spec import IndicatorSpec

VALUE, RECORDS, PART, UNDONE, SEAL, LEFT_OUT, BLANK = "值", "记录数", "分子", "逾期未办", "印记", "算不出", "未填"
"""The columns that an indicator gives; a plain count is its records."""

Row = Mapping[str, object]
"""What the database answered for one indicator."""


def series_of(ledger: LedgerSpec, spec: IndicatorSpec) -> str:
    """The series whose rows an indicator counts; empty when it counts records."""
    if not ledger.series:
        return ""
    return next(iter(series_in(ledger, named_by(spec))), "")


def named_by(spec: IndicatorSpec) -> tuple[str, ...]:
    """Every name of the ledger that an indicator uses."""
    said = (word for sentence in (*spec.where, *spec.part) for word in words_in(sentence.name))
    ends = (spec.interval.since, spec.interval.until) if spec.interval else ()
    by = spec.frequency.by if spec.frequency else ""
    return (*said, spec.total, spec.distinct, spec.mean, spec.median, *ends, by, *spec.groups, spec.spread)
