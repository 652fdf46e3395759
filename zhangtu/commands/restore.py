"""``zhangtu restore FILE``: a backup into an empty house, proved against its manifest."""

import argparse
import tempfile
import zipfile
from pathlib import Path

from django.apps import apps
from django.conf import settings
from django.db import connection, transaction
from django.db.migrations.loader import MigrationLoader

from zhangtu import shelf
from zhangtu.catalog.faults import why
from zhangtu.config import archive
from zhangtu.config.house import as_owner, open_house, open_rooms, set_up
from zhangtu.wall.roles import FIGURES


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Only where from."""
    parser.add_argument("file", type=Path, help="zhangtu backup 写的文件")


def run(args: argparse.Namespace) -> int:
    """Refuses unless the house is empty and nobody is in it; what does not match the manifest is told."""
    try:
        source = zipfile.ZipFile(args.file)
    except OSError as fault:
        raise archive.ArchiveError(f"“{args.file}”打不开：{why(fault)}。") from fault
    except zipfile.BadZipFile as fault:
        raise archive.ArchiveError(f"“{args.file}”不是账图的备份，或者没有传完整。") from fault
    with source:
        manifest = archive.read_manifest(source)
        unproved = archive.unproved(source, manifest)
        if unproved:
            raise archive.ArchiveError(f"备份坏了：{unproved[0]} 和清单对不上。请用另一份备份。")
        set_up()
        _refuse_unless_fitting(manifest)
        with open_rooms(), as_owner():
            _refuse_unless_empty()
            _restore(source)
            _prove(manifest)
    with open_house(migrate=True):
        from zhangtu.access.chaining import OF_ACCESS
        from zhangtu.ledger import tables
        from zhangtu.trail.chaining import OF_RECORDS

        tables.sync(shelf.current())
        for chain in (OF_RECORDS, OF_ACCESS):
            chain.keep_head(chain.last())
    print(f"已恢复 {manifest.made_at} 的备份：{len(manifest.tables)} 张表、{manifest.attachments} 个附件都和清单一致。")
    return 0


def _refuse_unless_fitting(manifest: archive.Manifest) -> None:
    known = {f"{app}.{name}" for app, name in MigrationLoader(None).disk_migrations}
    ours = {app for app, _name in MigrationLoader(None).disk_migrations}
    unknown = [name for name in manifest.migrations if name not in known and name.split(".")[0] in ours]
    if unknown:
        raise archive.ArchiveError(f"备份是更新的账图做的（{unknown[0]}）。请换用更新的账图再恢复。")


def _refuse_unless_empty() -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT count(*) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'"
        )
        if cursor.fetchone()[0]:
            raise archive.ArchiveError("还有程序连着数据库。请先停止 zhangtu serve，再恢复。")
    full = [name for name in ("offices.Office", "offices.Person", "ledger.Record", "trail.Entry") if _has_rows(name)]
    if full:
        raise archive.ArchiveError("数据库里已经有数据。恢复只写进空的数据库：请换一个空的 ZHANGTU_HOME 或空的库。")


def _has_rows(model: str) -> bool:
    table = apps.get_model(model)._meta.db_table
    return table in connection.introspection.table_names() and apps.get_model(model).objects.exists()


def _restore(source: zipfile.ZipFile) -> None:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(f"DROP SCHEMA IF EXISTS public, {FIGURES} CASCADE")
        cursor.execute("CREATE SCHEMA public")
    with tempfile.TemporaryDirectory() as folder:
        dump = source.extract(archive.DUMP, folder)
        address = f"--dbname={archive.database_address()}"
        archive.postgres_tool("pg_restore", "--single-transaction", "--exit-on-error", address, dump)
    if archive.KEY in source.namelist():
        _place(source, archive.KEY, Path(settings.HOME) / archive.KEY, Path(settings.HOME))
    root = Path(settings.MEDIA_ROOT)
    for name in source.namelist():
        if name.startswith(archive.FILES) and not name.endswith("/"):
            _place(source, name, root / name.removeprefix(archive.FILES), root)


def _place(source: zipfile.ZipFile, name: str, target: Path, root: Path) -> None:
    if not target.resolve().is_relative_to(root.resolve()):
        raise archive.ArchiveError(f"备份里有放错地方的文件：{name}。")
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(source.read(name))
    target.chmod(0o600)


def _prove(manifest: archive.Manifest) -> None:
    with transaction.atomic():
        now = archive.table_sums()
    other = sorted(name for name in manifest.tables | now if manifest.tables.get(name) != now.get(name))
    if other:
        raise archive.ArchiveError(f"恢复后的表和备份时不一样：{'、'.join(other)}。请不要使用这个库，并报告这个问题。")
