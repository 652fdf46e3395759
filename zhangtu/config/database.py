"""Which PostgreSQL to use: the one given by address, or the bundled one in the data folder."""

from pathlib import Path
from typing import Any

from psycopg import ProgrammingError
from psycopg.conninfo import conninfo_to_dict

from zhangtu.config.faults import SettingError
from zhangtu.config.postgres.data_folder import APPLICATION, DATABASE, ROLE, DataFolder

OLDEST = 15
NEVER_UNASKED = 1_000_000
"""After so many times psycopg prepares a statement that did not ask for it."""


def django_database(url: str, home: Path, *, pooler: bool = False, owner_url: str = "") -> dict[str, Any]:
    """The entry for ``DATABASES``; says what is wrong with an address that cannot be read.

    It connects as the application; under ``OWNER`` is what is other for the owner (see ``house.as_owner``).

    Without a ``pooler``, a connection keeps the statements that ask for it prepared; Django's own never ask.
    """
    given = _from_url(url) if url else _bundled(home, APPLICATION)
    owner = _owner(owner_url, given) if url else _bundled(home, ROLE)
    kept = {} if pooler else {"prepare_threshold": NEVER_UNASKED}
    return given | {
        "OPTIONS": given.get("OPTIONS", {}) | kept,
        "ENGINE": "zhangtu.wall.postgresql",
        "OWNER": {name: value for name, value in owner.items() if name != "OPTIONS"},
        "POOLER": pooler,
        "DISABLE_SERVER_SIDE_CURSORS": pooler,
        "CONN_MAX_AGE": 300,
        "CONN_HEALTH_CHECKS": True,
    }


def _owner(url: str, given: dict[str, Any]) -> dict[str, Any]:
    """The same database by the owner's address; without one the application's role is the owner too."""
    owner = _from_url(url, "DATABASE_OWNER_URL") if url else given
    if owner["NAME"] != given["NAME"]:
        raise SettingError("DATABASE_OWNER_URL 和 DATABASE_URL 要是同一个库，只是角色不同。")
    return owner


def _bundled(home: Path, role: str) -> dict[str, Any]:
    return {"NAME": DATABASE, "USER": role, "PASSWORD": "", "HOST": str(DataFolder(home).socket_folder), "PORT": ""}


def _from_url(url: str, setting: str = "DATABASE_URL") -> dict[str, Any]:
    if not url.startswith(("postgres://", "postgresql://")):
        raise SettingError(f"{setting} 应以 postgresql:// 开头，如 postgresql://用户:口令@主机:5432/库名。")
    try:
        parts = conninfo_to_dict(url)
    except ProgrammingError as fault:
        raise SettingError(f"{setting} 读不懂，应像 postgresql://用户:口令@主机:5432/库名。") from fault
    names = {"NAME": "dbname", "USER": "user", "PASSWORD": "password", "HOST": "host", "PORT": "port"}
    known = {key: str(parts.pop(name, "") or "") for key, name in names.items()}
    if not known["NAME"]:
        raise SettingError(f"{setting} 里没有库名：在最后加上 /库名。")
    return known | {"OPTIONS": parts}
