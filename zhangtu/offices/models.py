"""Tables of offices, people, posts and rights; changed only through ``tree`` and ``staff``."""

from datetime import date
from typing import ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.postgres.fields import ArrayField
from django.db import models

from zhangtu.offices.correction_table import OfficeCorrection
from zhangtu.offices.identity import uuid7
from zhangtu.offices.pinyin import sort_key
from zhangtu.offices.power_table import PowerGrant
from zhangtu.offices.proof_table import RightsProof
from zhangtu.offices.vocabulary import EVERY_LEDGER, VIEW

__all__ = [
    "ALWAYS",
    "EVERY_LEDGER",
    "VIEW",
    "Adaptation",
    "Delegation",
    "Era",
    "Extent",
    "Office",
    "OfficeCorrection",
    "Person",
    "Post",
    "PostOffer",
    "PowerGrant",
    "Right",
    "RightsProof",
]

ALWAYS = date(1900, 1, 1)
"""The first day of what has no known beginning."""


class Extent(models.TextChoices):
    """How far a right reaches."""

    OFFICE = "本级", "本级"
    SUBTREE = "下级", "本级和下级"
    OWN = "本件", "只看与本人有关的"


class Office(models.Model):
    """A unit or an office inside one, as it is today; ``Era`` knows how it was on another day."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    kind = models.TextField()
    """省, 市, 县, 乡镇, 街道, 园区, 村, 社区, 部门 or 科室."""
    code = models.TextField(unique=True)
    name = models.TextField()
    short = models.TextField()
    """The word that document numbers use: 新桥 in 〔2026〕新桥调字第12号."""
    parent = models.ForeignKey("self", null=True, on_delete=models.PROTECT, related_name="children")
    segment = models.CharField(max_length=5, unique=True)
    path = models.TextField()
    """The segments from the root down, each five base-36 characters; a subtree is a prefix."""
    since = models.DateField(default=ALWAYS)
    until = models.DateField(null=True)
    merged_into = models.ForeignKey("self", null=True, on_delete=models.PROTECT, related_name="merged")
    sort_key = models.TextField()

    class Meta:
        ordering: ClassVar = ["path"]
        indexes: ClassVar = [models.Index(fields=["path"], name="office_path", opclasses=["text_pattern_ops"])]

    def __str__(self) -> str:
        return self.name


class Era(models.Model):
    """An office's name and place in the tree from ``since`` until the day before ``until``."""

    office = models.ForeignKey(Office, on_delete=models.PROTECT, related_name="eras")
    name = models.TextField()
    short = models.TextField()
    parent = models.ForeignKey(Office, null=True, on_delete=models.PROTECT, related_name="+")
    path = models.TextField()
    since = models.DateField()
    until = models.DateField(null=True)
    merged = models.BooleanField(default=False)
    """The office has gone into its parent; what it did counts there from then on."""

    class Meta:
        ordering: ClassVar = ["office", "since"]
        indexes: ClassVar = [models.Index(fields=["path"], name="era_path", opclasses=["text_pattern_ops"])]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["office", "since"], name="one_era_a_day"),
            models.UniqueConstraint(
                fields=["office"], condition=models.Q(until__isnull=True), name="one_era_that_lasts"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.name} {self.since}"


class People(BaseUserManager["Person"]):
    """Makes people with a password that only its hash remembers."""

    def create_user(self, username: str, name: str, password: str | None = None, *, demo: bool = False) -> "Person":
        """A person who can sign in once a password is set."""
        person = self.model(username=username, name=name, sort_key=sort_key(name), demo=demo)
        person.set_password(password)
        person.save(using=self._db)
        return person


class Person(AbstractBaseUser):
    """Someone who signs in; what they may do comes from their posts, never from the account."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    username = models.CharField(max_length=60, unique=True)
    name = models.CharField(max_length=60)
    sort_key = models.TextField()
    is_active = models.BooleanField(default=True)
    demo = models.BooleanField(default=False)
    phone = models.CharField(max_length=30, default="")
    must_change_password = models.BooleanField(default=False)
    """The password was made by somebody else: the first thing to do after signing in is to choose one's own."""
    password_number = models.PositiveIntegerField(default=0)
    """Goes up with every new password: what was let in by the old one is let in no more."""
    stamp = models.BigIntegerField(default=0)
    """Goes up whenever what this person may see or do could have changed."""

    USERNAME_FIELD = "username"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["name"]
    objects: ClassVar[People] = People()

    class Meta:
        ordering: ClassVar = ["sort_key"]

    def __str__(self) -> str:
        return self.name

    def get_full_name(self) -> str:
        """The name, as pages show it."""
        return self.name


