"""The one place that opens an account: its user name fits and nobody has it, however many ask at once."""

from django.db import IntegrityError, transaction

from zhangtu.access.deeds import Deed
from zhangtu.offices import telling
from zhangtu.offices.entries import as_username, needed, username
from zhangtu.offices.faults import OfficesError
from zhangtu.offices.models import Person


class NameTakenError(OfficesError):
    """Somebody has the user name; perhaps the same form was sent twice."""


def by_username(written: str) -> Person | None:
    """Who goes by this user name: written exactly so or, failing that, as user names are kept."""
    wanted = (written, as_username(written))
    known_as = {person.username: person for person in Person.objects.filter(username__in=wanted)}
    return known_as.get(written) or known_as.get(wanted[1])


def open_account(written: str, name: str, password: str | None = None, phone: str = "") -> Person:
    """A new person with an account; raises EntryError for what does not fit, NameTakenError."""
    kept, name = username(written), needed(name, "姓名")
    try:
        with transaction.atomic():
            person = Person.objects.create_user(kept, name, password)
            telling.of_account(Deed.ACCOUNT_OPENED, person)
    except IntegrityError as fault:
        raise NameTakenError(f"用户名“{kept}”已经有账号了；如果刚才已经添过，不用再添。") from fault
    if phone:
        Person.objects.filter(pk=person.pk).update(phone=phone)
    return person
