"""Makes the office the house is set up for, with the line of offices above it."""

from datetime import date

from django.db import transaction
from django.db.models.functions import Length

from zhangtu.ledger.beginnings import first_record_day
from zhangtu.offices import beginning, correcting, divisions, tree
from zhangtu.offices.bodies import body_of
from zhangtu.offices.divisions import Division
from zhangtu.offices.faults import OfficesError
from zhangtu.offices.models import ALWAYS, Office, Post
from zhangtu.offices.several import OfficeProposal, proposals, short_of
from zhangtu.setup.faults import AlreadyFoundedError, InUseError, SetupError
from zhangtu.setup.invitations import anybody_signed_in
from zhangtu.setup.models import Beginning


def home() -> Office | None:
    """The office the house is set up for, if it has been chosen or people work in it."""
    chosen = Office.objects.filter(pk__in=Beginning.objects.filter(home__isnull=False).values("home")).first()
    return chosen or (_highest_in_use() if anybody_signed_in() else None)


def _highest_in_use() -> Office | None:
    """Of a house that was not set up by these pages: the body at the top where anybody ever worked."""
    worked_in = Office.objects.filter(posts__isnull=False).annotate(depth=Length("path"))
    highest = worked_in.order_by("depth", "path").first()
    return body_of(highest) if highest else None


@transaction.atomic
def settle(code: str, since: date = ALWAYS) -> Office:
    """The house is set up for this official division; its parents are made with it."""
    tree.lock()
    division = divisions.get(code)
    if division is None or len(code) < 6:
        raise SetupError("没有这个区划，请从查到的结果里点一个。")
    _give_up(code)
    _must_be_new(code, division.name)
    *above, _ = divisions.line(code)
    parent = _line(above)
    made = tree.found(division.kind, code, division.name, short_of(division.name), parent, since)
    return _remember(made)


@transaction.atomic
def settle_own(under: str, name: str, kind: str, since: date = ALWAYS, short: str = "") -> Office:
    """The same for an office that is in no list, such as a park, below the county with the code ``under``."""
    tree.lock()
    if divisions.get(under) is None:
        raise SetupError("没有这个上级区划，请重新查找。")
    _give_up("")
    parent = _line(divisions.line(under))
    assert parent is not None
    made = proposals(parent, [[name.strip(), kind, "", short.strip()]], since)[0]
    if made.fault:
        raise SetupError(made.fault)
    return _remember(tree.found(made.kind, made.code, made.name, made.short, parent, made.since))


@transaction.atomic
def redate(since: date) -> None:
    """The office chosen before, and what was put below it with the same day, is there since another day.

    Raises DateOrderError when its records, its people or what stands below it are older.
    """
    tree.lock()
    office = home()
    if office is None:
        raise SetupError("还没有选单位，请先查找、再选。")
    beginning.redate(office, since, first_record_day)


def propose_below(office: Office, lines: list[list[str]], today: date, usual: str = "") -> list[OfficeProposal]:
    """The lines as offices below, with official codes where the divisions know the names; ``usual`` kind not said."""
    named = divisions.named_below(office.code)
    return proposals(office, lines, office.since, lambda name: named.get(name, ""), usual, today)


def _line(above: tuple[Division, ...] | list[Division]) -> Office | None:
    parent: Office | None = None
    for each in above:
        known = Office.objects.filter(code=each.code).first()
        parent = known or tree.found(each.kind, each.code, each.name, short_of(each.name), parent)
    return parent


def _must_be_new(code: str, name: str) -> None:
    there = Office.objects.filter(code=code).first()
    if there is not None:
        raise AlreadyFoundedError(
            f"“{there.name}”（代码 {code}）已经设立了，不用再设；要改它，请在“机构与人员”里更正。"
        )


def _remember(office: Office) -> Office:
    Beginning.objects.update_or_create(pk=1, defaults={"home": office})
    return office


def _give_up(code: str) -> None:
    """The office chosen before goes again, with what was put below it; kept when it is the one wanted."""
    before = home()
    if before is None:
        return
    if before.code == code:
        raise AlreadyFoundedError(f"已经设立的就是“{before.name}”，请接着办下一步；“从哪天起”写错了，在它下面改。")
    below = list(Office.objects.filter(path__startswith=before.path).order_by("-path"))
    if Post.objects.filter(office__in=below).exists():
        raise InUseError(f"“{before.name}”已经有人任职，不能改选；名称、代码写错了，请登录后在“机构与人员”里更正。")
    try:
        for each in below:
            correcting.remove(each)
        _clear_line(before.parent)
    except OfficesError as fault:
        raise InUseError(str(fault)) from fault


def _clear_line(office: Office | None) -> None:
    """The offices above that were made only to lead to it."""
    while office is not None and not office.children.exists() and not office.posts.exists():
        above = office.parent
        correcting.remove(office)
        office = above
