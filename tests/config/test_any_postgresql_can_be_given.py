"""With ``DATABASE_URL`` everything runs on another PostgreSQL, and the bundled server is not touched."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest

from zhangtu.config.postgres.account import server_account
from zhangtu.config.postgres.refuge import installed

pytestmark = pytest.mark.slow


def other_editions() -> list[Path]:
    """PostgreSQL 16, which the package brings beside 18, and what Debian may have installed."""
    debian = sorted(Path("/usr/lib/postgresql").glob("1[5-9]/bin"))
    return [
        folder for folder in (installed().parents[1] / "pginstall" / "bin", *debian) if (folder / "initdb").exists()
    ]


@contextmanager
def other_server(programs: Path, folder: Path) -> Iterator[str]:
    """Its address while it runs."""
    account = server_account("", folder / "nothing")
    account.own(folder)
    data = folder / "data"
    initdb = [programs / "initdb", "-D", data, "-U", "office", "--auth=trust", "--encoding=UTF8", "--locale=C"]
    subprocess.run(initdb, check=True, capture_output=True, cwd="/", **account.popen)
    control = [programs / "pg_ctl", "-D", data, "-w", "-l", folder / "log"]
    options = f"-c listen_addresses='' -c unix_socket_directories='{folder}' -c fsync=off"
    subprocess.run([*control, "-o", options, "start"], check=True, capture_output=True, cwd="/", **account.popen)
    try:
        yield f"postgresql://office@/postgres?host={folder}"
    finally:
        subprocess.run([*control, "-m", "fast", "stop"], check=True, capture_output=True, cwd="/", **account.popen)


def prepared_by(home: Path, **addresses: str) -> "subprocess.CompletedProcess[str]":
    environment = os.environ | {"ZHANGTU_HOME": str(home / "house"), "ZHANGTU_DEMO": "0"} | addresses
    command = [sys.executable, "-W", "ignore", "-m", "zhangtu.commands.prepare"]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("programs", other_editions(), ids=str)
def test_house_is_prepared_on_another_postgresql(home: Path, programs: Path) -> None:
    folder = home / "other"
    folder.mkdir()
    with other_server(programs, folder) as address:
        made = prepared_by(home, DATABASE_URL=address)
        assert made.returncode == 0, made.stderr
        assert "DATABASE_URL 的角色是超级用户" in made.stderr, "one role may do everything: told, not refused"
        assert not (home / "house" / "postgres").exists()
        with psycopg.connect(address, autocommit=True) as office:
            office.execute("CREATE ROLE zhangtu_app LOGIN")
        application = address.replace("office@", "zhangtu_app@")
        made = prepared_by(home, DATABASE_URL=application, DATABASE_OWNER_URL=address)
        assert made.returncode == 0, made.stderr
        assert "DATABASE_URL" not in made.stderr
        with psycopg.connect(application, autocommit=True) as session:
            assert session.execute("SELECT count(*) FROM ledger_record").fetchone() == (0,)
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                session.execute("DELETE FROM trail_entry")
    shutil.rmtree(folder)


def test_address_nobody_answers_at_is_told(home: Path) -> None:
    address = f"postgresql://office@/postgres?host={home}"
    environment = os.environ | {"ZHANGTU_HOME": str(home / "house"), "DATABASE_URL": address}
    command = [sys.executable, "-m", "zhangtu.commands.prepare"]
    made = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert made.returncode == 2
    assert made.stderr.startswith("连不上数据库")
    assert "Traceback" not in made.stderr
