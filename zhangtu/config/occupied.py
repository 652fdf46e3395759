"""One ``serve`` a data folder: the lock is the system's and goes with the process, however it ends."""

import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from zhangtu.config.faults import FolderInUseError
from zhangtu.config.port import spoken

FILE = "serve.lock"


@contextmanager
def occupied(home: Path) -> Iterator[None]:
    """Ours for as long as the block lasts; raises FolderInUseError with who has it and since when."""
    descriptor = os.open(home / FILE, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as fault:
            raise FolderInUseError(_sentence(home, descriptor)) from fault
        os.truncate(descriptor, 0)
        os.pwrite(descriptor, f"{os.getpid()} {time.time():.0f}\n".encode("ascii"), 0)
        yield
    finally:
        os.close(descriptor)


def _sentence(home: Path, descriptor: int) -> str:
    words = os.pread(descriptor, 100, 0).split()
    who = f"（{spoken(int(words[0]), float(words[1]))}）" if len(words) == 2 else ""
    stop = f"（kill {int(words[0])}）" if who else ""
    return f"数据文件夹“{home}”正由另一个账图用着{who}，请先停掉那一个{stop}，或者用 ZHANGTU_HOME 另选一个文件夹。"
