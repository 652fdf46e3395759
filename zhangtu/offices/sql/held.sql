-- held: the posts of some people on a day, their own and those they stand in for, with all that a right is made of.
WITH held AS (
    SELECT post.id AS post_id, post.person_id AS receiver_id, NULL::bigint AS delegation_id
    FROM offices_post AS post
    WHERE post.person_id = ANY(%(people)s)
    UNION ALL
    SELECT post.id, delegation.receiver_id, delegation.id
    FROM offices_delegation AS delegation
    JOIN offices_person AS giver ON giver.id = delegation.giver_id AND giver.is_active
    JOIN offices_post AS post ON post.person_id = delegation.giver_id
    WHERE delegation.receiver_id = ANY(%(people)s)
        AND delegation.since <= %(day)s AND (delegation.until IS NULL OR delegation.until > %(day)s)
)
SELECT jsonb_build_object(
    'receiver', held.receiver_id,
    'post', post.id,
    'title', post.title,
    'definition', post.definition,
    'holder', holder.id,
    'holder_name', holder.name,
    'office', jsonb_build_array(office.id, office.name, office.path),
    'body', jsonb_build_array(body.id, body.name, body.path),
    'waits', EXISTS (
        SELECT FROM offices_powergrant AS power
        WHERE power.post_id = post.id AND power.right_id IS NULL AND NOT power.counts
    ),
    'delegation', CASE WHEN delegation.id IS NULL THEN NULL ELSE jsonb_build_array(
        delegation.ledgers, delegation.records, delegation.powers, delegation.until
    ) END,
    'rights', COALESCE((
        SELECT jsonb_agg(jsonb_build_array(
            single.id, single.ledger, single.role, single.reach, single.sees_private, top.id, top.name, top.path
        ) ORDER BY single.id)
        FROM offices_right AS single
        JOIN offices_office AS top ON top.id = COALESCE(single.office_id, post.office_id)
        WHERE single.post_id = post.id
            AND NOT EXISTS (SELECT FROM offices_powergrant AS power WHERE power.right_id = single.id AND NOT power.counts)
    ), '[]'),
    'adapted', COALESCE((
        SELECT jsonb_agg(jsonb_build_array(
            adaptation.ledger, adaptation.role, adaptation.how_far, adaptation.sees_private, adaptation.added, above.name
        ) ORDER BY above.path, adaptation.id)
        FROM offices_adaptation AS adaptation
        JOIN offices_office AS above ON above.id = adaptation.office_id
        WHERE adaptation.definition = post.definition AND adaptation.ended_at IS NULL
            AND starts_with(office.path, above.path)
            AND NOT EXISTS (
                SELECT FROM offices_powergrant AS power WHERE power.adaptation_id = adaptation.id AND NOT power.counts
            )
    ), '[]')
)
FROM held
JOIN offices_post AS post ON post.id = held.post_id
JOIN offices_person AS holder ON holder.id = post.person_id
JOIN offices_office AS office ON office.id = post.office_id
LEFT JOIN offices_delegation AS delegation ON delegation.id = held.delegation_id
CROSS JOIN LATERAL (
    SELECT above.id, above.name, above.path
    FROM offices_office AS above
    WHERE above.path IN (SELECT left(office.path, n) FROM generate_series(5, length(office.path), 5) AS n)
    ORDER BY above.kind = ANY(%(inside)s), length(above.path) DESC
    LIMIT 1
) AS body
WHERE post.since <= %(day)s AND (post.until IS NULL OR post.until > %(day)s)
ORDER BY held.receiver_id, held.delegation_id NULLS FIRST, post.since, post.id
