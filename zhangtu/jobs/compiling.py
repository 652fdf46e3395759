"""Some time after the start the queries of all indicators are compiled, so that the first page of figures is quick."""

import logging
import os
import threading
import time
from contextlib import suppress

from django.db import Error, close_old_connections, connection

from zhangtu import shelf
from zhangtu.catalog.faults import CatalogError
from zhangtu.measure.figures import compile_all

QUIET = 20.0
"""Seconds that whoever has just started the house has the processor for themselves."""
LEAST_URGENT = 19
log = logging.getLogger(__name__)


def compile_in_background() -> None:
    """From a thread of this process, once; who asks for a figure before compiles what that figure needs."""
    threading.Thread(target=_once, name="compile", daemon=True).start()


def _once() -> None:
    time.sleep(QUIET)
    with suppress(AttributeError, OSError):  # a thread has its own urgency on Linux alone
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), LEAST_URGENT)
    try:
        compile_all(shelf.current())
    except (CatalogError, Error) as fault:
        log.warning("指标的查询没有先编好，用到时再编：%s", fault)
    finally:
        close_old_connections()
        connection.close()
