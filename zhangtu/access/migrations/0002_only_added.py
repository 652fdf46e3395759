"""The database itself refuses to change lines of access."""

from pathlib import Path
from typing import ClassVar

from django.db import migrations

SQL = Path(__file__).parents[1] / "sql" / "append_only.sql"
BACK = """
DROP TRIGGER access_only_added ON access_accessline;
DROP TRIGGER access_kept ON access_accessline;
DROP FUNCTION access_refuses();
"""


class Migration(migrations.Migration):
    """Install the triggers."""

    dependencies: ClassVar = [("access", "0001_initial")]
    operations: ClassVar = [migrations.RunSQL(SQL.read_text(encoding="utf-8"), BACK)]
