"""Lines have a place in a chain, and old ones may be let go."""

from pathlib import Path
from typing import ClassVar

from django.db import migrations, models

SQL = Path(__file__).parents[1] / "sql" / "forget.sql"


class Migration(migrations.Migration):
    dependencies: ClassVar = [("access", "0002_only_added")]
    operations: ClassVar = [
        migrations.CreateModel(
            "AccessLink",
            fields=[
                ("position", models.BigIntegerField(primary_key=True, serialize=False)),
                ("seq", models.BigIntegerField(unique=True)),
                ("proof", models.TextField()),
            ],
            options={"ordering": ["position"]},
        ),
        migrations.RunSQL(SQL.read_text(encoding="utf-8"), "DROP FUNCTION access_forget(bigint, integer);"),
    ]
