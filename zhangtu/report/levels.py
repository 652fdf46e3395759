"""Figures of a report by the keys its text names them with: ``台账.指标@本级`` is what the office did itself."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from uuid import UUID

from zhangtu.measure.below import at_level
from zhangtu.measure.catalogue import IndicatorCatalogue
from zhangtu.measure.figure import Figure, Typed
from zhangtu.measure.figures import figures
from zhangtu.measure.level import Level, level_of, plain_key
from zhangtu.measure.query import FigureQuery, figure_query
from zhangtu.measure.span import Span
from zhangtu.offices.tree import subtree


def question_of(key: str, office_id: UUID, span: Span, today: date) -> FigureQuery:
    """What is asked of the records for a key."""
    return figure_query(office_id, span, today, offices_of(level_of(key), office_id, span))


def offices_of(level: Level, office_id: UUID, span: Span) -> list[UUID] | None:
    """The offices that a level counts as they stood on the last day; None for the office with all below it."""
    if level is Level.ALL:
        return None
    return at_level(subtree(office_id, span.end), office_id, span.end, level)


def levelled_figures(
    catalogue: IndicatorCatalogue,
    keys: Iterable[str],
    office_id: UUID,
    span: Span,
    *,
    today: date,
    typed: Mapping[str, Typed] | None = None,
    sealed: bool = True,
) -> dict[str, Figure]:
    """The figures of ``keys``, in their order, each at the level its key names; read together, level by level."""
    wanted = list(dict.fromkeys(keys))
    made: dict[str, Figure] = {}
    for level in dict.fromkeys(level_of(key) for key in wanted):
        here = {key: plain_key(key) for key in wanted if level_of(key) is level}
        offices = offices_of(level, office_id, span)
        plain_figures = figures(
            catalogue, here.values(), office_id, span, today=today, typed=typed, offices=offices, sealed=sealed
        )
        made |= {key: _told(plain_figures[plain], key, level) for key, plain in here.items()}
    return {key: made[key] for key in wanted}


def _told(figure: Figure, key: str, level: Level) -> Figure:
    """The figure as the report names it; one of a level says which."""
    if level is Level.ALL:
        return figure
    definition = f"{figure.definition}{LIMITED[level]}"
    return replace(figure, key=key, name=f"{figure.name}（{level}）", definition=definition)


LIMITED = {Level.OWN: "只数本单位自己的，不含下级单位。", Level.BELOW: "只数下级单位的，不含本单位自己的。"}
