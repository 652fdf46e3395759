"""The socket the site waits on: held by the supervisor alone, so that no two instances ever share a port."""

import errno
import socket
import time
from datetime import datetime

import psutil

from zhangtu.catalog.faults import why
from zhangtu.config.faults import PortTakenError, SettingError

BACKLOG = 512
TRIES = 50
PATIENCE = 3.0
"""Seconds that what a killed predecessor left behind is given to go."""


def listening(address: str, port: int) -> socket.socket:
    """A socket that waits at the port and is nobody else's; says who has it, or that the address cannot be used."""
    deadline = time.monotonic() + PATIENCE
    while (door := bound(address, port)) is None:
        if time.monotonic() > deadline:
            raise PortTakenError(f"端口 {port} {_taken_by(port)}，请先停掉它，或者用 ZHANGTU_PORT 换一个端口。")
        time.sleep(0.1)
    door.listen(BACKLOG)
    door.set_inheritable(True)
    # Several workers wake for one visitor: who comes too late must not wait in accept for the next one.
    door.setblocking(False)
    return door


def bound(address: str, port: int) -> socket.socket | None:
    """A socket bound to the port, without SO_REUSEPORT; ``None`` while another has it."""
    made = socket.socket(socket.AF_INET6 if ":" in address else socket.AF_INET, socket.SOCK_STREAM)
    made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        made.bind((address, port))
    except OSError as fault:
        made.close()
        if fault.errno == errno.EADDRINUSE:
            return None
        if isinstance(fault, PermissionError):
            raise SettingError(f"没有权限使用端口 {port}，请用 ZHANGTU_PORT 换一个 1024 以上的。") from fault
        raise SettingError(f"地址“{address}”不能用来等候连接：{why(fault)}。请检查 ZHANGTU_BIND。") from fault
    except OverflowError as fault:
        made.close()
        raise SettingError(f"没有 {port} 这个端口，请用 ZHANGTU_PORT 换一个 1024 到 65535 之间的。") from fault
    return made


def free_port(address: str, wanted: int) -> int:
    """The wanted port or the next that is free, for a house that only its own neighbour has to find."""
    for port in range(wanted, min(wanted + TRIES, 65_536)):
        if (door := bound(address, port)) is not None:
            door.close()
            return port
    raise SettingError(f"从 {wanted} 起的 {TRIES} 个端口都被占用了，请用 ZHANGTU_PORT 换一个。")


def _taken_by(port: int) -> str:
    """Who waits at the port, as far as the system tells this user."""
    try:
        every = psutil.net_connections("tcp")
        pids = [each.pid for each in every if each.laddr and each.laddr.port == port and each.status == "LISTEN"]
        holder = _supervisor(next(psutil.Process(pid) for pid in pids if pid))
        name = "另一个账图" if _is_ours(holder) else f"程序“{holder.name()}”"
        return f"被{name}占着（{spoken(holder.pid, holder.create_time())}）"
    except (psutil.Error, StopIteration):
        return "被别的程序占着"


def _supervisor(process: psutil.Process) -> psutil.Process:
    """The process to stop: for one of our own web processes, the ``serve`` above it."""
    while _is_ours(process) and (parent := process.parent()) is not None and _is_ours(parent):
        process = parent
    return process


def _is_ours(process: psutil.Process) -> bool:
    """By the program it runs, not by a folder that bears the name."""
    words = process.cmdline()
    return any(word.endswith("/zhangtu") or word == "zhangtu" or word.startswith("zhangtu.") for word in words)


def spoken(pid: int, since: float) -> str:
    """A process and when it began, ``since`` in seconds of the epoch."""
    begun = datetime.fromtimestamp(since).astimezone()
    return f"进程 {pid}，{begun:%Y年%m月%d日 %H:%M} 起"
