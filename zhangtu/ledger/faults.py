"""What the ledger room refuses, in sentences for the person who must act."""

from dataclasses import dataclass


class LedgerError(Exception):
    """Base of this room's refusals; the message is shown as it is."""


class NoSuchRecordError(LedgerError):
    """A record that is not there, or not for this person: the two are told alike."""

    def __init__(self) -> None:
        super().__init__("没有这条记录，或者它不在你的权限范围内。")


class FileRefusedError(LedgerError):
    """A file that may not be kept."""


class ViewError(LedgerError):
    """A ledger whose view cannot be made."""


@dataclass(frozen=True, slots=True)
class FieldIssue:
    """What is wrong with one field (or slot, or step date) and what to write instead."""

    field: str
    sentence: str


class FieldValueError(LedgerError):
    """A value that cannot be taken; the message says what to write instead."""
