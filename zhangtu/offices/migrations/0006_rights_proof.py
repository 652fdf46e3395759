"""Rights are proven; those given before are proven as they stand."""

from typing import Any, ClassVar

from django.db import migrations, models


def prove(apps: Any, editor: Any) -> None:
    """With the models as they are from here on: nothing else of them has changed."""
    from zhangtu.offices.proving import prove_office, prove_people

    prove_people(apps.get_model("offices", "Person").objects.values_list("pk", flat=True), powers=False)
    for office in apps.get_model("offices", "Adaptation").objects.values_list("office", flat=True).distinct():
        prove_office(office, powers=False)


class Migration(migrations.Migration):
    dependencies: ClassVar = [("offices", "0005_offers")]
    operations: ClassVar = [
        migrations.CreateModel(
            "RightsProof",
            fields=[
                ("subject", models.CharField(max_length=60, primary_key=True, serialize=False)),
                ("proof", models.TextField()),
            ],
        ),
        migrations.RunPython(prove, migrations.RunPython.noop),
    ]
