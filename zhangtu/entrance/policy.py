"""What the house asks of whoever comes in, set by its security officer."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

from zhangtu.access.deeds import About, Deed, Kind
from zhangtu.access.writing import write
from zhangtu.entrance.models import Policy, UsedPassword
from zhangtu.offices.faults import OfficesError
from zhangtu.offices.held import held
from zhangtu.offices.models import Person

LONGEST_DAYS = 3650
MOST_KEPT = 24
NEVER = datetime.min.replace(tzinfo=UTC)


class PolicyError(OfficesError):
    """What cannot be asked of anybody; the message says what to write."""


def current() -> Policy:
    """The policy that holds; before anybody has set one, no factor is asked and passwords do not age."""
    return Policy.objects.first() or Policy(at=NEVER, why="")


def decide(by: Person, posts: Sequence[str], days: int, kept: int, why: str, now: datetime) -> Policy:
    """From now on this holds."""
    if days > LONGEST_DAYS:
        raise PolicyError(f"口令最长 {LONGEST_DAYS} 天一换，0 是不用定期换。")
    if kept > MOST_KEPT:
        raise PolicyError(f"最多记住以前的 {MOST_KEPT} 个口令。")
    if not why.strip():
        raise PolicyError("请写为什么这样定。")
    made = Policy.objects.create(
        factor_posts=sorted(set(posts)), password_days=days, passwords_kept=kept, by=by, at=now, why=why.strip()[:200]
    )
    write(
        Deed.SETTING,
        about=About(Kind.POLICY, str(made.pk), "登录策略"),
        要第二因素的岗位=made.factor_posts,
        口令天数=days,
        不能重用=kept,
        理由=made.why,
    )
    return made


def asks_factor(person: Person, day: date, policy: Policy) -> bool:
    """Whether a post the person holds that day, or stands in for, needs a second factor."""
    wanted = set(policy.factor_posts)
    return bool(wanted) and any(post.definition in wanted for post in held([person.pk], day))


def is_old(person: Person, now: datetime, policy: Policy) -> bool:
    """Whether the person has had their password for longer than the policy allows."""
    if not policy.password_days:
        return False
    last = UsedPassword.objects.filter(person=person).values_list("at", flat=True).first()
    return (last or policy.at) <= now - timedelta(days=policy.password_days)
