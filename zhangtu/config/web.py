"""The web server process: ``python -m zhangtu.config.web DESCRIPTOR``, the supervisor's listening socket."""

import os
import signal
import socket
import sys

from granian import Granian
from granian._granian import SocketHolder
from granian.constants import Interfaces
from granian.log import LogLevels

from zhangtu.config.environment import number
from zhangtu.config.leash import follow_parent
from zhangtu.config.port import BACKLOG


class HandedSocketServer(Granian):  # type: ignore[misc, valid-type]  # Granian is chosen when it is imported
    """Granian at a socket it is handed, which every worker takes connections from; it opens none of its own."""

    handed: socket.socket

    def _init_shared_socket(self) -> None:
        self._ssp, self._sso, self._sfd = None, self.handed, self.handed.fileno()
        self._shd = SocketHolder(self._sfd, False, BACKLOG)  # type: ignore[call-arg]  # its stub lacks the constructor

    def _drop_shared_socket(self) -> None:
        """It is the supervisor's."""


def main(descriptor: int) -> None:
    """Serve until told to stop, or until the supervisor is gone."""
    follow_parent(lambda: os.kill(os.getpid(), signal.SIGTERM))
    handed = socket.socket(fileno=descriptor)
    handed.set_inheritable(True)
    handed.setblocking(False)
    address, port = handed.getsockname()[:2]
    server = HandedSocketServer(
        "zhangtu.config.web_worker:application",
        address=address,
        port=port,
        interface=Interfaces.WSGI,
        workers=number("ZHANGTU_WORKERS"),
        blocking_threads=number("ZHANGTU_THREADS"),
        backlog=BACKLOG,
        websockets=False,
        respawn_failed_workers=True,
        respawn_interval=1.0,
        workers_kill_timeout=10,
        log_level=LogLevels.warning,
    )
    server.handed = handed
    server.serve()


if __name__ == "__main__":
    main(int(sys.argv[1]))
