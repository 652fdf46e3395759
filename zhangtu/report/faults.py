"""What this room refuses, in sentences for the person who tried; nothing has changed then."""

from collections.abc import Sequence


class ReportError(Exception):
    """Base of every refusal; ``sentence`` is shown as it is."""

    def __init__(self, sentence: str) -> None:
        self.sentence = sentence
        super().__init__(sentence)


class NotPermittedError(ReportError):
    """The person has no role that may do this to this report."""


class WrongStageError(ReportError):
    """The report is not at the stage where this can be done."""


class SamePersonError(NotPermittedError):
    """The same person may not do both."""


class StaleReportError(ReportError):
    """Someone else changed it meanwhile; what was typed is still the caller's."""


class ReportNotReadyError(ReportError):
    """Something must be put right first; ``reasons`` says what."""

    def __init__(self, sentence: str, reasons: Sequence[str]) -> None:
        self.reasons = tuple(reasons)
        super().__init__(sentence)


class UnusableInputError(ReportError):
    """Something typed cannot be taken."""


class ReportExistsError(ReportError):
    """There is such a report already."""
