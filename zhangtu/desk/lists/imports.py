"""Workbooks coming in: tried first, headings told apart, then all of it or nothing; undone as a whole."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePath
from uuid import UUID

from django.contrib import messages
from django.core import signing
from django.db.models import Q
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.views.decorators.http import require_GET

from zhangtu import shelf
from zhangtu.access.deeds import About, Kind
from zhangtu.desk.lists.views import MOST_OFFICES, ledger_or_404
from zhangtu.desk.lists.ways_in import beginnings, must_be_ones_own
from zhangtu.desk.shell.outgoing import taken_out
from zhangtu.desk.shell.page import show
from zhangtu.desk.shell.visitor import Visitor, at_desk
from zhangtu.dispatch.entering import undo
from zhangtu.dispatch.faults import RefusedError
from zhangtu.exchange.faults import ExchangeError
from zhangtu.exchange.loading import Import, load, said
from zhangtu.exchange.sheet import SKIP, targets
from zhangtu.ledger.directory import as_id
from zhangtu.ledger.faults import FieldIssue, FileRefusedError
from zhangtu.ledger.files import keep, path_of
from zhangtu.ledger.models import Batch
from zhangtu.offices.models import Office
from zhangtu.shelf import Ledger

SALT = "import"
WORKBOOKS = (".xlsx", ".xls")
KEPT_FOR = 24 * 3600
SHOWN = 50
COLUMN = "列:"
LEFT_ALONE = "不导入"


@dataclass(frozen=True)
class Sent:
    """A workbook that has been handed in and waits in the data folder for the word to go."""

    sha: str
    name: str
    office: str

    @property
    def token(self) -> str:
        """What the page carries instead of the file; nobody can make one up."""
        return signing.dumps([self.sha, self.name, self.office], salt=SALT)

    @property
    def content(self) -> bytes:
        """The file's bytes."""
        return path_of(self.sha).read_bytes()


@dataclass(frozen=True)
class ImportColumn:
    """A column of the workbook and what it is taken for."""

    heading: str
    target: str
    input: str
    near: tuple[str, ...]


@at_desk
@require_GET
def index(request: HttpRequest, visitor: Visitor) -> HttpResponseBase:
    """The ledgers one may import into, and what was imported lately."""
    able = [
        (stem, each.spec)
        for stem, each in visitor.catalogue.ledgers.items()
        if visitor.keeps(stem) and beginnings(stem, each.spec, visitor)
    ]
    mine = Q(by=visitor.person.pk) | Q(office=visitor.office_id)
    batches = [(batch, _name(batch)) for batch in Batch.objects.filter(mine).select_related("office")[:SHOWN]]
    return show(request, visitor, "lists/imports.html", "imports", able=able, batches=batches)


@at_desk
def import_page(request: HttpRequest, visitor: Visitor, stem: str) -> HttpResponseBase:
    """Hand a workbook in, see what would become of it, say what its headings mean, let it in."""
    ledger = ledger_or_404(stem, visitor)
    must_be_ones_own(request, visitor, ledger.stem, ledger.spec)
    if request.method != "POST":
        return _page(request, visitor, ledger)
    try:
        sent = _sent(request)
        done = _load(request, visitor, ledger, sent)
    except (ExchangeError, RefusedError, FileRefusedError) as fault:
        return _page(request, visitor, ledger, fault=str(fault), status=400)
    if request.POST.get("do") == "back":
        about = About(Kind.LEDGER, stem, ledger.spec.name)
        return taken_out(visitor, about, f"{PurePath(sent.name).stem}-要改的行", done.handed_back())
    if request.POST.get("do") == "load" and not done.wrong and (done.records or done.added):
        return _brought_in(request, ledger, done)
    return _page(request, visitor, ledger, sent=sent, done=done, status=400 if done.wrong else 200)


def _brought_in(request: HttpRequest, ledger: Ledger, done: Import) -> HttpResponseBase:
    """Say what came in, on the page of the import or, where no record is new, on the list."""
    parts = [f"已导入 {done.records} 条。"] if done.records else []
    if done.rows:
        grown = f"，其中 {done.added} 行加到 {done.grown} 条已有的记录里" if done.added else ""
        parts.append(f"子项 {done.rows} 行{grown}。")
    messages.success(request, "".join(parts))
    if done.entered is not None and done.entered.batch is not None:
        return redirect("batch", batch_id=done.entered.batch.pk)
    return redirect("ledger-list", stem=ledger.stem)


