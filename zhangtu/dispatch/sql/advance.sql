-- advance: the record's next version and the line of the trail; nothing happens if the version is not the one read.
WITH g AS MATERIALIZED (
    SELECT * FROM jsonb_to_record(%(given)s::jsonb) AS g (
        id uuid, ledger text, edition_id bigint, office_id uuid, year int, mark text, backdated boolean, title text,
        state text, data jsonb, steps jsonb, events jsonb, terms jsonb, evidence jsonb, rows jsonb, actors jsonb, people uuid[],
        due_at timestamptz, late_at timestamptz, usual_at timestamptz, others_at timestamptz, happened_on date,
        version int, digest text, search text[], search_private text[], now timestamptz, withdrawn_at timestamptz,
        person_id uuid, person_name text, acting_office uuid, kind text,
        step text, citations text[], changes jsonb, note text, row_proof text, proof text
    )
), made AS (
    UPDATE ledger_record SET
        title = g.title, state = g.state, data = g.data, steps = g.steps, events = g.events, terms = g.terms,
        evidence = g.evidence, rows = g.rows, actors = g.actors, people = g.people, due_at = g.due_at, late_at = g.late_at,
        usual_at = g.usual_at, others_at = g.others_at, happened_on = g.happened_on,
        version = g.version, digest = g.digest, withdrawn_at = g.withdrawn_at, search = array_to_tsvector(g.search),
        search_private = array_to_tsvector(g.search_private), updated_at = g.now
    FROM g
    WHERE ledger_record.id = g.id AND ledger_record.version = g.version - 1 AND ledger_record.withdrawn_at IS NULL
    RETURNING ledger_record.id
), told AS (
    INSERT INTO trail_entry (
        at, person_id, person_name, office_id, record_id, ledger, kind, step, citations, changes, version, digest, note,
        row_proof, proof
    )
    SELECT
        g.now, g.person_id, g.person_name, g.acting_office, g.id, g.ledger, g.kind, g.step, g.citations, g.changes,
        g.version, g.digest, g.note, g.row_proof, g.proof
    FROM g, made
)
SELECT count(*) FROM made
