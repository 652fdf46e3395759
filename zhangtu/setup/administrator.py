"""The first administrator: an account with a post in the office the house was set up for."""

import re
from dataclasses import dataclass
from datetime import datetime

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from zhangtu.offices import staff
from zhangtu.offices.models import EVERY_LEDGER, Extent, Office, Person
from zhangtu.report.rights import REPORTS
from zhangtu.report.rights import ROLES as REPORT_ROLES
from zhangtu.setup import invitations
from zhangtu.setup.faults import SetupError
from zhangtu.shelf import Shelf

USERNAME = re.compile(r"[a-z0-9][a-z0-9._-]{1,59}")
ADMINISTRATOR = "管理员"
LONGEST = 60


class AccountError(SetupError):
    """What was typed about the account cannot stand; ``faults`` says which field and why."""

    def __init__(self, faults: dict[str, str]) -> None:
        self.faults = faults
        super().__init__("账号还没有开，请改好标出的地方。")


@dataclass(frozen=True, slots=True)
class Account:
    """What a person types about themselves."""

    name: str
    username: str
    title: str
    password: str
    again: str

    def faults(self) -> dict[str, str]:
        """Field → what is wrong with it."""
        found = {}
        if not self.name or len(self.name) > LONGEST or not self.name.isprintable():
            found["name"] = f"请写姓名，最多 {LONGEST} 个字。"
        if not USERNAME.fullmatch(self.username):
            found["username"] = "用户名用小写字母、数字、点和横线，2 到 60 个，如 zhang.san。"
        if not self.title or len(self.title) > LONGEST or not self.title.isprintable():
            found["title"] = f"请写职务，最多 {LONGEST} 个字。"
        try:
            validate_password(self.password, Person(username=self.username, name=self.name))
        except ValidationError as fault:
            found["password"] = "".join(fault.messages)
        if self.password != self.again:
            found["again"] = "两次写的不一样。"
        return found


@transaction.atomic
def first_administrator(shelf: Shelf, office: Office, account: Account, holder: str, now: datetime) -> Person:
    """The account and its post; uses up the one-time address. Raises AccountError or what the address refuses."""
    invitations.use(holder, now)
    if faults := account.faults():
        raise AccountError(faults)
    try:
        with transaction.atomic():
            person = Person.objects.create_user(account.username, account.name, account.password)
    except IntegrityError as fault:
        raise AccountError({"username": "这个用户名已经有人用了，请换一个。"}) from fault
    post = staff.appoint(person, office, account.title)
    roles = dict.fromkeys(role for ledger in shelf.ledgers.values() for role in ledger.spec.roles)
    for role in (ADMINISTRATOR, *roles):
        staff.grant(post, EVERY_LEDGER, role, Extent.SUBTREE, sees_private=True)
    for role in REPORT_ROLES:
        staff.grant(post, REPORTS, role, Extent.SUBTREE)
    return person
