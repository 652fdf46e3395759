"""The tables of docs/security: every test they name is there, every row says how it stands, the page is theirs."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_every_named_test_is_there_and_the_page_is_made_of_the_tables() -> None:
    command = [sys.executable, str(ROOT / ".ci" / "security.py"), "--check"]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
