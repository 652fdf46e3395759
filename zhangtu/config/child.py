"""A process of ours that is started again when it dies."""

import subprocess
import sys
from dataclasses import dataclass, field

from zhangtu.config.faults import ConfigError

QUICK = 10.0  # a child that dies sooner than this after its start has not really run
PATIENCE = 5


class ChildError(ConfigError):
    """A process dies again and again right after it is started."""


@dataclass
class Child:
    """``name`` is for people; ``module`` is run by this Python."""

    name: str
    module: str
    arguments: tuple[str, ...] = ()
    _process: "subprocess.Popen[bytes] | None" = None
    _started: float = 0.0
    _quick_deaths: int = field(default=0)

    @property
    def pid(self) -> int | None:
        """Of the running process."""
        return self._process.pid if self._process else None

    def start(self, now: float) -> None:
        """Start it; ``now`` from a clock that only goes forward."""
        self._started = now
        # In a session of its own: Ctrl-C at the terminal is for the supervisor, which stops its children in order.
        self._process = subprocess.Popen([sys.executable, "-m", self.module, *self.arguments], start_new_session=True)

    def keep(self, now: float) -> bool:
        """Start it again if it died; says whether it had. Gives up on one that cannot live."""
        if self._process is None or self._process.poll() is None:
            return False
        quick = now - self._started < QUICK
        self._quick_deaths = self._quick_deaths + 1 if quick else 0
        if self._quick_deaths >= PATIENCE:
            raise ChildError(f"{self.name}连续 {PATIENCE} 次一启动就退出，原因见上面的输出。")
        self.start(now)
        return True

    def ask_to_stop(self) -> None:
        """Ask it to end what it is doing and leave."""
        if self._process is not None:
            self._process.terminate()

    def wait(self, seconds: float) -> None:
        """Until it has left; it is made to after ``seconds``."""
        if self._process is None:
            return
        try:
            self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
