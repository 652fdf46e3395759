"""Tables of records and what hangs on them; written only by dispatch."""

from typing import ClassVar
from uuid import UUID

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVectorField
from django.db import models

from zhangtu.offices.identity import uuid7
from zhangtu.offices.models import Office


class Edition(models.Model):
    """The text of a ledger's file as it was when records began under it."""

    ledger = models.TextField()
    sha = models.CharField(max_length=64)
    text = models.TextField()
    seen = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["ledger", "sha"], name="an_edition_is_kept_once")]

    def __str__(self) -> str:
        return f"{self.ledger} {self.sha[:12]}"


class Batch(models.Model):
    """One import; undone as a whole."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    ledger = models.TextField()
    office = models.ForeignKey(Office, on_delete=models.PROTECT)
    file_name = models.TextField(default="")
    sha = models.CharField(max_length=64, default="")
    rows = models.IntegerField(default=0)
    by = models.UUIDField()
    by_name = models.TextField()
    at = models.DateTimeField()
    undone_at = models.DateTimeField(null=True)

    class Meta:
        ordering: ClassVar = ["-at"]

    def __str__(self) -> str:
        return f"{self.ledger} {self.file_name}"


class Counter(models.Model):
    """The last number given in an office, a ledger and a year; its row is the queue for the next one."""

    office = models.ForeignKey(Office, on_delete=models.PROTECT, db_index=False)
    ledger = models.TextField()
    year = models.SmallIntegerField()
    last = models.IntegerField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["office", "ledger", "year"], name="one_counter_for_each")
        ]

    def __str__(self) -> str:
        return f"{self.ledger} {self.year} {self.last}"


class Record(models.Model):
    """One record of any ledger, as it stands now; the trail knows how it came to be so."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    ledger = models.TextField()
    edition = models.ForeignKey(Edition, on_delete=models.PROTECT, db_index=False)
    office = models.ForeignKey(Office, on_delete=models.PROTECT, db_index=False)
    number = models.IntegerField()
    year = models.SmallIntegerField()
    number_text = models.TextField()
    title = models.TextField()
    """Made of the ledger's title fields, private ones masked, so it may stand in any list."""
    state = models.TextField()
    data = models.JSONField(default=dict)
    """Field → value; see ``values`` for how each type is kept."""
    steps = models.JSONField(default=dict)
    """Step → ISO day or moment it was last taken."""
    events = models.JSONField(default=list)
    """[step, ISO day or moment, fields its terms read], every passing in order."""
    terms = models.JSONField(default=dict)
    """Term → what the clock came to; see ``terms``."""
    evidence = models.JSONField(default=dict)
    """Slot → {"files": [attachment ids]} or {"waived": reason, "by": name}."""
    rows = models.JSONField(default=dict)
    """Series → its rows; see ``content.Row``."""
    actors = models.JSONField(default=dict)
    """Role → ids of those who acted in it, the latest last."""
    people = ArrayField(models.UUIDField(), default=list)
    """Everyone on staff who acted on the record or is named in it."""
    due_at = models.DateTimeField(null=True)
    """The moment after the last day of this office's nearest binding limit; these four are ``running.Ends``."""
    late_at = models.DateTimeField(null=True)
    usual_at = models.DateTimeField(null=True)
    others_at = models.DateTimeField(null=True)
    happened_on = models.DateField()
    """The day by which it counts: the ledger's 发生日, or the day of its first step."""
    version = models.IntegerField()
    digest = models.CharField(max_length=64)
    backdated = models.BooleanField(default=False)
    batch = models.ForeignKey(Batch, null=True, on_delete=models.PROTECT, related_name="records")
    matter = models.UUIDField()
    """The same on records of one matter in several ledgers."""
    withdrawn_at = models.DateTimeField(null=True)
    search = SearchVectorField()
    search_private = SearchVectorField()
    created_at = models.DateTimeField()
    updated_at = models.DateTimeField()

    office_id: UUID
    edition_id: int
    batch_id: UUID | None

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["office", "ledger", "year", "number"], name="a_number_is_given_once"),
        ]
        indexes: ClassVar = [
            models.Index(
                fields=["ledger", "office", "state"],
                include=["updated_at", "id"],
                name="record_live",
                condition=models.Q(withdrawn_at__isnull=True),
            ),
            models.Index(
                fields=["ledger", "-updated_at", "-id"],
                include=["office", "state"],
                name="record_latest",
                condition=models.Q(withdrawn_at__isnull=True),
            ),
            models.Index(fields=["office", "ledger", "happened_on"], name="record_happened"),
            models.Index(
                fields=["office", "due_at"],
                include=["ledger", "id"],
                name="record_due",
                condition=(
                    (models.Q(due_at__isnull=False) | models.Q(usual_at__isnull=False))
                    | models.Q(others_at__isnull=False)
                )
                & models.Q(withdrawn_at__isnull=True),
            ),
            models.Index(fields=["matter"], name="record_matter"),
            GinIndex(fields=["people"], name="record_people", fastupdate=True),
            GinIndex(fields=["search"], name="record_search", fastupdate=True),
            GinIndex(fields=["search_private"], name="record_search_private", fastupdate=True),
        ]

    def __str__(self) -> str:
        return self.number_text


