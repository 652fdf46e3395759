"""Rows of a record (子项): each visit, hearing, party with its own day and fields; old passings follow by a job."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("ledger", "0008_hasty")]

    operations = [migrations.AddField("record", "rows", models.JSONField(default=dict))]
