"""What an administrator may do to an office and its people; each deed answers with a sentence or refuses with one."""

from collections.abc import Callable, Mapping
from datetime import date
from uuid import UUID

from django.db import IntegrityError, transaction

from zhangtu import shelf
from zhangtu.desk.shell.visitor import ADMINISTRATOR, Visitor
from zhangtu.look.templatetags.look import day as written
from zhangtu.offices import passwords, signin, staff, tree
from zhangtu.offices.faults import OfficesError
from zhangtu.offices.models import ALWAYS, EVERY_LEDGER, VIEW, Extent, Office, Person, Post, Right
from zhangtu.report.rights import REPORTS
from zhangtu.report.rights import ROLES as REPORT_ROLES
from zhangtu.words import dates

Form = Mapping[str, str]
LONGEST = 60
"""Letters of a name, a title, a code."""


class StaffingError(OfficesError):
    """A deed that cannot be done as it was asked; the message says what to write instead."""


def found(visitor: Visitor, office: Office, form: Form) -> str:
    """A new office under this one."""
    name, kind, code = _text(form, "name", "名称"), _text(form, "kind", "种类"), _text(form, "code", "代码")
    try:
        with transaction.atomic():
            tree.found(kind, code, name, _short(form), office, _since(form))
    except IntegrityError as fault:
        raise StaffingError(f"代码“{code}”已经有机构用了，请换一个。") from fault
    return f"已在“{office.name}”下设“{name}”。"


def rename(visitor: Visitor, office: Office, form: Form) -> str:
    """Another name from a day on."""
    name, on = _text(form, "name", "名称"), _past_day(form, visitor)
    tree.rename(office, name, _short(form) or name, on)
    return f"{written(on)}起改名为“{name}”；以前的记录仍显示当时的名称。"


def move(visitor: Visitor, office: Office, form: Form) -> str:
    """To another place in the tree from a day on."""
    parent, on = _office(visitor, _text(form, "parent", "归到哪里")), _past_day(form, visitor)
    tree.move(office, parent, on)
    return f"{written(on)}起归“{parent.name}”。"


def merge(visitor: Visitor, office: Office, form: Form) -> str:
    """Into another office, which answers for it from then on."""
    into, on = _office(visitor, _text(form, "into", "并入哪里")), _past_day(form, visitor)
    tree.merge(office, into, on)
    return f"{written(on)}起并入“{into.name}”；以前的数都算在那里。"


def appoint(visitor: Visitor, office: Office, form: Form) -> str:
    """A post for someone with an account, or for someone new, who gets a first password."""
    username, title = _text(form, "username", "用户名"), _text(form, "title", "职务")
    on = _day(form, visitor)
    person = Person.objects.filter(username=username).first()
    if person is not None:
        staff.appoint(person, office, title, on)
        return f"{person.name} 已任 {title}。还没有权限的，在下面添加。"
    name = _text(form, "name", "姓名")
    with transaction.atomic():
        person = Person.objects.create_user(username, name)
        password = passwords.give_first(person)
        staff.appoint(person, office, title, on)
    return f"已开账号：{name}，用户名 {username}，第一次登录的口令是 {password}（只显示这一次）。"


def grant(visitor: Visitor, office: Office, form: Form) -> str:
    """A right for a post of this office; nobody hands out more than they keep themselves."""
    post = _post(office, form)
    ledger, role = form.get("ledger") or EVERY_LEDGER, form.get("role") or VIEW
    extent = _extent(form)
    below = frozenset(tree.subtree(office.pk, visitor.today)) if extent is Extent.SUBTREE else frozenset((office.pk,))
    if not below <= visitor.administers:
        raise StaffingError("下级里有你不管的单位，不能给这么大的范围；请选“本级”，或者请上级管理员添加。")
    roles = grantable()
    if ledger not in roles:
        raise StaffingError("没有这本台账，请从列表里选。")
    if role not in roles[ledger]:
        raise StaffingError(f"{ledger_name(ledger)}里没有“{role}”这个角色，请从列表里选。")
    staff.grant(post, ledger, role, extent, sees_private=form.get("private") == "1")
    return "权限已添加，这个人的下一次点击就生效。"


def grantable() -> dict[str, tuple[str, ...]]:
    """Ledger stem (``*`` for all, and the word for reports) → the roles a right over it may name."""
    ledgers = {stem: (VIEW, *ledger.spec.roles) for stem, ledger in shelf.current().ledgers.items()}
    every = dict.fromkeys(role for roles in ledgers.values() for role in roles)
    return {EVERY_LEDGER: (VIEW, ADMINISTRATOR, *every), REPORTS: (VIEW, *REPORT_ROLES), **ledgers}


