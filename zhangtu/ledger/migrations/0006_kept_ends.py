"""The terms already kept are brought to the words and columns of what runs.

Whose a term is, and whether its matter has ended, stands in the catalogue: the reckoning at every start and every night
(``dispatch.recomputing``) puts that right on each record; until it has, the rows stand as they did.
"""

from django.db import migrations

KEPT = """
UPDATE ledger_record r SET terms = (
    SELECT jsonb_object_agg(t.key, t.value || CASE
        WHEN t.value ->> 'until' IS NOT NULL THEN jsonb_build_object(
            'unit', CASE
                WHEN t.value ->> 'limit' LIKE '%工作日' THEN '工作日'
                WHEN t.value ->> 'limit' LIKE '%小时' THEN '小时'
                ELSE '日'
            END,
            'ends', jsonb_build_array(jsonb_build_object(
                'force', CASE WHEN t.value ? 'due' THEN '限期' ELSE '一般期限' END,
                'last', coalesce(t.value -> 'due', t.value -> 'usual_due'),
                'over', t.value -> 'until'
            ))
        ) || CASE WHEN t.value ? 'due' THEN jsonb_build_object('late_from', t.value -> 'until') ELSE '{}' END
        ELSE '{}'
    END || CASE t.value ->> 'state'
        WHEN '超常' THEN '{"state": "超过一般期限", "verdict": "超过一般期限"}'::jsonb
        WHEN '超常未结' THEN '{"state": "超过一般期限未结"}'::jsonb
        ELSE '{}'::jsonb
    END)
    FROM jsonb_each(r.terms) t
)
WHERE r.terms @? '$.* ? (exists (@.until) || @.state == "超常")'
"""
"""An end, its words and the unit it is counted in stand beside each running term; 超常 is 超过一般期限."""

COLUMNS = """
UPDATE ledger_record r SET late_at = e.late, usual_at = e.usual,
    due_at = CASE WHEN e.late IS NULL AND e.usual IS NOT NULL THEN NULL ELSE coalesce(e.late, r.due_at) END
FROM (
    SELECT each.id, min((t.value ->> 'until')::timestamptz) FILTER (WHERE t.value ? 'due') AS late,
        min((t.value ->> 'until')::timestamptz) FILTER (WHERE NOT t.value ? 'due') AS usual
    FROM ledger_record each, jsonb_each(each.terms) t
    WHERE each.due_at IS NOT NULL
    GROUP BY each.id
) e
WHERE e.id = r.id
"""

STRAYS = """
UPDATE ledger_record SET others_at = '9999-01-01Z'
WHERE due_at IS NULL AND usual_at IS NULL AND withdrawn_at IS NULL AND terms @? '$.* ? (@.open == true)'
"""
"""Ended matters kept with a term that stands still: marked, so that the next reckoning looks at them."""


class Migration(migrations.Migration):
    dependencies = [("ledger", "0005_what_runs")]

    operations = [migrations.RunSQL([KEPT, COLUMNS, STRAYS], migrations.RunSQL.noop)]
