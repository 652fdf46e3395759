"""What an administrator may do to somebody's account: let them try again, a new password, a lost factor."""

from collections.abc import Mapping
from uuid import UUID

from zhangtu.desk.people.giving import StaffingError
from zhangtu.desk.people.touching import may_touch
from zhangtu.desk.shell.visitor import Visitor
from zhangtu.entrance import factors, passwords, provider, signin
from zhangtu.offices.entries import fitting
from zhangtu.offices.models import Office, Post

Form = Mapping[str, str]


def unlock(visitor: Visitor, office: Office, form: Form) -> str:
    """Let someone who mistyped too often try again."""
    person = post_of(office, form).person
    may_touch(visitor, person)
    signin.unlock(person)
    return f"{person.name} 可以再登录了。"


def reset(visitor: Visitor, office: Office, form: Form) -> str:
    """A new first password for someone who forgot theirs."""
    person = post_of(office, form).person
    may_touch(visitor, person)
    password = passwords.reset(person, form.get("seen", ""))
    return f"{person.name} 的新口令是 {password}（只显示这一次），本人登录时要改掉；以前给的口令条作废。"


def reset_factor(visitor: Visitor, office: Office, form: Form) -> str:
    """All second factors of someone who lost theirs; the reason stands in the trail of access."""
    person = post_of(office, form).person
    may_touch(visitor, person)
    reason = form.get("reason", "").strip()
    if not reason:
        raise StaffingError("请写理由，如“手机丢了，本人当面来说的”；会记在访问记录里。")
    gone = factors.reset(person, fitting(reason, "理由"))
    return f"{person.name} 的第二因素已经重设。" if gone else f"{person.name} 现在没有第二因素，不用重设。"


def bind(visitor: Visitor, office: Office, form: Form) -> str:
    """An identity of the provider opens this account from now on."""
    person = post_of(office, form).person
    may_touch(visitor, person)
    provider.bind(person, form.get("uid", ""))
    return f"{person.name} 可以用{provider.offered()}登录了。"


def unbind(visitor: Visitor, office: Office, form: Form) -> str:
    """No identity of the provider opens this account any more."""
    person = post_of(office, form).person
    may_touch(visitor, person)
    gone = provider.unbind(person)
    return f"{person.name} 的绑定已经解除。" if gone else f"{person.name} 没有绑定过。"


def post_of(office: Office, form: Form) -> Post:
    """The post of this office that a form is about; raises StaffingError."""
    try:
        post = Post.objects.filter(pk=UUID(form.get("post", "")), office=office).select_related("person").first()
    except ValueError:
        post = None
    if post is None:
        raise StaffingError("没有这个岗位，请从列表里选。")
    return post
