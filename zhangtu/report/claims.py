"""Whether a figure bears out what is said of it."""

from collections.abc import Iterable, Mapping
from decimal import Decimal, InvalidOperation

from zhangtu.catalog.sentences import COMPARE, Sentence, Verb
from zhangtu.measure.figure import Figure


def holds(said: Sentence, figures: Mapping[str, Figure]) -> bool:
    """Whether the sentence is true; of a figure without a value only 无 is."""
    figure = figures.get(said.name)
    value = figure.value if figure else None
    if said.verb is Verb.HAS_NOT:
        return not value
    if value is None:
        return False
    if said.verb is Verb.HAS:
        return value != 0
    if said.verb in COMPARE:
        return bool(COMPARE[said.verb](value, Decimal(said.value)))
    return (value in numbers(said.values)) is (said.verb is not Verb.IS_NOT)


def all_hold(sentences: Iterable[Sentence], figures: Mapping[str, Figure]) -> bool:
    """Whether every one of them is true."""
    return all(holds(each, figures) for each in sentences)


def numbers(words: Iterable[str]) -> set[Decimal]:
    """The numbers among the words."""
    values = set()
    for word in words:
        try:
            values.add(Decimal(word.removesuffix("%")))
        except InvalidOperation:
            continue
    return values
