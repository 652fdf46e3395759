-- undo: withdraw every record of an import; their lines of the trail follow in the same transaction.
UPDATE ledger_record SET
    withdrawn_at = %(now)s, due_at = NULL, late_at = NULL, usual_at = NULL, others_at = NULL, updated_at = %(now)s
WHERE batch_id = %(batch_id)s AND withdrawn_at IS NULL
RETURNING id, ledger, version, digest, office_id, year, title, people, happened_on
