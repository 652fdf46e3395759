"""What an administrator may do to an office and its people; each deed answers with a sentence or refuses with one."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from django.db import transaction

from zhangtu.desk.people.account_deeds import bind, post_of, reset, reset_factor, unbind, unlock
from zhangtu.desk.people.giving import StaffingError, about_powers, grantable, ledger_name, must_give
from zhangtu.desk.people.touching import beyond_touch, giving_oneself
from zhangtu.desk.shell.visitor import Visitor
from zhangtu.entrance import passwords
from zhangtu.look.templatetags.look import day as written
from zhangtu.look.templatetags.look import last_day
from zhangtu.offices import tree
from zhangtu.offices.accounts import by_username, open_account
from zhangtu.offices.beginning import must_have_come
from zhangtu.offices.bodies import body_of
from zhangtu.offices.correcting import CorrectionNote, note_appointment
from zhangtu.offices.definitions import Entitlement
from zhangtu.offices.entries import fitting, needed
from zhangtu.offices.models import ALWAYS, EVERY_LEDGER, VIEW, Extent, Office, Person, Post, Right
from zhangtu.offices.offers import OfferedPost, offer, unanswered, withdraw_offer
from zhangtu.offices.posts import (
    AlreadyHeldError,
    SingleGrant,
    appoint_to_post,
    appoint_with_title,
    definition_of,
    grant_right,
    leave_post,
    revoke_right,
    set_definition,
)
from zhangtu.offices.posts import take_back as take_back_post
from zhangtu.offices.shifting import shifting
from zhangtu.offices.spec import HowFar
from zhangtu.words import dates

Form = Mapping[str, str]


def found(visitor: Visitor, office: Office, form: Form) -> str:
    """A new office under this one."""
    name, kind, code = _text(form, "name", "名称"), _text(form, "kind", "种类"), _text(form, "code", "代码")
    since = _since(form)
    must_have_come(since, visitor.today)
    tree.found(kind, code, name, _short(form), office, since)
    return f"已在“{office.name}”下设“{name}”。"


def rename(visitor: Visitor, office: Office, form: Form) -> str:
    """Another name from a day on."""
    name, on = _text(form, "name", "名称"), _past_day(form, visitor)
    tree.rename(office, name, _short(form) or name, on)
    return f"{written(on)}起改名为“{name}”；以前的记录仍显示当时的名称。"


def move(visitor: Visitor, office: Office, form: Form) -> str:
    """To another place in the tree from a day on."""
    parent, on = _office(visitor, _text(form, "parent", "归到哪里")), _past_day(form, visitor)
    with shifting(visitor.catalogue.posts, office, visitor.administers, visitor.today):
        tree.move(office, parent, on)
    return f"{written(on)}起归“{parent.name}”。"


def merge(visitor: Visitor, office: Office, form: Form) -> str:
    """Into another office, which answers for it from then on."""
    into, on = _office(visitor, _text(form, "into", "并入哪里")), _past_day(form, visitor)
    with shifting(visitor.catalogue.posts, office, visitor.administers, visitor.today):
        tree.merge(office, into, on)
    return f"{written(on)}起并入“{into.name}”；以前的数都算在那里。"


def appoint(visitor: Visitor, office: Office, form: Form) -> str:
    """A post for someone with an account, or for someone new, who gets a first password."""
    username = _text(form, "username", "用户名")
    with transaction.atomic():
        person, sentence = _with_account(visitor, form, username)
        try:
            post = _appointed(visitor, office, person, form)
        except AlreadyHeldError as fault:
            unseen = "口令没有看到的，请在他的岗位下面重设口令。" if person.must_change_password else ""
            raise StaffingError(f"{fault}{unseen}") from fault
    more = about_powers(post) if form.get("definition") else "还没有权限的，在下面添加。"
    return f"{sentence}{person.name} 已任 {post.title}。{more}"


def invite(visitor: Visitor, office: Office, form: Form) -> str:
    """A post for somebody whose account others keep: they see the offer and accept, or not."""
    person = by_username(_text(form, "username", "用户名"))
    if person is None:
        raise StaffingError("没有这个用户名。新来的人请写姓名、点“添人”，开一个账号。")
    if not beyond_touch(visitor, person):
        raise StaffingError(f"{person.name} 的账号归你管，不用邀请，请点“添人”。")
    key, since, until = form.get("definition", ""), _day(form, visitor), _last_day(form, visitor)
    if key:
        must_give(visitor, office, definition_of(visitor.catalogue.posts, key).entitlements)
    title = fitting(form.get("title", ""), "职务") if key else _text(form, "title", "职务")
    wanted = OfferedPost(office, key, title, since, until)
    made = offer(visitor.catalogue.posts, person, wanted, visitor.person, visitor.now)
    return f"已经邀请 {person.name} 任 {made.title}：本人登录后在工作台上接受，才算任上。"


def uninvite(visitor: Visitor, office: Office, form: Form) -> str:
    """Take back an offer that was not answered."""
    made = unanswered(office).filter(pk=_number(form, "offer")).first()
    if made is None:
        raise StaffingError("这个邀请已经答复过，或者已经收回了。")
    withdraw_offer(made)
    return f"不再邀请 {made.person.name} 任 {made.title}。"


def _with_account(visitor: Visitor, form: Form, username: str) -> tuple[Person, str]:
    """The person of that user name; someone new gets an account, and the sentence with its first password."""
    person = by_username(username)
    if person is not None:
        if person.pk != visitor.person.pk and (why := beyond_touch(visitor, person)):
            raise StaffingError(f"{why}也可以点“邀请”，由本人接受。")
        return person, ""
    name = _text(form, "name", "姓名")
    person = open_account(username, name)
    password = passwords.give_first(person)
    sentence = f"已开账号：{name}，用户名 {person.username}，第一次登录的口令是 {password}（只显示这一次）。"
    return person, sentence


def _appointed(visitor: Visitor, office: Office, person: Person, form: Form) -> Post:
    """Appoint to a post of the catalogue, or with a title alone."""
    key, since, until = form.get("definition", ""), _day(form, visitor), _last_day(form, visitor)
    if not key:
        return appoint_with_title(person, office, _text(form, "title", "职务"), since, until)
    definitions = visitor.catalogue.posts
    must_give(visitor, office, definition_of(definitions, key).entitlements)
    giving_oneself(visitor, office, person, definition_of(definitions, key).entitlements)
    title = fitting(form.get("title", ""), "职务")
    by = visitor.person
    return appoint_to_post(definitions, person, office, key, title=title, since=since, until=until, by=by)


def _last_day(form: Form, visitor: Visitor) -> date | None:
    """The day after the last one; none when the post is for good."""
    written_day = form.get("until", "").strip()
    return dates.parse(written_day) + timedelta(1) if written_day else None


def become(visitor: Visitor, office: Office, form: Form) -> str:
    """Another post of the catalogue, or none, for one that is held; its single grants stay."""
    post, key, definitions = post_of(office, form), form.get("definition", ""), visitor.catalogue.posts
    if key:
        entitlements = definition_of(definitions, key).entitlements
        must_give(visitor, office, entitlements)
        giving_oneself(visitor, office, post.person, entitlements)
    set_definition(definitions, post, key, visitor.today, visitor.person)
    name = definition_of(definitions, key).name if key else ""
    if not key:
        return f"{post.person.name} 现在只有单独授权。"
    return f"{post.person.name} 的权限现在按“{name}”岗位给。{about_powers(post)}"


def grant(visitor: Visitor, office: Office, form: Form) -> str:
    """A right for a post of this office; nobody hands out more than they keep themselves."""
    post = post_of(office, form)
    ledger, role = form.get("ledger") or EVERY_LEDGER, form.get("role") or VIEW
    extent = _extent(form)
    held_at = body_of(office)
    below = frozenset(tree.subtree(held_at.pk, visitor.today))
    below = below if extent is Extent.SUBTREE else frozenset((held_at.pk,))
    if not below <= visitor.administers:
        raise StaffingError("下级里有你不管的单位，不能给这么大的范围；请选“本级”，或者请上级管理员添加。")
    roles = grantable(visitor.catalogue)
    if ledger not in roles:
        raise StaffingError("没有这本台账，请从列表里选。")
    if role not in roles[ledger]:
        raise StaffingError(f"{ledger_name(visitor.catalogue, ledger)}里没有“{role}”这个角色，请从列表里选。")
    giving_oneself(visitor, office, post.person, [Entitlement(ledger, role, HowFar.OFFICE)])
    where = None if held_at.pk == office.pk else held_at
    wanted = SingleGrant(ledger, role, extent, where, form.get("private") == "1")
    right = grant_right(visitor.catalogue.posts, post, wanted, visitor.person, visitor.today)
    return f"权限已添加，这个人的下一次点击就生效。{about_powers(right)}"


def revoke(visitor: Visitor, office: Office, form: Form) -> str:
    """Take a right away."""
    right = Right.objects.filter(pk=_number(form, "right"), post__office=office).select_related("post").first()
    if right is None:
        raise StaffingError("这项权限已经不在了。")
    revoke_right(visitor.catalogue.posts, right, visitor.today)
    return "权限已取消，马上生效。"


def leave(visitor: Visitor, office: Office, form: Form) -> str:
    """The end of a post."""
    post, on = post_of(office, form), _day(form, visitor)
    leave_post(visitor.catalogue.posts, post, on)
    return f"{post.person.name} 的 {post.title} 到 {last_day(on)} 为止；办过的事都还在。"


def take_back(visitor: Visitor, office: Office, form: Form) -> str:
    """An appointment by mistake, on the day it was entered or before it begins; the office's history says so."""
    post = post_of(office, form)
    note = CorrectionNote(visitor.person.name, "任错了，收回", visitor.now)
    with transaction.atomic():
        take_back_post(visitor.catalogue.posts, post, visitor.today)
        note_appointment(office, note, "岗位", f"{post.person.name} 任 {post.title}", "没有任过")
    return f"{post.person.name} 任 {post.title} 已经收回，和没有任过一样；账号还在。"


DEEDS: Mapping[str, Callable[[Visitor, Office, Form], str]] = {
    deed.__name__: deed
    for deed in (
        found,
        rename,
        move,
        merge,
        appoint,
        invite,
        uninvite,
        become,
        grant,
        revoke,
        leave,
        take_back,
        unlock,
        reset,
        reset_factor,
        bind,
        unbind,
    )
}


def _text(form: Form, name: str, label: str) -> str:
    return needed(form.get(name, ""), label)


def _short(form: Form) -> str:
    return fitting(form.get("short", ""), "简称")


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


def _office(visitor: Visitor, name: str) -> Office:
    found_ones = list(Office.objects.filter(name=name, until__isnull=True, pk__in=visitor.administers)[:2])
    if len(found_ones) != 1:
        raise StaffingError(f"你管的单位里{'有几个都叫' if found_ones else '没有'}“{name}”。")
    return found_ones[0]
