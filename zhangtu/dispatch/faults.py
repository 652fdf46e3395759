"""Why dispatch refuses; every refusal is a sentence for the person who tried, and nothing has changed."""

from collections.abc import Sequence

from zhangtu.ledger.faults import FieldIssue
from zhangtu.trail.models import Entry


class RefusedError(Exception):
    """Base of every refusal; ``sentence`` is shown on top, ``faults`` beside their fields."""

    def __init__(self, sentence: str, faults: Sequence[FieldIssue] = ()) -> None:
        self.sentence = sentence
        self.faults = tuple(faults)
        super().__init__(sentence)


class NotThereError(RefusedError):
    """No such record, or not for this person: the two are told alike."""

    def __init__(self) -> None:
        super().__init__("没有这条记录，或者它不在你的权限范围内。")


class NotAllowedError(RefusedError):
    """The person has no role that may do this here."""


class RecusedError(NotAllowedError):
    """The person acted here in a role that excludes the one needed now, or another person was named for it."""


class OutOfTurnError(RefusedError):
    """The step does not leave the state the record is in."""


class InvalidEntryError(RefusedError):
    """Values, files or waivers that cannot be taken."""


class MissingEntryError(InvalidEntryError):
    """Something required is not there."""


class StaleRecordError(RefusedError):
    """Someone else acted in the meantime; ``since`` says who and what. What was typed is still the caller's."""

    def __init__(self, since: Sequence[Entry]) -> None:
        self.since = tuple(since)
        last = self.since[-1] if self.since else None
        who = f"{last.person_name}刚刚{deed_of(last)}" if last else "别人刚刚改动"
        super().__init__(f"{who}了这条记录。你填的内容还在，请核对变动以后再提交。")


def deed_of(entry: Entry) -> str:
    """What an entry did, as a verb."""
    words = {"step": f"办理（{entry.step}）", "correction": "更正", "takeback": "撤回", "withdraw": "撤销"}
    return words.get(entry.kind, "改动")
