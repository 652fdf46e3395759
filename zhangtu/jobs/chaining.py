"""Every second or so the lines written since, of records and of access, get their place in their chain."""

import logging
import threading
import time

from django.db import Error, close_old_connections, connection

from zhangtu.access.chaining import OF_ACCESS
from zhangtu.trail.chaining import OF_RECORDS
from zhangtu.wall.asking import for_house

PAUSE = 1.0
WHOLE = 600.0
"""Seconds after which the whole trail is looked through for a line that was committed late."""
log = logging.getLogger(__name__)


def chain_in_background() -> None:
    """From a thread of this process, until it ends; what goes wrong is tried again."""
    threading.Thread(target=_for_ever, name="chain", daemon=True).start()


def _for_ever() -> None:
    whole = 0.0
    while True:
        now = time.monotonic()
        try:
            close_old_connections()
            with for_house("every line of the trail gets its place in the chain"):
                for chain in (OF_RECORDS, OF_ACCESS):
                    chain.extend(every=now >= whole)
            whole = now + WHOLE if now >= whole else whole
        except (Error, OSError):
            log.warning("留痕的链这次没有接上，过一会儿再接。", exc_info=True)
            connection.close()
            time.sleep(10 * PAUSE)
        time.sleep(PAUSE)
