"""What comes in and goes out, as other systems see it."""

from datetime import date, datetime
from typing import Annotated, Any
from uuid import UUID

from ninja import Schema
from pydantic import ConfigDict, Field

from zhangtu.entrance.models import TokenScope

Short = Annotated[str, Field(max_length=100)]
Words = Annotated[str, Field(max_length=20_000)]


class Strict(Schema):
    """What comes in: an unknown name is refused, for it may have been meant for something."""

    model_config = ConfigDict(extra="forbid")


class FileIn(Strict):
    """A file, its content in Base64."""

    name: Annotated[str, Field(max_length=255)]
    content: str


class StepIn(Strict):
    """A step: values by field name, evidence by slot, reasons for evidence that is done without."""

    step: Short
    values: dict[str, Any] = Field(default_factory=dict)
    files: dict[str, list[FileIn]] = Field(default_factory=dict)
    waivers: dict[str, Words] = Field(default_factory=dict)
    rows: dict[str, list[dict[str, Any]]] = Field(default_factory=dict)
    """Rows entered along with the step: series → values by field."""
    at: datetime | date | None = None
    note: Words = ""


class FirstStepIn(StepIn):
    """The first step of a new record; ``office`` when it is not one's own."""

    step: Short = ""
    office: UUID | None = None


class NextStepIn(StepIn):
    """A further step; ``version`` is that of the record as it was read."""

    version: int


class CorrectionIn(Strict):
    """A correction with its reason."""

    version: int
    values: dict[str, Any]
    reason: Words


class RowsIn(Strict):
    """Rows to add to a series, each with its values by field."""

    rows: list[dict[str, Any]]


class ManyRowsIn(Strict):
    """Rows of many records: of each the record's 编号, its fields by name, and 日, 步骤 where it has them."""

    rows: Annotated[list[dict[str, Any]], Field(max_length=5000)]
    dry_run: bool = False
    """Only tried: what would come in, or what is wrong."""


class ManyRowsOut(Schema):
    """How many rows came in, to how many records, and how many were there already."""

    added: int
    records: int
    unchanged: int


class RowOutIn(Strict):
    """Why a row is taken out."""

    version: int
    reason: Words


class FileOutIn(RowOutIn):
    """Why a file is taken out."""


class FieldIssueOut(Schema):
    """What is wrong with one field, in a sentence."""

    field: str
    sentence: str


class RefusalOut(Schema):
    """Why nothing was changed."""

    sentence: str
    faults: list[FieldIssueOut] = Field(default_factory=list)


class DecisionIn(Strict):
    """Whether a proposed correction or withdrawal is to be done; one that is not says why."""

    confirm: bool
    reason: str = ""


class ProposalOut(Schema):
    """A correction that waits for a second person: its id, and a sentence."""

    proposal: UUID
    message: str


class RecordOut(Schema):
    """A record as a list shows it: private fields masked."""

    id: UUID
    ledger: str
    number: str
    title: str
    state: str
    office: str
    version: int
    happened_on: date | None
    standing: str
    """逾期, 超过一般期限, 期限内, 等他方, 暂停中, 最短期限, 到期日待算, 没有登记 or 没有期限."""
    due: str
    """How long is left, in the words of the desk: 还剩3个工作日."""
    due_on: date | None
    """The last day; while ``provisional`` the earliest day that it may come to."""
    provisional: bool
    """Whether the day leans on a year whose holidays are not entered yet, and may still move."""
    due_at: datetime | None
    """The moment from which it has passed: the end of the last day, or of the hour."""
    term: str
    """The term whose end this is."""
    late: bool
    fields: dict[str, Any]


class RowOut(Schema):
    """A row of a record: its day, who wrote it, with which step, its fields with private ones masked."""

    number: int
    day: date | None
    """None where the field that says it is private."""
    by: str
    step: str
    fields: dict[str, Any]
    evidence: dict[str, Any]


class WholeRecordOut(RecordOut):
    """A record with its clocks and evidence; ``next`` maps each step from here to what stands against it."""

    steps: dict[str, Any]
    terms: dict[str, Any]
    evidence: dict[str, Any]
    rows: dict[str, list[RowOut]]
    """Series → the rows that count."""
    next: dict[str, str]


class ListOut(Schema):
    """A page of a list, and how many there are in all, exactly."""

    total: int
    page: int
    pages: int
    records: list[RecordOut]


class FieldOut(Schema):
    """A field of a ledger."""

    name: str
    type: str
    private: bool
    options: list[str]


class LedgerOut(Schema):
    """A ledger: its fields, states, and steps with the fields each asks for."""

    stem: str
    name: str
    kind: str
    edition: str
    fields: list[FieldOut]
    states: list[str]
    steps: dict[str, list[str]]
    series: dict[str, list[str]]
    """What happens more than once within a record, with the fields that each row keeps."""


class FigureOut(Schema):
    """A figure; ``value`` is an exact decimal as text; ``whole`` is false when only a part of the offices counts."""

    key: str
    name: str
    value: str | None
    unit: str
    kind: str
    records: int
    digest: str
    definition: str
    source: str
    whole: bool


class PublicationOut(Schema):
    """A published report."""

    slug: str
    title: str
    office: str
    year: int
    published: date
    digest: str
    figures: list[dict[str, Any]]


class TokenIn(Strict):
    """What a token is for, for how many days, how far it goes; it acts in the post of ``office``, and ends with it."""

    name: Short
    days: Annotated[int, Field(ge=1, le=366)] = 90
    scopes: list[TokenScope] = Field(default_factory=lambda: list(TokenScope), min_length=1)
    ledgers: list[Short] = Field(default_factory=list)
    """Stems; none named, all that the person may see."""
    office: UUID | None = None


class TokenOut(Schema):
    """A token; ``token`` only when it is new."""

    id: UUID
    name: str
    expires_at: datetime
    scopes: list[str]
    ledgers: list[str]
    last_used_at: datetime | None = None
    token: str | None = None
