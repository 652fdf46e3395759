"""The first administrator: an account that keeps the office, with the post its owner works in."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from zhangtu.entrance.passwords import choose, weakness
from zhangtu.offices.accounts import NameTakenError, open_account
from zhangtu.offices.definitions import PostDefinition, PostDefinitions
from zhangtu.offices.entries import EntryError, needed, username
from zhangtu.offices.models import Office, Person
from zhangtu.offices.posts import appoint_to_post
from zhangtu.offices.spec import Power
from zhangtu.offices.vocabulary import ADMINISTRATION, INSIDE
from zhangtu.setup import invitations
from zhangtu.setup.faults import SetupError


class AccountError(SetupError):
    """What was typed about the account cannot stand; ``faults`` says which field and why."""

    def __init__(self, faults: dict[str, str]) -> None:
        self.faults = faults
        super().__init__("账号还没有开，请改好标出的地方。")


@dataclass(frozen=True, slots=True)
class Account:
    """What a person types about themselves; ``post`` is the key of the post they work in."""

    name: str
    username: str
    post: str
    password: str
    again: str

    def faults(self) -> dict[str, str]:
        """Field → what is wrong with it."""
        wrong = {}
        try:
            needed(self.name, "姓名")
        except EntryError as fault:
            wrong["name"] = str(fault)
        try:
            username(self.username)
        except EntryError as fault:
            wrong["username"] = str(fault)
        if weak := weakness(self.password, Person(username=self.username, name=self.name)):
            wrong["password"] = weak
        if self.password != self.again:
            wrong["again"] = "两次写的不一样。"
        return wrong


@transaction.atomic
def first_administrator(posts: PostDefinitions, office: Office, account: Account, holder: str, now: datetime) -> Person:
    """The account and its posts; uses up the one-time address. Raises AccountError or what the address refuses."""
    invitations.use(holder, now)
    faults, work = account.faults(), posts.get(account.post)
    if work is None or work not in working(posts, office.kind):
        faults["post"] = "请从列表里选一个岗位。"
    if work is None or faults:
        raise AccountError(faults)
    try:
        person = open_account(account.username, account.name)
    except NameTakenError as fault:
        raise AccountError({"username": "这个用户名已经有人用了，请换一个。"}) from fault
    choose(person, account.password)
    appoint_to_post(posts, person, _section(office, work), work.key, by=person)
    appoint_to_post(posts, person, office, keeping(posts, office.kind).key, by=person)
    return person


def working(posts: PostDefinitions, kind: str) -> list[PostDefinition]:
    """The posts of a body of this kind in which one works with records."""
    return [each for each in posts.of_kind(kind) if any(one.ledger != ADMINISTRATION for one in each.entitlements)]


def keeping(posts: PostDefinitions, kind: str) -> PostDefinition:
    """The post that keeps offices and people, and nothing besides."""
    for each in posts.of_kind(kind):
        if {(one.ledger, one.role) for one in each.entitlements} == {(ADMINISTRATION, Power.STAFF)}:
            return each
    raise SetupError(f"岗位目录里没有管{kind}机构和人员的岗位，请在 catalog/posts 里添上“系统管理员”。")


def _section(office: Office, work: PostDefinition) -> Office:
    """The office inside in which the post usually is, or the office itself."""
    inside = Office.objects.filter(parent=office, kind__in=INSIDE, until__isnull=True)
    return next((each for each in inside if each.name in work.sections), office)
