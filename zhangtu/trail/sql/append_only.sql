-- append_only: the trail is only ever added to, whoever asks.
CREATE FUNCTION trail_refuses() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '留痕只能增加，不能修改或者删除（%）', TG_OP USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE TRIGGER trail_only_added BEFORE UPDATE OR DELETE OR TRUNCATE ON trail_entry
    FOR EACH STATEMENT EXECUTE FUNCTION trail_refuses();
-- ALWAYS: also when a session pretends to be a replica.
ALTER TABLE trail_entry ENABLE ALWAYS TRIGGER trail_only_added;
