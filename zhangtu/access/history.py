"""What one person may read of the trail of access: their own sign-ins, and tries at their account."""

from uuid import UUID

from django.db.models import Q

from zhangtu.access.deeds import Deed
from zhangtu.access.models import AccessLine

OWN = (Deed.SIGN_IN, Deed.SIGN_IN_FAILED, Deed.FACTOR_FAILED, Deed.LOCKED)


def own_sign_ins(person_id: UUID, most: int) -> list[AccessLine]:
    """The newest sign-ins of the account and failures at it, whoever made them."""
    mine = Q(person_id=person_id) | Q(about_id=str(person_id))
    return list(AccessLine.objects.filter(mine, deed__in=OWN).order_by("-seq")[:most])
