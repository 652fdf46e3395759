-- grants: what the application's role may do, said anew from nothing; run by the owner, once more does no harm.
DO $grants$
DECLARE
    app text := quote_ident(current_setting('zhangtu.application'));
    kept record;
BEGIN
    EXECUTE format('REVOKE ALL ON SCHEMA public FROM PUBLIC, %s', app);
    EXECUTE format('GRANT USAGE ON SCHEMA public TO %s', app);
    EXECUTE format('REVOKE ALL ON ALL TABLES IN SCHEMA public FROM PUBLIC, %s', app);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO %s', app);
    EXECUTE format('REVOKE ALL ON ALL SEQUENCES IN SCHEMA public FROM PUBLIC, %s', app);
    EXECUTE format('GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO %s', app);
    EXECUTE format('ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO %s', app);
    EXECUTE format('ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO %s', app);
    -- What is only added to, whatever tables of it there come to be; old lines of access go by the owner's access_forget alone.
    FOR kept IN
        SELECT c.oid::regclass AS name, CASE
            WHEN c.relname LIKE 'trail\_%' OR c.relname LIKE 'access\_%' THEN 'UPDATE, DELETE'
            WHEN c.relname = 'django_migrations' THEN 'INSERT, UPDATE, DELETE'
            ELSE 'DELETE' END AS lost
        FROM pg_class c
        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND (
            c.relname LIKE 'trail\_%' OR c.relname LIKE 'access\_%'
            OR c.relname IN ('django_migrations', 'ledger_record', 'ledger_edition', 'ledger_attachment')
        )
    LOOP
        EXECUTE format('REVOKE %s ON %s FROM %s', kept.lost, kept.name, app);
    END LOOP;
    CREATE SCHEMA IF NOT EXISTS figures;
    EXECUTE format('REVOKE ALL ON SCHEMA figures FROM PUBLIC');
    EXECUTE format('GRANT USAGE, CREATE ON SCHEMA figures TO %s', app);
    -- Views that the owner made itself while there was one role: the application makes them anew as its own.
    FOR kept IN
        SELECT format('VIEW %s', v.oid::regclass) AS name FROM pg_class v
        WHERE v.relnamespace = 'figures'::regnamespace AND v.relkind = 'v' AND v.relowner = current_user::regrole
        UNION ALL
        SELECT format('FUNCTION %s', p.oid::regprocedure) FROM pg_proc p
        WHERE p.pronamespace = 'figures'::regnamespace AND p.proowner = current_user::regrole
    LOOP
        EXECUTE format('DROP %s', kept.name);
    END LOOP;
    -- What tells nothing of a value by its faults may be looked up in an index before row security has had its word.
    IF (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN
        ALTER FUNCTION pg_catalog.ts_match_vq(tsvector, tsquery) LEAKPROOF;
        ALTER FUNCTION pg_catalog.arraycontains(anyarray, anyarray) LEAKPROOF;
    END IF;
END
$grants$
