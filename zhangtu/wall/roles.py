"""Two roles: the owner makes and changes tables; the application reads and writes rows, and only adds to the trail."""

from pathlib import Path

from django.db import connection

FIGURES = "figures"
"""The schema of the views that figures are counted on: the one place where the application makes something itself."""
SQL = Path(__file__).parent / "sql"
GRANTS = (SQL / "grants.sql").read_text(encoding="utf-8")
OLD_VIEWS = (SQL / "old_views.sql").read_text(encoding="utf-8")
POWERS = """
SELECT r.rolsuper OR r.rolbypassrls, pg_has_role(c.relowner, 'USAGE')
FROM pg_roles r, pg_class c
WHERE r.rolname = current_user AND c.oid = to_regclass('trail_entry')
"""


def grant(application: str) -> None:
    """As the owner: the application's role gets what it needs and loses all else; after every change of the tables."""
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL search_path = public")
        cursor.execute("SELECT set_config('zhangtu.application', %s, true)", [application])
        cursor.execute(GRANTS)


def clear_old_place() -> None:
    """As the owner: views of figures stood among the tables once, where they would be found first."""
    with connection.cursor() as cursor:
        cursor.execute(OLD_VIEWS)


def find_figures() -> None:
    """As the application: its later connections find the views by their names, through a pooler too."""
    name = connection.ops.quote_name(str(connection.settings_dict["NAME"]))
    with connection.cursor() as cursor:
        cursor.execute(f"CREATE SCHEMA IF NOT EXISTS {FIGURES}" if not _there(FIGURES) else "SELECT")
        cursor.execute(f"ALTER ROLE CURRENT_USER IN DATABASE {name} SET search_path = public, {FIGURES}")
    connection.close()


def _there(schema: str) -> bool:
    with connection.cursor() as cursor:
        cursor.execute("SELECT to_regnamespace(%s) IS NOT NULL", [schema])
        return bool(cursor.fetchone()[0])


def powers() -> tuple[bool, bool]:
    """Whether the role connected now may do all that it likes, and whether the trail is its own."""
    with connection.cursor() as cursor:
        cursor.execute(POWERS)
        mighty, owns = cursor.fetchone() or (False, False)
    return bool(mighty), bool(owns)
