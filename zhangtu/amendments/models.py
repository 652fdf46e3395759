"""What was proposed, by whom and why, and what came of it; changed only through ``deciding``."""

from typing import ClassVar

from django.db import models


class Stage(models.TextChoices):
    """Where an amendment stands; only one that is accepted acts."""

    PROPOSED = "proposed", "待确认"
    ACCEPTED = "accepted", "已生效"
    REJECTED = "rejected", "已退回"
    WITHDRAWN = "withdrawn", "已撤回"
    REPLACED = "replaced", "已被后来的替换"


class Amendment(models.Model):
    """A file of the catalogue as the office wants it. Names are written out: a line outlives people and offices."""

    kind = models.TextField()
    """The folder of the catalogue: ``calendars``."""
    key = models.TextField()
    """The file in it, without its ending: ``2027``."""
    text = models.TextField(blank=True)
    """The file as the catalogue writes it; empty to let the shipped one act again."""
    shipped = models.TextField(default="", blank=True)
    """The shipped file when this was proposed, to tell whether an upgrade has brought another since."""
    reason = models.TextField()
    stage = models.TextField(choices=Stage.choices, default=Stage.PROPOSED)
    replaces = models.ForeignKey("self", null=True, on_delete=models.PROTECT, related_name="+")
    """What acted for the same file when this was proposed."""
    proposer_id = models.UUIDField()
    proposer_name = models.TextField()
    office_id = models.UUIDField()
    proposed_at = models.DateTimeField()
    decider_id = models.UUIDField(null=True)
    decider_name = models.TextField(default="")
    decision_reason = models.TextField(default="", blank=True)
    decided_at = models.DateTimeField(null=True)
    """When it was accepted, rejected or withdrawn."""

    replaces_id: int | None

    class Meta:
        ordering: ClassVar = ["-pk"]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["kind", "key"], condition=models.Q(stage=Stage.PROPOSED), name="one_proposal_a_file"
            ),
            models.UniqueConstraint(
                fields=["kind", "key"], condition=models.Q(stage=Stage.ACCEPTED), name="one_amendment_a_file"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind}/{self.key} {self.stage}"


class Version(models.Model):
    """One row for every change of what acts; the highest number tells a process whether to read again.

    A number from a sequence is never given twice, not even when the change that took it was rolled back.
    """

    id = models.BigAutoField(primary_key=True)
    amendment = models.ForeignKey(Amendment, on_delete=models.PROTECT, related_name="+")

    def __str__(self) -> str:
        return str(self.id)
