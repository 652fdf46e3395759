"""One record as a visitor may have it before them: by the edition it began under."""

from dataclasses import dataclass
from uuid import UUID

from django.http import Http404
from django.urls import reverse

from zhangtu.desk.shell.visitor import Visitor
from zhangtu.dispatch.case import content_of
from zhangtu.ledger.catalogue import spec_of
from zhangtu.ledger.content import Content
from zhangtu.ledger.faults import NoSuchRecordError
from zhangtu.ledger.models import Record
from zhangtu.ledger.queries import one
from zhangtu.ledger.spec import LedgerSpec


@dataclass(frozen=True)
class OpenedRecord:
    """A record with the shape it began under."""

    record: Record
    spec: LedgerSpec
    content: Content

    @property
    def url(self) -> str:
        """Its address."""
        return reverse("record", args=[self.record.ledger, self.record.pk])

    @property
    def roles_of(self) -> tuple[str, UUID, list[UUID], UUID]:
        """What a reach needs to tell the roles on this record."""
        return self.record.ledger, self.record.office_id, self.record.people, self.record.pk


def open_record(visitor: Visitor, stem: str, record_id: UUID) -> OpenedRecord:
    """The record, if it is there and this visitor may see it; the two are told alike."""
    try:
        record = one(visitor.reach, record_id)
    except NoSuchRecordError as fault:
        raise Http404(str(fault)) from fault
    if record.ledger != stem:
        raise Http404
    return OpenedRecord(record, spec_of(visitor.catalogue, stem, record.edition_id), content_of(record))
