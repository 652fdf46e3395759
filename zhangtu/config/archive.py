"""What a backup holds and how it proves itself: a dump of one snapshot, the files, and the sums of both.

The archive is a zip: ``manifest.json``, ``database.dump`` (pg_dump's custom format), ``trail_key`` and ``files/``. The
manifest has the number of rows and the sum of every table as they were in the snapshot; after a restore they are
counted again.
"""

import hashlib
import json
import shutil
import subprocess
import zipfile
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO

from django.conf import settings
from django.db import connection
from psycopg.conninfo import make_conninfo

from zhangtu.config.environment import handed_on, secret
from zhangtu.config.faults import ConfigError
from zhangtu.config.postgres.postmaster import clean_environment
from zhangtu.config.postgres.refuge import installed

MANIFEST, DUMP, FILES, KEY = "manifest.json", "database.dump", "files/", "trail_key"
PART = 1 << 20


class ArchiveError(ConfigError):
    """A backup cannot be made, or cannot be trusted."""


@dataclass(frozen=True)
class Manifest:
    """``tables`` name → [rows, sum]; ``files`` path in the archive → SHA-256; ``migrations`` as ``app.name``."""

    made_at: str
    server: str
    migrations: list[str]
    tables: dict[str, list[str]]
    files: dict[str, str]

    @property
    def attachments(self) -> int:
        """How many files of records it has."""
        return sum(name.startswith(FILES) for name in self.files)

    def dumps(self) -> str:
        """As JSON, the same text for the same content."""
        return json.dumps(asdict(self), ensure_ascii=False, indent=1, sort_keys=True)


def read_manifest(archive: zipfile.ZipFile) -> Manifest:
    """The manifest of an archive that is one of ours."""
    try:
        return Manifest(**json.loads(archive.read(MANIFEST)))
    except (KeyError, ValueError, TypeError) as fault:
        raise ArchiveError("这个文件不是账图的备份，或者里面的清单坏了。") from fault


def table_sums() -> dict[str, list[str]]:
    """Rows and sum of every table in the current transaction; the sum does not depend on the order of the rows."""
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL TIME ZONE 'UTC'")
        cursor.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename")
        names = [name for (name,) in cursor.fetchall()]
        return {name: _table_sum(name) for name in names}


def _table_sum(name: str) -> list[str]:
    quoted = connection.ops.quote_name(name)
    row = "('x' || substr(md5(t::text), 1, 16))::bit(64)::bigint::numeric"
    with connection.cursor() as counting:
        counting.execute(f"SELECT count(*), coalesce(sum({row}), 0) FROM {quoted} AS t")  # noqa: S608 a quoted name
        count, total = counting.fetchone()
    return [str(count), str(total)]


def sha256(stream: IO[bytes]) -> str:
    """Of everything that is left to read."""
    digest = hashlib.sha256()
    while part := stream.read(PART):
        digest.update(part)
    return digest.hexdigest()


def kept_key() -> dict[str, Path]:
    """The key of the trail where it lies in the data folder: without it nothing restored could be proved."""
    path = Path(settings.HOME) / KEY
    return {KEY: path} if path.exists() else {}


def stored_files() -> dict[str, Path]:
    """Path in the archive → the file, for everything people attached."""
    root = Path(settings.MEDIA_ROOT)
    paths = sorted(path for path in root.rglob("*") if path.is_file()) if root.exists() else []
    return {FILES + path.relative_to(root).as_posix(): path for path in paths}


def unproved(archive: zipfile.ZipFile, manifest: Manifest) -> list[str]:
    """Names in the manifest whose content is missing or has another sum."""
    names = set(archive.namelist())
    return [name for name, digest in manifest.files.items() if name not in names or _sum_of(archive, name) != digest]


def _sum_of(archive: zipfile.ZipFile, name: str) -> str:
    try:
        with archive.open(name) as stream:
            return sha256(stream)
    except (zipfile.BadZipFile, OSError):
        return ""


def postgres_tool(name: str, *arguments: str) -> None:
    """Run pg_dump or pg_restore on the configured database; its last line is the reason when it fails."""
    own = shutil.which(name) if secret("DATABASE_URL") else None  # an office's own tools fit its own server
    ran = subprocess.run(
        [own or str(installed() / name), "--no-owner", "--no-privileges", *arguments],
        env=handed_on(**_environment()),
        capture_output=True,
        text=True,
        check=False,
    )
    if ran.returncode != 0:
        words = ran.stderr.strip().splitlines() or ["没有说明"]
        raise ArchiveError(f"{name} 没有做成：{words[-1]}")


def _environment() -> dict[str, str]:
    password = str(connection.settings_dict["PASSWORD"])
    return clean_environment() | ({"PGPASSWORD": password} if password else {})


def database_address() -> str:
    """Of the configured database for PostgreSQL's own programs, without the password."""
    entry = connection.settings_dict
    parts = {"host": entry["HOST"], "port": entry["PORT"], "user": entry["USER"], "dbname": entry["NAME"]}
    options = {name: value for name, value in entry.get("OPTIONS", {}).items() if name != "prepare_threshold"}
    return make_conninfo(**{name: value for name, value in parts.items() if value} | options)
