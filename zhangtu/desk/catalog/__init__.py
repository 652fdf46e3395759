"""The catalogue as clerks read it: ledgers, laws, new editions, dates that moved."""
