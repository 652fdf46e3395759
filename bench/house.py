"""Dispatch, lists and figures in a house of their own, filled to ten thousand and then to a million records."""

from django.core.management import call_command
from django.utils import timezone

from bench import dispatching, importing, listing, measuring
from bench.row import Row
from bench.town import clear_since, found_county, multiply, sample_records
from zhangtu import shelf
from zhangtu.config.house import open_house
from zhangtu.ledger import tables

SMALL, LARGE = 10_000, 1_000_000


def run() -> list[Row]:
    """The rows in the order of the promises."""
    with open_house(migrate=True):
        tables.sync(shelf.current())
        call_command("collectstatic", interactive=False, verbosity=0)
        county, towns = found_county()
        made = sample_records(towns[0])
        print(f"{sum(made.values())} samples in {len(made)} ledgers", flush=True)
        offices = [town.office.pk for town in towns]
        before = timezone.now()
        rows = dispatching.run(towns)
        clear_since(before)
        print(f"{multiply(offices, SMALL)} records", flush=True)
        small = {clerk.person.username: listing.measure(clerk) for clerk in (towns[0], county)}
        print(f"{multiply(offices, LARGE)} records", flush=True)
        large = {clerk.person.username: listing.measure(clerk) for clerk in (towns[0], county)}
        rows += listing.rows(small["town0"], large["town0"], "a township's clerk", target=1.5)
        rows += listing.rows(small["county"], large["county"], "the county's clerk, who sees all", target=None)
        rows += measuring.run(towns[0], timezone.localdate())
        rows += importing.run(towns[0].person.username)
    return rows
