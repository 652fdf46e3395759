"""Where the bundled server of one home keeps its things."""

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path

ROLE = "zhangtu"
"""The owner of all tables: for migrations, backups and what else must."""
APPLICATION = "zhangtu_app"
"""What the web, the background and every other command connect as."""
DATABASE = "zhangtu"
PORT = 5432
LONGEST_SOCKET = 103  # bytes; the smallest limit among the systems we run on


@dataclass(frozen=True)
class DataFolder:
    """The paths of one home. ``folder`` may be a link to where the server's user can reach it (see ``refuge``)."""

    home: Path

    @property
    def link(self) -> Path:
        """The folder, or the link to it, in the home."""
        return self.home / "postgres"

    @property
    def folder(self) -> Path:
        """The server's folder, links followed."""
        return self.link.resolve()

    @property
    def data(self) -> Path:
        """The data directory."""
        return self.folder / "data"

    @property
    def log(self) -> Path:
        """Where the server writes its log."""
        return self.folder / "log"

    @property
    def socket_folder(self) -> Path:
        """Where the server listens: in its folder, or under /tmp when that path is longer than a socket's may be."""
        inside = self.folder / "run"
        if len(os.fsencode(inside)) + len(f"/.s.PGSQL.{PORT}") <= LONGEST_SOCKET:
            return inside
        digest = hashlib.sha256(os.fsencode(inside)).hexdigest()[:16]
        return Path(f"/tmp/zhangtu-{os.geteuid()}-{digest}")  # noqa: S108 owner and mode are checked before use

    @property
    def lock(self) -> Path:
        """Held while the server is being started or stopped."""
        return self.home / "postgres.lock"

    @property
    def users(self) -> Path:
        """Held in common by every process that uses the server; the last one to leave stops it."""
        return self.home / "postgres.users"
