import django.contrib.postgres.fields
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import zhangtu.entrance.models
import zhangtu.offices.identity


class Migration(migrations.Migration):
    """Tokens come over from the API with their rows; then they get scope, place, last use and an end."""

    initial = True

    dependencies = [
        ("api", "0001_initial"),
        ("offices", "0007_password_number"),
    ]

    operations = [
        migrations.SeparateDatabaseAndState(
            database_operations=[
                migrations.RunSQL(
                    "ALTER TABLE api_token RENAME TO entrance_token", "ALTER TABLE entrance_token RENAME TO api_token"
                )
            ],
            state_operations=[
                migrations.CreateModel(
                    name="Token",
                    fields=[
                        (
                            "id",
                            models.UUIDField(
                                default=zhangtu.offices.identity.uuid7,
                                editable=False,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("name", models.CharField(max_length=100)),
                        ("sha256", models.CharField(max_length=64, unique=True)),
                        ("created_at", models.DateTimeField()),
                        ("expires_at", models.DateTimeField()),
                        (
                            "person",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={"ordering": ["-created_at"]},
                ),
            ],
        ),
        migrations.AddField(
            "token",
            "office",
            models.ForeignKey(
                null=True, on_delete=django.db.models.deletion.CASCADE, related_name="+", to="offices.office"
            ),
        ),
        migrations.AddField(
            "token",
            "scopes",
            django.contrib.postgres.fields.ArrayField(
                base_field=models.CharField(max_length=10), default=zhangtu.entrance.models.every_scope, size=None
            ),
        ),
        migrations.AddField(
            "token",
            "ledgers",
            django.contrib.postgres.fields.ArrayField(
                base_field=models.CharField(max_length=60), default=list, size=None
            ),
        ),
        migrations.AddField("token", "password_number", models.PositiveIntegerField(default=0)),
        migrations.AddField("token", "last_used_at", models.DateTimeField(null=True)),
        migrations.AddField("token", "last_used_from", models.CharField(default="", max_length=45)),
        migrations.AddField("token", "ended_at", models.DateTimeField(null=True)),
        migrations.AddField(
            "token",
            "ended_by",
            models.ForeignKey(
                null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
            ),
        ),
    ]
