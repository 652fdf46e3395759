"""A connection that broke while the database was told who asks is one that Django replaces, as any other."""

import os
import socket

import pytest
from django.db import OperationalError, connection

from zhangtu.wall.asking import for_house, for_nobody


@pytest.mark.django_db
def test_a_server_that_went_away_before_it_was_told_who_asks() -> None:
    other = connection.copy()
    try:
        with for_house("an answer"), other.cursor() as cursor:
            cursor.execute("SELECT 1")
        with socket.socket(fileno=os.dup(other.connection.fileno())) as line:
            line.shutdown(socket.SHUT_RDWR)
        for _ in range(2):
            with pytest.raises(OperationalError), for_nobody(), other.cursor() as cursor:
                cursor.execute("SELECT 1")
        assert other.errors_occurred
        other.close_if_unusable_or_obsolete()
        with other.cursor() as cursor:
            cursor.execute("SELECT 1")
            assert cursor.fetchone() == (1,)
    finally:
        other.close()
