-- forget: lines up to a number that are older than so many days, never fewer than 180; run as the owner of the table.
CREATE FUNCTION access_forget(last bigint, days integer) RETURNS bigint LANGUAGE sql SECURITY DEFINER
SET search_path FROM CURRENT AS $$
    WITH gone AS (
        DELETE FROM access_accessline
        WHERE seq <= last AND at < now() - make_interval(days => greatest(days, 180))
        RETURNING 1
    )
    SELECT count(*) FROM gone
$$;
