"""An empty folder in which a page's commands are typed, and the server that one of them starts."""

import os
import re
import socket
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

from tests.howto.pages import Block

READY, ONE_TIME = re.compile(r"账图已启动.*?(http://\S+/)"), re.compile(r"(http://\S+/setup/\S+/)")
DOCUMENTED = "http://127.0.0.1:8000"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@dataclass
class House:
    """``type`` a block as the page has it; addresses of the page mean the server that runs here."""

    folder: Path
    port: int = field(default_factory=free_port)
    address: str = ""
    one_time: str = ""
    _serving: "subprocess.Popen[str] | None" = None

    def type(self, block: Block) -> str:
        """What the commands print; they must not fail."""
        return self._serve(block) if block.serve else self._run(block.text)

    def _run(self, text: str) -> str:
        text = text.replace(DOCUMENTED, self.address.rstrip("/") or DOCUMENTED)
        done = subprocess.run(
            ["bash", "-euo", "pipefail", "-c", text],
            cwd=self.folder,
            env=self._environment(),
            capture_output=True,
            text=True,
            check=False,
            timeout=240,
        )
        assert done.returncode == 0, f"{text}\n{done.stdout}\n{done.stderr}"
        self._notice(done.stdout)
        return done.stdout

    def _serve(self, block: Block) -> str:
        command = ["bash", "-c", f"exec env {block.text.strip()}"]
        self._serving = subprocess.Popen(
            command, cwd=self.folder, env=self._environment(), stdout=subprocess.PIPE, text=True
        )
        assert self._serving.stdout is not None
        printed = ""
        for line in self._serving.stdout:
            printed += line
            self._notice(line)
            if "以前打印的地址作废" in line:
                return printed
        raise AssertionError(f"the server ended:\n{printed}")

    def close(self) -> None:
        """Stop the server, as Ctrl-C does."""
        if self._serving is not None:
            self._serving.terminate()
            assert self._serving.wait(120) == 0
            assert self._serving.stdout is not None
            self._serving.stdout.close()

    def _notice(self, printed: str) -> None:
        if found := READY.search(printed):
            self.address = found[1]
        if found := ONE_TIME.search(printed):
            self.one_time = found[1]

    def _environment(self) -> dict[str, str]:
        """A fresh terminal whose data folder lies in the empty one."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("ZHANGTU_", "DATABASE_"))}
        programs = f"{Path(sys.executable).parent}:{kept.get('PATH', '')}"
        return kept | {"PATH": programs, "ZHANGTU_HOME": str(self.folder / "var"), "ZHANGTU_PORT": str(self.port)}
