"""``zhangtu serve``: database, migrations, catalogue, demo, web and jobs in one go; until Ctrl-C or SIGTERM."""

import argparse
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from contextlib import closing
from datetime import datetime
from http.client import HTTPConnection, HTTPException

from zhangtu.config.child import Child
from zhangtu.config.environment import home, move_to_demonstration, number, text
from zhangtu.config.faults import ConfigError
from zhangtu.config.house import database_running
from zhangtu.config.leash import follow_parent
from zhangtu.config.neighbour import Neighbour
from zhangtu.config.occupied import occupied
from zhangtu.config.port import listening
from zhangtu.config.postgres import Server
from zhangtu.config.serving import UNUSED, address_of, forget_address, reachable, write_address
from zhangtu.config.unwell import write_down

STOP_SECONDS = 15.0
START_SECONDS = 60.0
PATIENCE = 5
"""Times that a web which has never answered may die."""
WEB_LONGEST_WAIT = 15.0


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Everything has a setting too; see docs/howto/settings.md."""
    parser.add_argument("--bind", default=text("ZHANGTU_BIND"), help="在哪个网络地址上等候")
    parser.add_argument("--port", type=int, default=number("ZHANGTU_PORT"), help="端口")
    parser.add_argument("--no-demo", action="store_true", help="空数据库也不装演示数据")
    parser.add_argument("--leashed", type=int, metavar="PID", help=argparse.SUPPRESS)
    parser.add_argument("--demo", action="store_true", help="只看演示：另用一个数据文件夹，和正式的互不相干")


def run(args: argparse.Namespace) -> int:
    """Exit code 0 after a clean stop, another when the house could not be opened."""
    if args.demo:
        move_to_demonstration()
    stop = threading.Event()
    for sign in (signal.SIGTERM, signal.SIGINT):
        signal.signal(sign, lambda _sign, _frame: stop.set())
    if args.leashed:
        follow_parent(stop.set, parent=args.leashed)
    with occupied(home()), closing(listening(args.bind, args.port)) as door, database_running() as server:
        code = _prepare(stop, with_demo=not args.no_demo)
        if code not in (0, UNUSED) or stop.is_set():
            return code
        _serve(server, args.bind, door, stop, unused=code == UNUSED)
    print("账图已停止，数据都已保存。", flush=True)
    return 0


def _prepare(stop: threading.Event, with_demo: bool) -> int:
    """In a process of its own: what it loads is given back when it ends, and the supervisor stays small."""
    words = ["zhangtu.commands.prepare", "--say-unused", *([] if with_demo else ["--no-demo"])]
    process = subprocess.Popen([sys.executable, "-m", *words], start_new_session=True)
    while process.poll() is None:
        if stop.wait(0.1):
            os.killpg(process.pid, signal.SIGTERM)
            process.wait()
            return 0
    return process.returncode


def _serve(server: Server | None, bind: str, door: socket.socket, stop: threading.Event, *, unused: bool) -> None:
    port = door.getsockname()[1]
    web = Child("网站", "zhangtu.config.web", (str(door.fileno()),), (door.fileno(),), longest_wait=WEB_LONGEST_WAIT)
    children = [web, Child("后台任务", "zhangtu.config.jobs_worker")]
    neighbour = Neighbour(home(), port + 1, offered=unused)
    write_down([])
    try:
        for child in children:
            child.start(time.monotonic())
        _announce_when_answering(bind, port, children, stop)
        neighbour.offer()
        if unused and not stop.is_set():
            subprocess.run([sys.executable, "-m", "zhangtu", "first-administrator"], check=False)
        while not stop.wait(0.5):
            neighbour.look()
            _keep(server, children)
    finally:
        forget_address()
        write_down([])
        neighbour.stop()
        for child in children:
            child.ask_to_stop()
        for child in children:
            child.wait(STOP_SECONDS)


def _keep(server: Server | None, children: list[Child]) -> None:
    """Whatever dies is started again, and told; the others go on."""
    if server is not None and server.keep():
        print("数据库意外退出，已重新启动；保存过的数据都在。", flush=True)
    sentences = [sentence for child in children if (sentence := child.keep(time.monotonic()))]
    if sentences:
        print("\n".join(sentences), flush=True)
        moment = datetime.now().astimezone()
        write_down([f"{child.trouble}（{moment:%m月%d日 %H:%M}）" for child in children if child.trouble])


def _announce_when_answering(bind: str, port: int, children: list[Child], stop: threading.Event) -> None:
    host = reachable(bind)
    deadline = time.monotonic() + START_SECONDS
    while not _answers(host, port) and not stop.wait(0.2):
        _keep(None, children)
        if children[0].quick_deaths >= PATIENCE:
            raise ConfigError(f"网站连续 {PATIENCE} 次一启动就退出，原因见上面的输出。")
        if time.monotonic() > deadline:
            raise ConfigError(f"网站 {START_SECONDS:.0f} 秒还没有应答，原因见上面的输出。")
    if not stop.is_set():
        write_address(address_of(bind, port))
        print(f"\n账图已启动（ready）：{address_of(bind, port)}   停止请按 Ctrl-C。", flush=True)


def _answers(host: str, port: int) -> bool:
    connection = HTTPConnection(host, port, timeout=10)
    try:
        connection.request("GET", "/", headers={"Host": f"localhost:{port}"})
        return connection.getresponse().status < 500
    except (OSError, HTTPException):
        return False
    finally:
        connection.close()
