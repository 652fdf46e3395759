"""A ledger drawn as a map: office, post, duty, article, ledger, term — and where one of them is missing."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date

from django.http import Http404, HttpRequest, HttpResponseBase
from django.urls import reverse
from django.views.decorators.http import require_GET

from zhangtu import shelf
from zhangtu.catalog.citation import Citation
from zhangtu.catalog.faults import SpecValueError
from zhangtu.desk.lists.views import ledger_or_404
from zhangtu.desk.shell.page import show
from zhangtu.desk.shell.visitor import Visitor, at_desk
from zhangtu.law.cite import LawError
from zhangtu.law.cite import article as article_on
from zhangtu.ledger.fields import line_of, said
from zhangtu.ledger.models import Record
from zhangtu.ledger.queries import mask, visible
from zhangtu.ledger.shown import Map
from zhangtu.ledger.spec import LedgerSpec
from zhangtu.look.address import Address
from zhangtu.offices.holding import held_on
from zhangtu.offices.models import Post

MOST = 2000
"""Records on one map; a larger office draws its parts."""

APART = re.compile(r"[；;\n]+")


@dataclass(frozen=True)
class Part:
    """One word of a node, with where it leads and what is doubtful about it."""

    text: str
    url: str = ""
    doubt: str = ""
    note: str = ""
    shown: bool = False
    """Whether the note stands under the word, on paper too."""


@dataclass
class Node:
    """One branch: what it says and what hangs on it."""

    level: str
    parts: tuple[Part, ...]
    url: str = ""
    nodes: dict[str, "Node"] = field(default_factory=dict)

    @property
    def missing(self) -> bool:
        """Whether this level says nothing."""
        return not self.parts

    @property
    def doubtful(self) -> bool:
        """Whether something here or below is missing or doubtful."""
        here = self.missing or any(part.doubt for part in self.parts)
        return here or any(node.doubtful for node in self.nodes.values())

    @property
    def children(self) -> list["Node"]:
        """The branches in order."""
        return list(self.nodes.values())


@at_desk
@require_GET
def drawing(request: HttpRequest, visitor: Visitor, stem: str) -> HttpResponseBase:
    """The map of one ledger, or only the branches where something is missing."""
    spec = ledger_or_404(stem, visitor).spec
    if spec.map is None:
        raise Http404
    records = visible(visitor.reach, stem).defer("search", "search_private")
    standing = [each for each in records if _stands(spec, each, visitor.today)]
    shown = sorted(standing, key=lambda each: _order(spec, each))[:MOST]
    roots = tree(spec, spec.map, shown, visitor.today)
    address = Address(request.GET)
    only = address.word("only", "部分", ("missing",), "是整张图") == "missing"
    return show(
        request,
        visitor,
        "lists/map.html",
        "ledgers",
        stem=stem,
        ledger=spec,
        levels=spec.map.levels,
        roots=[root for root in roots if root.doubtful or not only],
        only=only,
        told=address.told,
        total=len(standing),
        most=MOST,
        missing=missing(roots),
        doubts=list(dict.fromkeys(part.doubt for node in every(roots) for part in node.parts if part.doubt)),
        absent=_absent(spec.name),
        undrawn=_undrawn(spec.map, stem, shown, visitor),
        today=visitor.today,
    )


def tree(spec: LedgerSpec, drawn: Map, records: Iterable[Record], today: date) -> list[Node]:
    """The records as branches: what is the same at the upper levels is one branch."""
    root = Node("", ())
    for record in records:
        data = mask(spec, record)
        at = root
        for level in drawn.levels:
            text = line_of(spec.fields[level], data.get(level)).strip()
            if text not in at.nodes:
                at.nodes[text] = Node(level, tuple(_parts(drawn, level, text, today)))
            at = at.nodes[text]
        at.url = at.url or reverse("record", args=[record.ledger, record.pk])
    return root.children


def every(nodes: Iterable[Node]) -> Iterator[Node]:
    """Each branch and all below it."""
    for node in nodes:
        yield node
        yield from every(node.nodes.values())


def missing(roots: Iterable[Node]) -> list[tuple[str, int]]:
    """How many branches say nothing, level by level."""
    by_level: dict[str, int] = {}
    for node in every(roots):
        if node.missing:
            by_level[node.level] = by_level.get(node.level, 0) + 1
    return list(by_level.items())


def _parts(drawn: Map, level: str, text: str, today: date) -> Iterator[Part]:
    if level == drawn.article:
        yield from (_cited(each, today) for each in _words(text))
    elif level == drawn.ledger:
        yield from (_ledger(each) for each in _words(text.replace("、", "；")))
    elif text:
        yield Part(text)


def _words(text: str) -> list[str]:
    return [word.strip() for word in APART.split(text) if word.strip()]


def _cited(text: str, today: date) -> Part:
    """A citation held against the laws of the catalogue; one that cannot be checked is told, never hidden."""
    laws = shelf.current().laws
    try:
        citation = Citation.parse(text)
        article = article_on(laws, citation, today)
    except SpecValueError as slip:
        return Part(text, doubt=f"{slip.message}，{slip.hint}" if slip.hint else slip.message)
    except LawError as error:
        url = reverse("catalog-law", args=[citation.law]) if citation.law in laws else ""
        return Part(text, url, f"{error.message}，待核对")
    return Part(text, reverse("catalog-law", args=[citation.law]), note=article.gist)


def _ledger(text: str) -> Part:
    """The ledger that goes by the name, with the terms that run in it."""
    for stem, each in shelf.current().ledgers.items():
        if each.spec.name == text:
            terms = "、".join(each.spec.terms)
            return Part(
                text, reverse("ledger-list", args=[stem]), note=f"期限：{terms}" if terms else "", shown=bool(terms)
            )
    return Part(text, doubt=f"没有“{text}”这个台账")


def _undrawn(drawn: Map, stem: str, records: Iterable[Record], visitor: Visitor) -> list[str]:
    """Posts held today, in the offices whose records may be seen, that no record names."""
    if not drawn.post:
        return []
    named = {said(record.data.get(drawn.post)).strip() for record in records}
    posts = Post.objects.filter(held_on(visitor.today), office__in=visitor.reach.scope(stem).offices)
    held = posts.exclude(title__in=named)
    titles = held.order_by("office__path", "title").values_list("office__name", "title").distinct()
    return [f"{office}{title}" for office, title in titles[:MOST]]


def _absent(name: str) -> list[tuple[str, str]]:
    """The indicators that list what has nothing in this ledger."""
    indicators = shelf.current().indicators
    return [
        (key, each.name) for key, each in indicators.items() if each.spec.absent and each.spec.absent.ledger == name
    ]


def _stands(spec: LedgerSpec, record: Record, today: date) -> bool:
    if spec.over(record.state):
        return False
    until = record.data.get(spec.valid.until) if spec.valid and spec.valid.until else None
    return not until or str(until) >= today.isoformat()


def _order(spec: LedgerSpec, record: Record) -> list[str]:
    return [line_of(spec.fields[level], record.data.get(level)) for level in spec.map.levels] if spec.map else []
