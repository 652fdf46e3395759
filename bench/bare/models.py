"""A table with the same columns and indexes as the records', and one like the trail; made by ``LIKE``."""

from django.contrib.postgres.fields import ArrayField
from django.db import models

TABLES = {"bench_record": "ledger_record", "bench_audit": "trail_entry"}


class BareRecord(models.Model):
    """Every column of a record; the search columns are filled with a plain expression of the database."""

    id = models.UUIDField(primary_key=True)
    ledger = models.TextField()
    edition_id = models.BigIntegerField()
    office_id = models.UUIDField()
    number = models.IntegerField()
    year = models.SmallIntegerField()
    number_text = models.TextField()
    title = models.TextField()
    state = models.TextField()
    data = models.JSONField()
    steps = models.JSONField()
    events = models.JSONField()
    terms = models.JSONField()
    evidence = models.JSONField()
    actors = models.JSONField()
    people = ArrayField(models.UUIDField())
    due_at = models.DateTimeField(null=True)
    happened_on = models.DateField()
    version = models.IntegerField()
    digest = models.CharField(max_length=64)
    late = models.BooleanField()
    batch_id = models.UUIDField(null=True)
    matter = models.UUIDField()
    withdrawn_at = models.DateTimeField(null=True)
    search = models.TextField()
    search_private = models.TextField()
    created_at = models.DateTimeField()
    updated_at = models.DateTimeField()

    class Meta:
        managed = False
        db_table = "bench_record"

    def __str__(self) -> str:
        return self.number_text


class BareAudit(models.Model):
    """Every column of the trail."""

    seq = models.BigAutoField(primary_key=True)
    at = models.DateTimeField()
    person_id = models.UUIDField(null=True)
    person_name = models.TextField()
    office_id = models.UUIDField(null=True)
    record_id = models.UUIDField(null=True)
    ledger = models.TextField()
    kind = models.TextField()
    step = models.TextField()
    citations = ArrayField(models.TextField())
    changes = models.JSONField()
    version = models.IntegerField()
    digest = models.CharField(max_length=64)
    note = models.TextField()

    class Meta:
        managed = False
        db_table = "bench_audit"

    def __str__(self) -> str:
        return self.kind
