-- known: a token that still counts and the person it stands for; asked with every request, so it reads only what a
-- request needs; the number of the last amendment comes along, which would be a question of its own.
SELECT
    person.id, person.username, person.name, person.stamp, person.is_active, person.demo,
    token.id AS token_id, token.name AS token_name, token.office_id, token.scopes, token.ledgers, token.last_used_at,
    (SELECT coalesce(max(id), 0) FROM amendments_version) AS amended
FROM entrance_token token
JOIN offices_person person ON person.id = token.person_id
WHERE token.sha256 = %(sha256)s AND token.expires_at > %(now)s AND token.ended_at IS NULL
    AND person.is_active AND token.password_number = person.password_number
