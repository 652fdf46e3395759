"""Tokens: how another system signs in as a person."""

from typing import ClassVar

from django.conf import settings
from django.db import models

from zhangtu.offices.identity import uuid7


class Token(models.Model):
    """Only the hash is kept; the token itself is shown once, to the person it belongs to."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    name = models.CharField(max_length=100)
    sha256 = models.CharField(max_length=64, unique=True)
    created_at = models.DateTimeField()
    expires_at = models.DateTimeField()

    class Meta:
        ordering: ClassVar = ["-created_at"]

    def __str__(self) -> str:
        return self.name
