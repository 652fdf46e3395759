"""Folders for servers of these tests' own, empty or with a house in them that was made once for all tests."""

import fcntl
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest
from django.conf import settings

from zhangtu.config.postgres.data_folder import DATABASE, DataFolder
from zhangtu.config.postgres.postmaster import connect

MODEL = "HOUSE_TO_COPY"
"""Variable of the environment that names the folder of the house all workers copy; set and emptied in ``conftest``."""


@pytest.fixture
def home() -> Iterator[Path]:
    """A short path every system user may enter; pytest's own temporary folder is closed to others."""
    with open_folder() as folder:
        yield folder


@contextmanager
def open_folder() -> Iterator[Path]:
    """The same for as long as the block lasts."""
    folder = Path(tempfile.mkdtemp(prefix="zt-"))
    folder.chmod(0o755)
    yield folder
    away = (folder / "postgres").resolve()
    shutil.rmtree(folder)
    if away.parent.name == "refuge":
        shutil.rmtree(away, ignore_errors=True)


def zhangtu(home: Path, *words: str) -> "subprocess.CompletedProcess[str]":
    """Run this Python with ``words`` in a house of its own."""
    environment = os.environ | {"ZHANGTU_HOME": str(home), "ZHANGTU_DEMO": "0"}
    environment.pop("DATABASE_URL", None)
    command = [sys.executable, "-W", "ignore", *words]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


def prepared(home: Path) -> Path:
    """A house with its tables and nothing in them."""
    made = zhangtu(home, "-m", "zhangtu.commands.prepare")
    assert made.returncode == 0, made.stderr
    return home


def furnished(home: Path) -> Path:
    """What ``prepared`` makes, copied from the one that is made once for all tests of a run.

    For whoever does not ask how a house is founded: nine seconds of a processor become less than one. Queries that any
    house of the run has compiled are there for all.
    """
    model = Path(os.environ[MODEL])
    with (model / "lock").open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (model / "whole").exists():
            shutil.rmtree(model / "house", ignore_errors=True)
            prepared(model / "house")
            (model / "whole").touch()
    subprocess.run(["cp", "-a", f"{model}/house/.", str(home)], check=True)
    compiled = settings.HOME / "compiled-queries"
    compiled.mkdir(parents=True, exist_ok=True)
    (home / "compiled-queries").symlink_to(compiled)
    return home


def write_row(home: Path, value: int) -> None:
    """Commit one row."""
    with connect(DataFolder(home), DATABASE) as connection:
        connection.execute("CREATE TABLE IF NOT EXISTS kept (value int)")
        connection.execute("INSERT INTO kept VALUES (%s)", [value])


def rows(home: Path) -> list[object]:
    """Everything committed so far."""
    with connect(DataFolder(home), DATABASE) as connection:
        try:
            return [value for (value,) in connection.execute("SELECT value FROM kept ORDER BY value")]
        except psycopg.errors.UndefinedTable:
            return []


as_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root lends the server another user")
