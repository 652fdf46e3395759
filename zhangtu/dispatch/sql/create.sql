-- create: the next number, the record that bears it and the line of the trail, in one round trip.
WITH counted AS (
    INSERT INTO ledger_counter AS c (office_id, ledger, year, last)
    VALUES (%(office_id)s, %(ledger)s, %(year)s, 1)
    ON CONFLICT (office_id, ledger, year) DO UPDATE SET last = c.last + 1
    RETURNING last
), made AS (
    INSERT INTO ledger_record (
        id, ledger, edition_id, office_id, number, year, number_text, title, state, data, steps, events, terms,
        evidence, actors, people, due_at, happened_on, version, digest, late, matter, search, search_private,
        created_at, updated_at
    )
    SELECT
        %(id)s, %(ledger)s, %(edition_id)s, %(office_id)s, counted.last, %(year)s,
        '〔' || %(year)s || '〕' || office.short || %(mark)s || '字第' || counted.last || '号',
        %(title)s, %(state)s, %(data)s, %(steps)s, %(events)s, %(terms)s, %(evidence)s, %(actors)s,
        %(people)s::uuid[], %(due_at)s, %(happened_on)s, 1, %(digest)s, %(late)s, %(id)s,
        array_to_tsvector(%(search)s::text[]), array_to_tsvector(%(search_private)s::text[]), %(now)s, %(now)s
    FROM counted, offices_office office
    WHERE office.id = %(office_id)s
    RETURNING number, number_text
), told AS (
    INSERT INTO trail_entry (
        at, person_id, person_name, office_id, record_id, ledger, kind, step, citations, changes, version, digest, note
    )
    SELECT
        %(now)s, %(person_id)s, %(person_name)s, %(acting_office)s, %(id)s, %(ledger)s, %(kind)s, %(step)s,
        %(citations)s::text[], %(changes)s, 1, %(digest)s, %(note)s
    FROM made
)
SELECT number, number_text FROM made
