"""Tables of how people come in."""

from typing import ClassVar

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models

from zhangtu.offices.identity import uuid7
from zhangtu.offices.models import Office


class TokenScope(models.TextChoices):
    """What a token may be used for."""

    READ = "read", "看记录"
    WRITE = "write", "办理记录"
    FIGURES = "figures", "看数字"


EVERYTHING = [scope.value for scope in TokenScope]


def every_scope() -> list[str]:
    """What tokens may do that say nothing."""
    return list(EVERYTHING)


class Token(models.Model):
    """How another system signs in as a person; only the hash is kept, the token itself is shown once."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    name = models.CharField(max_length=100)
    sha256 = models.CharField(max_length=64, unique=True)
    created_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    office = models.ForeignKey(Office, null=True, on_delete=models.CASCADE, related_name="+")
    """Where the person works for whom it acts: it ends with that post. Empty: any post."""
    scopes = ArrayField(models.CharField(max_length=10), default=every_scope)
    ledgers = ArrayField(models.CharField(max_length=60), default=list)
    """The stems it is for; none named, all of them."""
    password_number = models.PositiveIntegerField(default=0)
    """The person's when it was made: it ends when the password changes."""
    last_used_at = models.DateTimeField(null=True)
    last_used_from = models.CharField(max_length=45, default="")
    ended_at = models.DateTimeField(null=True)
    ended_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+")

    class Meta:
        ordering: ClassVar = ["-created_at"]

    def __str__(self) -> str:
        return self.name

    @property
    def allows(self) -> str:
        """What it may be used for, in words."""
        return "、".join(scope.label for scope in TokenScope if scope in self.scopes)
