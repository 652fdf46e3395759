"""Clients who keep their connections are all answered, however few new ones come: no worker waits in accept."""

from contextlib import ExitStack, closing
from http.client import HTTPConnection
from pathlib import Path

import pytest

from tests.attacks.started import started

pytestmark = pytest.mark.slow


def test_every_kept_connection_is_answered_again_and_again(home: Path) -> None:
    with started(home) as house, ExitStack() as ends:
        kept = [ends.enter_context(closing(HTTPConnection("127.0.0.1", house.port, timeout=20))) for _ in range(8)]
        for _ in range(5):
            for connection in kept:
                connection.request("GET", "/static/look/page.css")
                assert connection.getresponse().read()
