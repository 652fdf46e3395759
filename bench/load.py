"""A web server of our own settings, and clients that ask it as fast as it answers."""

import http.client
import json
import multiprocessing
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from zhangtu.config.port import listening

Request = tuple[str, str, dict[str, str], str]
"""Method, path, headers, body."""


@contextmanager
def web(**more: str) -> Iterator[int]:
    """The port of a web server that runs while the block lasts; ``more`` is for its environment."""
    with listening("127.0.0.1", 0) as door:
        port, handed = door.getsockname()[1], door.fileno()
        environment = os.environ | {"DJANGO_SETTINGS_MODULE": "bench.settings"} | more
        command = [sys.executable, "-m", "zhangtu.config.web", str(handed)]
        child = subprocess.Popen(command, env=environment, pass_fds=(handed,))
        try:
            _wait(port)
            yield port
        finally:
            child.terminate()
            child.wait(30)


def _wait(port: int) -> None:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        try:
            ask(http.client.HTTPConnection("127.0.0.1", port, timeout=30), ("GET", "/api/reports", {}, ""))
        except OSError:
            time.sleep(0.2)
        else:
            return
    raise TimeoutError("the web server did not start")


def ask(connection: http.client.HTTPConnection, request: Request) -> tuple[int, bytes]:
    """One request and its answer."""
    method, path, headers, body = request
    connection.request(method, path, body.encode() or None, headers | {"Host": "localhost"})
    answer = connection.getresponse()
    return answer.status, answer.read()


def throughput(port: int, requests: Sequence[Request], seconds: float) -> float:
    """Answers a second with one client for each request, all asking at once, in a process of their own."""
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        done: int
        done, took = pool.apply(_clients, (port, list(requests), seconds))
    return done / took


def _clients(port: int, requests: list[Request], seconds: float) -> tuple[int, float]:
    counts = [0] * len(requests)
    faults: list[str] = []
    start = time.monotonic()

    def client(number: int) -> None:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
        while time.monotonic() - start < seconds:
            status, body = ask(connection, requests[number])
            if status >= 300:
                faults.append(f"{status} {body[:300].decode(errors='replace')}")
                return
            counts[number] += 1

    threads = [threading.Thread(target=client, args=(number,)) for number in range(len(requests))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if faults:
        raise RuntimeError(faults[0])
    return sum(counts), time.monotonic() - start


def seconds_of(port: int, request: Request, times: int) -> float:
    """The median time of one request on one connection, after a few that warm it up."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=120)
    taken = []
    for _ in range(times + 5):
        start = time.perf_counter()
        status, body = ask(connection, request)
        taken.append(time.perf_counter() - start)
        if status != 200:
            raise RuntimeError(f"{status} {body[:300].decode(errors='replace')}")
    return sorted(taken[5:])[times // 2]


def body(told: dict[str, Any]) -> str:
    """As JSON."""
    return json.dumps(told, ensure_ascii=False)
