"""Where the segments of office paths come from."""

from typing import ClassVar

from django.db import migrations


class Migration(migrations.Migration):
    """Make the sequence."""

    dependencies: ClassVar = [("offices", "0001_initial")]
    operations: ClassVar = [
        migrations.RunSQL("CREATE SEQUENCE offices_segment", "DROP SEQUENCE offices_segment"),
    ]
