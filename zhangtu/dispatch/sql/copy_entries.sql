-- copy_entries: a line of the trail for each record entered.
COPY trail_entry (
    at, person_id, person_name, office_id, record_id, ledger, kind, step, citations, changes, version, digest, note,
    row_proof, proof
) FROM STDIN
