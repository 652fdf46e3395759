"""Three posts of the real world, as a catalogue would hand them in."""

from collections.abc import Iterable

from zhangtu.offices.definitions import Entitlement, PostDefinition, PostDefinitions
from zhangtu.offices.spec import HowFar
from zhangtu.offices.vocabulary import ADMINISTRATION

BODIES = ("县", "乡镇", "村")


def definition(key: str, name: str, *entitlements: Entitlement) -> PostDefinition:
    """A post that any body may have."""
    return PostDefinition(key, name, f"{name}。", (f"{name}同志",), BODIES, (), entitlements)


def definitions(*every: PostDefinition, edition: str = "first") -> PostDefinitions:
    """Posts over three ledgers."""
    return PostDefinitions({each.key: each for each in every}, edition, ("dispute", "petition", "review"))


def of(how_far: HowFar, *pairs: tuple[str, str], private: bool = False) -> Iterable[Entitlement]:
    """Entitlements that reach alike."""
    return (Entitlement(ledger, role, how_far, private) for ledger, role in pairs)


HEAD = definition(
    "head",
    "司法所所长",
    *of(HowFar.BELOW, ("dispute", "主任"), private=True),
    *of(HowFar.BODY, ("review", "签发人")),
)
CLERK = definition("clerk", "司法所工作人员", *of(HowFar.BODY, ("dispute", "登记人"), ("review", "审查人")))
MEDIATOR = definition("mediator", "村调解员", *of(HowFar.OFFICE, ("dispute", "调解员")))
LOOKER = definition("looker", "督察", *of(HowFar.BELOW, ("*", "查看")))
ADMIN = definition("admin", "系统管理员", *of(HowFar.BELOW, (ADMINISTRATION, "管理员")))
POSTS = definitions(HEAD, CLERK, MEDIATOR, LOOKER, ADMIN)
