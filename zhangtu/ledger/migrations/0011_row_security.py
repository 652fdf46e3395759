"""The database itself shows a person only what they may see of records and of what hangs on them."""

from pathlib import Path
from typing import ClassVar

from django.db import migrations

SQL = (Path(__file__).parents[1] / "sql" / "row_security.sql").read_text(encoding="utf-8")
TABLES = ("ledger_record", "trail_entry", "ledger_attachment", "ledger_link", "ledger_hold", "ledger_proposal")
BACK = "".join(f"ALTER TABLE {table} DISABLE ROW LEVEL SECURITY;" for table in TABLES)


class Migration(migrations.Migration):
    dependencies: ClassVar = [("ledger", "0010_second_person"), ("trail", "0003_proofs")]
    operations: ClassVar = [migrations.RunSQL(SQL, BACK)]
