"""Which passing of a step a figure judges: one that counts by the day a term stopped takes the verdict of that day."""

from dataclasses import replace

from zhangtu.catalog.sentences import Sentence, words_in
from zhangtu.ledger.names import PERIOD, passing
from zhangtu.ledger.passings import may_stop_again
from zhangtu.ledger.spec import LedgerSpec
from zhangtu.measure.spec import IndicatorSpec, IntervalSpec

PARTS = ("", "到期日", "止日", "用时")


def at_passing(ledger: LedgerSpec, spec: IndicatorSpec) -> IndicatorSpec:
    """The indicator with the terms it judges named as of the passing it counts by; unchanged where there is none."""
    terms = _judged(ledger, spec)
    if not terms:
        return spec
    again = {f"{term}{part}": passing(f"{term}{part}", term) for term in terms for part in PARTS}
    update = {
        "where": tuple(_renamed(each, again) for each in spec.where),
        "part": tuple(_renamed(each, again) for each in spec.part),
        **{name: again.get(getattr(spec, name), getattr(spec, name)) for name in ("total", "mean", "median")},
        **{name: _between(getattr(spec, name), again) for name in ("gap", "median_gap")},
    }
    return spec.model_copy(update=update)


def _judged(ledger: LedgerSpec, spec: IndicatorSpec) -> list[str]:
    """The terms whose stop is the day the indicator counts by, where they may be stopped again."""
    dated = {word for each in spec.where if each.values == (PERIOD,) for word in words_in(each.name)}
    return [
        name
        for name, term in ledger.terms.items()
        if dated & {f"{name}止日", *(f"{step}日" for step in term.stop)} and may_stop_again(ledger, term)
    ]


def _renamed(sentence: Sentence, again: dict[str, str]) -> Sentence:
    return replace(sentence, name=_said(sentence.name, again))


def _said(name: str, again: dict[str, str]) -> str:
    return "、".join(again.get(word, word) for word in words_in(name))


def _between(interval: IntervalSpec | None, again: dict[str, str]) -> IntervalSpec | None:
    if interval is None:
        return None
    since, until = _said(interval.since, again), _said(interval.until, again)
    return interval.model_copy(update={"since": since, "until": until})
