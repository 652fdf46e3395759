"""Records that reports signed before have counted are held by them, as from now on at each signing."""

from typing import Any

from django.db import migrations

SIGNED = ("已签发", "已公开")
AT_ONCE = 2000


def _held(apps: Any, schema_editor: Any) -> None:
    """A hold for each record behind the last round of each report that stands signed."""
    kept, holds = apps.get_model("report", "Frozen"), apps.get_model("ledger", "Hold")
    there = (
        set(apps.get_model("ledger", "Record").objects.values_list("pk", flat=True)) if kept.objects.exists() else set()
    )
    for report in apps.get_model("report", "Report").objects.filter(stage__in=SIGNED):
        rounds = kept.objects.filter(report=report, round=report.round).values_list("versions", flat=True)
        ids = {record for versions in rounds for record, _, _ in versions}
        found = sorted(pk for pk in there if str(pk) in ids)
        made = (holds(record_id=pk, report=report.pk, title=report.title) for pk in found)
        holds.objects.bulk_create(made, batch_size=AT_ONCE)


class Migration(migrations.Migration):
    dependencies = [("report", "0003_report_signer"), ("ledger", "0010_second_person")]

    operations = [migrations.RunPython(_held, migrations.RunPython.noop)]