class Post(models.Model):
    """A person's place in an office, from ``since`` until the day before ``until``."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="posts")
    office = models.ForeignKey(Office, on_delete=models.PROTECT, related_name="posts")
    title = models.CharField(max_length=60)
    definition = models.CharField(max_length=60, default="")
    """The key of the post of the catalogue it is; empty for one that has single grants only."""
    since = models.DateField(default=ALWAYS)
    until = models.DateField(null=True)

    class Meta:
        ordering: ClassVar = ["since", "id"]

    def __str__(self) -> str:
        return f"{self.person_id} {self.title}"


class Right(models.Model):
    """What a post may do with a ledger (stem, or ``*`` for all): a role or only 查看, and how far."""

    post = models.ForeignKey(Post, on_delete=models.CASCADE, related_name="rights")
    ledger = models.CharField(max_length=60)
    role = models.CharField(max_length=60, default=VIEW)
    extent = models.CharField(max_length=2, choices=Extent.choices, db_column="reach")
    office = models.ForeignKey(Office, null=True, on_delete=models.PROTECT, related_name="+")
    """Where it holds; the post's own office when empty. A county bureau's reviewer holds it for the county."""
    sees_private = models.BooleanField(default=False)

    class Meta:
        ordering: ClassVar = ["id"]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["post", "ledger", "role", "extent", "office"],
                name="a_right_is_given_once",
                nulls_distinct=False,
            )
        ]

    def __str__(self) -> str:
        return f"{self.ledger} {self.role} {self.extent}"


class Adaptation(models.Model):
    """A role that an office has added to a post of the catalogue or taken from it, for itself and all below it."""

    office = models.ForeignKey(Office, on_delete=models.PROTECT, related_name="adaptations")
    definition = models.CharField(max_length=60)
    ledger = models.CharField(max_length=60)
    role = models.CharField(max_length=60)
    how_far = models.CharField(max_length=4)
    """One of ``spec.HowFar``; of a role taken away it says nothing."""
    sees_private = models.BooleanField(default=False)
    added = models.BooleanField()
    why = models.CharField(max_length=200)
    by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)
    ended_by = models.ForeignKey(Person, null=True, on_delete=models.PROTECT, related_name="+")

    class Meta:
        ordering: ClassVar = ["id"]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["office", "definition", "ledger", "role"],
                condition=models.Q(ended_at__isnull=True),
                name="a_role_is_adapted_once",
            )
        ]

    def __str__(self) -> str:
        return f"{self.definition} {'+' if self.added else '-'} {self.ledger} {self.role}"


class Delegation(models.Model):
    """Someone standing in for someone else, from ``since`` until the day before ``until`` (empty: for good)."""

    giver = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="given_delegations")
    receiver = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="delegations")
    since = models.DateField()
    until = models.DateField(null=True)
    ledgers = ArrayField(models.CharField(max_length=60), default=list)
    """The stems it is for; none named, all of them."""
    records = ArrayField(models.UUIDField(), default=list)
    """The records it is for; none named, all of them."""
    powers = models.BooleanField(default=False)
    """Whether administration goes with it."""
    why = models.CharField(max_length=200)
    by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()
    ended_by = models.ForeignKey(Person, null=True, on_delete=models.PROTECT, related_name="+")
    """Who ended it before its time."""

    class Meta:
        ordering: ClassVar = ["since", "id"]
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=~models.Q(giver=models.F("receiver")), name="nobody_stands_in_for_themselves"
            ),
            models.CheckConstraint(
                condition=models.Q(until__isnull=True) | models.Q(until__gte=models.F("since")),
                name="a_delegation_ends_after_it_begins",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.receiver_id} 代 {self.giver_id} {self.since}"


class PostOffer(models.Model):
    """A post offered to somebody whose account others keep; nothing is given before they accept."""

    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="offers")
    office = models.ForeignKey(Office, on_delete=models.CASCADE, related_name="offers")
    definition = models.CharField(max_length=60, default="")
    title = models.CharField(max_length=60)
    since = models.DateField()
    until = models.DateField(null=True)
    by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()
    answer = models.CharField(max_length=10, default="")
    """接受, 谢绝 or 收回; empty while nobody has answered."""

    class Meta:
        ordering: ClassVar = ["at", "id"]

    def __str__(self) -> str:
        return f"{self.person_id} {self.title} {self.answer}"


class KeptLedger(models.Model):
    """A ledger (stem) that an office has chosen to keep; an office with none chosen goes by the one above it."""

    office = models.ForeignKey(Office, on_delete=models.CASCADE, related_name="kept_ledgers")
    ledger = models.CharField(max_length=60)

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["office", "ledger"], name="a_ledger_is_kept_once")]

    def __str__(self) -> str:
        return f"{self.office_id} {self.ledger}"
