"""Dispatch, lists and figures in a house of their own, filled with few records and then with many."""

from django.core.management import call_command
from django.utils import timezone

from bench import dispatching, entering, importing, listing, measuring, plans, walled
from bench.row import Row
from bench.scale import Scale
from bench.town import clear_since, found_county, multiply, sample_records
from zhangtu import shelf
from zhangtu.config.house import open_house
from zhangtu.ledger import tables
from zhangtu.wall.asking import for_house


def run(scale: Scale) -> list[Row]:
    """The rows in the order of the promises."""
    with open_house(migrate=True), for_house("bench"):
        tables.sync(shelf.current())
        call_command("collectstatic", interactive=False, verbosity=0)
        county, towns = found_county()
        made = sample_records(towns[0])
        print(f"{sum(made.values())} samples in {len(made)} ledgers", flush=True)
        offices = [town.office.pk for town in towns]
        rows = entering.rows(towns)
        before = timezone.now()
        rows += dispatching.run(towns, scale) + walled.dispatches(towns, scale)
        clear_since(before)
        print(f"{multiply(offices, scale.small)} records", flush=True)
        small = listing.measure([towns[0], county], scale)
        print(f"{multiply(offices, scale.large)} records", flush=True)
        large = listing.measure([towns[0], county], scale)
        rows += listing.rows(scale, small["town0"], large["town0"], "a township's clerk", target=1.5)
        rows += listing.rows(scale, small["county"], large["county"], "the county's clerk, who sees all", target=None)
        rows += plans.rows([towns[0], county])
        rows += walled.lists([towns[0], county], scale)
        rows += measuring.run(towns[0], timezone.localdate())
        rows += importing.run(towns[0].person.username, scale)
    return rows
