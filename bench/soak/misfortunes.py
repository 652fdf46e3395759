"""What befalls the house: kills, a slow database, a full disk, the end of the year."""

import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import psutil

from bench.soak.house import SoakedHouse
from zhangtu.config.postgres.data_folder import DataFolder
from zhangtu.config.postgres.postmaster import find

Misfortune = Callable[[SoakedHouse], str]
BALLAST = "ballast"
SLOW_SECONDS, FULL_SECONDS = 5.0, 8.0


def kill_web(house: SoakedHouse) -> str:
    """Every process of the web at once."""
    return _killed(house.processes("zhangtu.config.web"), "web")


def kill_jobs(house: SoakedHouse) -> str:
    return _killed(house.processes("zhangtu.config.jobs_worker"), "jobs")


def kill_database(house: SoakedHouse) -> str:
    """The postmaster; its sessions die of it."""
    server = find(DataFolder(house.folder))
    return _killed([server] if server else [], "database")


def kill_supervisor(house: SoakedHouse) -> str:
    """The house itself, which is then started again."""
    assert house.serve is not None
    house.serve.send_signal(signal.SIGKILL)
    house.serve.wait()
    house.start()
    return "killed -9: supervisor, started again"


def slow_database(house: SoakedHouse) -> str:
    """Its sessions stand still for a while."""
    server = find(DataFolder(house.folder))
    sessions = server.children() if server else []
    for each in sessions:
        with suppress(psutil.Error):
            each.suspend()
    time.sleep(SLOW_SECONDS)
    for each in sessions:
        with suppress(psutil.Error):
            each.resume()
    return f"database stood still for {SLOW_SECONDS:.0f} s"


def full_disk(house: SoakedHouse) -> str:
    """Not a byte is left for a while; only where the folder is a small disk of its own."""
    if not os.path.ismount(house.folder):
        return "full disk left out: the folder is no disk of its own (it takes root to make one)"
    ballast = house.folder / BALLAST
    with suppress(OSError), ballast.open("wb") as out:
        while True:
            out.write(b"\0" * 65_536)
            out.flush()
    time.sleep(FULL_SECONDS)
    ballast.unlink(missing_ok=True)
    return f"disk full for {FULL_SECONDS:.0f} s"


def end_of_year(house: SoakedHouse) -> str:
    """Started again a minute before the end of 31 December; the year turns under the clients."""
    house.stop()
    house.towards_new_year(60)
    house.start()
    return "clock set to 31 December, 23:59"


def _killed(processes: list[psutil.Process], what: str) -> str:
    for each in processes:
        with suppress(psutil.Error):
            each.kill()
    return f"killed -9: {what} ({len(processes)} processes)"


USUAL: tuple[Misfortune, ...] = (kill_web, slow_database, kill_database, full_disk, kill_jobs, kill_supervisor)


def in_turn(seconds: float) -> Iterator[tuple[float, Misfortune]]:
    """When (in seconds from the beginning) and what; the year ends half way, and all come again after it."""
    every = (*USUAL, end_of_year, *USUAL)
    rounds = max(1, round(seconds / 900))
    befalls = [*USUAL * rounds, end_of_year, *USUAL * rounds] if rounds > 1 else list(every)
    gap = seconds / (len(befalls) + 1)
    yield from ((gap * (at + 1), each) for at, each in enumerate(befalls))


def small_disk(folder: Path, megabytes: int) -> None:
    """Make the folder, as a small disk of its own where that is allowed."""
    folder.mkdir(mode=0o755)
    if os.geteuid() == 0:
        size = f"size={megabytes}m,mode=755"
        subprocess.run(["mount", "-t", "tmpfs", "-o", size, "tmpfs", str(folder)], check=False, capture_output=True)


def give_back(folder: Path) -> None:
    """The small disk goes."""
    if os.path.ismount(folder):
        subprocess.run(["umount", "-l", str(folder)], check=False)
