-- record_columns: of a record, in the order in which bulk writes them.
    id, ledger, edition_id, office_id, number, year, number_text, title, state, data, steps, events, terms, evidence,
    rows, actors, people, due_at, late_at, usual_at, others_at, happened_on, version, digest, backdated, batch_id, matter,
    search, search_private, created_at, updated_at
