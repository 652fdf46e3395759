"""The chain over the trail: every line gets a place, after it was written, so that no deed waits for another's.

The head of the chain is also kept in the data folder, outside the database: a chain cut short is missed by it.
"""

from dataclasses import dataclass
from pathlib import Path

from django.conf import settings
from django.db import connection, transaction

from zhangtu.trail.models import TrailLink
from zhangtu.trail.proving import link_proof

WAITING = (Path(__file__).parent / "sql" / "waiting.sql").read_text(encoding="utf-8")
AT_ONCE = 5_000
NEWEST = 20_000
"""Numbers back from the newest line within which a late committed one is looked for each time."""
LOCK = 7_214_001
"""One chains at a time; nobody who works waits for it."""
FILE = "trail_head"


@dataclass(frozen=True, slots=True)
class ChainHead:
    """The last place of the chain and its proof."""

    position: int = 0
    proof: str = ""


def chain(*, every: bool = True) -> int:
    """Give lines that have no place one; ``every`` looks through the whole trail. Returns how many."""
    count = 0
    while done := _some(every=every):
        count += done
    return count


@transaction.atomic
def _some(*, every: bool) -> int:
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_xact_lock(%s)", [LOCK])
        if not cursor.fetchone()[0]:
            return 0
        cursor.execute("SELECT coalesce(max(seq), 0) FROM trail_traillink")
        after = 0 if every else max(0, cursor.fetchone()[0] - NEWEST)
        cursor.execute(WAITING, {"after": after, "most": AT_ONCE})
        waiting = cursor.fetchall()
    head = last()
    links = []
    for seq, proof in waiting:
        head = ChainHead(head.position + 1, link_proof(head.proof, head.position + 1, seq, proof))
        links.append(TrailLink(position=head.position, seq=seq, proof=head.proof))
    if links:
        TrailLink.objects.bulk_create(links)
        transaction.on_commit(lambda: keep_head(head))
    return len(links)


def last() -> ChainHead:
    """The end of the chain in the database."""
    link = TrailLink.objects.order_by("-position").values_list("position", "proof").first()
    return ChainHead(*link) if link else ChainHead()


def keep_head(head: ChainHead) -> None:
    """Write it down outside the database, whole or not at all."""
    draft = Path(settings.HOME) / f".{FILE}"
    draft.write_text(f"{head.position} {head.proof}\n", encoding="ascii")
    draft.replace(Path(settings.HOME) / FILE)


def kept_head() -> ChainHead | None:
    """The head as it was last written down; ``None`` in a house that has none yet."""
    try:
        words = (Path(settings.HOME) / FILE).read_text(encoding="ascii").split()
        return ChainHead(int(words[0]), words[1])
    except (OSError, ValueError, IndexError):
        return None
