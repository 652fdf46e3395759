"""What the whole stack keeps in memory after the demo, when its pages have been looked at."""

import http.client
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psutil

from bench.load import ask
from bench.row import Row
from zhangtu.config.port import listening
from zhangtu.config.postgres.data_folder import DataFolder
from zhangtu.config.postgres.postmaster import find

MEGABYTE = 1024 * 1024


def run() -> list[Row]:
    """Shared pages are counted once (PSS); the plain sum of resident sizes counts them in every process."""
    with tempfile.TemporaryDirectory(prefix="zt-") as folder:
        home = Path(folder)
        home.chmod(0o755)
        with listening("127.0.0.1", 0) as free:
            port = free.getsockname()[1]
        environment = os.environ | {"ZHANGTU_HOME": folder, "ZHANGTU_PORT": str(port), "ZHANGTU_DEMO": "1"}
        environment["DJANGO_SETTINGS_MODULE"] = "zhangtu.config.settings"
        command = [sys.executable, "-m", "zhangtu", "serve"]
        serve = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)
        try:
            assert serve.stdout is not None
            if not any("账图已启动" in line for line in serve.stdout):
                raise RuntimeError("zhangtu serve did not start")
            _look_around(port)
            return _rows(list(_processes(serve.pid, home)))
        finally:
            serve.terminate()
            serve.wait(60)


def _look_around(port: int) -> None:
    """Enough requests for every worker to have served some."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    for path in ["/", "/api/reports", "/check/", "/desk/sign-in/"] * 25:
        ask(connection, ("GET", path, {}, ""))


def _processes(pid: int, home: Path) -> Iterator[psutil.Process]:
    serve = psutil.Process(pid)
    yield serve
    yield from serve.children(recursive=True)
    server = find(DataFolder(home))
    if server is not None and server not in serve.children():
        yield server
        yield from server.children(recursive=True)


def _rows(processes: list[psutil.Process]) -> list[Row]:
    once = {process.pid: process for process in processes}
    shared = sum(process.memory_full_info().pss for process in once.values()) / MEGABYTE
    plain = sum(process.memory_info().rss for process in once.values()) / MEGABYTE
    return [
        Row(f"the whole stack after the demo, {len(once)} processes", shared, "MB", 1024),
        Row("the same with shared pages counted in every process", plain, "MB"),
    ]
