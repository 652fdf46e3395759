-- numbers: take the next %(count)s numbers at once; returns the last of them.
INSERT INTO ledger_counter AS c (office_id, ledger, year, last)
VALUES (%(office_id)s, %(ledger)s, %(year)s, %(count)s)
ON CONFLICT (office_id, ledger, year) DO UPDATE SET last = c.last + %(count)s
RETURNING last
