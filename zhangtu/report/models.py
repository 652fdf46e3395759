"""Tables of reports on their way: their text, who writes and confirms what, and what signing froze."""

from typing import ClassVar
from uuid import UUID

from django.conf import settings
from django.db import models

from zhangtu.offices.identity import uuid7
from zhangtu.offices.models import Office


class ReportStage(models.TextChoices):
    """Where a report stands."""

    DRAFTING = "起草", "起草"
    REVIEW = "法制审核", "法制审核"
    SIGNING = "待签发", "待签发"
    SIGNED = "已签发", "已签发"
    PUBLIC = "已公开", "已公开"


SIGNED_STAGES = (ReportStage.SIGNED, ReportStage.PUBLIC)
"""From signing on the figures are the frozen ones and the words do not change."""


class Report(models.Model):
    """One report of one office about one stretch of days."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    office = models.ForeignKey(Office, on_delete=models.PROTECT)
    template = models.TextField()
    """The template's file stem."""
    start = models.DateField()
    end = models.DateField()
    period = models.TextField()
    """The stretch as the report names it, such as 2021年度."""
    title = models.TextField()
    addressee = models.TextField(default="", blank=True)
    signer = models.TextField(default="", blank=True)
    """The body that signs, such as 新桥镇人民政府; the office's own name when empty."""
    number = models.TextField(default="", blank=True)
    """The document number, given when it is signed."""
    stage = models.CharField(max_length=4, choices=ReportStage.choices, default=ReportStage.DRAFTING)
    version = models.IntegerField(default=1)
    """Goes up with every step."""
    round = models.IntegerField(default=0)
    """How often it was signed; the frozen figures that hold are those of the last round."""
    drafted_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    sent_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+")
    reviewed_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+")
    signed_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+")
    signed_at = models.DateTimeField(null=True)
    created_at = models.DateTimeField()
    updated_at = models.DateTimeField()
    demo = models.BooleanField(default=False)

    office_id: UUID

    class Meta:
        ordering: ClassVar = ["-end", "-created_at"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["office", "template", "start", "end"], name="one_report_a_period")
        ]

    def __str__(self) -> str:
        return self.title

    @property
    def signed_as(self) -> str:
        """The name under the report."""
        return self.signer or self.office.name


class Section(models.Model):
    """A heading with its paragraphs, figures in braces; ``version`` keeps two writers from losing each other's work."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    report = models.ForeignKey(Report, on_delete=models.CASCADE, related_name="sections")
    order = models.IntegerField()
    place = models.TextField()
    """1.2 is the second part of the first chapter; 0 stands before the first heading."""
    level = models.SmallIntegerField()
    title = models.TextField(default="", blank=True)
    text = models.TextField(default="", blank=True)
    content = models.TextField(default="", blank=True)
    """Which required content it answers."""
    hint = models.TextField(default="", blank=True)
    office = models.ForeignKey(Office, null=True, on_delete=models.PROTECT, related_name="+")
    """The office that is asked to write it; nobody in particular when empty."""
    due = models.DateField(null=True)
    done = models.BooleanField(default=False)
    declined = models.JSONField(default=list)
    """Lines of the template that somebody did not want here."""
    version = models.IntegerField(default=1)
    updated_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+")
    updated_at = models.DateTimeField()

    office_id: UUID | None

    class Meta:
        ordering: ClassVar = ["order"]
        constraints: ClassVar = [models.UniqueConstraint(fields=["report", "place"], name="one_section_a_place")]

    def __str__(self) -> str:
        return f"{self.place} {self.title}"


class Comment(models.Model):
    """A remark on a report or one of its sections, open until someone settles it."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    report = models.ForeignKey(Report, on_delete=models.CASCADE, related_name="comments")
    section = models.ForeignKey(Section, null=True, on_delete=models.CASCADE, related_name="comments")
    quote = models.TextField(default="", blank=True)
    text = models.TextField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()
    settled_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+")
    settled_at = models.DateTimeField(null=True)

    class Meta:
        ordering: ClassVar = ["at"]

    def __str__(self) -> str:
        return self.text


class NilConfirmation(models.Model):
    """A named person's word that there was none; it holds only while the ledger says the same."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    report = models.ForeignKey(Report, on_delete=models.CASCADE, related_name="nils")
    key = models.TextField()
    sentence = models.TextField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        ordering: ClassVar = ["at"]
        constraints: ClassVar = [models.UniqueConstraint(fields=["report", "key"], name="one_word_a_nil")]

    def __str__(self) -> str:
        return self.sentence


class Overruled(models.Model):
    """A proofreader's finding that a named person lets stand, and why."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    report = models.ForeignKey(Report, on_delete=models.CASCADE, related_name="overruled")
    rule = models.TextField()
    quote = models.TextField(blank=True)
    reason = models.TextField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        ordering: ClassVar = ["at"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["report", "rule", "quote"], name="a_finding_is_overruled_once")
        ]

    def __str__(self) -> str:
        return f"{self.rule} {self.reason}"


class ManualFigure(models.Model):
    """A number typed by hand, with someone who answers for it and a file that bears it out."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    report = models.ForeignKey(Report, on_delete=models.CASCADE, related_name="manuals")
    key = models.TextField()
    """手工.名称, or the key of a 手工 indicator of the catalogue."""
    value = models.DecimalField(max_digits=20, decimal_places=4)
    unit = models.TextField(default="", blank=True)
    definition = models.TextField()
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    evidence_name = models.TextField(default="", blank=True)
    evidence_type = models.TextField(default="", blank=True)
    evidence_size = models.BigIntegerField(default=0)
    evidence = models.CharField(max_length=64, default="", blank=True)
    """SHA-256 of the evidence file."""
    at = models.DateTimeField()

    class Meta:
        ordering: ClassVar = ["key"]
        constraints: ClassVar = [models.UniqueConstraint(fields=["report", "key"], name="one_typed_value_a_key")]

    def __str__(self) -> str:
        return f"{self.key} {self.value}"


class Frozen(models.Model):
    """A figure as it was when the report was signed, and the records it came from."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    report = models.ForeignKey(Report, on_delete=models.PROTECT, related_name="frozen")
    round = models.IntegerField()
    key = models.TextField()
    figure = models.JSONField()
    """The whole figure; see ``figures.to_json``."""
    value = models.DecimalField(max_digits=20, decimal_places=4, null=True)
    edition = models.TextField()
    """The hash of the definition it was computed by."""
    digest = models.TextField()
    versions = models.JSONField()
    """[record id, version, digest] of each record behind it."""
    on = models.DateField()
    """The day it was computed, from which open terms were looked at."""
    at = models.DateTimeField()

    class Meta:
        ordering: ClassVar = ["id"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["report", "round", "key"], name="a_figure_is_frozen_once")
        ]

    def __str__(self) -> str:
        return f"{self.key} {self.value}"


class Look(models.Model):
    """What a person saw of a report's figures when they last looked."""

    report = models.ForeignKey(Report, on_delete=models.CASCADE, related_name="looks")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    figures = models.JSONField()
    """Key → [value as printed, seal]."""
    at = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["report", "person"], name="one_last_look_each")]

    def __str__(self) -> str:
        return f"{self.report_id} {self.person_id}"
