"""What the address of a list asks for: words, filters, order, page — and the same address with one thing changed."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from django.http import QueryDict

from zhangtu.desk.shell.posted import whole
from zhangtu.ledger.fields import kind_of
from zhangtu.ledger.queries import SORTS, Filter
from zhangtu.ledger.running import Narrowed, narrowed_to
from zhangtu.ledger.spec import FieldSpec, LedgerSpec
from zhangtu.look.address import shortened
from zhangtu.offices.models import Office
from zhangtu.words import dates
from zhangtu.words.faults import WordError

LATEST_FIRST = "-更新"
SEARCH, SORT, PAGE = "查找", "排序", "页"
OLD_WORDS = {"q": SEARCH, "sort": SORT, "page": PAGE}
"""What addresses said before all their words were Chinese; those that were kept still lead to the same list."""

FIELD = "f."
"""What the names of field filters begin with, so that no field can be taken for another parameter."""


@dataclass(frozen=True)
class FieldFilter:
    """One field a list may be narrowed by, and the value asked for."""

    name: str
    parameter: str
    options: tuple[str, ...]
    value: str


@dataclass(frozen=True)
class ListQuery:
    """The list that is asked for; what cannot be read is left out and told in ``faults``."""

    search: str
    state: str
    since: str
    until: str
    running: str
    backdated: str
    office: str
    sort: str
    page: int
    fields: list[FieldFilter]
    where: Filter
    query: QueryDict
    faults: list[str] = field(default_factory=list)

    @property
    def narrowed(self) -> bool:
        """Whether anything but order and page was asked for."""
        return bool(self.search) or self.where != Filter()

    @property
    def more_open(self) -> bool:
        """Whether the further filters are in use."""
        return bool(self.backdated or self.office or any(each.value for each in self.fields))

    def address(self, **changes: str) -> str:
        """The address with these parameters instead; an empty one is dropped, and the page with every other change."""
        query = self.query.copy()
        if PAGE not in changes:
            query.pop(PAGE, None)
        for name, value in changes.items():
            query[name] = value
            if not value:
                del query[name]
        return f"?{query.urlencode()}"

    def sorted_by(self, key: str) -> str:
        """``ascending``, ``descending`` or nothing."""
        if self.sort.removeprefix("-") != key:
            return ""
        return "descending" if self.sort.startswith("-") else "ascending"


def read(query: QueryDict, spec: LedgerSpec, offices: Iterable[Office], now: datetime) -> ListQuery:
    """The list asked for by an address."""
    faults: list[str] = []
    query, known = in_chinese(query), list(offices)
    fields = [_field(name, each, query, faults) for name, each in filtered(spec).items()]
    running = _among("期限", query, list(Narrowed), faults)
    backdated = {"是": True, "否": False}.get(_among("补录", query, ("是", "否"), faults))
    sort = query.get(SORT, LATEST_FIRST)
    where = Filter(
        states=tuple(state for state in query.getlist("状态") if _is(state, "状态", spec.states, faults)),
        offices=_below(query.get("单位", ""), known, faults),
        since=_day(query.get("从", ""), faults),
        until=_day(query.get("到", ""), faults),
        backdated=backdated,
        running=narrowed_to(Narrowed(running), now) if running else None,
        fields={each.name: each.value for each in fields if each.value},
    )
    return ListQuery(
        search=query.get(SEARCH, "").strip(),
        state=next(iter(where.states), ""),
        since=query.get("从", ""),
        until=query.get("到", ""),
        running=running,
        backdated=query.get("补录", ""),
        office=query.get("单位", ""),
        sort=sort if _is(sort.removeprefix("-"), "顺序", SORTS, faults, "按最近更新的在前") else LATEST_FIRST,
        page=_page(query.get(PAGE, ""), faults),
        fields=fields,
        where=where,
        query=query,
        faults=faults,
    )


def in_chinese(query: QueryDict) -> QueryDict:
    """The words of an address, old ones said as they are now."""
    words = query.copy()
    for old, word in OLD_WORDS.items():
        given = words.pop(old, [])
        if given and word not in words:
            words.setlist(word, given)
    return words


def filtered(spec: LedgerSpec) -> Mapping[str, FieldSpec]:
    """The public fields with few enough values to choose from."""
    return {name: each for name, each in spec.fields.items() if _few(each) and not each.private}


def _few(field: FieldSpec) -> bool:
    kind = kind_of(field)
    return kind.chosen or kind.yes_no


def below(office_id: str, offices: Iterable[Office]) -> tuple[UUID, ...]:
    """The office asked for with all under it, among those that may be chosen."""
    known = list(offices)
    top = next((office for office in known if str(office.pk) == office_id), None)
    return tuple(office.pk for office in known if office.path.startswith(top.path)) if top else ()


def _field(name: str, spec: FieldSpec, query: QueryDict, faults: list[str]) -> FieldFilter:
    options = spec.options or ("是", "否")
    value = query.get(FIELD + name, "")
    return FieldFilter(name, FIELD + name, options, value if _is(value, name, options, faults) else "")


def _among(name: str, query: QueryDict, known: Collection[str], faults: list[str]) -> str:
    value = query.get(name, "")
    return value if _is(value, name, known, faults) else ""


def _is(value: str, label: str, known: Collection[str], faults: list[str], instead: str = "没有按它筛选") -> bool:
    """Whether the value is a known one; another is told."""
    if value and value not in known:
        faults.append(f"“{label}”里没有“{shortened(value)}”，下面先{instead}。")
    return value in known


def _below(office_id: str, offices: Collection[Office], faults: list[str]) -> tuple[UUID, ...]:
    wanted = below(office_id, offices)
    if office_id and not wanted:
        faults.append("要筛选的单位没有，或者不在你能看到的范围里，下面先没有按它筛选。")
    return wanted


def _page(text: str, faults: list[str]) -> int:
    number = whole(text)
    if text and not number:
        faults.append(f"没有第“{shortened(text)}”页，下面是第 1 页。")
    return number or 1


def _day(text: str, faults: list[str]) -> date | None:
    try:
        return dates.parse(text) if text.strip() else None
    except WordError as fault:
        faults.append(f"{fault}。先没有按这一天筛选。")
        return None
