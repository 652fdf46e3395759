"""Which figures changed since a person last looked at a report."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from zhangtu.measure.figure import Figure
from zhangtu.report.models import Look, Report


@dataclass(frozen=True, slots=True)
class FigureChange:
    """A figure that reads otherwise, or the same number from other records; ``before`` is empty for a new one."""

    key: str
    before: str
    after: str

    @property
    def only_records(self) -> bool:
        """Whether the number is the same and only the records behind it are not."""
        return self.before == self.after


def changes(report: Report, person_id: UUID, figures: Mapping[str, Figure]) -> list[FigureChange]:
    """What changed since the person's last look; nothing on the first."""
    last = Look.objects.filter(report=report, person=person_id).first()
    if last is None:
        return []
    seen: dict[str, list[str]] = last.figures
    changed = []
    for key, figure in figures.items():
        before = seen.get(key, ["", ""])
        if before != [figure.text, figure.digest]:
            changed.append(FigureChange(key, before[0], figure.text))
    return changed + [FigureChange(key, before[0], "") for key, before in seen.items() if key not in figures]


def looked(report: Report, person_id: UUID, figures: Mapping[str, Figure], now: datetime) -> None:
    """Remember what the person sees now."""
    seen = {key: [figure.text, figure.digest] for key, figure in figures.items()}
    Look.objects.update_or_create(report=report, person_id=person_id, defaults={"figures": seen, "at": now})
