"""``make bench`` is a documented command; what it measures moves, and a benchmark that broke is noticed here."""

import os
import subprocess
import sys
from pathlib import Path

from tests.config.conftest import open_folder

ROOT = Path(__file__).parents[2]
TOLD = (
    "dispatch against the bare view",
    "list of 25 at",
    "figures against the scan",
    "the importing process",
    "twenty posts",
    "whole table",
)


def test_every_part_of_the_house_is_measured() -> None:
    """At a glance: few records, nothing judged, for a machine that is busy with tests says nothing about speed."""
    command = [sys.executable, "-m", "bench", "glance", "house"]
    with open_folder() as home:
        environment = os.environ | {"ZHANGTU_HOME": str(home), "ZHANGTU_WORKERS": "1"}
        done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=600)
    assert done.returncode == 0, done.stderr[-2000:]
    assert [each for each in TOLD if each not in done.stdout] == []
