"""``zhangtu backup [FILE]``: database and files of one moment in one archive, read back before it is called done."""

import argparse
import os
import tempfile
import zipfile
from datetime import datetime
from pathlib import Path

from django.db import connection, transaction
from django.db.migrations.recorder import MigrationRecorder

from zhangtu.config import archive
from zhangtu.config.environment import home
from zhangtu.config.house import as_owner, open_house
from zhangtu.wall.roles import FIGURES


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Only where to."""
    parser.add_argument("file", nargs="?", type=Path, help="写到哪个文件；不填写到数据文件夹的 backups/ 里")


def run(args: argparse.Namespace) -> int:
    """May run beside ``zhangtu serve``: what is saved while it runs is in the next backup."""
    now = datetime.now().astimezone()
    target = args.file or home() / "backups" / f"zhangtu-{now:%Y%m%d-%H%M%S}.zip"
    if target.exists():
        raise archive.ArchiveError(f"“{target}”已经有了，请换一个名字。")
    target.parent.mkdir(parents=True, exist_ok=True)
    with open_house(), as_owner():
        from zhangtu.access.deeds import About, Deed, Kind
        from zhangtu.access.writing import write as tell

        tell(Deed.EXPORTED, about=About(Kind.HOUSE, "", "备份"), 文件=target.name)
        manifest = write(target, now)
    rows = sum(int(count) for count, _sum in manifest.tables.values())
    print(f"已备份到 {target}：{len(manifest.tables)} 张表 {rows} 行，{manifest.attachments} 个附件，逐个核对无误。")
    return 0


def write(target: Path, now: datetime) -> archive.Manifest:
    """Write under another name, read everything back, and only then give it its name; readable by this user alone."""
    handle, name = tempfile.mkstemp(prefix=".backup-", suffix=".zip", dir=target.parent)
    os.close(handle)
    draft = Path(name)
    try:
        manifest = _write_draft(draft, now)
        with zipfile.ZipFile(draft) as written:
            unproved = archive.unproved(written, archive.read_manifest(written))
        if unproved:
            raise archive.ArchiveError(
                f"备份写完后读出来和写进去的不一样：{unproved[0]}。磁盘可能坏了，没有留下这个备份。"
            )
        draft.rename(target)
    finally:
        draft.unlink(missing_ok=True)
    return manifest


def _write_draft(draft: Path, now: datetime) -> archive.Manifest:
    with zipfile.ZipFile(draft, "w", allowZip64=True) as out, tempfile.TemporaryDirectory() as folder:
        dump = Path(folder) / archive.DUMP
        server, tables, applied = _dump_snapshot(dump)
        # Files are only ever added, so those of the snapshot are all here now.
        content = {archive.DUMP: dump} | archive.kept_key() | archive.stored_files()
        sums = {}
        for name, path in content.items():
            with path.open("rb") as stream:
                sums[name] = archive.sha256(stream)
            out.write(path, name)
        manifest = archive.Manifest(now.isoformat(), server, applied, tables, sums)
        out.writestr(archive.MANIFEST, manifest.dumps())
    return manifest


def _dump_snapshot(dump: Path) -> tuple[str, dict[str, list[str]], list[str]]:
    """Sums and dump see the same moment, however much is saved meanwhile."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        cursor.execute("SELECT pg_export_snapshot()")
        (snapshot,) = cursor.fetchone()
        address = f"--dbname={archive.database_address()}"
        archive.postgres_tool(
            "pg_dump",
            "--format=custom",
            f"--exclude-schema={FIGURES}",
            f"--snapshot={snapshot}",
            f"--file={dump}",
            address,
        )
        applied = sorted(f"{app}.{name}" for app, name in MigrationRecorder(connection).applied_migrations())
        cursor.execute("SHOW server_version")
        return cursor.fetchone()[0], archive.table_sums(), applied
