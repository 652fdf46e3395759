-- append_only: lines of access are only ever added to; those past the shortest keeping may go, and nothing else.
CREATE FUNCTION access_refuses() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '访问记录只能增加，不能修改或者删除（%）', TG_OP USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE TRIGGER access_only_added BEFORE UPDATE OR TRUNCATE ON access_accessline
    FOR EACH STATEMENT EXECUTE FUNCTION access_refuses();
CREATE TRIGGER access_kept BEFORE DELETE ON access_accessline
    FOR EACH ROW WHEN (OLD.at > now() - interval '180 days') EXECUTE FUNCTION access_refuses();
-- ALWAYS: also when a session pretends to be a replica.
ALTER TABLE access_accessline ENABLE ALWAYS TRIGGER access_only_added;
ALTER TABLE access_accessline ENABLE ALWAYS TRIGGER access_kept;
