"""What is remembered between two imports."""

from typing import ClassVar

from django.db import models

from zhangtu.offices.models import Office


class Choice(models.Model):
    """What a heading means in an office's workbooks of one ledger; an empty target means: leave it alone."""

    ledger = models.TextField()
    office = models.ForeignKey(Office, on_delete=models.CASCADE)
    heading = models.TextField()
    target = models.TextField(blank=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["ledger", "office", "heading"], name="a_heading_means_one_thing")
        ]

    def __str__(self) -> str:
        return f"{self.heading} → {self.target}"
