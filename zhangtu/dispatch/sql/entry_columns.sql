-- entry_columns: of a line of the trail, in the order in which bulk writes them.
    at, person_id, person_name, office_id, record_id, ledger, kind, step, citations, changes, version, digest, note,
    row_proof, proof
