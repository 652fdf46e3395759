"""The tables of this room; the database refuses to change a line, or to delete one that is not old."""

from typing import ClassVar

from django.db import models


class AccessLine(models.Model):
    """One deed of access. Names are written out, so that a line stays readable when people and offices have gone."""

    seq = models.BigAutoField(primary_key=True)
    at = models.DateTimeField()
    deed = models.TextField()
    """One of ``Deed``."""
    person_id = models.UUIDField(null=True)
    who = models.TextField()
    """Name and user name; of a failed sign-in the name that was tried."""
    office_id = models.UUIDField(null=True)
    office_name = models.TextField(default="")
    about_kind = models.TextField(default="")
    """One of ``Kind``, or empty."""
    about_id = models.TextField(default="")
    about_name = models.TextField(default="")
    address = models.TextField(default="")
    agent = models.TextField(default="")
    """What the browser says it is, shortened."""
    details = models.JSONField(default=dict)
    """Name → value, in the words of the page that shows them."""
    proof = models.TextField()
    """Keyed proof of the line, made with it."""

    class Meta:
        ordering: ClassVar = ["seq"]
        indexes: ClassVar = [
            models.Index(fields=["at"], name="access_by_day"),
            models.Index(fields=["deed", "seq"], name="access_by_deed"),
            models.Index(fields=["person_id", "seq"], name="access_by_person"),
            models.Index(fields=["office_id", "seq"], name="access_by_office"),
            models.Index(fields=["about_id", "seq"], name="access_by_thing", condition=~models.Q(about_id="")),
        ]

    def __str__(self) -> str:
        return f"{self.seq} {self.deed} {self.who}"


class AccessLink(models.Model):
    """A line's place in the chain: each proof stands on the one before. It stays when an old line goes."""

    position = models.BigIntegerField(primary_key=True)
    seq = models.BigIntegerField(unique=True)
    proof = models.TextField()

    class Meta:
        ordering: ClassVar = ["position"]

    def __str__(self) -> str:
        return f"{self.position} {self.seq}"
