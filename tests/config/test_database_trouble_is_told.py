"""A database that is down, full, read-only or older than the code: one sentence, status 503, and nothing changed."""

import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest
from django.conf import settings
from django.db import DatabaseError, OperationalError, connection
from django.db.backends.postgresql.base import DatabaseWrapper
from django.http import HttpRequest, HttpResponse
from django.test import Client, override_settings
from django.urls import path

from tests.config.conftest import as_root, rows, write_row
from zhangtu.config.faults import HouseDatabaseError
from zhangtu.config.house import check_edition, check_migrations
from zhangtu.config.postgres import running
from zhangtu.config.postgres.account import server_account
from zhangtu.config.postgres.data_folder import DATABASE, DataFolder
from zhangtu.config.postgres.postmaster import connect
from zhangtu.config.trouble import FULL, sentence


def says(request: HttpRequest, state: str) -> HttpResponse:
    """A view in which the server itself raises the state asked for."""
    with connection.cursor() as cursor:
        cursor.execute(f"DO $$ BEGIN RAISE EXCEPTION 'as asked' USING ERRCODE = '{state}'; END $$")
    return HttpResponse()


def asks_a_dead_server(request: HttpRequest) -> HttpResponse:
    gone = connection.settings_dict | {"HOST": "/nowhere"}
    DatabaseWrapper(gone).cursor()
    return HttpResponse()


def own_mistake(request: HttpRequest) -> HttpResponse:
    raise KeyError("a fault of the program")


urlpatterns = [
    path("says/<state>/", says),
    path("api/says/<state>/", says),
    path("down/", asks_a_dead_server),
    path("own/", own_mistake),
]
handler500 = "zhangtu.config.trouble.trouble"


@contextmanager
def these_pages() -> Iterator[Client]:
    with override_settings(ROOT_URLCONF=__name__):
        yield Client(raise_request_exception=False)


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize(
    ("state", "told"),
    [
        ("53100", "满了"),
        ("53300", "同时使用的人太多"),
        ("25006", "只能看"),
        ("42P01", "比程序旧"),
        ("42703", "比程序旧"),
        ("57P01", "没有应答"),
        ("57P03", "没有应答"),
    ],
)
def test_state_of_the_database_becomes_a_sentence(state: str, told: str) -> None:
    with these_pages() as client:
        answer = client.get(f"/says/{state}/")
    assert answer.status_code == 503
    assert told in answer.content.decode()
    assert answer.headers["Retry-After"] == "15"


@pytest.mark.django_db
def test_database_that_is_down_is_told() -> None:
    with these_pages() as client:
        answer = client.get("/down/")
    assert answer.status_code == 503
    assert "没有应答" in answer.content.decode()


@pytest.mark.django_db
def test_the_api_is_told_in_its_own_form() -> None:
    with these_pages() as client:
        answer = client.get("/api/says/53100/")
    assert answer.status_code == 503
    assert "满了" in answer.json()["sentence"]
    assert answer.headers["Retry-After"] == "15"


@pytest.mark.django_db
def test_faults_of_the_program_stay_500() -> None:
    with these_pages() as client:
        assert client.get("/own/").status_code == 500
        assert client.get("/says/22012/").status_code == 500


@as_root
@pytest.mark.django_db
def test_full_disk_is_told_and_what_was_committed_stays(home: Path) -> None:
    small = Path(tempfile.mkdtemp(prefix="zt-"))
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", small], check=False).returncode != 0:
        small.rmdir()
        pytest.skip("this machine lets no one mount a small file system")
    try:
        account = server_account("", DataFolder(home).data)
        account.own(small)
        with running(home):
            write_row(home, 1)
            with connect(DataFolder(home), DATABASE) as session:
                session.execute(f"CREATE TABLESPACE small LOCATION '{small}'")
                session.execute("CREATE TABLE filling (value text) TABLESPACE small")
            fault = fill_until_refused(home)
            assert sentence(fault) == FULL
            assert rows(home) == [1]
    finally:
        subprocess.run(["umount", small], check=True)
        shutil.rmtree(small)


def fill_until_refused(home: Path) -> DatabaseError:
    wrapper = DatabaseWrapper(
        settings.DATABASES["default"] | {"OPTIONS": {}, "HOST": str(DataFolder(home).socket_folder), "NAME": DATABASE}
    )
    try:
        with pytest.raises(OperationalError) as refused, wrapper.cursor() as cursor:
            cursor.execute("INSERT INTO filling SELECT repeat(md5(n::text), 20) FROM generate_series(1, 10000) AS n")
        return refused.value
    finally:
        wrapper.close()


@pytest.mark.django_db
def test_database_older_than_the_code_is_told(as_owner: Callable[[], AbstractContextManager[None]]) -> None:
    with as_owner(), connection.cursor() as cursor:
        cursor.execute("DELETE FROM django_migrations WHERE id = (SELECT max(id) FROM django_migrations)")
    with pytest.raises(HouseDatabaseError, match=r"比程序旧.*zhangtu serve"):
        check_migrations()


@pytest.mark.django_db
def test_database_newer_than_the_code_is_told(as_owner: Callable[[], AbstractContextManager[None]]) -> None:
    with as_owner(), connection.cursor() as cursor:
        cursor.execute("INSERT INTO django_migrations (app, name, applied) VALUES ('sessions', '9999_later', now())")
    with pytest.raises(HouseDatabaseError, match=r"比程序新.*sessions\.9999_later"):
        check_migrations()


@pytest.mark.django_db
def test_database_of_this_version_passes() -> None:
    check_migrations()


@pytest.mark.parametrize(("number", "ok"), [(140_012, False), (150_000, True), (180_004, True)])
def test_server_that_is_too_old_is_told(number: int, ok: bool) -> None:
    if ok:
        check_edition(number)
    else:
        with pytest.raises(HouseDatabaseError, match="PostgreSQL 14，账图需要 15"):
            check_edition(number)
