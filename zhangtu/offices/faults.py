"""What the offices room refuses, in sentences for the person who must act."""

from datetime import datetime


class OfficesError(Exception):
    """Base of this room's refusals; the message is shown as it is."""


class DateOrderError(OfficesError):
    """A change dated before something it must follow."""


class NoSuchOfficeError(OfficesError):
    """An office that is not there, or not on that day."""


class CodeTakenError(OfficesError):
    """Another office goes by this code."""


class WrongPasswordError(OfficesError):
    """Name and password do not belong together."""


class LockedError(OfficesError):
    """Too many failures; ``until`` says when the next try is heard."""

    def __init__(self, until: datetime) -> None:
        self.until = until
        super().__init__(f"口令连续输错多次，账号已暂时锁定，请在 {until:%H:%M} 以后再试，或者请管理员解锁。")
