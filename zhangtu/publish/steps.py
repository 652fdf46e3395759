"""The steps of a report as the doors offer them: checked before signing, numbered, and made public."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import transaction

from zhangtu.clock.events import day_of
from zhangtu.dispatch.actor import Actor
from zhangtu.measure.figure import Figure
from zhangtu.measure.level import plain_key
from zhangtu.offices.tree import era
from zhangtu.publish.checking import checks, privacy, reading
from zhangtu.publish.models import DocumentCounter, Publication, document_number
from zhangtu.publish.release import Signed, Told, publish, take_down
from zhangtu.report import steps
from zhangtu.report.catalogue import ReportCatalogue, template
from zhangtu.report.gaps import errors
from zhangtu.report.log import noted
from zhangtu.report.models import Report
from zhangtu.report.numbers import numbers
from zhangtu.report.render import blocks
from zhangtu.report.rights import one
from zhangtu.trail.models import TrailAction


@transaction.atomic
def take(
    catalogue: ReportCatalogue, actor: Actor, report: Report, step: str, version: int, now: datetime, *, note: str = ""
) -> Report:
    """Take a step of a report; what stands in its way is told all at once and nothing changes."""
    one(actor.reach, report.pk)
    held = Report.objects.select_for_update(of=("self",)).select_related("office").get(pk=report.pk)
    return _PublishedStep(catalogue, actor, held, now).take(step, version, note)


@dataclass(slots=True)
class _PublishedStep:
    """A step being taken of a report that is held for it."""

    catalogue: ReportCatalogue
    actor: Actor
    report: Report
    now: datetime

    def take(self, step: str, version: int, note: str) -> Report:
        objections = OBJECTIONS[step](self) if step in OBJECTIONS else ()
        allowed = step in steps.next_steps(self.actor.reach, self.report) and not objections
        number = self._next_number() if step == steps.SIGN and allowed and not self.report.number else ""
        self.report = steps.move(
            self.catalogue,
            self.actor,
            self.report.pk,
            step,
            version,
            self.now,
            note=note,
            number=number,
            objections=objections,
        )
        if step == steps.PUBLISH:
            self._release()
        elif step == steps.TAKE_DOWN:
            self._withdraw(note)
        return self.report

    def unready(self) -> Sequence[str]:
        return [gap.message for gap in errors(checks(self.catalogue, self.report, day_of(self.now)))]

    def secret(self) -> Sequence[str]:
        today = day_of(self.now)
        body = blocks(self.report.sections.all(), numbers(self.catalogue, self.report, today))
        sheet = reading(self.report, body, today)
        return [f"{gap.message}（“{gap.quote}”）" for gap in privacy(sheet, self.report.end.year)]

    def _next_number(self) -> str:
        """The next document number of the office's word and year; none when the template has no word."""
        mark = template(self.catalogue, self.report.template).mark
        if not mark:
            return ""
        series: dict[str, Any] = {"office": self.report.office, "mark": mark, "year": self.now.year}
        DocumentCounter.objects.get_or_create(**series)
        row = DocumentCounter.objects.select_for_update().get(**series)
        row.last += 1
        row.save(update_fields=["last"])
        return document_number(mark, self.now.year, row.last)

    def _release(self) -> None:
        report, today = self.report, day_of(self.now)
        assert report.signed_at is not None
        figures = numbers(self.catalogue, report, today)
        made = publish(
            Signed(
                report=report.pk,
                office=report.office,
                title=report.title,
                year=report.end.year,
                period=report.period,
                blocks=blocks(report.sections.all(), figures),
                figures=self._told(figures),
                signed_on=day_of(report.signed_at),
                number=report.number,
                addressee=report.addressee,
                signer=report.signed_as,
                demo=report.demo,
            ),
            era(report.office_id, today).name,
            self.now,
        )
        noted(self.actor, report, steps.PUBLISH, self.now, note=made.slug, digest=made.digest, deed=TrailAction.PUBLISH)

    def _told(self, figures: Mapping[str, Figure]) -> dict[str, Told]:
        """The figures as the public may know them; who answers for typed ones and nils is named."""
        vouched = {each.key: each.owner.name for each in self.report.manuals.select_related("owner")}
        vouched |= {each.key: each.by.name for each in self.report.nils.select_related("by")}
        return {key: _told(self.catalogue, figure, vouched.get(key, "")) for key, figure in figures.items()}

    def _withdraw(self, why: str) -> None:
        for publication in Publication.objects.filter(report=self.report.pk, withdrawn_at=None):
            take_down(publication, why, self.now)
            noted(
                self.actor,
                self.report,
                steps.TAKE_DOWN,
                self.now,
                note=why,
                digest=publication.digest,
                deed=TrailAction.PUBLISH,
            )


OBJECTIONS: Mapping[str, Callable[[_PublishedStep], Sequence[str]]] = {
    steps.SIGN: _PublishedStep.unready,
    steps.PUBLISH: _PublishedStep.secret,
}
"""What must be found in order before a step."""


def _told(catalogue: ReportCatalogue, figure: Figure, vouched: str) -> Told:
    known = catalogue.indicators.get(plain_key(figure.key))
    spec = known.spec if known else None
    return Told(
        key=figure.key,
        name=figure.name,
        value=figure.text,
        unit=figure.unit,
        kind=str(figure.kind),
        definition=figure.told,
        source=str(figure.source),
        records=figure.records,
        digest=figure.digest,
        edition=figure.edition,
        laws=tuple(str(each) for each in spec.citations) if spec else (),
        vouched=vouched,
    )
