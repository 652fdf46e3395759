"""``late`` said three things; of a record it says that it was entered after its day (补录)."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("ledger", "0003_worklists_by_index")]

    operations = [migrations.RenameField("record", "late", "backdated")]
