"""The demonstration beside an empty house: started when its page asks, in a house of its own; ends with this one."""

import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

from zhangtu.config.environment import handed_on
from zhangtu.config.faults import ConfigError
from zhangtu.config.port import free_port
from zhangtu.setup.beside import FOLDER, DemoProgress, DemoStage, asked, tell

HOST = "127.0.0.1"
"""Everybody knows the demonstration's password: it answers on this machine only."""
STOP_SECONDS = 60.0
PLAIN = {"ZHANGTU_HTTPS": "0", "ZHANGTU_HOSTS": "", "ZHANGTU_WORKERS": "1"}
"""Settings of the house that would keep a browser on this machine out of its demonstration."""


@dataclass
class Neighbour:
    """``look`` is called again and again; a trouble over there never stops the house."""

    house: Path
    port: int
    """Where to begin looking for a free one."""
    offered: bool
    """Only a house in which nobody has signed in has one."""
    _process: "subprocess.Popen[bytes] | None" = field(default=None)
    _ready: bool = False

    def offer(self) -> None:
        """From now on somebody is there to start it."""
        if not self.offered:
            return
        self._address_file().unlink(missing_ok=True)
        tell(self.house, DemoProgress(DemoStage.OFFERED))

    def look(self) -> None:
        """Start it when it was asked for; tell when it answers, or has ended."""
        if not self.offered:
            return
        if self._process is None:
            if asked(self.house):
                self._start()
        elif self._process.poll() is not None:
            self._process, self._ready = None, False
            tell(self.house, DemoProgress(DemoStage.FAILED))
        elif not self._ready and self._address_file().exists():
            self._ready = True
            tell(self.house, DemoProgress(DemoStage.READY, self._address_file().read_text(encoding="utf-8").strip()))

    def stop(self) -> None:
        """Ask it to leave, and wait until it has."""
        if self._process is not None and self._process.poll() is None:
            self._process.terminate()
            try:
                self._process.wait(STOP_SECONDS)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
        tell(self.house, None)

    def _start(self) -> None:
        """Its output goes to a file of its own: the terminal is the house's."""
        folder = self.house / FOLDER
        folder.mkdir(exist_ok=True)
        self._address_file().unlink(missing_ok=True)
        try:
            port = free_port(HOST, self.port)
        except ConfigError:
            tell(self.house, DemoProgress(DemoStage.FAILED))
            return
        words = ["serve", "--demo", "--leashed", str(os.getpid()), "--bind", HOST, "--port", str(port)]
        with (folder / "serve.log").open("wb") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "zhangtu", *words],
                env=handed_on(ZHANGTU_HOME=str(self.house), **PLAIN),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        tell(self.house, DemoProgress(DemoStage.STARTING))

    def _address_file(self) -> Path:
        return self.house / FOLDER / "address"
