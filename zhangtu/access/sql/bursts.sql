-- bursts: the height of each burst of some deeds by one address or name, within a window that ends at each of them.
SELECT of, n, at FROM (
    SELECT DISTINCT ON (of) of, n, at FROM (
        SELECT {by} AS of, at, count(*) OVER (
            PARTITION BY {by} ORDER BY at RANGE BETWEEN %(window)s PRECEDING AND CURRENT ROW
        ) AS n
        FROM access_accessline
        WHERE deed = ANY(%(deeds)s) AND at > %(since)s AND {by} <> ''
            AND (%(everything)s OR office_id = ANY(%(offices)s::uuid[]) OR person_id = ANY(%(people)s::uuid[]))
    ) AS counted
    WHERE n >= %(least)s
    ORDER BY of, n DESC, at DESC
) AS highest
ORDER BY at DESC
