"""The calendar of the catalogue."""

from pathlib import Path

import pytest

from zhangtu.catalog.parse import parse
from zhangtu.catalog.source import read
from zhangtu.clock.calendar import Calendar
from zhangtu.clock.spec import CalendarSpec

FOLDER = Path(__file__).parents[2] / "catalog" / "calendars"


def load() -> Calendar:
    return Calendar.of(parse(CalendarSpec, read(path)) for path in sorted(FOLDER.glob("*.yaml")))


@pytest.fixture(scope="session")
def calendar() -> Calendar:
    return load()
