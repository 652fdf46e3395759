"""What leaves the house as a file: every answer that is saved elsewhere is made here, with its line of access."""

from typing import Any

from django.http import FileResponse, HttpResponse
from django.utils.http import content_disposition_header

from zhangtu.access.deeds import About, Deed, OfficeRef
from zhangtu.access.writing import write
from zhangtu.desk.shell.visitor import Visitor
from zhangtu.ledger.files import DOWNLOAD_HEADERS, path_of

EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
TEXT = "text/csv; charset=utf-8"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

ENDINGS = {EXCEL: "xlsx", WORD: "docx", TEXT: "csv"}


def taken_out(
    visitor: Visitor, about: About, name: str, content: bytes, kind: str = EXCEL, **details: Any
) -> HttpResponse:
    """What was counted or written here, to be saved under the name; who took it is written down."""
    write(
        Deed.EXPORTED,
        office=OfficeRef(visitor.office_id, visitor.seat.office_name),
        about=about,
        文件=name,
        **details,
    )
    return _to_save(name, content, kind)


def file_out(visitor: Visitor, about: About, name: str, sha256: str, kind: str) -> FileResponse:
    """A file that was handed in, back to whoever may see it; who took it is written down. It is on the disk."""
    write(Deed.DOWNLOADED, office=OfficeRef(visitor.office_id, visitor.seat.office_name), about=about, 文件=name)
    content = path_of(sha256).open("rb")
    return FileResponse(content, as_attachment=True, filename=name, content_type=kind, headers=DOWNLOAD_HEADERS)


def empty_form(name: str, content: bytes) -> HttpResponse:
    """A workbook to be filled, with nothing of anybody in it: no line."""
    return _to_save(name, content, EXCEL)


def _to_save(name: str, content: bytes, kind: str) -> HttpResponse:
    disposition = content_disposition_header(as_attachment=True, filename=f"{name}.{ENDINGS[kind]}")
    return HttpResponse(content, content_type=kind, headers={"Content-Disposition": disposition or "attachment"})
