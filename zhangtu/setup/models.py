"""What is kept of a setting up that may be left and taken up again: who may go on, and with which office."""

from typing import ClassVar

from django.db import models

from zhangtu.offices.models import Office


class Invitation(models.Model):
    """A one-time address; only the digest of its secret is kept. The newest is the one that counts."""

    digest = models.CharField(max_length=64, unique=True)
    made_at = models.DateTimeField()
    holder = models.CharField(max_length=64, default="")
    """The browser that opened it, by a secret of its session."""
    seen_at = models.DateTimeField(null=True)
    """When that browser last asked for a page."""
    used_at = models.DateTimeField(null=True)
    """When the first administrator was made with it."""

    class Meta:
        ordering: ClassVar = ["-made_at", "-id"]

    def __str__(self) -> str:
        return f"{self.made_at} {self.used_at}"


class Beginning(models.Model):
    """The one row that says which office the house is being set up for."""

    id = models.SmallIntegerField(primary_key=True, default=1)
    home = models.ForeignKey(Office, null=True, on_delete=models.SET_NULL, related_name="+")

    def __str__(self) -> str:
        return f"{self.home_id}"
