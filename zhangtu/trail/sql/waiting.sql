-- waiting: lines that have no place in the chain yet, of all or only of the newest.
SELECT e.seq, e.proof FROM {lines} e
WHERE e.seq > %(after)s AND NOT EXISTS (SELECT FROM {links} l WHERE l.seq = e.seq)
ORDER BY e.seq LIMIT %(most)s
