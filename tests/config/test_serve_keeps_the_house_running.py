"""``zhangtu serve`` as a user runs it: it answers, survives what is killed, stops cleanly and comes back."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from urllib.parse import urlencode

import psutil
import pytest

from tests.config.conftest import furnished, rows, write_row
from zhangtu.config.postgres.data_folder import DataFolder
from zhangtu.config.postgres.postmaster import find
from zhangtu.setup.beside import FOLDER

pytestmark = pytest.mark.slow
TOKEN = "t" * 32


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def eventually(true: Callable[[], bool], what: str, seconds: int = 60) -> None:
    deadline = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < deadline, what
        time.sleep(0.1)


def answers(port: int) -> bool:
    connection = HTTPConnection("127.0.0.1", port, timeout=10)
    try:
        connection.request("GET", "/")
        return connection.getresponse().status < 500
    except (OSError, HTTPException):
        return False
    finally:
        connection.close()


@contextmanager
def serving(home: Path, port: int, workers: int = 1) -> Iterator["subprocess.Popen[str]"]:
    environment = os.environ | {"ZHANGTU_HOME": str(home), "ZHANGTU_DEMO": "0", "ZHANGTU_PORT": str(port)}
    environment["ZHANGTU_WORKERS"] = str(workers)
    environment.pop("DATABASE_URL", None)
    child = subprocess.Popen(
        [sys.executable, "-m", "zhangtu", "serve"], env=environment, stdout=subprocess.PIPE, text=True
    )
    try:
        assert child.stdout is not None
        assert any("账图已启动" in line for line in child.stdout), f"ended with {child.wait()}"
        yield child
    finally:
        child.terminate()
        child.wait(60)
        assert child.stdout is not None
        child.stdout.close()


def web_processes(serve: "subprocess.Popen[str]") -> list[psutil.Process]:
    children = psutil.Process(serve.pid).children(recursive=True)
    return [child for child in children if any("zhangtu.config.web" in word for word in words_of(child))]


def has_left(serve: "subprocess.Popen[str]", command: str) -> bool:
    """Whether a command the supervisor runs in passing is over; killed beside it, the last to leave stops it."""
    below = psutil.Process(serve.pid).children(recursive=True)
    return not any(command in words_of(child) for child in below)


def words_of(process: psutil.Process) -> list[str]:
    """Its command line; nothing for one that ended since it was listed, as the many that PostgreSQL starts do."""
    try:
        return process.cmdline()
    except psutil.NoSuchProcess:
        return []


def test_it_answers_survives_kills_and_stops_cleanly(home: Path) -> None:
    port = free_port()
    with serving(home, port, workers=2) as serve:
        assert answers(port)
        write_row(home, 1)
        for process in web_processes(serve):
            process.kill()
        eventually(lambda: answers(port), "the web did not come back after kill -9")
        server = find(DataFolder(home))
        assert server is not None
        server.kill()
        eventually(lambda: find(DataFolder(home)) not in (None, server), "the database did not come back after kill -9")
        eventually(lambda: answers(port), "the web does not answer after the database came back")
        children = psutil.Process(serve.pid).children(recursive=True)
        serve.terminate()
        assert serve.wait(60) == 0
        assert not [child for child in children if child.is_running() and child.status() != psutil.STATUS_ZOMBIE]
        assert find(DataFolder(home)) is None


def test_killed_supervisor_leaves_no_web_behind_and_the_next_start_finds_its_data(home: Path) -> None:
    port = free_port()
    with serving(furnished(home), port) as serve:
        write_row(home, 1)
        eventually(lambda: has_left(serve, "first-administrator"), "nobody printed the first address")
        os.kill(serve.pid, signal.SIGKILL)
        serve.wait()
        eventually(lambda: not answers(port), "the web outlived its supervisor")
    left_behind = find(DataFolder(home))
    assert left_behind is not None
    with serving(home, port):
        assert answers(port)
        assert rows(home) == [1]
    assert find(DataFolder(home)) is None


def ask(port: int, method: str = "GET", **headers: str) -> tuple[int, str]:
    """The page of the demonstration, or a click on its button."""
    connection = HTTPConnection("127.0.0.1", port, timeout=30)
    typed = {"Cookie": f"csrftoken={TOKEN}", "Content-Type": "application/x-www-form-urlencoded"}
    body = urlencode({"csrfmiddlewaretoken": TOKEN}) if method == "POST" else None
    connection.request(method, "/setup/demonstration/", body, typed | headers)
    answer = connection.getresponse()
    page = answer.read().decode()
    connection.close()
    return answer.status, page


def running_below(serve: "subprocess.Popen[str]") -> list[psutil.Process]:
    return psutil.Process(serve.pid).children(recursive=True)


def alive(processes: list[psutil.Process]) -> list[psutil.Process]:
    return [each for each in processes if each.is_running() and each.status() != psutil.STATUS_ZOMBIE]


@pytest.mark.timeout(600)
def test_the_demonstration_starts_by_a_click_beside_an_empty_house_and_ends_with_it(home: Path) -> None:
    (home / FOLDER).mkdir()
    furnished(home / FOLDER)
    with serving(furnished(home), port := free_port()) as serve:
        eventually(lambda: "启动演示" in ask(port)[1], "nobody offers the demonstration")
        assert ask(port, "POST")[0] == 302
        assert "正在启动" in ask(port)[1]
        eventually(lambda: "演示已经启动" in ask(port)[1], "the demonstration did not start", 300)
        page = ask(port)[1]
        there = re.search(r"http://127\.0\.0\.1:(\d+)/desk/", page)
        assert there
        assert answers(int(there[1]))
        assert "yanshi-2026" in page
        every = running_below(serve)
        serve.terminate()
        assert serve.wait(120) == 0
        assert not alive(every)
        assert not answers(int(there[1]))


def test_a_demonstration_that_is_starting_ends_with_a_killed_supervisor(home: Path) -> None:
    with serving(furnished(home), port := free_port()) as serve:
        eventually(lambda: "启动演示" in ask(port)[1], "nobody offers the demonstration")
        ask(port, "POST")
        eventually(lambda: any("--leashed" in words_of(each) for each in running_below(serve)), "it was not started")
        beside = [each for each in running_below(serve) if "--leashed" in words_of(each)]
        os.kill(serve.pid, signal.SIGKILL)
        serve.wait()
        eventually(lambda: not alive(beside), "the demonstration outlived the house")
    with serving(home, port):
        eventually(lambda: "启动演示" in ask(port)[1], "nobody offers the demonstration again")
