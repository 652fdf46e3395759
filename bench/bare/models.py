"""Tables with the columns and indexes of the records' and the trail's, made by ``LIKE``: they never fall behind."""

from __future__ import annotations

from typing import Any

from django.contrib.postgres.search import SearchVectorField
from django.db import models

from zhangtu.ledger.models import Record
from zhangtu.trail.models import Entry

TABLES = {"bench_record": "ledger_record", "bench_audit": "trail_entry"}


def _plain(field: models.Field[Any, Any]) -> models.Field[Any, Any]:
    """The same column without its relation; the search columns are filled with a plain expression of the database."""
    if isinstance(field, models.ForeignKey):
        target: models.Field[Any, Any] = field.target_field
        own = models.BigIntegerField if isinstance(target, models.BigAutoField) else type(target)
        return own(null=field.null)
    if isinstance(field, SearchVectorField):
        return models.TextField()
    copied: models.Field[Any, Any] = field.clone()
    return copied


def _bare(name: str, like: type[models.Model], table: str) -> type[models.Model]:
    """A model of every column of another, told of ``table``."""
    columns: dict[str, Any] = {field.attname: _plain(field) for field in like._meta.concrete_fields}
    meta = type("Meta", (), {"managed": False, "db_table": table, "app_label": "bare"})
    return type(name, (models.Model,), {"__module__": __name__, "Meta": meta, **columns})


BareRecord = _bare("BareRecord", Record, "bench_record")
BareAudit = _bare("BareAudit", Entry, "bench_audit")
