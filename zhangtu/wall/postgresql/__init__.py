"""Django's database backend for PostgreSQL, which tells every connection for whom it is asked."""
