-- known: the person a token stands for; asked with every request, so it reads only what a request needs; the
-- number of the last amendment comes along, which would be a question of its own.
SELECT
    person.id, person.username, person.name, person.stamp, person.is_active, person.demo,
    (SELECT coalesce(max(id), 0) FROM amendments_version) AS amended
FROM api_token token
JOIN offices_person person ON person.id = token.person_id
WHERE token.sha256 = %(sha256)s AND token.expires_at > %(now)s AND person.is_active
