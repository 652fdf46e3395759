from django.db import migrations


class Migration(migrations.Migration):
    """Tokens are kept by the entrance now."""

    dependencies = [
        ("api", "0001_initial"),
        ("entrance", "0001_tokens"),
    ]

    operations = [
        migrations.SeparateDatabaseAndState(state_operations=[migrations.DeleteModel(name="Token")]),
    ]
