"""A second ``serve`` on a port or a folder in use is told by whom and what to do, and the first one goes on."""

import socket
from pathlib import Path

import pytest

from tests.attacks.started import free_port, serve, started
from tests.config.conftest import open_folder

pytestmark = pytest.mark.slow


def refused(home: Path, port: int) -> str:
    """What it says before it ends; it must end by itself and not well."""
    second = serve(home, port)
    said, _ = second.communicate(timeout=60)
    assert second.returncode == 2, said
    return said.strip()


def test_a_folder_and_a_port_in_use_are_told_by_whom(home: Path) -> None:
    with started(home) as first, open_folder() as other:
        pid = first.process.pid
        folder = refused(home, free_port())
        port = refused(other, first.port)
        for said in (folder, port):
            assert f"进程 {pid}，" in said
            assert "起）" in said
            assert "请先停掉" in said
            assert len(said.splitlines()) == 1
        assert str(home) in folder
        assert f"端口 {first.port} 被另一个账图占着" in port
        assert not (other / "postgres").exists(), "nothing is begun before the port is ours"
        assert first.status() == 200


def test_a_port_of_another_program_is_told(home: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        said = refused(home, taken.getsockname()[1])
        assert "占着" in said
        assert "ZHANGTU_PORT" in said


def test_nobody_else_can_wait_at_the_port_even_while_the_web_is_dead(home: Path) -> None:
    with started(home) as house:
        for process in house.running("zhangtu.config.web"):
            process.kill()
        with socket.socket() as thief:
            thief.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            thief.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
            with pytest.raises(OSError, match="in use"):
                thief.bind(("127.0.0.1", house.port))
        assert house.status() == 200, "who came while it was dead is answered when it is back"
