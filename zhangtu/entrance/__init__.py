"""How people and their programs come in: passwords, limits on tries, second factors, sessions, tokens."""
