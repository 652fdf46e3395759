"""A term that was ended sooner than is usual has a verdict of its own: lawful, and not within the usual limit."""

from django.db import migrations

HASTY = """
UPDATE ledger_record r SET terms = (
    SELECT jsonb_object_agg(t.key, t.value || CASE t.value ->> 'state'
        WHEN '偏短' THEN '{"verdict": "偏短"}'::jsonb
        ELSE '{}'::jsonb
    END)
    FROM jsonb_each(r.terms) t
)
WHERE r.terms @? '$.* ? (@.state == "偏短")'
"""


class Migration(migrations.Migration):
    dependencies = [("ledger", "0007_held")]

    operations = [migrations.RunSQL(HASTY, migrations.RunSQL.noop)]
