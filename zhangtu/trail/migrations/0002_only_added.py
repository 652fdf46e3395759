"""The database itself refuses to change the trail."""

from pathlib import Path
from typing import ClassVar

from django.db import migrations

SQL = Path(__file__).parents[1] / "sql" / "append_only.sql"


class Migration(migrations.Migration):
    """Install the trigger."""

    dependencies: ClassVar = [("trail", "0001_initial")]
    operations: ClassVar = [
        migrations.RunSQL(
            SQL.read_text(encoding="utf-8"),
            "DROP TRIGGER trail_only_added ON trail_entry; DROP FUNCTION trail_refuses();",
        )
    ]
