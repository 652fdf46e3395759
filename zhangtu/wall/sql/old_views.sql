-- old_views: those of a house from before there was a schema for them; they are made anew in it.
DO $views$
DECLARE
    kept record;
BEGIN
    FOR kept IN
        SELECT format('VIEW %s', v.oid::regclass) AS name FROM pg_class v
        WHERE v.relnamespace = 'public'::regnamespace AND v.relkind = 'v' AND v.relname LIKE 'ledger\_%'
        UNION ALL
        SELECT format('FUNCTION %s', p.oid::regprocedure) FROM pg_proc p
        WHERE p.pronamespace = 'public'::regnamespace AND p.proname LIKE 'ledger\_%\_at' AND p.proretset
    LOOP
        EXECUTE format('DROP %s', kept.name);
    END LOOP;
END
$views$
