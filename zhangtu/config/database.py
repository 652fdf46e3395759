"""Which PostgreSQL to use: the one given by address, or the bundled one in the data folder."""

from pathlib import Path
from typing import Any

from psycopg import ProgrammingError
from psycopg.conninfo import conninfo_to_dict

from zhangtu.config.faults import SettingError
from zhangtu.config.postgres.data_folder import DATABASE, ROLE, DataFolder

OLDEST = 15
NEVER_UNASKED = 1_000_000
"""After so many times psycopg prepares a statement that did not ask for it."""


def django_database(url: str, home: Path, *, pooler: bool = False) -> dict[str, Any]:
    """The entry for ``DATABASES``; says what is wrong with an address that cannot be read.

    Without a ``pooler``, a connection keeps the statements that ask for it prepared; Django's own never ask.
    """
    given = _from_url(url) if url else _bundled(home)
    kept = {} if pooler else {"prepare_threshold": NEVER_UNASKED}
    return given | {
        "OPTIONS": given.get("OPTIONS", {}) | kept,
        "ENGINE": "django.db.backends.postgresql",
        "CONN_MAX_AGE": 300,
        "CONN_HEALTH_CHECKS": True,
    }


def _bundled(home: Path) -> dict[str, Any]:
    return {"NAME": DATABASE, "USER": ROLE, "HOST": str(DataFolder(home).socket_folder), "PORT": ""}


def _from_url(url: str) -> dict[str, Any]:
    if not url.startswith(("postgres://", "postgresql://")):
        raise SettingError("DATABASE_URL 应以 postgresql:// 开头，如 postgresql://用户:口令@主机:5432/库名。")
    try:
        parts = conninfo_to_dict(url)
    except ProgrammingError as fault:
        raise SettingError("DATABASE_URL 读不懂，应像 postgresql://用户:口令@主机:5432/库名。") from fault
    names = {"NAME": "dbname", "USER": "user", "PASSWORD": "password", "HOST": "host", "PORT": "port"}
    known = {key: str(parts.pop(name, "") or "") for key, name in names.items()}
    if not known["NAME"]:
        raise SettingError("DATABASE_URL 里没有库名：在最后加上 /库名。")
    return known | {"OPTIONS": parts}
