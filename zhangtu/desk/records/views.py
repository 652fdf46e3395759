"""A record's page: facts, clocks with their reasons, evidence, links, what went before, and what may be done now."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.db.models import Q
from django.http import Http404, HttpRequest, HttpResponseBase
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST

from zhangtu.desk.records import history as trail_lines
from zhangtu.desk.records.deadlines import Clock, clocks
from zhangtu.desk.records.facts import Ref, SeenBeside, evidence, facts, has_private
from zhangtu.desk.records.handoffs import follow_ups, ways
from zhangtu.desk.records.next_steps import forward, in_order
from zhangtu.desk.records.opened import OpenedRecord, open_record
from zhangtu.desk.records.rows import RowTable, tables
from zhangtu.desk.records.unfit import doubts
from zhangtu.desk.shell.page import show
from zhangtu.desk.shell.posted import whole
from zhangtu.desk.shell.visitor import Visitor, at_desk
from zhangtu.dispatch import evidence as evidencing
from zhangtu.dispatch.faults import NotAllowedError
from zhangtu.dispatch.proposing import why_not
from zhangtu.dispatch.rules import next_steps, taken_in_role
from zhangtu.ledger.catalogue import kept_spec
from zhangtu.ledger.content import Content, files_in, from_plain
from zhangtu.ledger.fields import kind_of
from zhangtu.ledger.models import Attachment, Link, Proposal
from zhangtu.ledger.overlay import changed_steps
from zhangtu.ledger.queries import may_reveal, visible, withdrawn_among
from zhangtu.ledger.spec import LedgerSpec
from zhangtu.ledger.terms import outcomes
from zhangtu.look.templatetags.look import article
from zhangtu.offices import tree
from zhangtu.trail import reading


@dataclass(frozen=True)
class StepButton:
    """A step the visitor's role may take; ``why_not`` says what stands against it."""

    name: str
    url: str
    articles: str
    why_not: str


@dataclass(frozen=True)
class Linked:
    """A record of the same matter, this one among them."""

    day: date
    here: bool
    kind: str
    url: str
    title: str
    number: str
    state: str


@dataclass(frozen=True)
class Proposed:
    """What waits for a second person; ``why_not`` says why it is not for this visitor to confirm."""

    proposal: Proposal
    changes: list[trail_lines.FieldChange]
    why_not: str
    mine: bool


@at_desk
@require_GET
def record(request: HttpRequest, visitor: Visitor, stem: str, record_id: UUID) -> HttpResponseBase:
    """The record as it stands, or as it was at an older version."""
    opened = open_record(visitor, stem, record_id)
    version = request.GET.get("version", "")
    if version and version != str(opened.record.version):
        return _page(request, visitor, opened, private=False, **_older(opened, version))
    return _page(request, visitor, opened, private=False)


@never_cache
@at_desk
@require_POST
def reveal(request: HttpRequest, visitor: Visitor, stem: str, record_id: UUID) -> HttpResponseBase:
    """The record with its private fields, to those who may see them; who looked is written down."""
    opened = open_record(visitor, stem, record_id)
    try:
        title, _ = evidencing.reveal(visitor.catalogue, visitor.actor, record_id, visitor.now)
    except NotAllowedError as fault:
        raise PermissionDenied(fault.sentence) from fault
    return _page(request, visitor, opened, private=True, title=title)


def _page(
    request: HttpRequest,
    visitor: Visitor,
    opened: OpenedRecord,
    *,
    private: bool,
    content: Content | None = None,
    looking_back: int = 0,
    title: str = "",
) -> HttpResponseBase:
    here, spec, content_shown = opened.record, opened.spec, content or opened.content
    standing = files_in(content_shown)
    files = [each for each in here.attachments.all() if str(each.pk) in standing]
    sight = _sight(visitor, opened, content_shown, files, private=private)
    steps = [] if looking_back or here.withdrawn_at else _steps(visitor, opened)
    return show(
        request,
        visitor,
        "records/record.html",
        "ledgers",
        stem=here.ledger,
        ledger=spec,
        record=here,
        title=title or here.title,
        url=opened.url,
        looking_back=looking_back,
        masked=not private and has_private(spec, content_shown, files),
        **_said(spec, content_shown, sight),
        may_reveal=may_reveal(visitor.reach, here),
        clocks=[] if looking_back else _clocks(visitor, opened),
        **({} if looking_back else _notices(visitor, opened)),
        links=linked_records(visitor, opened),
        ways=[] if looking_back else ways(opened, visitor),
        rows=_row_tables(visitor, opened, content_shown, steps, private=private),
        trail=trail_lines.lines(reading.of_record(here.pk), spec, private=private),
        **_onward(visitor, opened, steps),
        proposal=None if looking_back else proposed(visitor, opened),
        acts=bool(visitor.reach.roles(*opened.roles_of)) and not here.withdrawn_at and not looking_back,
    )


def _onward(visitor: Visitor, opened: OpenedRecord, steps: list[StepButton]) -> dict[str, Any]:
    """The steps to be taken from here, whether there is just one, and which of them the file of today has changed."""
    able = forward((each.name for each in steps if not each.why_not), opened.spec, opened.record.state)
    changed = _changed(visitor, opened) if steps else []
    return {"steps": steps, "only_step": len(able) == 1, "changed_steps": changed}


