"""Under a minute of what ``make soak`` does for thirty: what was acknowledged is kept, once; refusals have words."""

import json

import pytest

from bench.soak.__main__ import good, soak
from bench.soak.misfortunes import kill_database, kill_web, slow_database

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]


def test_what_was_acknowledged_is_there_once() -> None:
    figures = soak(24, 4, [(4, kill_web), (10, kill_database), (16, slow_database)])
    assert figures["acknowledged"] > 0
    assert (figures["lost"], figures["doubled"]) == (0, 0)
    assert good(figures), json.dumps(figures, ensure_ascii=False)
    assert len(figures["befell"]) == 3
