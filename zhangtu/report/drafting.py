"""A draft out of a template: composed for a look, or kept as a report to be worked on."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from django.db import IntegrityError, transaction

from zhangtu.clock.events import day_of
from zhangtu.dispatch.actor import Actor
from zhangtu.measure.figure import Figure
from zhangtu.measure.span import Span
from zhangtu.offices.models import Office
from zhangtu.offices.tree import era
from zhangtu.report.catalogue import ReportCatalogue, template
from zhangtu.report.compose import Drafted, ReportSetting, body_named, compose, template_keys
from zhangtu.report.faults import NotPermittedError, ReportExistsError
from zhangtu.report.levels import levelled_figures
from zhangtu.report.log import noted
from zhangtu.report.models import Report, Section
from zhangtu.report.rights import DRAFTER, REPORTS
from zhangtu.report.spec import ReportSpec
from zhangtu.report.tokens import with_words
from zhangtu.wall.asking import for_house


@dataclass(frozen=True, slots=True)
class Composed:
    """A draft that nobody has kept yet."""

    title: str
    addressee: str
    signer: str
    period: str
    sections: list[Drafted]
    figures: Mapping[str, Figure]


@for_house("a report counts the whole subtree, whoever drafts it")
def composed(catalogue: ReportCatalogue, stem: str, office: Office, span: Span, today: date) -> Composed:
    """What the template makes of the office's records in these days."""
    spec = template(catalogue, stem)
    known = levelled_figures(catalogue, template_keys(spec), office.id, span, today=today)
    setting = setting_of(spec, office, span)
    return Composed(
        title=with_words(spec.title, setting.word),
        addressee=body_named(spec.addressee, setting),
        signer=body_named(spec.signer_of(office.kind), setting),
        period=setting.period,
        sections=compose(spec, setting, known),
        figures=known,
    )


def setting_of(spec: ReportSpec, office: Office, span: Span) -> ReportSetting:
    """The office under the name it had on the last day of the report."""
    then = era(office.id, span.end)
    above = era(then.parent.id, span.end).name if then.parent else ""
    return ReportSetting.of(spec, span, then.name, then.short, above)


@transaction.atomic
def draft(catalogue: ReportCatalogue, actor: Actor, stem: str, office: Office, span: Span, now: datetime) -> Report:
    """A report to be worked on; raises ReportExistsError when the office has one of these days."""
    if office.id not in actor.reach.acts_in(REPORTS, [DRAFTER]):
        raise NotPermittedError(f"起草报告要有“{DRAFTER}”的角色，你在{office.name}没有。")
    made = composed(catalogue, stem, office, span, day_of(now))
    try:
        with transaction.atomic():
            report = Report.objects.create(
                office=office,
                template=stem,
                start=span.start,
                end=span.end,
                period=made.period,
                title=made.title,
                addressee=made.addressee,
                signer=made.signer,
                drafted_by_id=actor.id,
                created_at=now,
                updated_at=now,
            )
    except IntegrityError as error:
        raise ReportExistsError(f"{office.name}{made.period}的这份报告已经有了，请打开它接着写。") from error
    Section.objects.bulk_create(_kept(report, order, each, now) for order, each in enumerate(made.sections))
    noted(actor, report, "起草", now, note=report.title)
    return report


def _kept(report: Report, order: int, drafted: Drafted, now: datetime) -> Section:
    return Section(
        report=report,
        order=order,
        place=drafted.place,
        level=drafted.level,
        title=drafted.title,
        text=drafted.text,
        content=drafted.content,
        hint=drafted.hint,
        office=_inner(report.office, drafted.office) if drafted.office else None,
        updated_at=now,
    )


def _inner(office: Office, name: str) -> Office | None:
    """The inner office that usually writes it, if the office has one of that name."""
    return Office.objects.filter(parent=office, until__isnull=True, name__endswith=name).order_by("path").first()
