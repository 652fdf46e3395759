from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("report", "0002_overruled")]

    operations = [
        migrations.AddField(
            model_name="report",
            name="signer",
            field=models.TextField(blank=True, default=""),
        ),
    ]
