"""What the house asks of whoever comes in: chosen by its security officer, with a reason."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect

from zhangtu.desk.shell.lacking import LacksRightError
from zhangtu.desk.shell.page import show
from zhangtu.desk.shell.visitor import Visitor, at_desk
from zhangtu.entrance import policy
from zhangtu.entrance.models import Policy
from zhangtu.entrance.policy import PolicyError
from zhangtu.offices.administrators import administrators
from zhangtu.offices.spec import Power
from zhangtu.offices.topmost import topmost
from zhangtu.offices.vocabulary import ADMINISTRATION

OFFICERS = "登录策略管着全部单位，由管到全部单位的安全管理员来定"
SHOWN = 10


@at_desk
def sign_in_policy(request: HttpRequest, visitor: Visitor) -> HttpResponseBase:
    """The policy that holds, and those before it."""
    if not decides(visitor):
        raise LacksRightError(f"{OFFICERS}。")
    fault = ""
    if request.method == "POST":
        try:
            _decided(request, visitor)
            messages.success(request, "登录策略已经改好；任这些岗位、还没有第二因素的人，现在起先设好才能办事。")
            return redirect("sign-in-policy")
        except PolicyError as refusal:
            fault = str(refusal)
    held = policy.current()
    chosen = request.POST.getlist("post") if fault else held.factor_posts
    shown = {
        "fault": fault,
        "days": request.POST.get("days", "") if fault else held.password_days,
        "kept": request.POST.get("kept", "") if fault else held.passwords_kept,
        "typed": request.POST if fault else {},
        "posts": [(each, each.key in chosen) for each in visitor.catalogue.posts],
        "earlier": _earlier(visitor),
    }
    return show(request, visitor, "account/policy.html", "menu", status=400 if fault else 200, **shown)


def _earlier(visitor: Visitor) -> list[tuple[Policy, list[str]]]:
    """What was decided before, with the names of the posts."""
    names = {each.key: each.name for each in visitor.catalogue.posts}
    every = Policy.objects.select_related("by")[:SHOWN]
    return [(each, [names.get(key, key) for key in each.factor_posts]) for each in every]


def decides(visitor: Visitor) -> bool:
    """Whether this person sets the policy: who approves grants of power everywhere, else who keeps every office.

    The second holds only while nobody at all approves grants of power in an office at the top of the house.
    """
    tops = {each.pk for each in topmost(visitor.today)}
    approves = visitor.reach.acts_in(ADMINISTRATION, [Power.APPROVAL.value])
    if tops and tops <= approves:
        return True
    everyone = administrators(visitor.catalogue.posts, visitor.today, [Power.APPROVAL.value])
    alone = not any(tops & each.offices for each in everyone)
    return alone and bool(tops) and tops <= visitor.administers


def _decided(request: HttpRequest, visitor: Visitor) -> None:
    form, known = request.POST, {each.key for each in visitor.catalogue.posts}
    if not known.issuperset(form.getlist("post")):
        raise PolicyError("选的岗位里有岗位目录没有的，请重新选。")
    days, kept = (_number(form.get(name, "")) for name in ("days", "kept"))
    policy.decide(visitor.person, form.getlist("post"), days, kept, form.get("why", ""), visitor.now)


def _number(written: str) -> int:
    written = written.strip()
    if not (written.isascii() and written.isdigit() and len(written) < 6):
        raise PolicyError("天数和个数请写整数，如 90；0 是不要求。")
    return int(written)
