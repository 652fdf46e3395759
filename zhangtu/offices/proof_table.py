"""The table of proofs of rights."""

from django.db import models


class RightsProof(models.Model):
    """Keyed proof of what a person's rows of rights, or an office's adapted posts, came to when last changed."""

    subject = models.CharField(max_length=60, primary_key=True)
    proof = models.TextField()

    def __str__(self) -> str:
        return self.subject
