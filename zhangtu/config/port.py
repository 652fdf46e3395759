"""Find a port nobody listens on."""

import errno
import socket

from zhangtu.catalog.faults import why
from zhangtu.config.faults import SettingError

TRIES = 50


def free_port(address: str, wanted: int) -> int:
    """The wanted port, or the next one that is free; says when the address is not ours or the port not allowed."""
    for port in range(wanted, min(wanted + TRIES, 65_536)):
        if _is_free(address, port):
            return port
    raise SettingError(f"从 {wanted} 起的 {TRIES} 个端口都被占用了，请用 ZHANGTU_PORT 换一个。")


def _is_free(address: str, port: int) -> bool:
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((address, port))
        except PermissionError as fault:
            raise SettingError(f"没有权限使用端口 {port}，请用 ZHANGTU_PORT 换一个 1024 以上的。") from fault
        except OSError as fault:
            if fault.errno == errno.EADDRINUSE:
                return False
            raise SettingError(f"地址“{address}”不能用来等候连接：{why(fault)}。请检查 ZHANGTU_BIND。") from fault
    return True
