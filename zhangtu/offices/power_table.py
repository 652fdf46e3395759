"""The table of powers that were given and have to be approved; changed only by ``powers``."""

from typing import ClassVar

from django.db import models


class PowerGrant(models.Model):
    """Powers that came with a post, a single right or an adapted post, and what another person decided on them."""

    person = models.ForeignKey("offices.Person", null=True, on_delete=models.PROTECT, related_name="powers")
    """Who gains by it; nobody in particular of an adapted post."""
    office = models.ForeignKey("offices.Office", on_delete=models.CASCADE, related_name="+")
    post = models.ForeignKey("offices.Post", null=True, on_delete=models.CASCADE, related_name="powers")
    right = models.ForeignKey("offices.Right", null=True, on_delete=models.CASCADE, related_name="powers")
    adaptation = models.ForeignKey("offices.Adaptation", null=True, on_delete=models.CASCADE, related_name="powers")
    what = models.TextField()
    by = models.ForeignKey("offices.Person", on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()
    at_once = models.BooleanField()
    """Nobody else could approve it: it counts before it is confirmed."""
    counts = models.BooleanField()
    answer = models.CharField(max_length=10, default="")
    """批准, 不批准 or 作废; empty while nobody has decided."""
    reason = models.CharField(max_length=200, default="")
    decided_by = models.ForeignKey("offices.Person", null=True, on_delete=models.PROTECT, related_name="+")
    decided_at = models.DateTimeField(null=True)

    class Meta:
        ordering: ClassVar = ["at", "id"]

    def __str__(self) -> str:
        return f"{self.person_id} {self.what} {self.answer}"
