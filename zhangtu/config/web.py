"""The web server process: ``python -m zhangtu.config.web ADDRESS PORT``."""

import os
import signal
import sys

from granian import Granian
from granian.constants import Interfaces
from granian.log import LogLevels

from zhangtu.config.environment import number
from zhangtu.config.leash import follow_parent


def main(address: str, port: int) -> None:
    """Serve until told to stop, or until the supervisor is gone."""
    follow_parent(lambda: os.kill(os.getpid(), signal.SIGTERM))
    Granian(
        "zhangtu.config.web_worker:application",
        address=address,
        port=port,
        interface=Interfaces.WSGI,
        workers=number("ZHANGTU_WORKERS"),
        blocking_threads=number("ZHANGTU_THREADS"),
        backlog=512,
        websockets=False,
        respawn_failed_workers=True,
        respawn_interval=1.0,
        workers_kill_timeout=10,
        log_level=LogLevels.warning,
    ).serve()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
