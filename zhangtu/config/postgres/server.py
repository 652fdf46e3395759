"""The bundled server of one home, shared by every process that uses the home."""

import fcntl
import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import psycopg

from zhangtu.config.faults import PostgresError
from zhangtu.config.postgres import postmaster
from zhangtu.config.postgres.account import ServerAccount, server_account
from zhangtu.config.postgres.data_folder import ROLE, DataFolder
from zhangtu.config.postgres.refuge import MAJOR, REFUGE, binaries, settle

LOCK_SECONDS = 150.0
GOING = ("shared memory block", "already exists")  # lock files of a server that is just going


class Server:
    """Start with ``open``, look after with ``keep``, leave with ``close``; the last one to leave stops the server."""

    def __init__(self, home: Path, *, durable: bool = True, user: str = "", refuge: Path = REFUGE) -> None:
        self.data_folder = DataFolder(home.resolve())
        self._durable = durable
        self._user = user
        self._refuge = refuge
        self._child: int | None = None
        self._share: IO[bytes] | None = None

    def open(self) -> None:
        """The server runs and takes connections when this returns; one that is running already is used as it is."""
        self.data_folder.home.mkdir(parents=True, exist_ok=True)
        with _locked(self.data_folder):
            self._start_unless_running()
            self._share = _open_lock(self.data_folder.users)
            fcntl.flock(self._share, fcntl.LOCK_SH)

    def keep(self) -> bool:
        """Restart the server if it died; says whether it had."""
        postmaster.bury(self._child)
        if postmaster.find(self.data_folder) is not None:
            return False
        with _locked(self.data_folder):
            return self._start_unless_running()

    def close(self) -> None:
        """Leave; nobody else uses the server: stop it."""
        if self._share is None:
            return
        with _locked(self.data_folder):
            if _try_lock(self._share):
                process = postmaster.find(self.data_folder)
                if process is not None:
                    postmaster.stop(process)
            self._share.close()
            self._share = None

    def _start_unless_running(self) -> bool:
        process = postmaster.find(self.data_folder)
        if process is not None and self._answers():
            postmaster.bring_along(self.data_folder, server_account(self._user, self.data_folder.data))
            return False
        account = server_account(self._user, self.data_folder.data)
        settle(self.data_folder, account, self._refuge)
        programs = binaries(account, self._refuge)
        if not self.data_folder.data.exists():
            _initialise(self.data_folder, account, programs)
        _check_edition(self.data_folder)
        self._child = self._launched(account, programs)
        postmaster.create_database(self.data_folder)
        return True

    def _answers(self) -> bool:
        """A server that is there but still starting, or ending, gets the time to finish that."""
        deadline = time.monotonic() + postmaster.START_SECONDS
        while postmaster.find(self.data_folder) is not None:
            try:
                postmaster.connect(self.data_folder).close()
            except psycopg.OperationalError:
                if time.monotonic() > deadline:
                    raise PostgresError(f"自带的数据库在运行但没有应答，日志在“{self.data_folder.log}”。") from None
                time.sleep(0.1)
            else:
                return True
        return False

    def _launched(self, account: ServerAccount, programs: Path) -> int:
        """After kill -9 the old processes need a moment to be gone, and the server refuses to start beside them."""
        deadline = time.monotonic() + postmaster.START_SECONDS
        while True:
            postmaster.forget_stale_pid(self.data_folder)
            try:
                return postmaster.launch(self.data_folder, account, programs, self._durable)
            except PostgresError as fault:
                if not any(sign in str(fault) for sign in GOING) or time.monotonic() > deadline:
                    raise
                time.sleep(0.2)


@contextmanager
def running(home: Path, *, durable: bool = True, user: str = "", refuge: Path = REFUGE) -> Iterator[Server]:
    """The bundled server of ``home`` for as long as the block lasts."""
    server = Server(home, durable=durable, user=user, refuge=refuge)
    server.open()
    try:
        yield server
    finally:
        server.close()


def _initialise(data_folder: DataFolder, account: ServerAccount, programs: Path) -> None:
    """Made under another name and renamed when complete, so that a half-made data folder is never taken for one."""
    draft = data_folder.folder / "data.new"
    if draft.exists():
        shutil.rmtree(draft)
    draft.mkdir(mode=0o700)
    account.own(draft)
    command = [
        *(str(programs / "initdb"), "-D", str(draft), "-U", ROLE, "--encoding=UTF8", "--no-instructions"),
        *("--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C", "--auth=peer"),
    ]
    environment = postmaster.clean_environment()
    made = subprocess.run(
        command, cwd="/", env=environment, capture_output=True, text=True, check=False, **account.popen
    )
    if made.returncode != 0:
        shutil.rmtree(draft, ignore_errors=True)
        words = made.stderr.strip().splitlines() or ["没有说明"]
        raise PostgresError(f"建不了数据库：{words[-1]}")
    draft.rename(data_folder.data)


def _check_edition(data_folder: DataFolder) -> None:
    edition = (data_folder.data / "PG_VERSION").read_text().strip()
    if edition != MAJOR:
        raise PostgresError(
            f"“{data_folder.data}”是 PostgreSQL {edition} 的数据，这个版本的账图自带 PostgreSQL {MAJOR}。"
            "请先用原来的账图 zhangtu backup 备份，换一个空的 ZHANGTU_HOME，再 zhangtu restore。"
        )


@contextmanager
def _locked(data_folder: DataFolder) -> Iterator[None]:
    with _open_lock(data_folder.lock) as lock:
        deadline = time.monotonic() + LOCK_SECONDS
        while not _try_lock(lock):
            if time.monotonic() > deadline:
                raise PostgresError(f"另一个账图进程正在启动或停止数据库，等了很久还没完（锁：{data_folder.lock}）。")
            time.sleep(0.05)
        yield


def _open_lock(path: Path) -> IO[bytes]:
    try:
        return os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600), "r+b")
    except PermissionError as fault:
        raise PostgresError(
            f"“{path}”属于另一个系统用户。请用那个用户启动账图，或者用 ZHANGTU_HOME 另选文件夹。"
        ) from fault


def _try_lock(lock: IO[bytes]) -> bool:
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
