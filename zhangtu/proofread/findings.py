"""What a rule says about a place in the text, and the machine format of it."""

from dataclasses import asdict, dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How sure and how grave: an error must be corrected, a warning looked at, an info known."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


SEVERITY_NAMES = {Severity.ERROR: "错误", Severity.WARNING: "警告", Severity.INFO: "提示"}


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault; ``quote == text[start:end]`` and the message says why in Chinese."""

    rule: str
    severity: Severity
    start: int
    end: int
    quote: str
    message: str
    suggestion: str | None

    @property
    def family(self) -> str:
        """The first word of the rule id: figure, content, structure, date, law, people, term or page."""
        return self.rule.partition("-")[0]

    def as_json(self) -> dict[str, str | int | None]:
        """The stable machine format of ``zhangtu proofread --format json``."""
        return {key: str(value) if key == "severity" else value for key, value in asdict(self).items()}
