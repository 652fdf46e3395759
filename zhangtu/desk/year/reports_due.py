"""The yearly reports of an office: when each falls due, by which law, who drafts it, how far it has come."""

from dataclasses import dataclass
from datetime import date, timedelta

from zhangtu import shelf
from zhangtu.desk.year.occasions import here
from zhangtu.law.yearly import Occasion
from zhangtu.offices.holders import holders
from zhangtu.offices.models import Office
from zhangtu.report.catalogue import fitting
from zhangtu.report.lastday import last_day
from zhangtu.report.models import Report, ReportStage
from zhangtu.report.rights import DRAFTER, REPORTS
from zhangtu.report.spec import ReportPeriod, ReportSpec

NEAR = timedelta(30)
"""So long before its last day a report that is not public is told on the workbench."""


@dataclass(frozen=True)
class Duty:
    """A yearly report of this office: when it is due and how far it has come."""

    name: str
    stem: str
    due: date | None
    public: date | None
    report: Report | None
    passed: bool
    """Whether its last day is over and it is not public."""
    drafters: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()
    """The matters waiting for a text that its days come from."""

    @property
    def late(self) -> bool:
        """Whether it is called late: not by a day that nobody has read in the rule itself."""
        return self.passed and not self.doubts

    def near(self, today: date) -> bool:
        """Whether its next day comes within a month; those whose day has passed are near too."""
        done = self.report is not None and self.report.stage == ReportStage.PUBLIC
        ahead = [day for day in (self.due, self.public) if day and day >= today]
        return self.passed or (not done and any(day - today <= NEAR for day in ahead))

    @property
    def last(self) -> date | None:
        """The day after which it is late."""
        return self.public or self.due


def duties(office: Office, year: int, today: date) -> list[Duty]:
    """The yearly reports on the year before, which fall due in this one."""
    specs = {stem: spec for stem, spec in _yearly(office).items() if any(spec.days_of(office.kind))}
    kept = {each.template: each for each in Report.objects.filter(office=office, start=date(year - 1, 1, 1))}
    drafters = holders(office, REPORTS, DRAFTER, shelf.current().posts, today)
    return [_duty(stem, spec, kept.get(stem), year, today, office.kind, drafters) for stem, spec in specs.items()]


def by_law(office: Office, year: int) -> list[Occasion]:
    """The days by which laws ask this kind of office for a report or want it to publish something."""
    bound = (each for each in here(office, year) if each.rule.report)
    return [each for each in bound if not each.rule.levels or office.kind in each.rule.levels]


def _yearly(office: Office) -> dict[str, ReportSpec]:
    """The office's yearly templates; one made for it by name stands for the general one that is due the same days."""
    fits = fitting(shelf.current(), office.kind, office.name)
    templates = {stem: spec for stem, spec in fits.items() if spec.period is ReportPeriod.YEAR}
    own = {spec.days_of(office.kind) for spec in templates.values() if office.name in spec.offices}
    return {
        stem: spec
        for stem, spec in templates.items()
        if office.name in spec.offices or spec.days_of(office.kind) not in own
    }


def _duty(
    stem: str, spec: ReportSpec, report: Report | None, year: int, today: date, kind: str, drafters: tuple[str, ...]
) -> Duty:
    due, public = (last_day(written, year) for written in spec.days_of(kind))
    done = report is not None and report.stage == ReportStage.PUBLIC
    last = public or due
    names = (report.drafted_by.name,) if report else drafters
    passed = not done and last is not None and last < today
    return Duty(spec.name, stem, due, public, report, passed, names, spec.unverified)
