"""The words of a draft, who is asked to write them, and what is said about them."""

from datetime import date, datetime
from uuid import UUID

from django.db import transaction
from django.db.models import F

from zhangtu.dispatch.actor import Actor
from zhangtu.measure.level import plain_key
from zhangtu.offices.models import Office
from zhangtu.report.catalogue import ReportCatalogue
from zhangtu.report.faults import NotPermittedError, StaleReportError, UnusableInputError, WrongStageError
from zhangtu.report.log import noted
from zhangtu.report.models import SIGNED_STAGES, Comment, Overruled, Report, ReportStage, Section
from zhangtu.report.rights import DRAFTER, REVIEWER, demand, one, roles, writes
from zhangtu.report.tokens import TYPED, keys, unreadable

LONGEST = 200_000


@transaction.atomic
def edit(
    catalogue: ReportCatalogue,
    actor: Actor,
    section_id: UUID,
    version: int,
    text: str,
    now: datetime,
    *,
    title: str | None = None,
) -> Section:
    """Put new words into a section; raises StaleReportError when someone else did so since ``version``."""
    section = open_section(actor, section_id)
    _judge(catalogue, text)
    words: dict[str, object] = {"text": text.replace("\r\n", "\n").strip()}
    if title is not None:
        if section.title and not title.strip():
            raise UnusableInputError("标题不能是空的。")
        words["title"] = title.strip()
    changed = Section.objects.filter(pk=section.pk, version=version).update(
        **words, version=F("version") + 1, updated_by_id=actor.id, updated_at=now
    )
    if not changed:
        who = section.updated_by.name if section.updated_by else "别人"
        raise StaleReportError(f"{who}刚刚改过这一节。你写的内容还在，请对照以后再保存。")
    before = {name: getattr(section, name) for name in words}
    changes = {name: [before[name], value] for name, value in words.items() if before[name] != value}
    noted(actor, section.report, "修改", now, changes={f"{section.place} {section.title}": list(changes.values())})
    section.refresh_from_db()
    return section


@transaction.atomic
def assign(actor: Actor, section_id: UUID, office: Office | None, due: date | None, now: datetime) -> Section:
    """Ask an office to write a section by a day."""
    section = open_section(actor, section_id)
    demand(actor.reach, section.report, DRAFTER)
    section.office, section.due, section.done = office, due, False
    section.save(update_fields=["office", "due", "done"])
    name = office.name if office else "（无）"
    noted(actor, section.report, "分派", now, note=f"{section.place} {section.title} → {name}")
    return section


@transaction.atomic
def hand_in(actor: Actor, section_id: UUID, *, done: bool, now: datetime) -> Section:
    """Say that a section is written, or that it is not after all."""
    section = open_section(actor, section_id)
    section.done = done
    section.save(update_fields=["done"])
    noted(actor, section.report, "交稿" if done else "收回稿件", now, note=f"{section.place} {section.title}")
    return section


@transaction.atomic
def comment(
    actor: Actor, report: Report, text: str, now: datetime, *, section: Section | None = None, quote: str = ""
) -> Comment:
    """Say something about the report or a place in it; anyone who may read it may."""
    one(actor.reach, report.pk)
    if not text.strip():
        raise UnusableInputError("意见还没有写。")
    if section is not None and section.report_id != report.pk:
        raise UnusableInputError("这一节不在这份报告里。")
    return Comment.objects.create(
        report=report, section=section, quote=quote.strip()[:500], text=text.strip(), by_id=actor.id, at=now
    )


@transaction.atomic
def settle(actor: Actor, comment_id: UUID, now: datetime) -> Comment:
    """Say that a comment has been dealt with: its author or the drafter may."""
    comment = Comment.objects.select_related("report__office").filter(pk=comment_id).first()
    if comment is None:
        raise NotPermittedError("没有这条意见。")
    report = one(actor.reach, comment.report_id)
    if comment.by_id != actor.id:
        demand(actor.reach, report, DRAFTER)
    comment.settled_by_id, comment.settled_at = actor.id, now
    comment.save(update_fields=["settled_by", "settled_at"])
    return comment


@transaction.atomic
def overrule(actor: Actor, report: Report, rule: str, quote: str, reason: str, now: datetime) -> Overruled:
    """Let a proofreader's finding stand, for a reason; drafter and reviewer may, until it is signed."""
    report = one(actor.reach, report.pk)
    if not roles(actor.reach, report) & {DRAFTER, REVIEWER}:
        raise NotPermittedError(f"忽略核校意见要有“{DRAFTER}”或者“{REVIEWER}”的角色。")
    if report.stage in SIGNED_STAGES:
        raise WrongStageError(f"报告在“{report.stage}”，不能再忽略核校意见。")
    if not reason.strip():
        raise UnusableInputError("忽略一条核校意见要写明理由。")
    made, _ = Overruled.objects.update_or_create(
        report=report, rule=rule, quote=quote, defaults={"reason": reason.strip(), "by_id": actor.id, "at": now}
    )
    noted(actor, report, "忽略核校意见", now, note=f"{rule}“{quote}”：{reason.strip()}")
    return made


def drafting(actor: Actor, report_id: UUID) -> Report:
    """The report, locked for a change that only a draft allows."""
    one(actor.reach, report_id)
    report = Report.objects.select_for_update(of=("self",)).select_related("office").get(pk=report_id)
    if report.stage != ReportStage.DRAFTING:
        raise WrongStageError(f"报告在“{report.stage}”，不能改。要改，先退回起草。")
    return report


def open_section(actor: Actor, section_id: UUID) -> Section:
    """The section of a draft, locked, if the actor may write it."""
    section = Section.objects.select_related("report__office", "updated_by").filter(pk=section_id).first()
    if section is None:
        raise NotPermittedError("没有这一节。")
    section.report = drafting(actor, section.report_id)
    if not writes(actor.reach, section.report, section.office_id):
        raise NotPermittedError("这一节没有分派给你的单位，要改请找起草人。")
    return section


def _judge(catalogue: ReportCatalogue, text: str) -> None:
    if len(text) > LONGEST:
        raise UnusableInputError(f"一节最多 {LONGEST} 个字，请分成几节。")
    for start, end, slip in unreadable(text):
        raise UnusableInputError(f"“{text[start:end]}”读不懂：{slip.message}。{slip.hint}")
    for key in keys(text):
        if plain_key(key) not in catalogue.indicators and not key.startswith(f"{TYPED}."):
            raise UnusableInputError(
                f"没有“{key}”这个指标。要写目录里没有的数，写成“{{{TYPED}.名称}}”，并说明来源、上传佐证。"
            )