def ledger_name(ledger: str) -> str:
    """What a right's ledger is called."""
    if ledger in (EVERY_LEDGER, REPORTS):
        return "全部台账" if ledger == EVERY_LEDGER else "报告"
    found = shelf.current().ledgers.get(ledger)
    return found.spec.name if found else ledger


def revoke(visitor: Visitor, office: Office, form: Form) -> str:
    """Take a right away."""
    right = Right.objects.filter(pk=_number(form, "right"), post__office=office).select_related("post").first()
    if right is None:
        raise StaffingError("这项权限已经不在了。")
    staff.revoke(right)
    return "权限已取消，马上生效。"


def leave(visitor: Visitor, office: Office, form: Form) -> str:
    """The end of a post."""
    post, on = _post(office, form), _day(form, visitor)
    staff.leave(post, on)
    return f"{post.person.name} 的 {post.title} 到 {written(on)} 前一天为止；办过的事都还在。"


def unlock(visitor: Visitor, office: Office, form: Form) -> str:
    """Let someone who mistyped too often try again."""
    person = _post(office, form).person
    signin.unlock(person)
    return f"{person.name} 可以再登录了。"


def reset(visitor: Visitor, office: Office, form: Form) -> str:
    """A new first password for someone who forgot theirs."""
    person = _post(office, form).person
    _may_touch(visitor, person)
    password = passwords.reset(person)
    return f"{person.name} 的新口令是 {password}（只显示这一次），本人登录时要改掉。"


DEEDS: Mapping[str, Callable[[Visitor, Office, Form], str]] = {
    deed.__name__: deed for deed in (found, rename, move, merge, appoint, grant, revoke, leave, unlock, reset)
}


def _may_touch(visitor: Visitor, person: Person) -> None:
    """A person with posts elsewhere is not one administrator's to change."""
    offices = set(Post.objects.filter(person=person, until__isnull=True).values_list("office_id", flat=True))
    if not offices <= visitor.administers:
        raise StaffingError(f"{person.name} 在你不管的单位也有岗位，请那边的或者上级的管理员来办。")


def _text(form: Form, name: str, label: str) -> str:
    value = form.get(name, "").strip()
    if not value:
        raise StaffingError(f"请写{label}。")
    return _fitting(value, label)


def _short(form: Form) -> str:
    return _fitting(form.get("short", "").strip(), "简称")


def _fitting(value: str, label: str) -> str:
    """What a line of a list and a column of the database can hold."""
    if len(value) > LONGEST:
        raise StaffingError(f"{label}有 {len(value)} 个字，最多 {LONGEST} 个字，请写短一些。")
    if not value.isprintable():
        raise StaffingError(f"{label}里有换行或者看不见的字符，请删掉重写。")
    return value


def _extent(form: Form) -> Extent:
    try:
        return Extent(form.get("extent") or Extent.OFFICE)
    except ValueError as fault:
        raise StaffingError("没有这种范围，请从列表里选。") from fault


def _day(form: Form, visitor: Visitor) -> date:
    written_day = form.get("day", "").strip()
    return dates.parse(written_day) if written_day else visitor.today


def _since(form: Form) -> date:
    """Since when a new office is there; what says nothing was always there."""
    written_day = form.get("day", "").strip()
    return dates.parse(written_day) if written_day else ALWAYS


def _past_day(form: Form, visitor: Visitor) -> date:
    """The day of a change to the tree: names and places are today's everywhere, so one to come waits for its day."""
    on = _day(form, visitor)
    if on > visitor.today:
        raise StaffingError(f"{written(on)}还没有到。机构的变动请到那一天再办，也可以过后补办、写那一天的日期。")
    return on


def _number(form: Form, name: str) -> int:
    return int(form.get(name, "")) if form.get(name, "").isascii() and form.get(name, "").isdigit() else 0


def _post(office: Office, form: Form) -> Post:
    try:
        post = Post.objects.filter(pk=UUID(form.get("post", "")), office=office).select_related("person").first()
    except ValueError:
        post = None
    if post is None:
        raise StaffingError("没有这个岗位，请从列表里选。")
    return post


def _office(visitor: Visitor, name: str) -> Office:
    found_ones = list(Office.objects.filter(name=name, until__isnull=True, pk__in=visitor.administers)[:2])
    if len(found_ones) != 1:
        raise StaffingError(f"你管的单位里{'有几个都叫' if found_ones else '没有'}“{name}”。")
    return found_ones[0]
