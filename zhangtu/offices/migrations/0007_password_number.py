from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("offices", "0006_rights_proof"),
    ]

    operations = [
        migrations.AddField("person", "password_number", models.PositiveIntegerField(default=0)),
    ]
