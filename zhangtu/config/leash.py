"""A process that must not outlive the one that started it."""

import os
import threading
import time
from collections.abc import Callable


def follow_parent(end: Callable[[], None], every: float = 0.5, parent: int = 0) -> None:
    """Call ``end`` from a thread once the parent is gone; kill -9 of a parent tells its children nothing.

    ``parent`` is its process id where it said so: it may be gone before this one has come so far as to ask.
    """
    parent = parent or os.getppid()

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(every)
        end()

    threading.Thread(target=watch, name="leash", daemon=True).start()
