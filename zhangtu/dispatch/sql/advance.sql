-- advance: the record's next version and the line of the trail; nothing happens if the version is not the one read.
WITH made AS (
    UPDATE ledger_record SET
        title = %(title)s, state = %(state)s, data = %(data)s, steps = %(steps)s, events = %(events)s,
        terms = %(terms)s, evidence = %(evidence)s, actors = %(actors)s, people = %(people)s::uuid[],
        due_at = %(due_at)s, happened_on = %(happened_on)s, version = %(version)s, digest = %(digest)s,
        withdrawn_at = %(withdrawn_at)s, search = array_to_tsvector(%(search)s::text[]),
        search_private = array_to_tsvector(%(search_private)s::text[]), updated_at = %(now)s
    WHERE id = %(id)s AND version = %(version)s - 1 AND withdrawn_at IS NULL
    RETURNING id
), told AS (
    INSERT INTO trail_entry (
        at, person_id, person_name, office_id, record_id, ledger, kind, step, citations, changes, version, digest, note
    )
    SELECT
        %(now)s, %(person_id)s, %(person_name)s, %(acting_office)s, made.id, %(ledger)s, %(kind)s, %(step)s,
        %(citations)s::text[], %(changes)s, %(version)s, %(digest)s, %(note)s
    FROM made
)
SELECT count(*) FROM made
