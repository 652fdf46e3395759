"""Takes a place's report from draft to the public, each step by the person whose it is; and leaves one in work."""

from datetime import date, datetime

from zhangtu.commands.demo.playing import specimen
from zhangtu.commands.demo.town import ReportPlan
from zhangtu.dispatch.actor import Actor
from zhangtu.ledger.files import Handed
from zhangtu.measure.span import Span
from zhangtu.offices.models import Office, Person
from zhangtu.offices.reach import reach
from zhangtu.publish.faults import PublishError
from zhangtu.publish.steps import take
from zhangtu.report import steps
from zhangtu.report.drafting import draft
from zhangtu.report.editing import edit
from zhangtu.report.faults import ReportError, ReportNotReadyError
from zhangtu.report.models import Report
from zhangtu.report.tokens import claims
from zhangtu.report.vouching import Typing, confirm_zero, type_figure
from zhangtu.shelf import Shelf


class UnreportedError(Exception):
    """A report of the demonstration that cannot be brought to where the place wants it."""


def write(catalogue: Shelf, plan: ReportPlan, office: Office, now: datetime) -> str:
    """Draft the report and take it as far as the plan names people for; says how far it came."""
    try:
        report = _drafted(catalogue, plan, office, now)
        for step, username in _steps(plan):
            report = take(catalogue, _actor(username, office, now), report, step, report.version, now)
    except ReportNotReadyError as unready:
        raise UnreportedError(f"演示：{plan.template} {plan.year} 办不了：{'；'.join(unready.reasons)}") from unready
    except (ReportError, PublishError) as fault:
        raise UnreportedError(f"演示：{plan.template} {plan.year} 办不了：{fault}") from fault
    return f"　　{report.title}：{report.stage}。"


def _steps(plan: ReportPlan) -> list[tuple[str, str]]:
    """The steps for which someone is named, in order."""
    way = (
        (steps.SEND, plan.reviewer and plan.drafter),
        (steps.PASS, plan.reviewer),
        (steps.SIGN, plan.signer),
        (steps.PUBLISH, plan.publisher),
    )
    return [(step, username) for step, username in way if username]


def _drafted(catalogue: Shelf, plan: ReportPlan, office: Office, now: datetime) -> Report:
    actor = _actor(plan.drafter, office, now)
    span = Span(date(plan.year, 1, 1), date(plan.year, 12, 31))
    report = draft(catalogue, actor, plan.template, office, span, now)
    Report.objects.filter(pk=report.pk).update(demo=True)
    for title, text in plan.texts.items():
        section = report.sections.get(title=title)
        edit(catalogue, actor, section.pk, section.version, text, now)
    for key, each in plan.typed.items():
        owner = Person.objects.get(username=each.owner)
        typing = Typing(key, each.value, each.unit, each.definition, owner)
        type_figure(catalogue, actor, report, typing, Handed(each.evidence, specimen(each.evidence)), now)
    for key in _zero_keys(report) if plan.reviewer else ():
        confirm_zero(catalogue, actor, report, key, now)
    return Report.objects.get(pk=report.pk)


def _zero_keys(report: Report) -> list[str]:
    texts = report.sections.values_list("text", flat=True)
    return list(dict.fromkeys(claim.key for text in texts for claim in claims(text) if claim.is_zero))


def _actor(username: str, office: Office, now: datetime) -> Actor:
    return Actor(reach(Person.objects.get(username=username), now.date()), office.pk)
