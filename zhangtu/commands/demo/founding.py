"""Makes a place's offices and people, each once."""

import hashlib
from collections.abc import Iterable
from datetime import date
from uuid import UUID

from django.contrib.auth.hashers import make_password
from django.db import transaction

from zhangtu.commands.demo.town import EVERY, REPORT, PersonSpec, TownSpec
from zhangtu.offices import staff, tree
from zhangtu.offices.held import POWERS
from zhangtu.offices.models import EVERY_LEDGER, VIEW, Extent, Office, Person, Post
from zhangtu.offices.spec import Power
from zhangtu.offices.topmost import topmost
from zhangtu.offices.vocabulary import ADMINISTRATION
from zhangtu.report.rights import REPORTS
from zhangtu.shelf import Shelf

WORDS = {EVERY: EVERY_LEDGER, REPORT: REPORTS}
EXTENTS = {extent.value: extent for extent in Extent}


@transaction.atomic
def create_offices(catalogue: Shelf, town: TownSpec, password: str) -> dict[str, Office]:
    """The offices by code; the people come with one password, marked as demonstration."""
    offices: dict[str, Office] = {}
    for code, spec in town.offices.items():
        known = Office.objects.filter(code=code).first()
        parent = offices.get(spec.parent)
        offices[code] = known or tree.found(spec.kind, code, spec.name, spec.short, parent)
    secret = make_password(password, salt=hashlib.sha256(password.encode()).hexdigest()[:22])
    for username, person in town.people.items():
        if not Person.objects.filter(username=username).exists():
            _employ(catalogue, username, person, offices[person.post.office], secret)
    return offices


def _employ(catalogue: Shelf, username: str, spec: PersonSpec, office: Office, secret: str) -> None:
    person = Person.objects.create_user(username, spec.name, demo=True)
    Person.objects.filter(pk=person.pk).update(password=secret)
    post = staff.appoint(person, office, spec.post.title)
    extent = EXTENTS[spec.extent]
    for ledger, roles in spec.rights.items():
        stem = WORDS.get(ledger) or catalogue.ledger(ledger).stem
        seen = [] if POWERS.issuperset(roles) else [VIEW]  # who administers sees no record by that
        for role in dict.fromkeys((*seen, *roles)):
            staff.grant(post, stem, role, extent, sees_private=spec.private)


def keep_catalogue(specs: Iterable[TownSpec], today: date) -> None:
    """Those who keep the catalogue keep it for every body at the top: an amendment acts for all places loaded."""
    keepers = [name for spec in specs for name, person in spec.people.items() if person.house]
    for post in Post.objects.filter(person__username__in=keepers, person__demo=True).select_related("office"):
        for office in topmost(today):
            staff.grant(post, ADMINISTRATION, Power.CATALOG.value, Extent.SUBTREE, office=office)


def person_id(username: str) -> UUID:
    """The id of someone who was made here."""
    return Person.objects.only("id").get(username=username).pk
