"""Who holds a role for an office by a post or a grant of their own: the names that a page tells."""

from datetime import date
from uuid import UUID

from django.db.models import Q

from zhangtu.offices.definitions import PostDefinitions
from zhangtu.offices.held import HeldPost, held, placed
from zhangtu.offices.holding import held_on
from zhangtu.offices.models import EVERY_LEDGER, Adaptation, Office, Person, Post, Right
from zhangtu.offices.namesakes import told_apart
from zhangtu.offices.spec import HowFar


def holders(office: Office, ledger: str, role: str, definitions: PostDefinitions, day: date) -> tuple[str, ...]:
    """The people who act in the role for this very office, by name; who could from far above is not named.

    A post of the office, or of a section inside it, counts as the catalogue or an adaptation has it; so does a single
    right. Somebody who stands in is not named beside whom they stand in for. Four queries at most.
    """
    candidates = _candidates(office, ledger, role, definitions, day)
    posts = [post for post in held([each.pk for each in candidates], day) if post.delegation is None]
    able = {post.holder for post in posts if _acts(post, office.pk, ledger, role, definitions)}
    people = sorted((each for each in candidates if each.pk in able), key=lambda each: each.sort_key)
    return tuple(told_apart(people).values())


def _candidates(office: Office, ledger: str, role: str, definitions: PostDefinitions, day: date) -> list[Person]:
    """People whose posts may give it: by definition, by adaptation, or by a single right."""
    ledgers = (ledger, EVERY_LEDGER)
    keys = [
        each.key for each in definitions if any(one.role == role and one.ledger in ledgers for one in each.entitlements)
    ]
    adapted = Adaptation.objects.filter(role=role, ledger__in=ledgers, added=True, ended_at__isnull=True)
    single = Right.objects.filter(Q(office=office) | Q(office=None, post__office=office), role=role, ledger__in=ledgers)
    by_post = Q(definition__in=keys) | Q(definition__in=adapted.values("definition"))
    posts = Post.objects.filter(
        Q(by_post, office__path__startswith=office.path) | Q(pk__in=single.values("post")), held_on(day)
    )
    return list(Person.objects.filter(pk__in=posts.values("person"), is_active=True))


def _acts(post: HeldPost, office: UUID, ledger: str, role: str, definitions: PostDefinitions) -> bool:
    return any(
        each.role == role
        and each.ledger in (ledger, EVERY_LEDGER)
        and each.top.id == office
        and each.how_far is not HowFar.OWN
        for each in placed(post, definitions)
    )
