"""Long and odd paths, folders only root may enter, data of another edition: the server runs or a sentence says why."""

import stat
import subprocess
from pathlib import Path

import pytest

from tests.config.conftest import as_root, rows, write_row
from zhangtu.config.faults import PostgresError
from zhangtu.config.postgres import running
from zhangtu.config.postgres.account import server_account
from zhangtu.config.postgres.data_folder import LONGEST_SOCKET, DataFolder
from zhangtu.config.postgres.refuge import _copied, installed


def test_path_longer_than_a_socket_may_be(home: Path) -> None:
    deep = home / ("很长的文件夹名字" * 8)
    with running(deep):
        write_row(deep, 1)
        assert rows(deep) == [1]
        place = DataFolder(deep)
        assert len(str(place.socket_folder)) < LONGEST_SOCKET
        assert place.socket_folder.parent == Path("/tmp")
    place.socket_folder.rmdir()


def test_short_socket_folder_taken_by_someone_else_is_not_used(home: Path) -> None:
    deep = home / ("很长的文件夹名字" * 8)
    deep.mkdir()
    taken = DataFolder(deep).socket_folder
    taken.mkdir(mode=0o777)
    taken.chmod(0o777)
    try:
        with pytest.raises(PostgresError, match="路径短一些"), running(deep):
            pass
    finally:
        taken.rmdir()


def test_path_with_blanks_and_quotes(home: Path) -> None:
    odd = home / """镇 政府's "账"，图"""
    with running(odd):
        write_row(odd, 1)
        assert rows(odd) == [1]


def test_data_of_another_edition_is_told_and_left_alone(home: Path) -> None:
    with running(home):
        pass
    edition = DataFolder(home).data / "PG_VERSION"
    edition.write_text("15\n")
    with pytest.raises(PostgresError, match="PostgreSQL 15 的数据"), running(home):
        pass
    assert edition.read_text() == "15\n"


def test_a_server_that_cannot_start_says_why(home: Path) -> None:
    with running(home):
        pass
    (DataFolder(home).data / "postgresql.conf").write_text("shared_buffers = plenty\n")
    with pytest.raises(PostgresError, match="没有启动起来"), running(home):
        pass


@as_root
def test_root_leaves_parent_folders_as_they_were_and_keeps_the_data_where_the_server_can_reach_it(
    home: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    closed = home / "closed"
    closed.mkdir(mode=0o700)
    refuge = home / "refuge"
    inside = closed / "zhangtu" / "var"
    with running(inside, refuge=refuge):
        write_row(inside, 1)
        assert inside.joinpath("postgres").readlink().parent == refuge
    assert stat.S_IMODE(closed.stat().st_mode) == 0o700
    assert "进不了" in capfd.readouterr().err
    with running(inside, refuge=refuge):
        assert rows(inside) == [1]
    assert len(list(refuge.glob("postgres-*"))) == 1


@as_root
def test_root_with_nowhere_to_go_is_told_what_to_do(home: Path) -> None:
    closed = home / "closed"
    closed.mkdir(mode=0o700)
    with pytest.raises(PostgresError, match="ZHANGTU_HOME"), running(closed / "var", refuge=closed / "refuge"):
        pass


def test_lost_place_of_the_data_is_told_instead_of_starting_empty(home: Path) -> None:
    (home / "postgres").symlink_to(home / "gone")
    with pytest.raises(PostgresError, match="不见了"), running(home):
        pass


@as_root
def test_root_never_runs_the_server_as_root(home: Path) -> None:
    with running(home):
        owner = (DataFolder(home).data / "postmaster.pid").stat().st_uid
        assert owner == server_account("", DataFolder(home).data).uid != 0


@as_root
def test_programs_are_copied_where_the_server_user_can_run_them(home: Path) -> None:
    copy = _copied(installed().parents[1], home / "refuge")
    account = server_account("", home / "data")
    for program in ("postgres", "initdb", "pg_dump"):
        ran = subprocess.run([copy / program, "--version"], capture_output=True, text=True, check=True, **account.popen)
        assert "PostgreSQL" in ran.stdout
