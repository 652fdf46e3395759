"""Every ledger is a view whose columns have the types that indicators count on."""

import pytest
from django.db import connection

from tests.book import PlainBook
from zhangtu.ledger import tables

pytestmark = pytest.mark.django_db


def test_the_database_has_the_columns_that_columns_promises(book: PlainBook) -> None:
    tables.sync(book)
    with connection.cursor() as cursor:
        for stem, ledger in book.ledgers.items():
            cursor.execute(
                "SELECT attname, format_type(atttypid, atttypmod) FROM pg_attribute "
                "WHERE attrelid = %s::regclass AND attnum > 0 ORDER BY attnum",
                [f"ledger_{stem}"],
            )
            found = {name: kind.replace("timestamp with time zone", "timestamptz") for name, kind in cursor.fetchall()}
            assert found == tables.columns(ledger.spec)


def test_making_them_again_drops_what_is_gone(book: PlainBook) -> None:
    tables.sync(book)
    tables.sync(PlainBook({"review": book.ledgers["review"]}, book.calendars))
    with connection.cursor() as cursor:
        cursor.execute("SELECT viewname FROM pg_views WHERE viewname LIKE 'ledger\\_%%'")
        assert cursor.fetchall() == [("ledger_review",)]
