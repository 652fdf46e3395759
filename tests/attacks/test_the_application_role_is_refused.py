"""Connected as the web is, whoever got into it tries to reach what only the owner of the tables may do."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
import pytest

from tests.config.conftest import furnished, prepared, zhangtu
from zhangtu.config.postgres import running
from zhangtu.config.postgres.data_folder import APPLICATION, DATABASE, PORT, ROLE, DataFolder
from zhangtu.config.postgres.postmaster import connect

pytestmark = pytest.mark.slow
Session = "psycopg.Connection[tuple[Any, ...]]"
FORBIDDEN = (
    "UPDATE trail_entry SET note = 'x'",
    "DELETE FROM trail_entry",
    "TRUNCATE trail_entry",
    "ALTER TABLE trail_entry DISABLE TRIGGER trail_only_added",
    "DROP TRIGGER trail_only_added ON trail_entry",
    "CREATE TRIGGER mine BEFORE INSERT ON trail_entry FOR EACH STATEMENT EXECUTE FUNCTION trail_refuses()",
    "CREATE OR REPLACE FUNCTION trail_refuses() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'",
    "DROP TABLE trail_entry CASCADE",
    "UPDATE trail_traillink SET proof = 'x'",
    "DELETE FROM trail_traillink",
    "UPDATE access_accessline SET proof = 'x'",
    "DELETE FROM access_accessline",
    "DELETE FROM access_accesslink",
    "TRUNCATE access_accessline",
    "DELETE FROM ledger_record",
    "TRUNCATE ledger_record CASCADE",
    "DELETE FROM ledger_attachment",
    "ALTER TABLE ledger_record DISABLE ROW LEVEL SECURITY",
    "DROP POLICY record_seen ON ledger_record",
    "CREATE POLICY mine ON ledger_record USING (true)",
    "ALTER TABLE ledger_record OWNER TO zhangtu_app",
    "ALTER TABLE ledger_record ADD COLUMN mine text",
    "CREATE INDEX mine ON ledger_record (title)",
    "INSERT INTO django_migrations (app, name, applied) VALUES ('a', 'b', now())",
    "CREATE TABLE public.mine (x int)",
    "CREATE FUNCTION public.mine() RETURNS int LANGUAGE sql AS 'SELECT 1'",
    "CREATE SCHEMA mine",
    "DROP SCHEMA figures CASCADE",
    "DROP EXTENSION plpgsql CASCADE",
    "CREATE ROLE mine SUPERUSER",
    "ALTER ROLE zhangtu_app SUPERUSER",
    "ALTER ROLE zhangtu_app BYPASSRLS",
    "SET ROLE zhangtu",
    "SET SESSION AUTHORIZATION zhangtu",
    "SET session_replication_role = replica",
    "GRANT zhangtu TO zhangtu_app",
    "ALTER DATABASE zhangtu OWNER TO zhangtu_app",
    "ALTER SYSTEM SET log_statement = 'none'",
    "COPY (SELECT 1) TO PROGRAM 'true'",
    "COPY ledger_record FROM '/etc/passwd'",
    "SELECT pg_read_file('/etc/passwd')",
    "SELECT pg_reload_conf()",
    "SELECT lo_import('/etc/passwd')",
)
MIGHTY = "SELECT rolsuper OR rolcreaterole OR rolcreatedb OR rolbypassrls FROM pg_roles WHERE rolname = %s"
OWNED = "SELECT relname FROM pg_class WHERE relowner = %s::regrole AND relkind IN ('r', 'p', 'S', 'm', 'f')"
MEMBER = "SELECT rolname FROM pg_roles WHERE rolname <> %s AND pg_has_role(%s, oid, 'MEMBER')"
ONE_ROLE = f"""
DROP SCHEMA figures CASCADE;
DROP OWNED BY {APPLICATION};
DROP ROLE {APPLICATION};
GRANT ALL ON SCHEMA public TO PUBLIC;
CREATE VIEW ledger_old AS SELECT id FROM ledger_record;
"""


@contextmanager
def as_application(home: Path) -> Iterator["psycopg.Connection[tuple[Any, ...]]"]:
    """As the web connects: over the socket, told apart by the system."""
    with psycopg.connect(
        host=str(DataFolder(home).socket_folder), port=PORT, user=APPLICATION, dbname=DATABASE, autocommit=True
    ) as session:
        yield session


def _refused(session: "psycopg.Connection[tuple[Any, ...]]", statement: str) -> bool:
    try:
        session.execute(statement.encode())
    except (psycopg.errors.InsufficientPrivilege, psycopg.errors.UndefinedFile):
        return True
    return False


def test_postgresql_itself_refuses_every_forbidden_statement(home: Path) -> None:
    with running(furnished(home)), as_application(home) as session:
        session.execute("GRANT ALL ON trail_entry TO zhangtu_app")  # PostgreSQL warns, and grants nothing
        done = [statement for statement in FORBIDDEN if not _refused(session, statement)]
        assert not done, done
        assert session.execute("SELECT count(*) FROM ledger_record").fetchone() == (0,)
        _stands_apart(session)
        _lines_are_added(session)


def _stands_apart(session: "psycopg.Connection[tuple[Any, ...]]") -> None:
    assert session.execute(MIGHTY, [APPLICATION]).fetchone() == (False,)
    assert session.execute(OWNED, [APPLICATION]).fetchall() == []
    assert session.execute(MEMBER, [APPLICATION, APPLICATION]).fetchall() == []
    ours = session.execute("SELECT count(*) > 0 FROM pg_views WHERE schemaname = 'figures'").fetchone()
    assert ours == (True,), "the views of figures are there, in the one schema that is the application's"


def _lines_are_added(session: "psycopg.Connection[tuple[Any, ...]]") -> None:
    line = "INSERT INTO trail_entry (at, person_name, kind, citations, changes, ledger, step, version, digest, note)"
    session.execute(f"{line} VALUES (now(), '某人', 'other', '{{}}', '{{}}', '', '', 0, '', '')".encode())
    assert session.execute("SELECT count(*) FROM trail_entry").fetchone() == (1,)


def test_a_house_of_before_the_two_roles_is_brought_along_while_its_server_runs(home: Path) -> None:
    with running(furnished(home)) as server:
        with connect(server.data_folder, DATABASE) as owner:
            owner.execute(ONE_ROLE.encode())
        (server.data_folder.folder / "access.conf").write_text(f"local all {ROLE} peer map=zhangtu\n")
        with connect(server.data_folder) as owner:
            owner.execute("SELECT pg_reload_conf()")
        prepared(home)
        with as_application(home) as session:
            _stands_apart(session)
            assert _refused(session, "DELETE FROM trail_entry")
            assert _refused(session, "CREATE TABLE public.mine (x int)")
        with connect(server.data_folder, DATABASE) as owner:
            left = owner.execute("SELECT viewname FROM pg_views WHERE schemaname = 'public'").fetchall()
            assert left == [], "views in their old place are gone"
            owner.execute("CREATE TABLE newer (x int)")
        with as_application(home) as session:
            session.execute("INSERT INTO newer VALUES (1)")
            assert _refused(session, "TRUNCATE newer"), "a new table is the application's to use, not to empty"
        ran = zhangtu(home, "-m", "zhangtu", "verify")
        assert ran.returncode == 0, ran.stderr
