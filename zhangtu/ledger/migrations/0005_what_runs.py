"""Four columns for what runs on a record; 0006 fills them for the records already there."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("ledger", "0004_backdated"),
        ("offices", "0002_segments"),
    ]

    operations = [
        migrations.RemoveIndex(model_name="record", name="record_due"),
        migrations.AddField(model_name="record", name="late_at", field=models.DateTimeField(null=True)),
        migrations.AddField(model_name="record", name="usual_at", field=models.DateTimeField(null=True)),
        migrations.AddField(model_name="record", name="others_at", field=models.DateTimeField(null=True)),
        migrations.AddIndex(
            model_name="record",
            index=models.Index(
                condition=models.Q(
                    models.Q(
                        ("due_at__isnull", False),
                        ("usual_at__isnull", False),
                        ("others_at__isnull", False),
                        _connector="OR",
                    ),
                    ("withdrawn_at__isnull", True),
                ),
                fields=["office", "due_at"],
                include=("ledger", "id"),
                name="record_due",
            ),
        ),
    ]
