"""Who enters a workbook when nobody is signed in: the person named, or one of the office who may."""

from datetime import datetime

from zhangtu import shelf
from zhangtu.clock.events import SHANGHAI
from zhangtu.dispatch.actor import Actor
from zhangtu.exchange.faults import ExchangeError
from zhangtu.ledger.catalogue import Ledger
from zhangtu.offices.models import Office, Person
from zhangtu.offices.reach import reach


def entrant(ledger: Ledger, office: str, username: str, now: datetime) -> tuple[Office, Actor]:
    """The office of that name or code, and the person who may enter the ledger's records there."""
    offices = list(Office.objects.filter(until__isnull=True, name=office)) or list(Office.objects.filter(code=office))
    if len(offices) != 1:
        message = f"机构名录里没有“{office}”。" if not offices else f"有 {len(offices)} 个“{office}”，请写代码。"
        raise ExchangeError(message)
    home = offices[0]
    today = now.astimezone(SHANGHAI).date()
    roles = {role for step in ledger.spec.steps_from(ledger.spec.start).values() for role in step.roles}
    people = Person.objects.filter(is_active=True).order_by("sort_key")
    people = people.filter(username=username) if username else people.filter(posts__office=home).distinct()
    for person in people:
        rights = reach(person, today, shelf.current().posts)
        if home.pk in rights.acts_in(ledger.stem, roles):
            return home, Actor(rights, home.pk)
    who = f"用户“{username}”在{home.name}" if username else f"{home.name}还没有人"
    raise ExchangeError(f"{who}没有“{ledger.spec.name}”的登记权（{'、'.join(sorted(roles))}）。")
