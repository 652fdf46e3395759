"""What safety may cost, alone in a house of a hundred thousand records: ``python -m bench access``."""

from django.core.management import call_command
from django.utils import timezone

from bench import dispatching, entering, plans, walled
from bench.row import Row
from bench.scale import Scale
from bench.town import clear_since, found_county, multiply, sample_records
from zhangtu import shelf
from zhangtu.config.house import open_house
from zhangtu.ledger import tables
from zhangtu.wall.asking import for_house

RECORDS = 100_000


def run(scale: Scale, *, shown: bool) -> list[Row]:
    """Plans, statements by posts, lists and dispatch with and without row security, and a crowd."""
    with open_house(migrate=True), for_house("bench"):
        tables.sync(shelf.current())
        call_command("collectstatic", interactive=False, verbosity=0)
        county, towns = found_county()
        sample_records(towns[0])
        rows = entering.rows(towns)
        before = timezone.now()
        rows += dispatching.crowd(towns, scale) + walled.dispatches(towns, scale)
        clear_since(before)
        print(f"{multiply([town.office.pk for town in towns], min(RECORDS, scale.large))} records", flush=True)
        rows += plans.rows([towns[0], county], shown=shown)
        rows += walled.lists([towns[0], county], scale)
    return rows
