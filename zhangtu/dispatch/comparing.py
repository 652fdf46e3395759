"""What a deed would leave that does not fit together: told beside the fields it touches, at every door alike."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from zhangtu.dispatch.case import Case
from zhangtu.ledger.comparing import FieldScene, broken, touched_by
from zhangtu.ledger.content import Content
from zhangtu.ledger.faults import FieldIssue
from zhangtu.ledger.terms import outcomes

WHEN = "办理时间"
"""The name under which a fault about when a step was taken is told."""


def unfit(case: Case, after: Content, *, step: str = "", lineage: Sequence[str] | None = None) -> Iterator[FieldIssue]:
    """A fault for each comparison that ``after`` breaks and that looks at something the deed changes.

    What was there before and is not touched stays, however old: the record's page shows it as 待核对. ``step`` is the
    one being taken, whose day is told of as 办理时间.
    """
    line = case.line if lineage is None else lineage
    calendar = case.catalogue.calendars
    scene = FieldScene(
        case.spec, after, calendar, case.now, lambda: outcomes(case.spec, after, calendar, case.now, line)
    )
    touched = touched_by(case.content, after)
    for each in broken(scene, touched):
        name = next(name for name in each.names if name in touched)
        yield FieldIssue(WHEN if step and name == f"{step}日" else name, each.sentence)


def unfit_row(case: Case, data: Mapping[str, Any], spot: str) -> Iterator[FieldIssue]:
    """The same of a row of the record; ``spot`` says before the field's name which row it is."""
    whole = replace(case.content, data={**case.content.data, **data})
    for each in broken(FieldScene(case.spec, whole, case.catalogue.calendars, case.now), set(data)):
        yield FieldIssue(f"{spot}{next(name for name in each.names if name in data)}", each.sentence)
