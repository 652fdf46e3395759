-- row_security: the second wall behind the one gate. Who asks stands in settings that zhangtu.wall tells; nobody sees nothing.
-- Sets are hashed once a statement; only columns that the indexes of lists carry are looked at, so that lists need no table.
CREATE FUNCTION ledger_own() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
    WITH told AS (SELECT nullif(current_setting('zhangtu.own', true), '')::jsonb AS own)
    SELECT r.id
    FROM told, jsonb_array_elements(told.own -> 'named') e
    JOIN ledger_record r ON r.people @> ARRAY[(e ->> 'holder')::uuid]
        AND ((e -> 'ledgers') ? '*' OR (e -> 'ledgers') ? r.ledger)
    UNION ALL
    SELECT r.id
    FROM told, jsonb_array_elements(told.own -> 'handed') h, jsonb_array_elements_text(h -> 'records') chosen
    JOIN ledger_record r ON r.id = chosen::uuid
    WHERE (h ->> 'ledger' IN ('*', r.ledger))
        AND CASE WHEN jsonb_array_length(h -> 'named') > 0
            THEN r.people @> ARRAY(SELECT n::uuid FROM jsonb_array_elements_text(h -> 'named') n)
            ELSE (h -> 'offices') ? r.office_id::text END
$$;
ALTER TABLE ledger_record ENABLE ROW LEVEL SECURITY;
CREATE POLICY record_seen ON ledger_record USING (
    (SELECT current_setting('zhangtu.asker', true) = 'house')
    OR (SELECT current_setting('zhangtu.asker', true) = 'person') AND (
        office_id IN (SELECT unnest(nullif(current_setting('zhangtu.every', true), '')::uuid[]))
        OR (ledger IN (SELECT unnest(nullif(current_setting('zhangtu.ledgers_1', true), '')::text[]))
            AND office_id IN (SELECT unnest(nullif(current_setting('zhangtu.offices_1', true), '')::uuid[])))
        OR (ledger IN (SELECT unnest(nullif(current_setting('zhangtu.ledgers_2', true), '')::text[]))
            AND office_id IN (SELECT unnest(nullif(current_setting('zhangtu.offices_2', true), '')::uuid[])))
        OR (ledger, office_id) IN (
            SELECT l, o FROM unnest(
                nullif(current_setting('zhangtu.pair_ledgers', true), '')::text[],
                nullif(current_setting('zhangtu.pair_offices', true), '')::uuid[]
            ) AS pair (l, o)
        )
        OR id IN (SELECT ledger_own())
    )
) WITH CHECK (current_setting('zhangtu.asker', true) <> '');

ALTER TABLE trail_entry ENABLE ROW LEVEL SECURITY;
CREATE POLICY line_seen ON trail_entry FOR SELECT USING (
    (SELECT current_setting('zhangtu.asker', true) = 'house')
    OR record_id IS NULL OR ledger = ''
    OR EXISTS (SELECT FROM ledger_record r WHERE r.id = record_id)
);
CREATE POLICY line_added ON trail_entry FOR INSERT WITH CHECK (true);

ALTER TABLE ledger_attachment ENABLE ROW LEVEL SECURITY;
CREATE POLICY attachment_seen ON ledger_attachment USING (
    (SELECT current_setting('zhangtu.asker', true) = 'house') OR EXISTS (SELECT FROM ledger_record r WHERE r.id = record_id)
) WITH CHECK (current_setting('zhangtu.asker', true) <> '');

ALTER TABLE ledger_link ENABLE ROW LEVEL SECURITY;
CREATE POLICY link_seen ON ledger_link USING (
    (SELECT current_setting('zhangtu.asker', true) = 'house') OR EXISTS (SELECT FROM ledger_record r WHERE r.id IN (a_id, b_id))
) WITH CHECK (current_setting('zhangtu.asker', true) <> '');

ALTER TABLE ledger_hold ENABLE ROW LEVEL SECURITY;
CREATE POLICY hold_seen ON ledger_hold USING (
    (SELECT current_setting('zhangtu.asker', true) = 'house') OR EXISTS (SELECT FROM ledger_record r WHERE r.id = record_id)
) WITH CHECK (current_setting('zhangtu.asker', true) <> '');

ALTER TABLE ledger_proposal ENABLE ROW LEVEL SECURITY;
CREATE POLICY proposal_seen ON ledger_proposal USING (
    (SELECT current_setting('zhangtu.asker', true) = 'house') OR EXISTS (SELECT FROM ledger_record r WHERE r.id = record_id)
) WITH CHECK (current_setting('zhangtu.asker', true) <> '');
