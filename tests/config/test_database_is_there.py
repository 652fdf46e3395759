"""The test database is a real PostgreSQL, new enough for what we use."""

import pytest
from django.db import connection

from zhangtu.config.database import OLDEST


@pytest.mark.django_db
def test_tests_run_on_a_postgresql_we_support() -> None:
    with connection.cursor() as cursor:
        cursor.execute("SHOW server_version_num")
        (version,) = cursor.fetchone()
    assert int(version) >= OLDEST * 10_000
