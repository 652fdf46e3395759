"""Lines answer for themselves and have a place in a chain; those written before are proven as they stand."""

from typing import Any, ClassVar

from django.db import migrations, models

from zhangtu.trail.proving import PROVEN, line_proof

AT_ONCE = 5_000
FILL = """UPDATE trail_entry e SET proof = p.proof
FROM unnest(%s::bigint[], %s::text[]) AS p (seq, proof) WHERE e.seq = p.seq"""


def prove(apps: Any, editor: Any) -> None:
    """The trigger that refuses changes rests while the new column is filled."""
    lines = apps.get_model("trail", "Entry").objects.order_by("seq").values("seq", *PROVEN)
    last = 0
    while some := list(lines.filter(seq__gt=last)[:AT_ONCE]):
        with editor.connection.cursor() as cursor:
            cursor.execute("ALTER TABLE trail_entry DISABLE TRIGGER trail_only_added")
            cursor.execute(FILL, [[line["seq"] for line in some], [line_proof(line) for line in some]])
            cursor.execute("ALTER TABLE trail_entry ENABLE ALWAYS TRIGGER trail_only_added")
        last = some[-1]["seq"]


class Migration(migrations.Migration):
    dependencies: ClassVar = [("trail", "0002_only_added")]
    operations: ClassVar = [
        migrations.AddField("entry", "row_proof", models.TextField(default="", db_default="")),
        migrations.AddField("entry", "proof", models.TextField(default="", db_default="")),
        migrations.CreateModel(
            "TrailLink",
            fields=[
                ("position", models.BigIntegerField(primary_key=True, serialize=False)),
                ("seq", models.BigIntegerField(unique=True)),
                ("proof", models.TextField()),
            ],
            options={"ordering": ["position"]},
        ),
        migrations.RunPython(prove, migrations.RunPython.noop),
    ]
