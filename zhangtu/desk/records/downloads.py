"""A record's files: downloaded, never shown inline; private ones only by those who may, and written down."""

from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponseBase
from django.views.decorators.http import require_GET

from zhangtu.access.deeds import About, Kind
from zhangtu.desk.records.opened import open_record
from zhangtu.desk.shell.outgoing import file_out
from zhangtu.desk.shell.visitor import Visitor, at_desk
from zhangtu.dispatch.looking import record_read
from zhangtu.ledger.files import path_of
from zhangtu.ledger.models import Attachment
from zhangtu.ledger.queries import may_reveal
from zhangtu.ledger.spec import LedgerSpec


@at_desk
@require_GET
def file(request: HttpRequest, visitor: Visitor, file_id: UUID) -> HttpResponseBase:
    """The file, if its record may be seen."""
    attachment = Attachment.objects.filter(pk=file_id).select_related("record").first()
    if attachment is None:
        raise Http404
    opened = open_record(visitor, attachment.record.ledger, attachment.record_id)
    if is_private(opened.spec, attachment.place):
        if not may_reveal(visitor.reach, opened.record):
            raise PermissionDenied("这份附件是隐私内容，你的岗位看不到。")
        record_read(visitor.actor, opened.record, visitor.now, f"下载“{attachment.place}”的附件")
    if not path_of(attachment.sha256).exists():
        raise Http404("附件不在数据文件夹里，请管理员从备份里找回。")
    about = About(Kind.FILE, str(attachment.pk), f"{opened.record.number_text}“{attachment.place}”")
    return file_out(visitor, about, attachment.name, attachment.sha256, attachment.type)


def is_private(spec: LedgerSpec, slot: str) -> bool:
    """Whether files of this slot or field are for those only who may see what is private."""
    of_field = slot in spec.fields and spec.fields[slot].private
    return of_field or (slot in spec.slots and spec.slots[slot].private)
