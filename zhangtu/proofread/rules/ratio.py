"""做法 ratio: person-times per event too few to be believed."""

import re
from collections.abc import Iterator, Sequence

from pydantic import Field

from zhangtu.proofread.bounded import Expression, compiled
from zhangtu.proofread.figures import TextFigure
from zhangtu.proofread.hits import Check, Hit
from zhangtu.proofread.manuscript import Manuscript
from zhangtu.proofread.rules.data import RuleData
from zhangtu.proofread.spoken import figure_end, spoken_figure, spoken_number


class Expectation(RuleData):
    """People and events that belong together, by words of their subjects, and the least number per event."""

    people: Expression = Field(alias="人次")
    events: Expression = Field(alias="次数")
    least: float = Field(alias="每次至少")


class Ratios(RuleData):
    """All expectations."""

    expectations: tuple[Expectation, ...] = Field(alias="比例", min_length=1)


def make(data: Ratios) -> Check:
    """Within one paragraph; 余 is read as generously as it can be."""
    expected = [(compiled(one.people), compiled(one.events), one.least) for one in data.expectations]

    def check(manuscript: Manuscript) -> Iterator[Hit]:
        for paragraph in _paragraphs(manuscript):
            for people_words, event_words, least in expected:
                people = _first(paragraph, people_words, {"人次", "人"})
                events = _first(paragraph, event_words, {"次", "场", "期", "场次"})
                if people and events and (most := _most(people) / float(events.value or 1)) < least:
                    facts = {"次数": spoken_figure(events), "每次": spoken_number(most), "至少": spoken_number(least)}
                    yield Hit(people.start, figure_end(manuscript.text, people), facts)

    return check


def _paragraphs(manuscript: Manuscript) -> Iterator[list[TextFigure]]:
    figures = iter(manuscript.figures)
    figure = next(figures, None)
    for line in manuscript.lines:
        inside: list[TextFigure] = []
        while figure is not None and figure.start < line.end:
            inside.append(figure)
            figure = next(figures, None)
        if len(inside) > 1:
            yield inside


def _first(figures: Sequence[TextFigure], words: re.Pattern[str], units: set[str]) -> TextFigure | None:
    return next((f for f in figures if f.unit in units and f.value and not f.target and words.search(f.subject)), None)


def _most(figure: TextFigure) -> float:
    """The largest number the printed one can stand for: 300余 is at most 399."""
    value = float(figure.value or 0)
    if figure.approx != "at_least":
        return value
    digits = len(str(int(value))) - 1
    return value + 10.0**digits - 1 if digits else value + 1