def _changed(visitor: Visitor, opened: OpenedRecord) -> list[str]:
    """The steps from here that today's file leads otherwise than the one the record began under."""
    ledger = visitor.catalogue.ledgers.get(opened.record.ledger)
    if ledger is None or ledger.spec is opened.spec:
        return []
    return changed_steps(kept_spec(opened.record.edition_id), opened.spec, opened.record.state)


def _said(spec: LedgerSpec, content: Content, sight: SeenBeside) -> dict[str, Any]:
    """What the record says of itself."""
    return {
        "state": content.state,
        "ended": spec.over(content.state),
        "facts": facts(spec, content, sight),
        "evidence": evidence(spec, content, sight),
    }


def _row_tables(
    visitor: Visitor, opened: OpenedRecord, content: Content, steps: list[StepButton], *, private: bool
) -> list[RowTable]:
    """The rows of the record, as far as the visitor answers for them with the means to put them right."""
    mine = taken_in_role(opened.spec, opened.content, visitor.reach.holders(*opened.roles_of), visitor.person.pk)
    answered = {name: bool({*each.steps, *each.along} & {*mine}) for name, each in opened.spec.series.items()}
    able = {each.name for each in steps if not each.why_not}
    return tables(opened, content, private=private, mine=answered, steps=able)


def _older(opened: OpenedRecord, version: str) -> dict[str, Any]:
    """The content of an older version."""
    number = whole(version)
    plain = reading.state_at(opened.record.pk, number) if 0 < number < opened.record.version else {}
    if not plain:
        raise Http404
    return {"content": from_plain(plain), "looking_back": number}


def _clocks(visitor: Visitor, opened: OpenedRecord) -> list[Clock]:
    calendar = visitor.catalogue.calendars
    lineage = tree.line(opened.record.office_id) if opened.spec.local else ()
    return clocks(outcomes(opened.spec, opened.content, calendar, visitor.now, lineage), calendar, visitor.now)


def _steps(visitor: Visitor, opened: OpenedRecord) -> list[StepButton]:
    roles = visitor.reach.holders(*opened.roles_of)
    reasons = next_steps(opened.spec, opened.content, roles, visitor.person.pk)
    here = opened.record
    buttons = [
        StepButton(
            name,
            reverse("record-step", args=[here.ledger, here.pk, name]),
            "、".join(article(citation) for citation in opened.spec.steps[name].citations),
            reasons[name],
        )
        for name in in_order(reasons, opened.spec, here.state, here.terms)
    ]
    return sorted(buttons, key=lambda button: bool(button.why_not))


def proposed(visitor: Visitor, opened: OpenedRecord) -> Proposed | None:
    """The correction or withdrawal that waits on the record, and whether this visitor may decide it."""
    waiting = Proposal.objects.filter(record=opened.record, confirmed=None).first()
    if waiting is None:
        return None
    changed = trail_lines.changes(waiting.changes, opened.spec, private=False)
    why = why_not(visitor.reach, opened.record, opened.spec, waiting, visitor.now)
    return Proposed(waiting, changed, why, mine=waiting.by == visitor.person.pk)


def linked_records(visitor: Visitor, opened: OpenedRecord) -> list[Linked]:
    """The line of one matter: its records and those linked by hand by the day they began; none when it is alone."""
    here = opened.record
    pairs = list(Link.objects.filter(Q(a=here) | Q(b=here)))
    kinds = {(pair.b_id if pair.a_id == here.pk else pair.a_id): pair.kind for pair in pairs}
    others = visible(visitor.reach).filter(Q(pk__in=kinds) | Q(matter=here.matter) | Q(pk=here.pk))
    names = {stem: ledger.spec.name for stem, ledger in visitor.catalogue.ledgers.items()}
    matter = [
        Linked(
            each.happened_on,
            each.pk == here.pk,
            kinds.get(each.pk, "同一事项"),
            reverse("record", args=[each.ledger, each.pk]),
            each.title,
            f"{names.get(each.ledger, each.ledger)}{each.number_text}",
            each.state,
        )
        for each in others.order_by("happened_on", "created_at").defer("search", "search_private")[:50]
    ]
    return matter if len(matter) > 1 else []


def _notices(visitor: Visitor, opened: OpenedRecord) -> dict[str, Any]:
    """What the page says on top: what does not fit together, and what must go on elsewhere."""
    return {"doubts": doubts(visitor, opened), "follow_ups": follow_ups(opened, visitor)}


def _sight(
    visitor: Visitor, opened: OpenedRecord, content: Content, files: list[Attachment], *, private: bool
) -> SeenBeside:
    """What stands behind the fields, as far as the visitor may see it."""
    named = _pointed_at(opened, content)
    return SeenBeside(files, _refs(visitor, named), private, withdrawn_among(named))


def _pointed_at(opened: OpenedRecord, content: Content) -> list[str]:
    """The ids of the records that fields name."""
    fields = opened.spec.fields.items()
    return [each for name, field in fields for each in kind_of(field).points_at(content.data.get(name))]


def _refs(visitor: Visitor, ids: list[str]) -> dict[str, Ref]:
    """Those of the records named that the visitor may see, by id."""
    records = visible(visitor.reach).filter(pk__in=ids) if ids else ()
    return {str(each.pk): Ref(each.number_text, reverse("record", args=[each.ledger, each.pk])) for each in records}
