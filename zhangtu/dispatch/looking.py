"""Writing down that private content left the record: shown, downloaded, exported."""

from datetime import datetime

from zhangtu.access import writing as access
from zhangtu.access.deeds import About, Deed, Kind
from zhangtu.dispatch.actor import Actor
from zhangtu.ledger.models import Record
from zhangtu.trail.models import TrailAction
from zhangtu.trail.writing import write


def record_read(actor: Actor, record: Record, now: datetime, note: str) -> None:
    """A line for who saw private content of one record; ``note`` says of what."""
    write(
        TrailAction.READ,
        at=now,
        person_id=actor.id,
        person_name=actor.name,
        office_id=actor.office_id,
        record_id=record.pk,
        ledger=record.ledger,
        note=note,
    )
    about = About(Kind.RECORD, str(record.pk), record.number_text)
    access.write(Deed.PRIVATE_READ, office=record.office, about=about, 台账=record.ledger, 看了=note)


def list_exported(actor: Actor, ledger: str, total: int, now: datetime) -> None:
    """A line for who took a list of ``total`` records away with what is private in it."""
    write(
        TrailAction.READ,
        at=now,
        person_id=actor.id,
        person_name=actor.name,
        office_id=actor.office_id,
        ledger=ledger,
        note=f"连隐私一起导出 {total} 条",
    )
