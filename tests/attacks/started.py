"""A house started for an attack, on loopback and in a folder of its own; stopped when the block ends."""

import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException
from pathlib import Path

import psutil

from tests.config.conftest import furnished


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def eventually(true: Callable[[], bool], what: str, seconds: float = 60) -> None:
    deadline = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < deadline, what
        time.sleep(0.1)


@dataclass
class Started:
    """``printed`` grows while it runs."""

    home: Path
    port: int
    process: "subprocess.Popen[str]"
    printed: list[str] = field(default_factory=list)

    def says(self, words: str) -> bool:
        return words in "".join(self.printed)

    def status(self, path: str = "/") -> int:
        """The status of a page; 0 when nobody answers."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=30)
        try:
            connection.request("GET", path)
            return connection.getresponse().status
        except (OSError, HTTPException):
            return 0
        finally:
            connection.close()

    def running(self, module: str) -> list[psutil.Process]:
        """Its processes whose command line names a module."""
        children = psutil.Process(self.process.pid).children(recursive=True)
        return [each for each in children if any(module in word for word in _words(each))]


def _words(process: psutil.Process) -> list[str]:
    try:
        return process.cmdline()
    except psutil.NoSuchProcess:
        return []


def serve(home: Path, port: int, **environment: str) -> "subprocess.Popen[str]":
    """``zhangtu serve`` without the demonstration, its output to be read; one web process unless told otherwise."""
    plain = {"ZHANGTU_HOME": str(home), "ZHANGTU_DEMO": "0", "ZHANGTU_PORT": str(port), "ZHANGTU_WORKERS": "1"}
    told = os.environ | plain | environment
    told.pop("DATABASE_URL", None)
    return subprocess.Popen(
        [sys.executable, "-W", "ignore", "-m", "zhangtu", "serve"],
        env=told,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


@contextmanager
def started(home: Path, port: int = 0, **environment: str) -> Iterator[Started]:
    """A house in which nobody is yet, in an empty folder; how one is founded is asked in ``tests.config``."""
    furnished(home)
    port = port or free_port()
    house = Started(home, port, serve(home, port, **environment))
    reader = threading.Thread(target=_read, args=(house,), daemon=True)
    reader.start()
    try:
        eventually(lambda: house.says("账图已启动") or house.process.poll() is not None, "it did not start", 120)
        assert house.process.poll() is None, "".join(house.printed)
        yield house
    finally:
        house.process.terminate()
        house.process.wait(60)
        reader.join(10)
        assert house.process.stdout is not None
        house.process.stdout.close()


def _read(house: Started) -> None:
    assert house.process.stdout is not None
    for line in house.process.stdout:
        house.printed.append(line)