@at_desk
def batch(request: HttpRequest, visitor: Visitor, batch_id: UUID) -> HttpResponseBase:
    """One import: what came in, and taking it back as a whole."""
    imported = Batch.objects.filter(pk=batch_id).select_related("office").first()
    if imported is None or not visitor.reach.sees(imported.ledger, imported.office_id):
        raise Http404
    fault = ""
    if request.method == "POST":
        try:
            reason = request.POST.get("reason", "").strip()
            count = undo(visitor.catalogue, visitor.actor, batch_id, visitor.now, reason)
        except RefusedError as refused:
            fault = refused.sentence
        else:
            messages.success(request, f"已撤销这次导入的 {count} 条；编号不会再用，经过都还在。")
            return redirect("batch", batch_id=batch_id)
    status = 400 if fault else 200
    return show(
        request,
        visitor,
        "lists/batch.html",
        "imports",
        batch=imported,
        name=_name(imported),
        fault=fault,
        status=status,
    )


def _sent(request: HttpRequest) -> Sent:
    """The workbook just handed in, or the one the page carries a token for."""
    upload = request.FILES.get("file")
    if upload is not None:
        if not str(upload.name).lower().endswith(WORKBOOKS):
            raise ExchangeError(
                f"“{upload.name}”不是 Excel 工作簿。请选择 .xlsx 或 .xls 文件；文本表格请先在 Excel 里另存为 .xlsx。"
            )
        kept = keep(upload)
        return Sent(kept.sha256, kept.name, request.POST.get("office", ""))
    try:
        return Sent(*signing.loads(request.POST.get("token", ""), salt=SALT, max_age=KEPT_FOR))
    except signing.BadSignature as fault:
        raise ExchangeError("还没有选文件，或者上次选的文件放得太久了，请重新选择。") from fault


def _load(request: HttpRequest, visitor: Visitor, ledger: Ledger, sent: Sent) -> Import:
    chosen = {
        name.removeprefix(COLUMN): SKIP if target == LEFT_ALONE else str(target)
        for name, target in request.POST.items()
        if name.startswith(COLUMN) and target
    }
    return load(
        visitor.catalogue,
        visitor.actor,
        ledger.stem,
        sent.content,
        office_id=as_id(sent.office) or _usual_office(visitor, ledger) or visitor.office_id,
        now=visitor.now,
        file_name=sent.name,
        chosen=chosen,
        dry_run=request.POST.get("do") != "load",
    )


def _usual_office(visitor: Visitor, ledger: Ledger) -> UUID | None:
    """Where records go when no office is asked for, because there is only one."""
    return min(beginnings(ledger.stem, ledger.spec, visitor), key=visitor.nearness, default=None)


def _page(
    request: HttpRequest,
    visitor: Visitor,
    ledger: Ledger,
    *,
    sent: Sent | None = None,
    done: Import | None = None,
    fault: str = "",
    status: int = 200,
) -> HttpResponse:
    may = beginnings(ledger.stem, ledger.spec, visitor)
    offices = Office.objects.filter(pk__in=may, until__isnull=True).order_by("path")[:MOST_OFFICES]
    return show(
        request,
        visitor,
        "lists/import.html",
        "imports",
        status=status,
        stem=ledger.stem,
        ledger=ledger.spec,
        offices=sorted(offices, key=lambda office: visitor.nearness(office.pk)),
        sent=sent,
        done=done,
        fault=fault,
        headings=_headings(done) if done else [],
        targets=list(dict.fromkeys(targets(ledger.spec).values())),
        faults=_faults(done.faults) if done else [],
        row_faults=_row_faults(done) if done else [],
        left_alone=LEFT_ALONE,
    )


def _headings(done: Import) -> list[ImportColumn]:
    return [
        ImportColumn(column.heading, column.target, COLUMN + column.heading, column.near)
        for column in done.sheet.columns
        if column.heading
    ]


def _faults(faults: Mapping[int, Sequence[FieldIssue]]) -> list[tuple[int, list[str]]]:
    return [(line, [said(each) for each in faults[line]]) for line in sorted(faults)[:SHOWN]]


def _row_faults(done: Import) -> list[tuple[str, int, list[str]]]:
    """Sheet, line and what is wrong with it, of rows of series."""
    return [
        (*row_key, [said(each) for each in done.row_faults[row_key]]) for row_key in sorted(done.row_faults)[:SHOWN]
    ]


def _name(imported: Batch) -> str:
    ledger = shelf.current().ledgers.get(imported.ledger)
    return ledger.spec.name if ledger else imported.ledger
