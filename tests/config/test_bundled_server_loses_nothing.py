"""Whatever is killed, what was committed is there at the next start."""

import os
import signal
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import psutil
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.config.conftest import rows, write_row
from zhangtu.config.postgres import Server, running
from zhangtu.config.postgres.account import server_account
from zhangtu.config.postgres.data_folder import DataFolder
from zhangtu.config.postgres.postmaster import STOP_SECONDS, find, over

SUPERVISOR = """
import pathlib, sys, time
from zhangtu.config.postgres import Server
Server(pathlib.Path(sys.argv[1])).open()
print("ready", flush=True)
time.sleep(600)
"""


def kill_server(home: Path) -> None:
    process = find(DataFolder(home))
    assert process is not None
    process.kill()
    gone_by = time.monotonic() + 20
    while find(DataFolder(home)) is not None:
        assert time.monotonic() < gone_by
        time.sleep(0.02)


def start_supervisor(home: Path) -> "subprocess.Popen[str]":
    child = subprocess.Popen([sys.executable, "-c", SUPERVISOR, str(home)], stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    assert child.stdout.readline() == "ready\n"
    child.stdout.close()
    return child


def test_second_start_finds_the_data(home: Path) -> None:
    with running(home):
        write_row(home, 1)
    with running(home):
        assert rows(home) == [1]


def test_stops_what_it_started(home: Path) -> None:
    with running(home):
        process = find(DataFolder(home))
        assert process is not None
    assert not process.is_running()
    assert find(DataFolder(home)) is None


def test_server_that_ended_is_not_waited_for_while_another_parent_has_not_asked(home: Path) -> None:
    """Its supervisor sleeps, so the ended server stays a zombie there; it holds nothing any more."""
    supervisor = start_supervisor(home)
    process = find(DataFolder(home))
    assert process is not None
    process.send_signal(signal.SIGINT)
    assert over(process, STOP_SECONDS)
    assert process.status() == psutil.STATUS_ZOMBIE
    supervisor.kill()
    supervisor.wait()


def test_killed_server_is_restarted_with_everything_committed(home: Path) -> None:
    with running(home) as server:
        write_row(home, 1)
        assert server.keep() is False
        kill_server(home)
        assert server.keep() is True
        assert rows(home) == [1]


def test_server_left_behind_by_a_killed_supervisor_is_used_again_and_stopped(home: Path) -> None:
    supervisor = start_supervisor(home)
    write_row(home, 1)
    left_behind = find(DataFolder(home))
    os.kill(supervisor.pid, signal.SIGKILL)
    supervisor.wait()
    assert left_behind is not None
    assert left_behind.is_running()
    with running(home):
        assert find(DataFolder(home)) == left_behind
        assert rows(home) == [1]
    assert find(DataFolder(home)) is None


def test_last_one_to_leave_stops_the_server(home: Path) -> None:
    first, second = Server(home), Server(home)
    first.open()
    second.open()
    first.close()
    write_row(home, 1)
    assert rows(home) == [1]
    second.close()
    assert find(DataFolder(home)) is None


def test_killing_server_and_supervisor_together_loses_nothing(home: Path) -> None:
    supervisor = start_supervisor(home)
    write_row(home, 1)
    server = find(DataFolder(home))
    assert server is not None
    os.kill(supervisor.pid, signal.SIGKILL)
    server.kill()
    supervisor.wait()
    with running(home):
        assert rows(home) == [1]


def test_stale_pid_file_never_harms_an_unrelated_process(home: Path) -> None:
    with running(home):
        write_row(home, 1)
    account = server_account("", DataFolder(home).data)  # the same user's process would stop PostgreSQL from starting
    bystander = subprocess.Popen(["sleep", "600"], **account.popen)
    try:
        pid_file = DataFolder(home).data / "postmaster.pid"
        pid_file.write_text(
            f"{bystander.pid}\n{DataFolder(home).data}\n0\n5432\n{DataFolder(home).socket_folder}\n\n\nready\n"
        )
        assert find(DataFolder(home)) is None
        with running(home):
            assert rows(home) == [1]
        assert bystander.poll() is None
        assert psutil.pid_exists(bystander.pid)
    finally:
        bystander.kill()
        bystander.wait()


def test_half_made_data_folder_is_made_anew(home: Path) -> None:
    half = home / "postgres" / "data.new"
    half.mkdir(parents=True)
    (half / "PG_VERSION").write_text("18\n")
    with running(home):
        write_row(home, 1)
        assert rows(home) == [1]


@settings(max_examples=3, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(st.sampled_from(["write", "kill", "leave"]), min_size=3, max_size=6))
def test_any_run_of_writes_kills_and_restarts_keeps_every_row(home: Path, steps: list[str]) -> None:
    server = Server(home)
    with closing(server):
        server.open()
        expected = rows(home)
        for step in steps:
            if step == "write":
                expected.append(len(expected))
                write_row(home, len(expected) - 1)
            elif step == "kill":
                kill_server(home)
                server.keep()
            else:
                server.close()
                server.open()
            assert rows(home) == expected
