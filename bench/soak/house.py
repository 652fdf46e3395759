"""The house that is soaked: started, killed and started again, on loopback, in a folder of its own."""

import json
import os
import socket
import subprocess
import sys
import time
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from http.client import HTTPConnection, HTTPException
from pathlib import Path

import psutil

START_SECONDS = 180.0
CLOCK = """
import os
if offset := float(os.environ.get("SOAK_CLOCK") or 0):
    import datetime
    from django.utils import timezone
    timezone.now = lambda: datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(seconds=offset)
"""
"""Loaded by every Python of the house: its clock, as Django tells it, stands so much ahead."""
FOUND = """
import json
from zhangtu.config.house import open_house
with open_house():
    from bench.town import found_county
    print(json.dumps([clerk.token for clerk in found_county()[1]]))
"""
KEPT = """
import json
from zhangtu.config.house import open_house
from zhangtu.wall.asking import for_house
with open_house(), for_house("soak"):
    from zhangtu.ledger.models import Record
    print(json.dumps(list(Record.objects.filter(ledger="dispute").values_list("data", flat=True))))
"""


@dataclass
class SoakedHouse:
    """``serve`` is the supervisor's process while it runs."""

    folder: Path
    port: int
    offset: float = 0.0
    log: Path = field(init=False)
    serve: "subprocess.Popen[bytes] | None" = None

    def __post_init__(self) -> None:
        shims = self.folder.parent / "shims"
        shims.mkdir(exist_ok=True)
        (shims / "sitecustomize.py").write_text(CLOCK, encoding="utf-8")
        self.log = self.folder.parent / "serve.log"
        self.shims = shims

    def environment(self) -> dict[str, str]:
        """Nothing of the database that this process may know."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("DATABASE_", "ZHANGTU_"))}
        path = f"{self.shims}:{Path(__file__).parents[2]}"
        told = {"ZHANGTU_HOME": str(self.folder), "ZHANGTU_PORT": str(self.port), "ZHANGTU_DEMO": "0"}
        return kept | told | {"SOAK_CLOCK": str(self.offset), "PYTHONPATH": path, "PYTHONWARNINGS": "ignore"}

    def start(self) -> None:
        """Until it answers."""
        with self.log.open("ab") as out:
            self.serve = subprocess.Popen(
                [sys.executable, "-m", "zhangtu", "serve"], env=self.environment(), stdout=out, stderr=out
            )
        deadline = time.monotonic() + START_SECONDS
        while not self.answers():
            if self.serve.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"the house did not start: {self.log.read_text(errors='replace')[-800:]}")
            time.sleep(0.3)

    def stop(self) -> None:
        """As Ctrl-C does."""
        if self.serve is not None:
            self.serve.terminate()
            self.serve.wait(120)

    def answers(self) -> bool:
        """Whether the first page comes."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=10)
        try:
            connection.request("GET", "/")
            return connection.getresponse().status < 500
        except (OSError, HTTPException):
            return False
        finally:
            connection.close()

    def processes(self, word: str) -> list[psutil.Process]:
        """Those below the supervisor whose command line has the word."""
        assert self.serve is not None
        found = []
        for each in psutil.Process(self.serve.pid).children(recursive=True):
            try:
                if any(word in part for part in each.cmdline()):
                    found.append(each)
            except psutil.Error:
                continue
        return found

    def towards_new_year(self, seconds: float) -> None:
        """Until the next start the clock stands so many seconds before the end of 31 December in China."""
        now = datetime.now().astimezone()
        new_year = datetime.fromisoformat(f"{now.year + 1}-01-01T00:00:00+08:00")
        self.offset = (new_year - timedelta(seconds=seconds) - now).total_seconds()

    def run(self, *words: str) -> "subprocess.CompletedProcess[str]":
        """This Python in the house."""
        command = [sys.executable, *words]
        return subprocess.run(command, env=self.environment(), capture_output=True, text=True, check=False)

    def tokens(self) -> list[str]:
        """Offices with a clerk each, made through the house's own rooms; the clerks' tokens."""
        made = self.run("-c", FOUND)
        if made.returncode:
            raise RuntimeError(made.stderr[-800:])
        told: list[str] = json.loads(made.stdout.splitlines()[-1])
        return told

    def kept(self) -> list[dict[str, object]]:
        """What the records hold in the end."""
        told: list[dict[str, object]] = json.loads(self.run("-c", KEPT).stdout.splitlines()[-1])
        return told


def free_port() -> int:
    """A port of loopback nobody has now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
