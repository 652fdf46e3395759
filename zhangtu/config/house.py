"""Open the house for a command: settings, database, migrations checked; and close it behind oneself.

``with open_house():`` is the first line of every command that needs the database; models may be used inside.
"""

import getpass
import os
from collections.abc import Iterator
from contextlib import contextmanager

import django
from django.conf import settings
from django.core.management import call_command
from django.db import DatabaseError, ProgrammingError, connection, transaction
from django.db.migrations.executor import MigrationExecutor

from zhangtu.access.asking import Asking, asked_by
from zhangtu.access.deeds import Who
from zhangtu.config.database import OLDEST
from zhangtu.config.environment import home, secret, text
from zhangtu.config.faults import HouseDatabaseError
from zhangtu.config.postgres import Server
from zhangtu.wall.roles import FIGURES, clear_old_place, find_figures, grant, powers


@contextmanager
def database_running() -> Iterator[Server | None]:
    """The bundled server for as long as the block lasts; ``None`` when ``DATABASE_URL`` names another."""
    if secret("DATABASE_URL"):
        yield None
        return
    server = Server(home(), user=text("ZHANGTU_POSTGRES_USER"))
    server.open()
    try:
        yield server
    finally:
        if settings.configured:
            connection.close()
        server.close()


def set_up() -> None:
    """Django set up, without a database."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "zhangtu.config.settings")
    django.setup()


@contextmanager
def open_rooms() -> Iterator[Server | None]:
    """Django set up and a database that answers, whatever is in it."""
    set_up()
    with database_running() as server, asked_by(_at_the_terminal()):
        check_server()
        yield server


def _at_the_terminal() -> Asking:
    """Who runs a command, as lines of access call them: the user of this machine."""
    try:
        user = getpass.getuser()
    except (KeyError, OSError):
        user = str(os.getuid())
    return Asking(lambda: Who(None, f"命令行（{user}）"), "本机")


@contextmanager
def open_house(*, migrate: bool = False) -> Iterator[Server | None]:
    """Rooms open on a database that fits this version; ``migrate`` brings an older one up to date first."""
    with open_rooms() as server:
        if migrate:
            _migrate()
        check_migrations()
        yield server


@contextmanager
def as_owner() -> Iterator[None]:
    """Connected as the role that owns the tables: for migrations, backup and restore alone."""
    entry = connection.settings_dict
    application = {name: entry[name] for name in entry["OWNER"]}
    connection.close()
    entry.update(entry["OWNER"])
    try:
        yield
    finally:
        connection.close()
        entry.update(application)


def _migrate() -> None:
    """The tables of this version, made by their owner; the application's role may do with them what it needs."""
    entry = connection.settings_dict
    application, has_two = str(entry["USER"]), entry["OWNER"]["USER"] != entry["USER"]
    with as_owner():
        check_server()
        if unknown_migrations():
            return
        call_command("migrate", interactive=False, verbosity=0)
        clear_old_place()
        if has_two:
            with transaction.atomic():
                grant(application)
    try:
        find_figures()
    except ProgrammingError as fault:
        raise HouseDatabaseError(
            f"DATABASE_URL 的角色 {application} 不能建放视图的模式。请数据库管理员运行："
            f'CREATE SCHEMA {FIGURES} AUTHORIZATION "{application}"'
        ) from fault


def told_of_powers() -> str:
    """What of the separation of roles a given database lacks, in a sentence; nothing when it is as it should be."""
    mighty, owns = powers()
    if not (mighty or owns):
        return ""
    what = "是超级用户" if mighty else "拥有留痕的表"
    return (
        f"DATABASE_URL 的角色{what}，数据库拦不住它改留痕、越权看记录。"
        "请照 docs/howto/postgresql.md 建两个角色，再填 DATABASE_OWNER_URL；不改也能用。"
    )


def check_server() -> None:
    """The database answers and is new enough."""
    try:
        connection.ensure_connection()
    except DatabaseError as fault:
        reason = str(fault).strip().splitlines()[0]
        raise HouseDatabaseError(f"连不上数据库：{reason}。请检查 DATABASE_URL 和数据库是否在运行。") from fault
    with connection.cursor() as cursor:
        cursor.execute("SHOW server_version_num")
        check_edition(int(cursor.fetchone()[0]))


def check_edition(number: int) -> None:
    """``number`` as PostgreSQL counts: 150003 is 15.3."""
    if number < OLDEST * 10_000:
        raise HouseDatabaseError(f"数据库是 PostgreSQL {number // 10_000}，账图需要 {OLDEST} 或更新的版本。")


def check_migrations() -> None:
    """The tables are those of this version, neither older nor newer."""
    unknown = unknown_migrations()
    if unknown:
        raise HouseDatabaseError(
            f"数据库比程序新（有这个版本不认识的变更：{'、'.join(unknown[:3])}）。请换用更新的账图。"
        )
    executor = MigrationExecutor(connection)
    waiting = executor.migration_plan(executor.loader.graph.leaf_nodes())
    if waiting:
        raise HouseDatabaseError(
            f"数据库的结构比程序旧，还有 {len(waiting)} 项变更没有做。请先运行 zhangtu serve，它会升级数据库。"
        )


def unknown_migrations() -> list[str]:
    """Changes the database has had that this version does not know: it was used by a newer one."""
    loader = MigrationExecutor(connection).loader
    apps = {app for app, _name in loader.disk_migrations}
    unknown = [step for step in loader.applied_migrations if step[0] in apps and step not in loader.disk_migrations]
    return sorted(f"{app}.{name}" for app, name in unknown)
