"""What may be done to a report from its page: each deed answers with a sentence, or a ReportError refuses it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.http import HttpRequest

from zhangtu.desk.reports.page import answerable
from zhangtu.desk.shell.posted import whole
from zhangtu.desk.shell.visitor import Visitor
from zhangtu.dispatch.actor import Actor
from zhangtu.offices.models import Office, Person
from zhangtu.offices.namesakes import named, which_of
from zhangtu.publish.steps import take
from zhangtu.report import editing, growing, looking, vouching
from zhangtu.report.faults import UnusableInputError
from zhangtu.report.models import Report, Section
from zhangtu.report.numbers import numbers
from zhangtu.report.rights import writes
from zhangtu.words import dates
from zhangtu.words.faults import WordError


@dataclass(frozen=True)
class ReportAction:
    """One thing being asked for."""

    request: HttpRequest
    visitor: Visitor
    report: Report

    @property
    def actor(self) -> Actor:
        """Who asks."""
        return self.visitor.actor

    def typed(self, name: str) -> str:
        """What was typed under a name."""
        return self.request.POST.get(name, "").strip()

    def id(self, name: str) -> UUID:
        """An id that the form carries."""
        try:
            return UUID(self.typed(name))
        except ValueError as fault:
            raise UnusableInputError("这一页放得太久了，请刷新再试。") from fault


def step(deed: ReportAction) -> str:
    """One step on the way to the public."""
    version = whole(deed.typed("version"))
    name = deed.typed("step")
    moved = take(
        deed.visitor.catalogue, deed.actor, deed.report, name, version, deed.visitor.now, note=deed.typed("note")
    )
    number = f"，文号 {moved.number}" if moved.number and name == "签发" else ""
    return f"{name}：报告现在是“{moved.stage}”{number}。"


def assign(deed: ReportAction) -> str:
    """Ask an office to write a section."""
    name = deed.typed("office")
    office = _office(deed, name) if name else None
    editing.assign(deed.actor, deed.id("section"), office, _day(deed.typed("due")), deed.visitor.now)
    return f"已请{office.name}承办这一节。" if office else "这一节不再指定承办单位。"


def hand_in(deed: ReportAction) -> str:
    """Say that a section is written, or is not after all."""
    done = deed.typed("done") == "1"
    editing.hand_in(deed.actor, deed.id("section"), done=done, now=deed.visitor.now)
    return "已交稿。" if done else "已收回，可以接着写。"


def comment(deed: ReportAction) -> str:
    """Say something about the report or a section."""
    section = None
    if deed.typed("section"):
        section = Section.objects.filter(pk=deed.id("section"), report=deed.report).first()
    editing.comment(deed.actor, deed.report, deed.typed("text"), deed.visitor.now, section=section)
    return "意见已提出。"


def settle(deed: ReportAction) -> str:
    """Say that a comment has been dealt with."""
    editing.settle(deed.actor, deed.id("comment"), deed.visitor.now)
    return "意见已处理。"


def confirm_zero(deed: ReportAction) -> str:
    """Give one's word that there was none."""
    made = vouching.confirm_zero(deed.visitor.catalogue, deed.actor, deed.report, deed.typed("key"), deed.visitor.now)
    return f"你已确认：{made.sentence}。"


def overrule(deed: ReportAction) -> str:
    """Let a finding of the text checker stand, for a reason."""
    rule, quote = deed.typed("rule"), deed.request.POST.get("quote", "").replace("\r\n", "\n")
    editing.overrule(deed.actor, deed.report, rule, quote, deed.typed("reason"), deed.visitor.now)
    return "已保留，列在提示里，写着是谁、为什么。"


def type_figure(deed: ReportAction) -> str:
    """A number typed by hand, with an owner and a file."""
    owner = _owner(deed)
    typing = vouching.Typing(
        deed.typed("key"), deed.typed("value"), deed.typed("unit"), deed.typed("definition"), owner
    )
    file = deed.request.FILES.get("evidence")
    vouching.type_figure(deed.visitor.catalogue, deed.actor, deed.report, typing, file, deed.visitor.now)
    return f"“{typing.key}”已填，由{owner.name}负责。"


def drop_figure(deed: ReportAction) -> str:
    """Take a typed number back."""
    vouching.drop_figure(deed.actor, deed.report, deed.typed("key"), deed.visitor.now)
    return "已删去。"


def take_up(deed: ReportAction) -> str:
    """Sentences of the template whose figures have come since the draft was begun."""
    wanted = deed.request.POST.getlist("line")
    lines = [each.replace("\r\n", "\n") for each in wanted]
    growing.take_up(deed.visitor.catalogue, deed.actor, deed.id("section"), lines, deed.visitor.now)
    return "已经补进这一节；原来写的都没有动。"


def take_up_all(deed: ReportAction) -> str:
    """The same for every section that the visitor may write."""
    offered = growing.offers(deed.visitor.catalogue, deed.report, deed.visitor.today)
    taken = 0
    for section in deed.report.sections.filter(place__in=offered):
        if writes(deed.visitor.reach, deed.report, section.office_id):
            growing.take_up(deed.visitor.catalogue, deed.actor, section.pk, (), deed.visitor.now)
            taken += len(offered[section.place])
    if not taken:
        raise UnusableInputError("模板里没有可以补的句子了。")
    return f"照模板补了{taken}句；原来写的都没有动。"


def decline(deed: ReportAction) -> str:
    """Do not offer a sentence any more."""
    line = deed.request.POST.get("line", "").replace("\r\n", "\n")
    growing.decline(deed.actor, deed.id("section"), line, deed.visitor.now)
    return "这一句不再提醒。"


def seen(deed: ReportAction) -> str:
    """Remember the figures as they are now."""
    figures = numbers(deed.visitor.catalogue, deed.report, deed.visitor.today)
    looking.looked(deed.report, deed.visitor.person.pk, figures, deed.visitor.now)
    return "已记下；以后只列这以后的变动。"


DEEDS: Mapping[str, Callable[[ReportAction], str]] = {
    each.__name__: each
    for each in (
        step,
        assign,
        hand_in,
        comment,
        settle,
        confirm_zero,
        overrule,
        type_figure,
        drop_figure,
        take_up,
        take_up_all,
        decline,
        seen,
    )
}


def _office(deed: ReportAction, name: str) -> Office:
    offices = list(Office.objects.filter(name=name, until__isnull=True, path__startswith=deed.report.office.path)[:2])
    if len(offices) != 1:
        raise UnusableInputError(f"{deed.report.office.name}下面{'有几个都叫' if offices else '没有'}“{name}”。")
    return offices[0]


def _owner(deed: ReportAction) -> Person:
    """Who answers for a typed number: a colleague named, or whoever types it."""
    name = deed.typed("owner")
    if not name or name == deed.visitor.person.name:
        return deed.visitor.person
    persons = named(name, answerable(deed.report))
    where = deed.report.office.name
    if len(persons) > 1:
        raise UnusableInputError(f"{where}有几个人都叫“{name}”，请写明由哪一个负责：{which_of(persons)}。")
    if not persons:
        raise UnusableInputError(f"{where}没有“{name}”，请写清楚由谁负责。")
    return persons[0]


def _day(text: str) -> date | None:
    try:
        return dates.parse(text) if text else None
    except WordError as fault:
        raise UnusableInputError(f"{fault}。") from fault
