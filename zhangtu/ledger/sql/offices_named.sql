-- offices_named: the office with an id, or those that go by a word today; the last column tells name and code from short.
SELECT id, name, id = %(id)s::uuid OR name = %(word)s OR code = %(word)s
FROM offices_office
WHERE id = %(id)s::uuid OR (until IS NULL AND (name = %(word)s OR code = %(word)s OR short = %(word)s))
