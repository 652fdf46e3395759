"""The calendar of the catalogue."""

from pathlib import Path

import pytest

from zhangtu.catalog.parse import parse
from zhangtu.catalog.source import read
from zhangtu.clock.calendar import Calendar
from zhangtu.clock.festivals import FestivalsSpec
from zhangtu.clock.spec import CalendarSpec

FOLDER = Path(__file__).parents[2] / "catalog" / "calendars"


def years() -> list[CalendarSpec]:
    """Every year whose notice is in the catalogue."""
    return [parse(CalendarSpec, read(path)) for path in sorted(FOLDER.glob("*.yaml"))]


def festivals() -> FestivalsSpec:
    """The holidays of the law itself."""
    return parse(FestivalsSpec, read(FOLDER.parent / "festivals" / "statutory.yaml"))


def load() -> Calendar:
    return Calendar.of(years())


@pytest.fixture(scope="session")
def foreseen() -> Calendar:
    """The calendar of the catalogue with the years to come as they are guessed."""
    return Calendar.of(years(), festivals())


@pytest.fixture(scope="session")
def calendar() -> Calendar:
    return load()
