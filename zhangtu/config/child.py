"""A process of ours that is started again when it dies, ever more slowly when it keeps dying."""

import subprocess
import sys
from dataclasses import dataclass, field

QUICK = 10.0  # a child that dies sooner than this after its start has not really run
LONGEST_WAIT = 300.0


@dataclass
class Child:
    """``name`` is for people; ``module`` is run by this Python; ``descriptors`` are open in it too."""

    name: str
    module: str
    arguments: tuple[str, ...] = ()
    descriptors: tuple[int, ...] = ()
    longest_wait: float = LONGEST_WAIT
    """Seconds; the pause doubles from one second up to this."""
    quick_deaths: int = field(default=0)
    """In a row; a death after a real life counts as none."""
    _process: "subprocess.Popen[bytes] | None" = None
    _started: float = 0.0
    _again_at: float | None = None

    @property
    def pid(self) -> int | None:
        """Of the running process."""
        return self._process.pid if self._process else None

    @property
    def waiting(self) -> bool:
        """It is dead and its pause is not over."""
        return self._again_at is not None

    @property
    def trouble(self) -> str:
        """What to tell an administrator for as long as it keeps dying; empty while it lives."""
        return f"{self.name}连续 {self.quick_deaths} 次一启动就退出" if self.quick_deaths > 1 else ""

    def start(self, now: float) -> None:
        """Start it; ``now`` from a clock that only goes forward."""
        self._started, self._again_at = now, None
        # In a session of its own: Ctrl-C at the terminal is for the supervisor, which stops its children in order.
        command = [sys.executable, "-m", self.module, *self.arguments]
        self._process = subprocess.Popen(command, start_new_session=True, pass_fds=self.descriptors)

    def keep(self, now: float) -> str:
        """Start it again when it has died and its pause is over; a sentence whenever there is something to tell."""
        if self._again_at is not None:
            if now < self._again_at:
                return ""
            self.start(now)
            return ""
        if self._process is None or self._process.poll() is None:
            return self._recovered(now)
        return self._died(now)

    def _died(self, now: float) -> str:
        quick = now - self._started < QUICK
        self.quick_deaths = self.quick_deaths + 1 if quick else 0
        if not quick:
            self.start(now)
            return f"{self.name}意外退出，已重新启动。"
        pause = min(2.0 ** (self.quick_deaths - 1), self.longest_wait)
        self._again_at = now + pause
        often = f"连续 {self.quick_deaths} 次一启动就退出" if self.quick_deaths > 1 else "一启动就退出"
        return f"{self.name}{often}，{pause:.0f} 秒后再试；原因见上面的输出，其余照常运行。"

    def _recovered(self, now: float) -> str:
        """It lives again after trouble."""
        if not self.quick_deaths or now - self._started < QUICK:
            return ""
        often, self.quick_deaths = self.quick_deaths, 0
        return f"{self.name}已经恢复。" if often > 1 else ""

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
