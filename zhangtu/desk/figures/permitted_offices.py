"""Of which offices a visitor may see figures: the same offices whose records they may see, ledger by ledger."""

from collections.abc import Iterable

from zhangtu.desk.shell.visitor import Visitor
from zhangtu.look.address import Address
from zhangtu.offices.models import Office
from zhangtu.offices.reach import NOWHERE


def choosable(visitor: Visitor) -> list[Office]:
    """The offices for which the visitor may ask for figures, from the top of the tree down."""
    seen = NOWHERE.union(*(grant.offices for grant in visitor.reach.grants))
    return list(Office.objects.filter(pk__in=seen, until__isnull=True).order_by("path"))


def chosen(offices: Iterable[Office], wanted_id: str, visitor: Visitor) -> Office | None:
    """The office asked for, if it may be; else the visitor's own; else the first."""
    by_id = {str(office.pk): office for office in offices}
    wanted = (wanted_id, str(visitor.seat.body_id), str(visitor.office_id), *by_id)
    return next((by_id[each] for each in wanted if each in by_id), None)


def asked_for(address: Address, offices: Iterable[Office], visitor: Visitor) -> Office | None:
    """The same of an address, which is told when it names another."""
    wanted = address.query.get("office", "")
    office = chosen(offices, wanted, visitor)
    if office is not None and wanted and wanted != str(office.pk):
        address.told.append(f"要看的单位没有，或者不在你能看到的范围里，下面是“{office.name}”的。")
    return office
