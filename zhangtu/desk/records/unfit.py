"""What of a record does not fit together: entered before the rule was there, it stays and is shown as 待核对."""

from zhangtu.desk.records.opened import OpenedRecord
from zhangtu.desk.shell.visitor import Visitor
from zhangtu.ledger.comparing import FieldScene, broken
from zhangtu.ledger.terms import outcomes
from zhangtu.offices import tree


def doubts(visitor: Visitor, opened: OpenedRecord) -> list[str]:
    """A sentence for each comparison that the record as it stands breaks."""
    spec, content, calendar, now = opened.spec, opened.content, visitor.catalogue.calendars, visitor.now
    line = tree.line(opened.record.office_id) if spec.local else ()
    scene = FieldScene(spec, content, calendar, now, lambda: outcomes(spec, content, calendar, now, line))
    return [each.sentence for each in broken(scene)]
