"""``apart``: have one of our readers read bytes in a process of its own, which dies of its limits instead of us.

A reader is a module with ``answer(content, **wanted)`` that gives what JSON can say, or raises RefusedFileError.
"""

import json
import logging
import os
import signal
import subprocess
import sys
import tempfile
import threading
from dataclasses import dataclass
from typing import Any

from zhangtu.confined import child
from zhangtu.confined.faults import BrokenError, BusyError, ConfinedError, RefusedFileError, TooLargeError, TooLongError

AT_ONCE = 2
"""Readers that one process of ours starts at a time: their memory adds up."""
PATIENCE = 60.0
"""Seconds that a file waits for its turn."""
log = logging.getLogger(__name__)
_turns = threading.BoundedSemaphore(AT_ONCE)


@dataclass(frozen=True, slots=True)
class Limits:
    """What a reader may take: seconds of processor time and of the clock, bytes of memory."""

    seconds: int = 30
    memory: int = 1024**3


def apart(reader: str, content: bytes, limits: Limits = Limits(), **wanted: Any) -> Any:
    """The reader's answer; raises a ConfinedError, RefusedFileError when the reader says no itself."""
    if not _turns.acquire(timeout=PATIENCE):
        raise BusyError(BusyError.__doc__)
    try:
        return _answer(reader, content, limits, wanted)
    finally:
        _turns.release()


def _answer(reader: str, content: bytes, limits: Limits, wanted: dict[str, Any]) -> Any:
    given = json.dumps(wanted).encode("ascii") + b"\n" + content
    command = [sys.executable, "-P", "-W", "ignore", "-m", child.__name__, reader]
    command += [str(limits.seconds), str(limits.memory)]
    with tempfile.TemporaryDirectory(prefix="zt-") as folder:
        # Nothing of our own environment, where secrets are.
        environment = {"PYTHONPATH": os.pathsep.join(sys.path), "LC_ALL": "C.UTF-8", "TMPDIR": folder}
        try:
            done = subprocess.run(
                command,
                input=given,
                capture_output=True,
                timeout=limits.seconds * 2,
                check=False,
                env=environment,
                cwd=folder,
            )
        except subprocess.TimeoutExpired as fault:
            raise TooLongError(TooLongError.__doc__) from fault
    if done.returncode != 0:
        log.warning("%s ended with %s: %s", reader, done.returncode, done.stderr.decode("utf-8", "replace")[-500:])
        raise _ended(done.returncode)
    return _told(done.stdout)


def _told(answer: bytes) -> Any:
    reply = json.loads(answer)
    if "refused" in reply:
        raise RefusedFileError(reply["refused"])
    return reply["answer"]


def _ended(code: int) -> ConfinedError:
    """What an end without an answer means: of its limits, or of the file."""
    if -code in (signal.SIGXCPU, signal.SIGKILL):
        return TooLongError(TooLongError.__doc__)
    if code == child.NO_MEMORY or -code in (signal.SIGABRT, signal.SIGSEGV, signal.SIGXFSZ):
        return TooLargeError(TooLargeError.__doc__)
    return BrokenError(BrokenError.__doc__)
