"""The steps of a report as the doors offer them: checked before signing, numbered, and made public."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from django.db import transaction

from zhangtu.clock.events import day_of
from zhangtu.dispatch.actor import Actor
from zhangtu.measure.figure import Figure
from zhangtu.offices.tree import era
from zhangtu.publish.checking import checks, privacy, reading
from zhangtu.publish.models import DocumentCounter, Publication, document_number
from zhangtu.publish.release import Signed, Told, publish, take_down
from zhangtu.report import steps
from zhangtu.report.catalogue import Templates, template
from zhangtu.report.content import Block
from zhangtu.report.gaps import errors
from zhangtu.report.log import noted
from zhangtu.report.models import Report
from zhangtu.report.numbers import numbers
from zhangtu.report.render import blocks
from zhangtu.report.rights import one
from zhangtu.trail.models import TrailAction


@transaction.atomic
def take(
    shelf: Templates, actor: Actor, report: Report, step: str, version: int, now: datetime, *, note: str = ""
) -> Report:
    """Take a step of a report; what stands in its way is told all at once and nothing changes."""
    one(actor.reach, report.pk)
    report = Report.objects.select_for_update(of=("self",)).select_related("office").get(pk=report.pk)
    objections = OBJECTIONS.get(step, _none)(shelf, report, now)
    allowed = step in steps.next_steps(actor.reach, report) and not objections
    number = _next_number(shelf, report, now) if step == steps.SIGN and allowed and not report.number else ""
    moved = steps.move(shelf, actor, report.pk, step, version, now, note=note, number=number, objections=objections)
    if step == steps.PUBLISH:
        _release(shelf, actor, moved, now)
    elif step == steps.TAKE_DOWN:
        _withdraw(actor, moved, note, now)
    return moved


def body(report: Report, figures: Mapping[str, Figure]) -> list[Block]:
    """The report's text with its numbers."""
    return blocks(report.sections.all(), figures)


def told(shelf: Templates, report: Report, figures: Mapping[str, Figure]) -> dict[str, Told]:
    """The figures as the public may know them; who answers for typed ones and nils is named."""
    vouched = {each.key: each.owner.name for each in report.manuals.select_related("owner")}
    vouched |= {each.key: each.by.name for each in report.nils.select_related("by")}
    return {key: _told(shelf, figure, vouched.get(key, "")) for key, figure in figures.items()}


def _none(shelf: Templates, report: Report, now: datetime) -> Sequence[str]:
    return ()


def _unready(shelf: Templates, report: Report, now: datetime) -> Sequence[str]:
    return [gap.message for gap in errors(checks(shelf, report, day_of(now)))]


def _secret(shelf: Templates, report: Report, now: datetime) -> Sequence[str]:
    figures = numbers(shelf, report, day_of(now))
    sheet = reading(report, body(report, figures), day_of(now))
    return [f"{gap.message}（“{gap.quote}”）" for gap in privacy(sheet, report.end.year)]


OBJECTIONS = {steps.SIGN: _unready, steps.PUBLISH: _secret}


def _next_number(shelf: Templates, report: Report, now: datetime) -> str:
    """The next document number of the office's word and year; none when the template has no word."""
    mark = template(shelf, report.template).mark
    if not mark:
        return ""
    DocumentCounter.objects.get_or_create(office=report.office, mark=mark, year=now.year)
    row = DocumentCounter.objects.select_for_update().get(office=report.office, mark=mark, year=now.year)
    row.last += 1
    row.save(update_fields=["last"])
    return document_number(mark, now.year, row.last)


def _release(shelf: Templates, actor: Actor, report: Report, now: datetime) -> None:
    assert report.signed_at is not None
    figures = numbers(shelf, report, day_of(now))
    made = publish(
        Signed(
            report=report.pk,
            office=report.office,
            title=report.title,
            year=report.end.year,
            period=report.period,
            blocks=body(report, figures),
            figures=told(shelf, report, figures),
            signed_on=day_of(report.signed_at),
            number=report.number,
            addressee=report.addressee,
            signer=report.signed_as,
            demo=report.demo,
        ),
        era(report.office_id, day_of(now)).name,
        now,
    )
    noted(actor, report, steps.PUBLISH, now, note=made.slug, digest=made.digest, deed=TrailAction.PUBLISH)


def _withdraw(actor: Actor, report: Report, why: str, now: datetime) -> None:
    for publication in Publication.objects.filter(report=report.pk, withdrawn_at=None):
        take_down(publication, why, now)
        noted(actor, report, steps.TAKE_DOWN, now, note=why, digest=publication.digest, deed=TrailAction.PUBLISH)


def _told(shelf: Templates, figure: Figure, vouched: str) -> Told:
    spec = shelf.indicators[figure.key].spec if figure.key in shelf.indicators else None
    return Told(
        key=figure.key,
        name=figure.name,
        value=figure.text,
        unit=figure.unit,
        kind=str(figure.kind),
        definition=figure.definition,
        source=str(figure.source),
        records=figure.records,
        digest=figure.digest,
        edition=figure.edition,
        laws=tuple(str(each) for each in spec.citations) if spec else (),
        vouched=vouched,
    )
