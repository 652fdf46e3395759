"""The one table of the trail; the database refuses to change or delete a row of it."""

from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models


class TrailAction(models.TextChoices):
    """What kind of thing was done."""

    STEP = "step", "办理"
    CORRECTION = "correction", "更正"
    WITHDRAW = "withdraw", "撤销"
    PROPOSAL = "proposal", "提出更正或者撤销，等人确认"
    REJECTION = "rejection", "没有同意更正或者撤销"
    TAKEBACK = "takeback", "撤回"
    LINK = "link", "关联"
    ATTACH = "attach", "补充佐证"
    ROWS = "rows", "加行"
    WAIVE = "waive", "免交佐证"
    READ = "read", "查看隐私"
    IMPORT = "import", "导入"
    UNDO = "undo", "撤销导入"
    HANDOVER = "handover", "移交"
    RECOMPUTE = "recompute", "重算期限"
    REPORT = "report", "报告"
    PUBLISH = "publish", "公开"
    AMENDMENT = "amendment", "修改目录"
    OTHER = "other", "其他"


class Entry(models.Model):
    """One deed. Names are written out, so that a line stays readable when people and offices have gone."""

    seq = models.BigAutoField(primary_key=True)
    at = models.DateTimeField()
    person_id = models.UUIDField(null=True)
    person_name = models.TextField()
    office_id = models.UUIDField(null=True)
    record_id = models.UUIDField(null=True)
    ledger = models.TextField(default="")
    kind = models.TextField()
    """One of ``TrailAction``."""
    step = models.TextField(default="")
    citations = ArrayField(models.TextField(), default=list)
    changes = models.JSONField(default=dict)
    """Name → [before, after]; names beginning with @ are the record's own, the others its fields."""
    version = models.IntegerField(default=0)
    digest = models.TextField(default="")
    note = models.TextField(default="")
    row_proof = models.TextField(default="", db_default="")
    """Proof of the record's columns that its digest does not answer for, as they were after the deed; or empty."""
    proof = models.TextField(default="", db_default="")
    """Keyed proof of this line, made with it."""

    class Meta:
        ordering: ClassVar = ["seq"]
        indexes: ClassVar = [
            models.Index(fields=["record_id", "seq"], name="entry_of_record"),
            models.Index(fields=["person_id", "seq"], name="reading_of_person", condition=models.Q(kind="read")),
        ]

    def __str__(self) -> str:
        return f"{self.seq} {self.kind} {self.step}"


class TrailLink(models.Model):
    """A line's place in the chain: each proof stands on the one before, so none can go without being missed."""

    position = models.BigIntegerField(primary_key=True)
    seq = models.BigIntegerField(unique=True)
    proof = models.TextField()

    class Meta:
        ordering: ClassVar = ["position"]

    def __str__(self) -> str:
        return f"{self.position} {self.seq}"
