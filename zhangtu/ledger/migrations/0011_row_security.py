"""The database itself shows a person only what they may see of records and of what hangs on them."""

from pathlib import Path
from typing import ClassVar

from django.db import migrations

SQL = (Path(__file__).parents[1] / "sql" / "row_security.sql").read_text(encoding="utf-8")
POLICIES = {
    "ledger_record": ("record_seen",),
    "trail_entry": ("line_seen", "line_added"),
    "ledger_attachment": ("attachment_seen",),
    "ledger_link": ("link_seen",),
    "ledger_hold": ("hold_seen",),
    "ledger_proposal": ("proposal_seen",),
}
BACK = "".join(
    [f"DROP POLICY {name} ON {table};" for table, names in POLICIES.items() for name in names]
    + [f"ALTER TABLE {table} DISABLE ROW LEVEL SECURITY;" for table in POLICIES]
    + ["DROP FUNCTION ledger_own();"]
)


class Migration(migrations.Migration):
    dependencies: ClassVar = [("ledger", "0010_second_person"), ("trail", "0003_proofs")]
    operations: ClassVar = [migrations.RunSQL(SQL, BACK)]
