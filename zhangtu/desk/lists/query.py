"""What the address of a list asks for: words, filters, order, page — and the same address with one thing changed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from django.http import QueryDict

from zhangtu.desk.shell.posted import whole
from zhangtu.ledger.fields import kind_of
from zhangtu.ledger.queries import SORTS, Filter
from zhangtu.ledger.running import Narrowed, narrowed_to
from zhangtu.ledger.spec import FieldSpec, LedgerSpec
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
    query = in_chinese(query)
    fields = [_field(name, each, query) for name, each in filtered(spec).items()]
    running = Narrowed(due_words) if (due_words := query.get("期限", "")) in list(Narrowed) else None
    backdated = {"是": True, "否": False}.get(query.get("补录", ""))
    sort = query.get(SORT, LATEST_FIRST)
    where = Filter(
        states=tuple(state for state in query.getlist("状态") if state in spec.states),
        offices=below(query.get("单位", ""), offices),
        since=_day(query.get("从", ""), faults),
        until=_day(query.get("到", ""), faults),
        backdated=backdated,
        running=narrowed_to(running, now) if running else None,
        fields={each.name: each.value for each in fields if each.value},
    )
    return ListQuery(
        search=query.get(SEARCH, "").strip(),
        state=next(iter(where.states), ""),
        since=query.get("从", ""),
        until=query.get("到", ""),
        running=running or "",
        backdated=query.get("补录", ""),
        office=query.get("单位", ""),
        sort=sort if sort.removeprefix("-") in SORTS else LATEST_FIRST,
        page=whole(query.get(PAGE, "")) or 1,
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


def _field(name: str, spec: FieldSpec, query: QueryDict) -> FieldFilter:
    options = spec.options or ("是", "否")
    value = query.get(FIELD + name, "")
    return FieldFilter(name, FIELD + name, options, value if value in options else "")


def _day(text: str, faults: list[str]) -> date | None:
    try:
        return dates.parse(text) if text.strip() else None
    except WordError as fault:
        faults.append(f"{fault}。先没有按这一天筛选。")
        return None
