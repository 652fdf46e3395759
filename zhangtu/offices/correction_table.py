"""The table of what was put right about offices."""

from typing import ClassVar

from django.db import models


class OfficeCorrection(models.Model):
    """What was put right about an office, by whom and why: it had been entered wrongly."""

    office = models.ForeignKey("offices.Office", on_delete=models.CASCADE, related_name="corrections")
    at = models.DateTimeField()
    by_name = models.CharField(max_length=60)
    reason = models.TextField()
    changes = models.JSONField()
    """Field → [before, after]."""

    class Meta:
        ordering: ClassVar = ["-at", "-id"]

    def __str__(self) -> str:
        return f"{self.office_id} {self.reason}"
