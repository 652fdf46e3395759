"""Tables of what has been published; nothing here leads back to a record."""

from typing import ClassVar
from uuid import UUID

from django.db import models

from zhangtu.offices.identity import uuid7
from zhangtu.offices.models import Office


class Publication(models.Model):
    """A report as the public reads it, complete in itself."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    slug = models.SlugField(unique=True, max_length=120)
    report = models.UUIDField()
    """The report it came from; not a foreign key, for the public side knows no drafts."""
    office = models.ForeignKey(Office, on_delete=models.PROTECT)
    office_name = models.TextField()
    source = models.TextField()
    title = models.TextField()
    year = models.SmallIntegerField()
    period = models.TextField()
    number = models.TextField(default="", blank=True)
    addressee = models.TextField(default="", blank=True)
    signed_on = models.DateField()
    blocks = models.JSONField()
    """See ``report.content.to_json``."""
    figures = models.JSONField()
    """Key → name, value, unit, kind, definition, source, records, digest, edition, laws; see ``release.Told``."""
    digest = models.CharField(max_length=64)
    """SHA-256 of title, blocks and figures: the check code at the foot of the page."""
    demo = models.BooleanField(default=False)
    published_at = models.DateTimeField()
    published_by = models.TextField()
    withdrawn_at = models.DateTimeField(null=True)
    withdrawn_why = models.TextField(default="", blank=True)
    views = models.PositiveBigIntegerField(default=0)

    office_id: UUID

    class Meta:
        ordering: ClassVar = ["-published_at"]
        indexes: ClassVar = [models.Index(fields=["office", "year"], name="publication_office_year")]

    def __str__(self) -> str:
        return self.title


class DaySalt(models.Model):
    """One day's secret, thrown away with the day, so that a reader's mark means nothing on the next."""

    day = models.DateField(primary_key=True)
    salt = models.BinaryField(max_length=32)

    def __str__(self) -> str:
        return str(self.day)


class DayMark(models.Model):
    """That somebody read a publication today; kept only while the day lasts."""

    day = models.DateField()
    publication = models.ForeignKey(Publication, on_delete=models.CASCADE)
    mark = models.CharField(max_length=64)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["day", "publication", "mark"], name="a_reader_counts_once_a_day")
        ]

    def __str__(self) -> str:
        return f"{self.day} {self.mark[:8]}"


class DocumentCounter(models.Model):
    """The last document number an office gave out under a word in a year; its row is the queue for the next."""

    office = models.ForeignKey(Office, on_delete=models.PROTECT)
    mark = models.TextField()
    year = models.SmallIntegerField()
    last = models.IntegerField(default=0)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["office", "mark", "year"], name="one_counter_a_word_and_year")
        ]

    def __str__(self) -> str:
        return document_number(self.mark, self.year, self.last)


def document_number(mark: str, year: int, number: int) -> str:
    """The number as GB/T 9704 writes it: 新府发〔2022〕3号."""
    return f"{mark}〔{year}〕{number}号"
