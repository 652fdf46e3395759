"""The forms by which somebody who keeps the catalogue proposes an amendment: look first, then hand it in."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from zhangtu.amendments.faults import AmendmentError, ProposalError
from zhangtu.catalog.faults import SpecIssuesError
from zhangtu.desk.catalog import adding
from zhangtu.desk.catalog.adding import ADDITIONS, CHOSEN_TYPES, FIELDS, PLAIN_TYPES, UNITS, FilledAddition
from zhangtu.desk.catalog.proposal import KINDS, LONGEST, Preview, acting_text, hand_in, preview
from zhangtu.desk.shell.page import show
from zhangtu.desk.shell.visitor import Visitor, at_desk
from zhangtu.law.touch import Touched, touched
from zhangtu.look.overlong import tells_too_long, too_long
from zhangtu.shelf.files import Name

TOO_LONG = f"太长了，一个文件不超过 {LONGEST // 10_000} 万字；法律只写引用到的条文的要旨，不贴全文。"


@dataclass(frozen=True)
class Slip:
    """A sentence about what was typed, and the question it is about where it is about one."""

    sentence: str
    field: str = ""


@dataclass(frozen=True)
class Looked:
    """What a proposal comes to before it is handed in, or what is wrong with it."""

    slips: tuple[Slip, ...] = ()
    places: str = ""
    """The lines of a pasted file in which something is wrong, with their carets."""
    text: str = ""
    seen: Preview | None = None
    touched: tuple[Touched, ...] = ()

    @property
    def refused(self) -> bool:
        """Whether it cannot be handed in."""
        return bool(self.slips or self.places)

    @property
    def beside(self) -> Mapping[str, str]:
        """Question → what is wrong with its answer."""
        return {slip.field: slip.sentence for slip in reversed(self.slips) if slip.field}


def _answered(
    request: HttpRequest, visitor: Visitor, make: Callable[[], tuple[Name, str]], form: str = ""
) -> Looked | int:
    """What was looked at, or the number of the amendment that was handed in; a ``form`` has no lines to point at."""
    handing_in = request.POST.get("deed") == "propose"
    if handing_in and not visitor.keeps_catalogue:
        raise PermissionDenied(visitor.catalogue_refusal)
    if long := too_long(request):
        return Looked(slips=tuple(Slip(sentence, field) for field, sentence in long.items()))
    try:
        name, text = make()
        if handing_in:
            return hand_in(visitor, name, text, request.POST.get("reason", "")).pk
        return Looked(text=text, seen=preview(visitor, name, text, proposing=True))
    except SpecIssuesError as error:
        return Looked(slips=tuple(_slips(error, FIELDS[form]))) if form else Looked(places=str(error))
    except ProposalError as error:
        return Looked(slips=(Slip(str(error), error.field),))
    except AmendmentError as error:
        return Looked(slips=(Slip(str(error)),))


def _slips(error: SpecIssuesError, fields: Mapping[str, str]) -> Iterator[Slip]:
    """What is wrong, without the lines of a file that nobody typed; each by the question that wrote its line."""
    known = set[str]()
    for issue in error.faults:
        sentence = "，".join(filter(None, (issue.message, issue.hint))).rstrip("。")
        sentence += "" if sentence.endswith("？") else "。"
        key = issue.line_text.strip().lstrip("- ").partition(":")[0]
        if sentence not in known:
            known.add(sentence)
            yield Slip(sentence, fields.get(key, ""))


def _shown(
    request: HttpRequest, visitor: Visitor, template: str, looked: Looked | int | None, **context: Any
) -> HttpResponseBase:
    """The form with what it comes to, or the page of the amendment that was handed in."""
    if isinstance(looked, int):
        messages.success(request, "已经提出，等另一个人确认。")
        return redirect("amendment", number=looked)
    status = 400 if looked and looked.refused else 200
    answers = request.POST if request.method == "POST" else request.GET
    return show(request, visitor, template, "catalog", status=status, looked=looked, answers=answers, **context)


@tells_too_long
@at_desk
@require_http_methods(["GET", "POST"])
def file(request: HttpRequest, visitor: Visitor) -> HttpResponseBase:
    """Any file of the catalogue, typed or chosen: an own ledger, a local rule, a rule of the office, a template."""
    if not visitor.keeps_catalogue:
        raise PermissionDenied(visitor.catalogue_refusal)

    def make() -> tuple[Name, str]:
        kind, key = request.POST.get("kind", ""), request.POST.get("key", "").strip()
        if kind not in KINDS:
            raise ProposalError("请选择是哪一类文件。", "kind")
        if not key:
            raise ProposalError("请填写文件名：小写英文字母、数字和下划线，如 own_visits。", "key")
        text = handed_in(request)
        if not text.strip():
            raise ProposalError("还没有内容：把文件选上，或者粘贴在这里。", "text")
        return (kind, key), text

    looked = _answered(request, visitor, make) if request.method == "POST" else None
    text = request.POST.get("text", "") or (looked.text if isinstance(looked, Looked) else "")
    if request.method == "GET":  # to change what acts, one starts from it
        text = acting_text(visitor.catalogue, (request.GET.get("kind", ""), request.GET.get("key", "")))
    return _shown(request, visitor, "catalog/new_file.html", looked, kinds=KINDS, text=text)


@tells_too_long
@at_desk
@require_http_methods(["GET", "POST"])
def addition(request: HttpRequest, visitor: Visitor, stem: str, what: str) -> HttpResponseBase:
    """A choice, a field or a limit added to a ledger by form."""
    ledger = visitor.catalogue.ledgers.get(stem)
    if ledger is None or what not in ADDITIONS:
        raise Http404
    if not visitor.keeps_catalogue:
        raise PermissionDenied(visitor.catalogue_refusal)
    name = ("ledgers", stem)

    def make() -> tuple[Name, str]:
        extra = ADDITIONS[what](ledger.spec, FilledAddition(request.POST.dict()))
        return name, adding.joined(visitor.catalogue, name, ledger.spec.name, extra)

    looked = _answered(request, visitor, make, what) if request.method == "POST" else None
    return _shown(
        request,
        visitor,
        "catalog/addition.html",
        looked,
        stem=stem,
        what=what,
        ledger=ledger.spec,
        choosing=[each for each, spec in ledger.spec.fields.items() if spec.type in CHOSEN_TYPES],
        types=[each.value for each in PLAIN_TYPES],
        units=UNITS,
    )


@tells_too_long
@at_desk
@require_http_methods(["GET", "POST"])
def edition(request: HttpRequest, visitor: Visitor, name: str) -> HttpResponseBase:
    """A new edition of a law as form or paste: what it touches, then a second person."""
    law = visitor.catalogue.laws.get(name)
    stem = visitor.catalogue.overlay.law_stem(name)
    if law is None or not stem:
        raise Http404
    where = ("laws", stem)
    law_text = visitor.catalogue.overlay.texts[where]

    def make() -> tuple[Name, str]:
        pasted = handed_in(request)
        filled = FilledAddition(request.POST.dict())
        extra = adding.editions_pasted(law_text, pasted) if pasted.strip() else adding.edition(law_text, filled)
        return where, adding.joined(visitor.catalogue, where, name, extra)

    by_form = not (request.FILES.get("file") or request.POST.get("text", "").strip())
    looked = _answered(request, visitor, make, "edition" if by_form else "") if request.method == "POST" else None
    if isinstance(looked, Looked) and looked.seen:
        hit = tuple(touched(law, looked.seen.stock.laws[name], visitor.catalogue.cited()))
        looked = replace(looked, touched=hit)
    former = law.editions[-1]
    lines = "\n".join(f"{article} {each.gist}" for article, each in former.articles.items())
    return _shown(
        request,
        visitor,
        "catalog/edition.html",
        looked,
        law=law,
        former=former,
        articles=request.POST.get("articles", lines),
        acting=acting_text(visitor.catalogue, where),
    )


def handed_in(request: HttpRequest) -> str:
    """The text typed, or that of the file; raises ProposalError when it is too long to be a file of the catalogue."""
    chosen = request.FILES.get("file")
    if chosen is not None and (chosen.size or 0) > LONGEST * 4:
        raise ProposalError(TOO_LONG, "text")
    text = chosen.read(LONGEST * 4).decode("utf-8-sig", "replace") if chosen else request.POST.get("text", "")
    if len(text) > LONGEST:
        raise ProposalError(TOO_LONG, "text")
    return text.replace("\r\n", "\n")
