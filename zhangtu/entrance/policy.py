"""What the house asks of whoever comes in, set by its security officer."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from uuid import UUID

from django.db import transaction
from django.db.models import F

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


@transaction.atomic
def decide(by: Person, posts: Sequence[str], days: int, kept: int, why: str, now: datetime) -> Policy:
    """From now on this holds, also for whoever is signed in already."""
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
    Person.objects.update(stamp=F("stamp") + 1)
    return made


def asks_factor(person_id: UUID, day: date, policy: Policy) -> bool:
    """Whether a post the person holds that day, or stands in for, needs a second factor."""
    wanted = set(policy.factor_posts)
    return bool(wanted) and any(post.definition in wanted for post in held([person_id], day))


@lru_cache(maxsize=512)
def asks_factor_now(person_id: UUID, stamp: int, day: date) -> bool:
    """The same by the policy that holds, asked with every request.

    ``stamp`` is the person's, fresh: it tells an old answer from a new one, as posts and the policy change.
    """
    del stamp
    return asks_factor(person_id, day, current())


def is_old(person: Person, now: datetime, policy: Policy) -> bool:
    """Whether the person has had their password for longer than the policy allows."""
    if not policy.password_days:
        return False
    last = UsedPassword.objects.filter(person=person).values_list("at", flat=True).first()
    return (last or policy.at) <= now - timedelta(days=policy.password_days)
