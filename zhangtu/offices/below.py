"""What may stand below what: kinds by their level, official codes by their line; judged wherever it is written."""

from collections.abc import Iterable

from zhangtu.offices import divisions
from zhangtu.offices.entries import EntryError
from zhangtu.offices.models import Office
from zhangtu.offices.vocabulary import INSIDE, LEVELS, PARK


def may_stand_below(kind: str, above: str) -> bool:
    """Whether an office of the kind may stand right below one of the kind ``above``."""
    if kind in INSIDE:
        return True
    if above in INSIDE:
        return False
    return LEVELS[above] < LEVELS[kind] or (LEVELS[above] == LEVELS[kind] and kind != above and PARK in (kind, above))


def kinds_below(above: str) -> list[str]:
    """The kinds that may stand below, for the sentence that refuses another."""
    return [kind for kind in (*LEVELS, *INSIDE) if may_stand_below(kind, above)]


def must_fit_below(kind: str, name: str, parent: Office) -> None:
    """Raises EntryError when an office of the kind cannot stand below the parent."""
    if not may_stand_below(kind, parent.kind):
        raise EntryError(
            f"“{parent.name}”是{parent.kind}，下面只能有{'、'.join(kinds_below(parent.kind))}，"
            f"“{name}”（{kind}）不能放在它下面；请换一个上级，或者改种类。"
        )


def must_fit_above(kind: str, office: Office, children: Iterable[Office]) -> None:
    """Raises EntryError when the office, once it is of the kind, could not keep what stands below it."""
    if child := next((each for each in children if not may_stand_below(each.kind, kind)), None):
        raise EntryError(
            f"“{office.name}”下面有“{child.name}”（{child.kind}），改成{kind}就放不下它了；"
            f"请先把它归到别处，或者选别的种类。"
        )


def code_must_fit(kind: str, code: str, parent: Office) -> None:
    """Raises EntryError for the official code of a place that lies elsewhere.

    Codes of one's own, of parks and of inside offices are anybody's choice.
    """
    if kind in INSIDE or PARK in (kind, parent.kind) or not (code.isascii() and code.isdigit()):
        return
    official = divisions.line(code) if divisions.get(parent.code) is not None else ()
    above = [each.code for each in official if each.code != code]
    if official and parent.code not in above:
        where = "".join(each.name for each in official)
        raise EntryError(
            f"代码“{code}”是{where}的区划代码，不在“{parent.name}”（{parent.code}）下面；请核对代码，或者换一个上级。"
        )


def must_answer_for(office: Office, into: Office) -> None:
    """Raises EntryError when an office would be merged into one that is too small to answer for it."""
    if office.kind in INSIDE:
        return
    if into.kind in INSIDE or LEVELS[into.kind] > LEVELS[office.kind]:
        raise EntryError(
            f"“{into.name}”是{into.kind}，不能接下“{office.name}”（{office.kind}）；请并入同级或者上级的机构。"
        )
