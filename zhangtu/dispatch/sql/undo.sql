-- undo: withdraw every record of an import, each with a line of the trail.
WITH gone AS (
    UPDATE ledger_record SET withdrawn_at = %(now)s, due_at = NULL, late_at = NULL, usual_at = NULL, others_at = NULL, updated_at = %(now)s
    WHERE batch_id = %(batch_id)s AND withdrawn_at IS NULL
    RETURNING id, ledger, version, digest
)
INSERT INTO trail_entry (
    at, person_id, person_name, office_id, record_id, ledger, kind, step, citations, changes, version, digest, note
)
SELECT %(now)s, %(person_id)s, %(person_name)s, %(acting_office)s, id, ledger, 'undo', '', '{}', '{}'::jsonb,
    version, digest, %(note)s
FROM gone
