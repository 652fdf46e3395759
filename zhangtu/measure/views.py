"""The views must be those of the catalogue at hand: a file changed while the house was open changes them too."""

from collections.abc import Iterable

from django.db import connection

from zhangtu.ledger.names import rows_view
from zhangtu.ledger.tables import columns, sync
from zhangtu.measure.catalogue import IndicatorCatalogue
from zhangtu.wall.roles import FIGURES

_seen: set[tuple[str, str, str]] = set()
"""Database, stem and edition of the views this process has found to be right."""


def ready(catalogue: IndicatorCatalogue, stems: Iterable[str]) -> None:
    """Make the views anew if one of these lacks a column that the catalogue has; looked at once for each edition."""
    database = str(connection.settings_dict["NAME"])
    unseen = {stem: (database, stem, catalogue.ledgers[stem].edition) for stem in stems}
    unseen = {stem: mark for stem, mark in unseen.items() if mark not in _seen}
    if not unseen:
        return
    specs = {stem: catalogue.ledgers[stem].spec for stem in unseen}
    wanted = {
        rows_view(stem, series): set(columns(spec, series))
        for stem, spec in specs.items()
        for series in ("", *spec.series)
    }
    there = _columns(wanted)
    if any(names - there.get(view, set()) for view, names in wanted.items()):
        sync(catalogue)
    _seen.update(unseen.values())


def _columns(views: Iterable[str]) -> dict[str, set[str]]:
    """View → its columns, in one query."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT table_name, array_agg(column_name::text) FROM information_schema.columns"
            " WHERE table_schema = %s AND table_name = ANY(%s) GROUP BY 1",
            [FIGURES, list(views)],
        )
        return {name: set(columns) for name, columns in cursor.fetchall()}
