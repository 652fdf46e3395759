"""What every test may ask for: the database, and golden files."""

import difflib
import gc
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest
from django.conf import settings
from django.db import connections, transaction
from hypothesis import HealthCheck
from hypothesis import settings as hypothesis_settings
from pytest_django import DjangoDbBlocker

from tests.config.conftest import MODEL
from zhangtu.amendments import reading
from zhangtu.config.environment import secret
from zhangtu.config.postgres import running
from zhangtu.config.postgres.data_folder import APPLICATION, DataFolder
from zhangtu.wall.asking import for_house
from zhangtu.wall.roles import FIGURES, grant

TESTS = Path(__file__).parent
ROLE_MADE = f"""
DO $$ BEGIN CREATE ROLE {APPLICATION};
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$"""
"""Two workers may make it at once."""
LONGEST = (
    "demo/test_one_last_day_at_every_door.py",
    "demo/test_every_template_is_rendered.py",
    "journeys/test_at_the_desk.py",
    "attacks/test_a_short_soak_loses_nothing.py",
    "config/test_serve_keeps_the_house_running.py",
    "journeys/test_a_house_at_the_turn_of_the_year.py",
    "bench/test_the_benchmark_still_runs.py",
    "howto/test_every_way_is_walked.py",
    "demo/test_the_reports_come_out.py",
    "journeys/test_posts_walk_every_ledger.py",
    "journeys/test_every_ledger_walks.py",
    "journeys/test_the_turn_of_the_year_through_the_desk.py",
    "attacks/test_a_background_that_keeps_dying.py",
    "attacks/test_two_houses_never_share.py",
    "attacks/test_a_started_house_is_attacked.py",
    "config/test_verify_tells_what_was_tampered_with.py",
    "exchange/test_every_ledger_comes_in_again.py",
    "demo/test_every_label_is_computed.py",
    "oracle/test_a_second_count.py",
)
"""Files of twenty seconds and more, the longest first: a worker takes files whole."""
hypothesis_settings.register_profile("house", deadline=None, suppress_health_check=[HealthCheck.too_slow])
hypothesis_settings.load_profile("house")  # no test asserts a time: another house may be running beside
pytest_plugins = ["tests.people", "tests.book", "tests.browser"]


def pytest_configure() -> None:
    """Nothing is collected, stored or hashed as it would be for an office: the tests need neither files nor time.

    A house that is started is six processes: what one of them compiles of our code, the others need not compile again.
    """
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    if MODEL not in os.environ:  # a worker has it from whoever started it
        os.environ[MODEL] = tempfile.mkdtemp(prefix="zt-model-")
        Path(os.environ[MODEL]).chmod(0o755)
    settings.STATIC_ROOT.mkdir(parents=True, exist_ok=True)
    settings.MEDIA_ROOT = settings.HOME / "test" / "files"
    settings.STORAGES = settings.STORAGES | {
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
    }
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    reading.UNREACHABLE += (RuntimeError,)  # pytest refuses the database to a test that did not ask for it


def pytest_unconfigure(config: pytest.Config) -> None:
    """Whoever started the workers takes away the house they copied."""
    if not hasattr(config, "workerinput"):
        shutil.rmtree(os.environ.pop(MODEL, ""), ignore_errors=True)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest files come first, so that no worker is left alone with one; the rest keep their random order."""
    place = {TESTS / name: number for number, name in enumerate(LONGEST)}
    items.sort(key=lambda item: place.get(item.path, len(place)))


def pytest_collection_finish() -> None:
    """What was read and collected stays to the end: the collector of garbage need not walk over it again and again."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 50)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write the golden files instead of comparing")
    parser.addoption("--malformed", type=int, default=400, help="how many malformed requests to send")
    parser.addoption("--seed", type=int, default=11, help="where malformed requests begin")


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[None]:
    """The server of ``DATABASE_URL``, or the bundled one in ``$ZHANGTU_HOME/test`` without waiting for the disk."""
    if secret("DATABASE_URL"):
        yield
        return
    home = settings.HOME / "test"
    with running(home, durable=False):
        entry = connections["default"].settings_dict
        entry["OWNER"]["HOST"] = str(DataFolder(home).socket_folder)
        entry.update(entry["OWNER"])
        yield


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """The tables are their owner's, and the tests work with them as the application does.

    Threads of live servers and of load tests may end with their sessions open; a database in use is not dropped.
    """
    entry = connections["default"].settings_dict
    with django_db_blocker.unblock():
        with connections["default"].cursor() as cursor:
            cursor.execute(ROLE_MADE)
        with transaction.atomic():
            grant(APPLICATION)
        connections["default"].close()
    options = entry["OPTIONS"]
    entry["OPTIONS"] = options | {"assume_role": APPLICATION, "options": f"-c search_path=public,{FIGURES}"}
    yield
    entry["OPTIONS"] = options
    with django_db_blocker.unblock():
        connections["default"].close()
    others = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> %s"
    with django_db_blocker.unblock(), connections["default"].cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid()")
        cursor.execute(others, cursor.fetchone())


@pytest.fixture(scope="session")
def django_db_modify_db_settings(postgres_server: None, django_db_modify_db_settings_parallel_suffix: None) -> None:
    """The server must be there before pytest-django makes its test database."""


@pytest.fixture(autouse=True)
def _for_the_house() -> Iterator[None]:
    """A test asks as the house, which sees everything; what comes in by a door is asked by whom the door lets in."""
    with for_house("a test"):
        yield


@pytest.fixture
def as_owner() -> Callable[[], AbstractContextManager[None]]:
    """``with as_owner():`` what only the owner of the tables may do, on the test's own connection."""

    @contextmanager
    def owning() -> Iterator[None]:
        with connections["default"].cursor() as cursor:
            cursor.execute("RESET ROLE")
            try:
                yield
            finally:
                cursor.execute(f"SET ROLE {APPLICATION}")

    return owning


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """``golden("name.txt", text)`` compares with tests/golden/<room>/name.txt to the letter."""
    room = request.path.relative_to(TESTS).parts[0]

    def compare(name: str, text: str) -> None:
        path = TESTS / "golden" / room / name
        if request.config.getoption("--update-golden"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
            return
        assert path.exists(), f"{path} is missing; look at the text and write it with --update-golden"
        kept = path.read_text(encoding="utf-8")
        difference = difflib.unified_diff(kept.splitlines(), text.splitlines(), "golden", "now", lineterm="")
        assert text == kept, "\n".join(difference)

    return compare


@pytest.fixture(autouse=True, scope="session")
def _static_files() -> None:
    """Pages are tested without collecting static files first; WhiteNoise only asks that their folder exists."""
    settings.STATIC_ROOT.mkdir(parents=True, exist_ok=True)
    settings.STORAGES["staticfiles"]["BACKEND"] = "django.contrib.staticfiles.storage.StaticFilesStorage"
