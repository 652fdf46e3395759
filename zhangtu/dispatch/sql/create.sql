-- create: the next number, the record that bears it and the line of the trail, in one round trip and from one parameter.
WITH g AS MATERIALIZED (
    SELECT * FROM jsonb_to_record(%(given)s::jsonb) AS g (
        id uuid, ledger text, edition_id bigint, office_id uuid, year int, mark text, backdated boolean, title text,
        state text, data jsonb, steps jsonb, events jsonb, terms jsonb, evidence jsonb, rows jsonb, actors jsonb, people uuid[],
        due_at timestamptz, late_at timestamptz, usual_at timestamptz, others_at timestamptz, happened_on date,
        version int, digest text, search text[], search_private text[], now timestamptz, withdrawn_at timestamptz,
        person_id uuid, person_name text, acting_office uuid, kind text,
        step text, citations text[], changes jsonb, note text, row_proof text, proof text
    )
), counted AS (
    INSERT INTO ledger_counter AS c (office_id, ledger, year, last)
    SELECT g.office_id, g.ledger, g.year, 1 FROM g JOIN offices_office office ON office.id = g.office_id
    WHERE office.until IS NULL OR office.until > (g.now AT TIME ZONE 'Asia/Shanghai')::date
    ON CONFLICT (office_id, ledger, year) DO UPDATE SET last = c.last + 1
    RETURNING last
), made AS (
    INSERT INTO ledger_record (
        id, ledger, edition_id, office_id, number, year, number_text, title, state, data, steps, events, terms,
        evidence, rows, actors, people, due_at, late_at, usual_at, others_at, happened_on, version, digest, backdated,
        matter, search, search_private, created_at, updated_at
    )
    SELECT
        g.id, g.ledger, g.edition_id, g.office_id, counted.last, g.year,
        '〔' || g.year || '〕' || office.short || g.mark || '字第' || counted.last || '号',
        g.title, g.state, g.data, g.steps, g.events, g.terms, g.evidence, g.rows, g.actors, g.people, g.due_at, g.late_at,
        g.usual_at, g.others_at, g.happened_on, g.version, g.digest, g.backdated, g.id,
        array_to_tsvector(g.search), array_to_tsvector(g.search_private), g.now, g.now
    FROM g, counted, offices_office office
    WHERE office.id = g.office_id
    RETURNING number, number_text
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
SELECT number, number_text FROM made
