"""One postmaster: recognise it, start it, wait for it, stop it."""

import os
import signal
import subprocess
import time
from contextlib import suppress
from pathlib import Path

import psutil
import psycopg

from zhangtu.config.faults import PostgresError
from zhangtu.config.postgres.account import ServerAccount, own_name
from zhangtu.config.postgres.data_folder import APPLICATION, DATABASE, PORT, ROLE, DataFolder

START_SECONDS = 60.0
STEP_SECONDS = 0.1
STOP_SECONDS = 60.0


def find(data_folder: DataFolder) -> psutil.Process | None:
    """The living postmaster of this very data folder; a pid file alone is never believed."""
    try:
        pid = int((data_folder.data / "postmaster.pid").read_text().split("\n", 1)[0])
        process = psutil.Process(pid)
        # A session works in the folder too; the postmaster is the one whose parent does not.
        is_ours = process.name().startswith("postgres") and Path(process.cwd()) == data_folder.data
        parent = process.parent()
        return process if is_ours and not _works_in(parent, data_folder.data) else None
    except (OSError, ValueError, psutil.NoSuchProcess):
        return None
    except psutil.AccessDenied as fault:
        raise PostgresError(
            f"“{data_folder.home}”的数据库正由另一个系统用户运行着。"
            "请用那个用户启动账图，或者用 ZHANGTU_HOME 另选一个数据文件夹。"
        ) from fault


def _works_in(process: psutil.Process | None, folder: Path) -> bool:
    try:
        return process is not None and Path(process.cwd()) == folder
    except psutil.Error:
        return False


def forget_stale_pid(data_folder: DataFolder) -> None:
    """Remove lock files whose number may now belong to another program; PostgreSQL would not start because of them."""
    files = (data_folder.data / "postmaster.pid", data_folder.socket_folder / f".s.PGSQL.{PORT}.lock")
    left = [path for path in files if path.exists()]
    if left and not any(_works_in(process, data_folder.data) for process in psutil.process_iter()):
        for path in left:
            path.unlink()


def launch(data_folder: DataFolder, account: ServerAccount, programs: Path, durable: bool) -> int:
    """Start the server; its pid when it takes connections, what its log says when it does not."""
    _write_access(data_folder, account)
    _prepare_socket_folder(data_folder.socket_folder, account)
    start_log = data_folder.folder / "start.log"
    with start_log.open("wb") as out:
        child = subprocess.Popen(
            [str(programs / "postgres"), "-D", str(data_folder.data), *_options(data_folder, durable)],
            cwd="/",
            env=clean_environment(),
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=out,
            start_new_session=True,  # Ctrl-C at the terminal is for us; we stop the server after the web
            **account.popen,
        )
    _wait_until_ready(data_folder, child, start_log)
    child.returncode = 0  # it may outlive us, which Popen would warn about; from here on it is known by its pid
    return child.pid


def bury(pid: int | None) -> None:
    """Ask after a child that may have died, so that it does not stay a zombie."""
    if pid is not None:
        with suppress(ChildProcessError):
            os.waitpid(pid, os.WNOHANG)


def _wait_until_ready(data_folder: DataFolder, child: "subprocess.Popen[bytes]", start_log: Path) -> None:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline:
        if child.poll() is not None:
            raise PostgresError(f"自带的数据库没有启动起来：{_last_words(data_folder, start_log)}")
        try:
            connect(data_folder).close()
        except psycopg.OperationalError:
            time.sleep(0.05)
        else:
            return
    child.terminate()
    raise PostgresError(f"自带的数据库 {START_SECONDS:.0f} 秒还没有启动好，日志在“{data_folder.log}”。")


def _last_words(data_folder: DataFolder, start_log: Path) -> str:
    """The telling line: from what this start printed, else from the end of the newest log."""
    logs = sorted(data_folder.log.glob("postgres-*.log"), key=lambda path: path.stat().st_mtime)
    for path in (start_log, *logs[-1:]):
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()[-40:]
        telling = [line for line in lines if "FATAL" in line or "could not" in line or "No space" in line]
        if telling:
            return telling[-1].strip()
    return f"原因见日志“{data_folder.log}”。"


