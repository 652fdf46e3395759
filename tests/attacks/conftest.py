"""The folder of a house to be attacked."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.config.conftest import open_folder


@pytest.fixture
def home() -> Iterator[Path]:
    with open_folder() as folder:
        yield folder
