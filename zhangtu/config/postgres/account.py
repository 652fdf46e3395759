"""The system user the server runs as. PostgreSQL refuses root, so root lends it an unprivileged one."""

import os
import pwd
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from zhangtu.config.faults import PostgresError

UNPRIVILEGED = ("postgres", "nobody")


@dataclass(frozen=True)
class ServerAccount:
    """A system user as the server's processes need it."""

    name: str
    uid: int
    gid: int

    @property
    def popen(self) -> dict[str, Any]:
        """Arguments of ``subprocess`` that run a program as this account."""
        if os.geteuid() != 0:
            return {}
        return {"user": self.uid, "group": self.gid, "extra_groups": []}

    def own(self, path: Path) -> None:
        """Give the account a path that we made; nothing to do when the account is ourselves."""
        if os.geteuid() == 0:
            os.chown(path, self.uid, self.gid, follow_symlinks=False)

    def may_enter(self, path: Path) -> bool:
        """Whether the account can reach and enter (or run) the path; asked of the system, not computed from modes."""
        ran = subprocess.run(["/bin/sh", "-c", '[ -x "$0" ]', str(path)], cwd="/", check=False, **self.popen)
        return ran.returncode == 0


def server_account(wanted: str, data: Path) -> ServerAccount:
    """Ourselves, or for root: the owner of the data that is there, the one wanted, ``postgres`` or ``nobody``."""
    if os.geteuid() != 0:
        return _ourselves()
    if data.exists() and data.stat().st_uid != 0:
        return _by_uid(data.stat().st_uid)
    for name in (wanted,) if wanted else UNPRIVILEGED:
        try:
            entry = pwd.getpwnam(name)
        except KeyError:
            continue
        if entry.pw_uid != 0:
            return ServerAccount(entry.pw_name, entry.pw_uid, entry.pw_gid)
    raise PostgresError(
        f"数据库不能以 root 运行，而系统里没有可用的普通用户（找过：{wanted or '、'.join(UNPRIVILEGED)}）。"
        "请用 ZHANGTU_POSTGRES_USER 指定一个普通用户，或者不以 root 启动。"
    )


def own_name() -> str:
    """The name of the user running this process, as PostgreSQL will see it on the socket."""
    return _by_uid(os.geteuid()).name


def _ourselves() -> ServerAccount:
    return _by_uid(os.geteuid())


def _by_uid(uid: int) -> ServerAccount:
    try:
        entry = pwd.getpwuid(uid)
    except KeyError as fault:
        raise PostgresError(
            f"系统里没有编号为 {uid} 的用户，自带的数据库启动不了。请在 /etc/passwd 里加上这个用户，"
            "或者用 DATABASE_URL 指定一个 PostgreSQL。"
        ) from fault
    return ServerAccount(entry.pw_name, entry.pw_uid, entry.pw_gid)
