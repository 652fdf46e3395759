"""Tables of how people come in."""

from typing import ClassVar

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.contrib.sessions.backends.base import SessionBase
from django.contrib.sessions.base_session import AbstractBaseSession
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


class Session(AbstractBaseSession):
    """A signed-in browser (or one that is still nobody's): where it is, since when, and when it was last used."""

    id = models.UUIDField(unique=True, default=uuid7, editable=False)
    """What pages call it by: the key itself never leaves the cookie."""
    person = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.CASCADE, related_name="+")
    since = models.DateTimeField()
    used_at = models.DateTimeField()
    address = models.CharField(max_length=45, default="")
    browser = models.CharField(max_length=60, default="")

    class Meta(AbstractBaseSession.Meta):
        indexes: ClassVar = [models.Index(fields=["person"], name="session_of_person")]

    @classmethod
    def get_session_store_class(cls) -> type[SessionBase]:
        """As Django asks its own."""
        from zhangtu.entrance.session_store import SessionStore

        return SessionStore


class Try(models.Model):
    """How often somebody tried to come in: at which door, as whom, from where; names only as digests."""

    door = models.CharField(max_length=10)
    name = models.CharField(max_length=64)
    place = models.CharField(max_length=64)
    count = models.IntegerField()
    since = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["door", "name", "place"], name="tries_are_counted_once")
        ]
        indexes: ClassVar = [models.Index(fields=["since"], name="tries_by_age")]

    def __str__(self) -> str:
        return f"{self.door} {self.count}"


class UsedPassword(models.Model):
    """A password somebody chose, as its hash, not to be chosen again; the last one says how old theirs is."""

    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    hashed = models.CharField(max_length=128)
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering: ClassVar = ["-at", "-id"]

    def __str__(self) -> str:
        return f"{self.person_id} {self.at}"


class Policy(models.Model):
    """What the house asks of whoever comes in; the last line holds, earlier ones show what held before."""

    factor_posts = ArrayField(models.CharField(max_length=60), default=list)
    """Keys of the posts whose holders need a second factor."""
    password_days = models.PositiveIntegerField(default=0)
    """After how many days a password must be changed; 0: never."""
    passwords_kept = models.PositiveIntegerField(default=5)
    """How many earlier passwords may not be chosen again."""
    by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()
    why = models.CharField(max_length=200)

    class Meta:
        ordering: ClassVar = ["-id"]

    def __str__(self) -> str:
        return f"{self.at} {self.why}"