def connect(data_folder: DataFolder, database: str = "postgres") -> "psycopg.Connection[tuple[object, ...]]":
    """A connection as the owner, in autocommit."""
    return psycopg.connect(
        host=str(data_folder.socket_folder), port=PORT, user=ROLE, dbname=database, autocommit=True, connect_timeout=5
    )


def stop(process: psutil.Process) -> None:
    """Fast shutdown: sessions are ended, everything is written; immediate only if that takes longer than a minute."""
    for how in (signal.SIGINT, signal.SIGQUIT):
        try:
            process.send_signal(how)
            if over(process, STOP_SECONDS):
                return
        except psutil.NoSuchProcess:
            return


def over(process: psutil.Process, seconds: float) -> bool:
    """Whether it ended in time: gone, asked for here if it is our child, or only waiting for another parent to ask."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        try:
            process.wait(STEP_SECONDS)
        except psutil.TimeoutExpired:
            if process.status() != psutil.STATUS_ZOMBIE:
                continue
        return True
    return False


def _options(data_folder: DataFolder, durable: bool) -> list[str]:
    socket_folder = str(data_folder.socket_folder).replace('"', '""')
    values = {
        "listen_addresses": "",
        "unix_socket_directories": f'"{socket_folder}"',
        "port": str(PORT),
        "hba_file": str(data_folder.folder / "access.conf"),
        "ident_file": str(data_folder.folder / "names.conf"),
        "max_connections": "60",
        "jit": "off",
        "random_page_cost": "1.1",
        "log_directory": str(data_folder.log),
        "log_filename": "postgres-%a.log",
        "log_truncate_on_rotation": "on",
        "log_rotation_age": "1d",
        "logging_collector": "on",
    }
    if not durable:
        values |= {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}
    return [word for name, value in values.items() for word in ("-c", f"{name}={value}")]


def _write_access(data_folder: DataFolder, account: ServerAccount) -> None:
    """Only over the socket, only the server's own user and the one who runs Zhangtu, told apart by the system."""
    names, roles = sorted({account.name, own_name()}), (ROLE, APPLICATION)
    access = "".join(f"local all {role} peer map=zhangtu\n" for role in roles)
    known = "".join(f'zhangtu "{name}" {role}\n' for name in names for role in roles)
    (data_folder.folder / "access.conf").write_text(access)
    (data_folder.folder / "names.conf").write_text(known)
    for name in ("access.conf", "names.conf"):
        (data_folder.folder / name).chmod(0o644)


def _prepare_socket_folder(folder: Path, account: ServerAccount) -> None:
    """Make it, or make sure that the one in /tmp is ours and no one else can write there."""
    try:
        folder.mkdir(mode=0o755)
        account.own(folder)
    except FileExistsError:
        status = folder.lstat()
        if folder.is_symlink() or status.st_uid not in (account.uid, os.geteuid()) or status.st_mode & 0o022:
            raise PostgresError(
                f"“{folder}”被别的用户占着，数据库不能在那里等候连接。请用 ZHANGTU_HOME 换一个路径短一些的数据文件夹。"
            ) from None


def clean_environment() -> dict[str, str]:
    """Ours without what would redirect PostgreSQL's programs, and with messages in English for the log."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PG", "LC_"))}
    return kept | {"LC_ALL": "C"}


def bring_along(data_folder: DataFolder, account: ServerAccount) -> None:
    """A server that was started by a house with one role learns of the second; otherwise nothing."""
    with connect(data_folder) as connection:
        if connection.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", [APPLICATION]).fetchone() is None:
            _write_access(data_folder, account)
            connection.execute("SELECT pg_reload_conf()")
            create_database(data_folder)


def create_database(data_folder: DataFolder) -> None:
    """The one database and the role that works with it, if they are not there yet."""
    with connect(data_folder) as connection:
        known = connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [DATABASE]).fetchone()
        if known is None:
            connection.execute(f'CREATE DATABASE "{DATABASE}" OWNER "{ROLE}"')
        if connection.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", [APPLICATION]).fetchone() is None:
            connection.execute(f'CREATE ROLE "{APPLICATION}" LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS')
