"""A form of the upper level without placeholders: the cells that are likely filled by a figure, to be confirmed."""

from dataclasses import dataclass
from hashlib import sha256
from pathlib import PurePath

from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest, HttpResponseBase

from zhangtu.access.deeds import About, Kind
from zhangtu.catalog.faults import meant
from zhangtu.desk.figures.permitted_offices import choosable
from zhangtu.desk.shell.outgoing import EXCEL, WORD, taken_out
from zhangtu.desk.shell.page import show
from zhangtu.desk.shell.visitor import Visitor, at_desk
from zhangtu.exchange.faults import ExchangeError, UnreadableFileError
from zhangtu.exchange.proposing import Blank, blanks_in, propose, read_placeholder, written_into

CELL = "格:"
MOST_BLANKS = 1500
"""Cells of a form that are asked about on one page."""
WORDS = ("机构", "年", "期间", "起日", "止日", "今天")
NO_BLANKS = "表里没有找到要填的空格：空格的左边和上边都要有字。已经有占位符的表，请到“填上级报表”里直接填。"
OTHER_FILE = "选的不是刚才那张表，没有写。下面是这张表的空格，请重新看一遍。"
NONE_CONFIRMED = "一个格子也没有写占位符，没有下载。请至少给一个格子写上，如 {信访.登记件数}。"


@dataclass(slots=True)
class AskedCell:
    """An empty cell with what is proposed or was typed for it, and why that cannot be."""

    blank: Blank
    text: str = ""
    fault: str = ""


@at_desk
def form_proposals(request: HttpRequest, visitor: Visitor) -> HttpResponseBase:
    """Hand in a form, see what each empty cell likely wants, change it; the same file comes back with placeholders."""
    if request.method != "POST":
        return show(request, visitor, "figures/form_proposals.html", "figures")
    try:
        content, name = _sent(request)
        blanks = blanks_in(content)
        if not blanks or len(blanks) > MOST_BLANKS:
            raise UnreadableFileError(
                f"表里有 {len(blanks)} 个空格，超过上限 {MOST_BLANKS}。请拆成几张表。" if blanks else NO_BLANKS
            )
        return _answered(request, visitor, content, name, blanks)
    except ExchangeError as fault:
        return show(request, visitor, "figures/form_proposals.html", "figures", status=400, fault=fault.sentence)


def _answered(
    request: HttpRequest, visitor: Visitor, content: bytes, name: str, blanks: list[Blank]
) -> HttpResponseBase:
    digest = sha256(content).hexdigest()
    confirmed = request.POST.get("digest", "")
    if confirmed == digest:
        cells = [AskedCell(blank, request.POST.get(f"{CELL}{blank.place}", "").strip()) for blank in blanks]
        texts = _judged(cells, visitor)
        if texts and not any(cell.fault for cell in cells):
            return _written(visitor, content, name, texts)
        fault = "" if texts else NONE_CONFIRMED
    else:
        fault, offices = OTHER_FILE if confirmed else "", [each.name for each in choosable(visitor)]
        proposed = propose(blanks, _keys(visitor), offices)
        cells = [AskedCell(blank, str(proposed.get(blank.place, ""))) for blank in blanks]
    filled = sum(bool(cell.text) for cell in cells)
    context = {
        "cells": cells,
        "filled": filled,
        "share": round(100 * filled / len(cells)),
        "wrong": sum(bool(cell.fault) for cell in cells),
        "placeholders": [f"{{{key}}}" for key in _keys(visitor)],
    }
    status = 422 if confirmed else 200
    context |= {"digest": digest, "name": name, "fault": fault}
    return show(request, visitor, "figures/form_proposals.html", "figures", status=status, **context)


def _written(visitor: Visitor, content: bytes, name: str, texts: dict[str, str]) -> HttpResponseBase:
    form, count = written_into(content, texts)
    kind = WORD if name.lower().endswith(".docx") else EXCEL
    about = About(Kind.FIGURE, "", "上级要的表")
    return taken_out(visitor, about, f"{PurePath(name).stem}-带占位符", form, kind, 占位符=count)


def _judged(cells: list[AskedCell], visitor: Visitor) -> dict[str, str]:
    """Place → placeholder of the cells that have one; a wrong one is told beside its cell."""
    keys, offices = _keys(visitor), [each.name for each in choosable(visitor)]
    texts = {}
    for cell in cells:
        if not cell.text:
            continue
        placeholder = read_placeholder(cell.text)
        if placeholder is None:
            cell.fault = "要整个写成一个占位符，如 {信访.登记件数}；不要的清空。"
        elif placeholder.key not in keys and placeholder.key not in WORDS:
            cell.fault = f"没有“{placeholder.key}”这个指标，或者它不在你的权限里。{meant(placeholder.key, keys)}"
        elif placeholder.office and placeholder.office not in offices:
            cell.fault = (
                f"没有“{placeholder.office}”这个单位，或者它不在你的权限里。{meant(placeholder.office, offices)}"
            )
        texts[cell.blank.place] = cell.text
    return texts


def _keys(visitor: Visitor) -> list[str]:
    """The indicators that the visitor may see."""
    known = visitor.catalogue.indicators
    return [key for key, each in known.items() if visitor.reach.scope(each.stem).offices]


def _sent(request: HttpRequest) -> tuple[bytes, str]:
    sent = request.FILES.get("file")
    if not isinstance(sent, UploadedFile):
        raise UnreadableFileError("请选择要认的表。")
    return sent.read(), sent.name or "表"
