"""What the page says when dispatch refuses: the sentence, the faults beside their fields, what others changed."""

from dataclasses import dataclass, field

from django.http import HttpRequest

from zhangtu.desk.records.history import FieldChange, changes
from zhangtu.desk.shell.visitor import Visitor
from zhangtu.dispatch.faults import InvalidEntryError, NotAllowedError, RefusedError, StaleRecordError
from zhangtu.ledger.faults import FieldIssue
from zhangtu.ledger.spec import LedgerSpec
from zhangtu.look.overlong import too_long


@dataclass(frozen=True)
class Refusal:
    """A refusal as it is shown; ``version`` is the one to go on from after someone else has acted."""

    sentence: str
    kept: str
    status: int = 400
    faults: tuple[FieldIssue, ...] = ()
    changes: list[FieldChange] = field(default_factory=list)
    version: int = 0

    @property
    def by_field(self) -> dict[str, str]:
        """The faults by field or slot."""
        sentences: dict[str, str] = {}
        for fault in self.faults:
            sentences[fault.field] = (
                f"{sentences[fault.field]} {fault.sentence}" if fault.field in sentences else fault.sentence
            )
        return sentences


class OverlongEntryError(InvalidEntryError):
    """A text of the form was longer than the door lets in, and is not kept; all else is."""


def must_fit(request: HttpRequest) -> None:
    """Raise OverlongEntryError for a form of which the door took out what was too long; the first thing a deed asks."""
    if long := too_long(request):
        faults = [FieldIssue(name, sentence) for name, sentence in long.items()]
        raise OverlongEntryError("有一栏太长，没有办。", faults)


def refusal(fault: RefusedError, spec: LedgerSpec, visitor: Visitor, *, had_files: bool) -> Refusal:
    """What to show. Private changes of others stay masked: whoever may see them can open the record."""
    kept = "其他各栏都还在。" if isinstance(fault, OverlongEntryError) else "你填的都还在。"
    kept += "附件要重新选择。" if had_files else ""
    if not isinstance(fault, StaleRecordError):
        status = 403 if isinstance(fault, NotAllowedError) else 400
        return Refusal(fault.sentence, f"什么都没有改动，{kept}", status, fault.faults)
    since = [change for entry in fault.since for change in changes(entry.changes, spec, private=False)]
    version = max((entry.version for entry in fault.since), default=0)
    return Refusal(fault.sentence, kept, 409, fault.faults, since, version)
