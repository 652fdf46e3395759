"""The upper level's tables, filled from figures: upload one with placeholders, get it back with numbers."""

from collections.abc import Callable, Mapping
from pathlib import PurePath
from typing import Any

from django.core.exceptions import PermissionDenied
from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest, HttpResponseBase
from django.views.decorators.http import require_GET

from zhangtu.access.deeds import About, Kind
from zhangtu.catalog.faults import meant
from zhangtu.desk.figures.period import ChosenPeriod, choices, period
from zhangtu.desk.figures.permitted_offices import asked_for, choosable
from zhangtu.desk.shell.outgoing import EXCEL, WORD, empty_form, taken_out
from zhangtu.desk.shell.page import show
from zhangtu.desk.shell.visitor import Visitor, at_desk
from zhangtu.exchange.faults import ExchangeError, UnreadableFileError
from zhangtu.exchange.upper_tables import Answer, Placeholder, UnansweredError, example, fill, placeholders_in
from zhangtu.look.address import Address
from zhangtu.measure.figures import figures
from zhangtu.measure.level import Level
from zhangtu.measure.seen import shares
from zhangtu.measure.span import Span
from zhangtu.offices.models import Office
from zhangtu.words import dates

NONE = (
    "表里没有占位符，没有填。在要填数的格子里写上如 {信访.登记件数}，再传一次；可以用的都在下面，也可以下载示例照抄。"
    "不会写的，按“认格子”让系统先认。"
)
TOO_MANY = 2000
"""More placeholders than any table of the upper level has."""


@at_desk
def forms(request: HttpRequest, visitor: Visitor) -> HttpResponseBase:
    """Hand in a form, choose office and stretch, get it back filled; what could not be filled is told first."""
    offices = choosable(visitor)
    address = Address(request.POST if request.method == "POST" else request.GET)
    office = asked_for(address, offices, visitor)
    if office is None:
        raise PermissionDenied("你的岗位还没有任何台账的权限，填不了表。请单位管理员添加。")
    when = period(address, visitor.today)
    context: dict[str, Any] = {
        "office": office,
        "offices": offices,
        "stretch": when,
        "periods": choices(when, visitor.today),
        "placeholders": _placeholders(visitor),
    }
    if request.method != "POST" or address.told:
        context |= {"told": address.told, "status": 400 if request.method == "POST" else 200}
        return show(request, visitor, "figures/forms.html", "figures", **context)
    try:
        content, name = _sent(request)
        placeholders = placeholders_in(content)
        filled = fill(content, _answers(placeholders, office, offices, when, visitor), placeholders)
    except ExchangeError as fault:
        return show(request, visitor, "figures/forms.html", "figures", status=400, fault=fault.sentence, **context)
    if not filled.count:
        return show(request, visitor, "figures/forms.html", "figures", status=422, fault=NONE, **context)
    if filled.faults and "anyway" not in request.POST:
        context |= {"faults": filled.faults, "count": filled.count, "name": name}
        return show(request, visitor, "figures/forms.html", "figures", status=422, **context)
    stem, kind = f"{PurePath(name).stem}-已填", WORD if name.lower().endswith(".docx") else EXCEL
    about = About(Kind.FIGURE, "", "上级要的表")
    return taken_out(visitor, about, stem, filled.content, kind, 单位=office.name, 占位符=filled.count)


@at_desk
@require_GET
def form_example(request: HttpRequest, visitor: Visitor) -> HttpResponseBase:
    """A workbook with the placeholder of every indicator the visitor may see."""
    catalogue = visitor.catalogue
    keys = {key: each.spec.unit for key, each in catalogue.indicators.items() if visitor.reach.scope(each.stem).offices}
    return empty_form("填表示例", example(keys))


def _placeholders(visitor: Visitor) -> list[tuple[str, list[tuple[str, str]]]]:
    """What can be copied into a form: each ledger with the placeholders and units of its indicators."""
    catalogue = visitor.catalogue
    by_ledger: dict[str, list[tuple[str, str]]] = {}
    for key, each in catalogue.indicators.items():
        if visitor.reach.scope(each.stem).offices:
            by_ledger.setdefault(each.ledger, []).append((f"{{{key}}}", each.spec.unit))
    return list(by_ledger.items())


def _sent(request: HttpRequest) -> tuple[bytes, str]:
    sent = request.FILES.get("file")
    if not isinstance(sent, UploadedFile):
        raise UnreadableFileError("请选择要填的表。")
    return sent.read(), sent.name or "表"


def _answers(
    placeholders: list[Placeholder], office: Office, offices: list[Office], when: ChosenPeriod, visitor: Visitor
) -> Callable[[Placeholder], Answer]:
    """Answers for every placeholder of a form, read together: one scan a ledger for each office and stretch named."""
    if len(placeholders) > TOO_MANY:
        raise UnreadableFileError(f"表里有 {len(placeholders)} 个占位符，超过上限 {TOO_MANY}。请拆成几张表。")
    words: Mapping[str, str] = {
        "机构": office.name,
        "年": str(when.span.start.year),
        "期间": when.name,
        "起日": dates.write(when.span.start),
        "止日": dates.write(when.span.end),
        "今天": dates.write(visitor.today),
    }
    named = {each.name: each for each in offices}
    answers: dict[tuple[str, Span, Level], dict[str, Answer]] = {}
    for question in {_asked(each, when) for each in placeholders}:
        wanted, span, level = question
        there = named.get(wanted) if wanted else office
        keys = [each.key for each in placeholders if _asked(each, when) == question]
        answers[question] = _figures(keys, there, span, level, visitor) if there else {}

    def answer(each: Placeholder) -> Answer:
        if each.key in words:
            return words[each.key]
        known = visitor.catalogue.indicators
        if each.key not in known:
            raise UnansweredError(f"没有“{each.key}”这个指标。{meant(each.key, known)}")
        if each.office and each.office not in named:
            raise UnansweredError(f"没有“{each.office}”这个单位，或者它不在你的权限里。{meant(each.office, named)}")
        there = answers[_asked(each, when)]
        if each.key not in there:
            raise UnansweredError(f"“{each.key}”背后的台账不在你的权限里。")
        return there[each.key]

    return answer


def _asked(placeholder: Placeholder, when: ChosenPeriod) -> tuple[str, Span, Level]:
    """Of which office, over which days, at which level a placeholder asks."""
    return placeholder.office, _span(placeholder, when), placeholder.level


def _figures(keys: list[str], office: Office, span: Span, level: Level, visitor: Visitor) -> dict[str, Answer]:
    """The values the visitor may know; an indicator whose ledgers are not all theirs is left out."""
    catalogue = visitor.catalogue
    known = [key for key in keys if key in catalogue.indicators]
    allowed = shares(catalogue, known, office.pk, span.end, visitor.reach, level)
    values: dict[str, Answer] = {}
    for share in set(allowed.values()):
        some = [key for key, each in allowed.items() if each == share]
        read = figures(catalogue, some, office.pk, span, today=visitor.today, offices=share.offices, sealed=False)
        values.update({key: figure.value for key, figure in read.items()})
    return values


def _span(placeholder: Placeholder, when: ChosenPeriod) -> Span:
    return when.span.a_year_before() if placeholder.last_year else when.span