class Attachment(models.Model):
    """A file of a record; its bytes lie in the data folder under their own hash."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    record = models.ForeignKey(Record, on_delete=models.PROTECT, related_name="attachments")
    place = models.TextField()
    """The evidence slot or the field it belongs to."""
    name = models.TextField()
    size = models.BigIntegerField()
    type = models.TextField()
    sha256 = models.CharField(max_length=64)
    by = models.UUIDField()
    at = models.DateTimeField()

    class Meta:
        ordering: ClassVar = ["at", "id"]

    def __str__(self) -> str:
        return self.name


class Link(models.Model):
    """Two records of one matter, and why."""

    a = models.ForeignKey(Record, on_delete=models.PROTECT, related_name="links_out")
    b = models.ForeignKey(Record, on_delete=models.PROTECT, related_name="links_in")
    kind = models.TextField()
    by = models.UUIDField()
    at = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["a", "b", "kind"], name="a_link_is_made_once")]

    def __str__(self) -> str:
        return f"{self.a_id} {self.kind} {self.b_id}"


class Hold(models.Model):
    """A record that a signed report counted: what it says is changed by two people only."""

    record = models.ForeignKey(Record, on_delete=models.PROTECT, related_name="holds")
    report = models.UUIDField()
    title = models.TextField()
    """The report's, for the sentence that says why."""

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["record", "report"], name="a_report_holds_once")]
        indexes: ClassVar = [models.Index(fields=["report"], name="hold_report")]

    def __str__(self) -> str:
        return f"{self.record_id} {self.title}"


class Proposal(models.Model):
    """A correction or a withdrawal that waits for a second person; until then nothing has changed."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    record = models.ForeignKey(Record, on_delete=models.PROTECT, related_name="proposals")
    version = models.IntegerField()
    """The version it was made on."""
    withdraws = models.BooleanField(default=False)
    after = models.JSONField()
    """The content as it would be, plain."""
    changes = models.JSONField(default=dict)
    reason = models.TextField()
    by = models.UUIDField()
    by_name = models.TextField()
    at = models.DateTimeField()
    confirmed = models.BooleanField(null=True)
    """Nothing while it waits."""
    decided_by = models.UUIDField(null=True)
    decided_name = models.TextField(default="")
    decided_at = models.DateTimeField(null=True)
    answer = models.TextField(default="")

    class Meta:
        ordering: ClassVar = ["at"]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["record"], condition=models.Q(confirmed__isnull=True), name="one_proposal_waits"
            )
        ]

    def __str__(self) -> str:
        return f"{self.record_id} {self.reason}"
