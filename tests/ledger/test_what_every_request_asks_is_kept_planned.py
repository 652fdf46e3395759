"""A statement that every request runs is planned once for each connection."""

from pathlib import Path

import pytest
from django.db import connection

from zhangtu.config.database import django_database
from zhangtu.ledger.prepared import answer

pytestmark = pytest.mark.django_db
KEPT = "SELECT count(*) FROM pg_prepared_statements WHERE statement LIKE %s"


def test_the_server_keeps_the_statement() -> None:
    for given in (1, 2):
        assert answer("SELECT %(given)s::int AS asked_with_every_request", {"given": given}) == (given,)
    with connection.cursor() as cursor:
        cursor.execute(KEPT, ["SELECT $1::int AS asked_with_every_request"])
        assert cursor.fetchone() == (1,)


def test_behind_a_pooler_nothing_is_kept() -> None:
    url = "postgresql://zhang@pooler.example/zhangtu"
    assert "prepare_threshold" not in django_database(url, Path("/nowhere"), pooler=True)["OPTIONS"]
    assert "prepare_threshold" in django_database(url, Path("/nowhere"))["OPTIONS"]
