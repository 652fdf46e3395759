"""What a record said on an earlier day: the function that reads it, and the acts of before kept as they were.

Until now a step that put a value in the place of another kept only the new one; the trail has both. Each passing
gets what it replaced, as a new version with a line of the trail, so that record, digest and trail agree.
"""

import hashlib
import json
from collections.abc import Iterable
from typing import Any

from django.db import migrations

HELD = """
CREATE FUNCTION ledger_held(data jsonb, events jsonb, day date) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $held$
SELECT data || coalesce((
    SELECT jsonb_object_agg(name, value) FROM (
        SELECT DISTINCT ON (name) name, value
        FROM jsonb_array_elements(events) WITH ORDINALITY AS passing (event, place),
            jsonb_each(event -> 2 -> '@前') AS replaced (name, value)
        WHERE left(event ->> 1, 10)::date > day
        ORDER BY name, left(event ->> 1, 10)::date, place
    ) earliest
), '{}'::jsonb)
$held$
"""
"""Of all that replaced a value after the day, the earliest kept the one that held on it."""

LAPSES = """
CREATE FUNCTION ledger_lapses(data jsonb, events jsonb, field text, ends text[]) RETURNS date[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $lapses$
SELECT array_agg(spell.last ORDER BY spell.last) FROM (
    SELECT (data ->> field)::date AS last, NULL::date AS replaced
    UNION ALL
    SELECT (event -> 2 -> '@前' ->> field)::date, left(event ->> 1, 10)::date
    FROM jsonb_array_elements(events) event WHERE event -> 2 -> '@前' ? field
) spell
WHERE spell.last IS NOT NULL AND (spell.replaced IS NULL OR spell.replaced > spell.last)
    AND NOT EXISTS (
        SELECT FROM jsonb_array_elements(events) event
        WHERE event ->> 0 = ANY(ends) AND left(event ->> 1, 10)::date <= spell.last
    )
$lapses$
"""
"""The last days of all that a date field ever said, each still said on that day and the matter not at its end."""

ANY_WITHIN = """
CREATE FUNCTION ledger_any_within(days date[], since date, until date) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $within$
SELECT EXISTS (SELECT FROM unnest(days) day WHERE day BETWEEN since AND until)
$within$
"""

STEP, OTHER = "step", "other"
WHY = "补记每次变更以前的内容，按变更的日子数；内容没有改。"


def _replaced(lines: Iterable[tuple[str, dict[str, Any]]], *, register: bool) -> list[dict[str, Any]]:
    """Beside each passing that is there in the end, what it put others in the place of; from a record's trail."""
    kept: list[dict[str, Any]] = []
    for kind, changes in lines:
        events = changes.get("@经过")
        if kind == STEP and events and len(events[1]) > len(kept):
            old = {name: pair[0] for name, pair in changes.items() if not name.startswith("@")}
            if not register:
                old = {name: value for name, value in old.items() if value is not None}
            kept += [{}] * (len(events[1]) - 1 - len(kept)) + [old if kept else {}]
        elif events:
            kept = (kept + [{}] * len(events[1]))[: len(events[1])]
    return kept


def _told(apps: Any, schema_editor: Any) -> None:
    """Every record of which a later step changed a field."""
    records, entries = apps.get_model("ledger", "Record").objects, apps.get_model("trail", "Entry").objects
    changed = entries.filter(kind=STEP, version__gt=1, record_id__isnull=False)
    for record_id in changed.values_list("record_id", flat=True).distinct().iterator():
        record = records.filter(pk=record_id).select_related("edition").first()
        if record is None:
            continue
        lines = entries.filter(record_id=record_id, version__gte=1).order_by("seq").values_list("kind", "changes")
        register = "种类: 名录" in record.edition.text
        kept = _replaced(lines, register=register)
        if len(kept) != len(record.events) or not any(kept):
            continue
        before = record.events
        record.events = _with(before, kept)
        if record.events != before:
            _write(record, before, entries)


def _with(events: list[list[Any]], kept: list[dict[str, Any]]) -> list[list[Any]]:
    pairs = zip(events, kept, strict=True)
    return [[name, at, {**extra, "@前": old} if old else extra] for (name, at, extra), old in pairs]


def _write(record: Any, before: list[list[Any]], entries: Any) -> None:
    record.version += 1
    content = {
        "@状态": record.state,
        "@步骤": record.steps,
        "@经过": record.events,
        "@佐证": record.evidence,
        "@角色": record.actors,
        **record.data,
    }
    body = json.dumps(
        [str(record.pk), record.version, content], ensure_ascii=False, sort_keys=True, separators=(",", ":")
    )
    record.digest = hashlib.sha256(body.encode()).hexdigest()
    record.save(update_fields=["events", "version", "digest"])
    entries.create(
        at=record.updated_at,
        person_name="账图",
        record_id=record.pk,
        office_id=record.office_id,
        ledger=record.ledger,
        kind=OTHER,
        changes={"@经过": [before, record.events]},
        version=record.version,
        digest=record.digest,
        note=WHY,
    )


class Migration(migrations.Migration):
    dependencies = [("ledger", "0006_kept_ends"), ("trail", "0002_only_added")]

    operations = [
        migrations.RunSQL(HELD, "DROP FUNCTION ledger_held"),
        migrations.RunSQL(LAPSES, "DROP FUNCTION ledger_lapses"),
        migrations.RunSQL(ANY_WITHIN, "DROP FUNCTION ledger_any_within"),
        migrations.RunPython(_told, migrations.RunPython.noop),
    ]
