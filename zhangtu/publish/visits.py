"""How often a publication was read: once per reader and day, with nothing kept that tells who."""

import secrets
from datetime import date
from hashlib import sha256

from django.db import transaction
from django.db.models import F

from zhangtu.publish.models import DayMark, DaySalt, Publication


def read_by(publication: Publication, address: str, agent: str, today: date) -> None:
    """Count this reading unless the same reader was counted today.

    The mark is a hash under a salt that exists for one day; yesterday's salt and marks are deleted on the day's first
    reading, after which nobody, we included, can tell whether two days had the same reader.
    """
    with transaction.atomic():
        mark = sha256(_salt(today) + f"{publication.pk}|{address}|{agent}".encode()).hexdigest()
        _, counted = DayMark.objects.get_or_create(day=today, publication=publication, mark=mark)
        if counted:
            Publication.objects.filter(pk=publication.pk).update(views=F("views") + 1)


def _salt(today: date) -> bytes:
    salt, made = DaySalt.objects.get_or_create(day=today, defaults={"salt": secrets.token_bytes(32)})
    if made:
        DaySalt.objects.filter(day__lt=today).delete()
        DayMark.objects.filter(day__lt=today).delete()
    return bytes(salt.salt)
