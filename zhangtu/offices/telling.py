"""How this room's deeds are told in the trail of access: about which office or account, and in which words."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from zhangtu.access.deeds import About, Deed, Kind, account
from zhangtu.access.writing import write
from zhangtu.offices.models import ALWAYS, Adaptation, Delegation, Office, Person, Post, PostOffer, Right


def of_office(deed: Deed, office: Office, **details: str) -> None:
    """Something was done to an office."""
    about = About(Kind.OFFICE, str(office.pk), office.name)
    write(deed, office=office, about=about, **_said(details))


def of_account(deed: Deed, person: Person, office: Office | None = None, **details: str) -> None:
    """Something was done to somebody's account, or for them."""
    write(deed, office=office, about=account(person), **_said(details))


def of_post(deed: Deed, post: Post, **details: str) -> None:
    """A post was given, changed or ended."""
    given = {"职务": post.title, "岗位": post.definition, "自": day(post.since), "止": day(post.until), **details}
    of_account(deed, post.person, post.office, **given)


def of_offer(deed: Deed, offered: PostOffer, **details: str) -> None:
    """A post was offered, or the offer answered."""
    of_account(deed, offered.person, offered.office, 职务=offered.title, 岗位=offered.definition, **details)


def of_right(deed: Deed, right: Right) -> None:
    """A single right was given or taken away."""
    post = right.post
    where = right.office.name if right.office else ""
    given = {"职务": post.title, "台账": right.ledger, "角色": right.role, "范围": f"{where}{right.extent}"}
    of_account(deed, post.person, post.office, **given, 看隐私="是" if right.sees_private else "")


def of_adaptation(deed: Deed, made: Adaptation) -> None:
    """A post of the catalogue was adapted, or is again as it was."""
    change = "加" if made.added else "减"
    given = {"改动": change, "台账": made.ledger, "角色": made.role, "范围": made.how_far if made.added else ""}
    private = "是" if made.sees_private else ""
    about = About(Kind.POST, made.definition, made.definition)
    write(deed, office=made.office, about=about, **_said({**given, "看隐私": private, "理由": made.why}))


def of_delegation(made: Delegation) -> None:
    """Somebody stands in for somebody else."""
    since, until, powers = day(made.since), day(made.until), "是" if made.powers else ""
    of_account(
        Deed.STANDING_IN, made.receiver, 代谁=made.giver.name, 自=since, 止=until, 管理权限=powers, 理由=made.why
    )


def day(when: date | None) -> str:
    """A day as a line keeps it; nothing for what was always so, or is for good."""
    return "" if when is None or when == ALWAYS else when.isoformat()


def _said(details: Mapping[str, str]) -> dict[str, Any]:
    """What is not said is left out."""
    return {name: value for name, value in details.items() if value}
