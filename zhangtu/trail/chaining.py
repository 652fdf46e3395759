"""The chain over lines that are only added to: every line gets a place after it was written, so that no deed waits.

The head of a chain is also kept in the data folder, outside the database: a chain cut short is missed by it.
"""

from dataclasses import dataclass
from pathlib import Path

from django.conf import settings
from django.db import connection, models, transaction

from zhangtu.trail.models import Entry, TrailLink
from zhangtu.trail.proving import link_proof

WAITING = (Path(__file__).parent / "sql" / "waiting.sql").read_text(encoding="utf-8")
AT_ONCE = 5_000
NEWEST = 20_000
"""Numbers back from the newest line within which a late committed one is looked for each time."""


@dataclass(frozen=True, slots=True)
class ChainHead:
    """The last place of a chain and its proof."""

    position: int = 0
    proof: str = ""


@dataclass(frozen=True, slots=True)
class Chain:
    """Lines with ``seq`` and ``proof``, and where their places are kept; one for each table of lines."""

    lines: type[models.Model]
    links: type[models.Model]
    """With ``position``, ``seq`` and ``proof``."""
    file: str
    """What its head is called in the data folder."""
    lock: int
    """The advisory lock: one chains at a time, and nobody who works waits for it."""
    said: str
    """What its lines are called."""

    def extend(self, *, every: bool = True) -> int:
        """Give lines that have no place one; ``every`` looks through all of them. Returns how many."""
        count = 0
        while done := self._some(every=every):
            count += done
        return count

    @transaction.atomic
    def _some(self, *, every: bool) -> int:
        places = self.links._default_manager
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_try_advisory_xact_lock(%s)", [self.lock])
            if not cursor.fetchone()[0]:
                return 0
            newest = places.aggregate(seq=models.Max("seq"))["seq"] or 0
            query = WAITING.replace("{lines}", self.lines._meta.db_table).replace("{links}", self.links._meta.db_table)
            cursor.execute(query, {"after": 0 if every else max(0, newest - NEWEST), "most": AT_ONCE})
            waiting = cursor.fetchall()
        head = self.last()
        made = []
        for seq, proof in waiting:
            head = ChainHead(head.position + 1, link_proof(head.proof, head.position + 1, seq, proof))
            made.append(self.links(position=head.position, seq=seq, proof=head.proof))
        if made:
            places.bulk_create(made)
            transaction.on_commit(lambda: self.keep_head(head))
        return len(made)

    def last(self) -> ChainHead:
        """The end of the chain in the database."""
        link = self.links._default_manager.order_by("-position").values_list("position", "proof").first()
        return ChainHead(*link) if link else ChainHead()

    def keep_head(self, head: ChainHead) -> None:
        """Write it down outside the database, whole or not at all."""
        draft = Path(settings.HOME) / f".{self.file}"
        draft.write_text(f"{head.position} {head.proof}\n", encoding="ascii")
        draft.replace(Path(settings.HOME) / self.file)

    def kept_head(self) -> ChainHead | None:
        """The head as it was last written down; ``None`` in a house that has none yet."""
        try:
            words = (Path(settings.HOME) / self.file).read_text(encoding="ascii").split()
            return ChainHead(int(words[0]), words[1])
        except (OSError, ValueError, IndexError):
            return None


OF_RECORDS = Chain(Entry, TrailLink, "trail_head", 7_214_001, "留痕")


def chain(*, every: bool = True) -> int:
    """Give lines of the trail of records their places."""
    return OF_RECORDS.extend(every=every)
