"""Where the catalogue stands on which article: what a law's page and a signed ledger page show."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from zhangtu.catalog.citation import Citation
from zhangtu.catalog.spec import walk
from zhangtu.law.cite import LawError, article
from zhangtu.law.spec import LawEdition, LawSpec
from zhangtu.ledger.spec import LedgerSpec
from zhangtu.shelf import Shelf


@dataclass(frozen=True)
class Use:
    """One place of the catalogue that cites an article; a report template has no ledger's ``stem``."""

    stem: str
    name: str
    where: str


@dataclass(frozen=True)
class ArticleReading:
    """An article as it reads on a day, or why it cannot be read."""

    citation: Citation
    gist: str = ""
    quote: str = ""
    doubt: str = ""


Place = tuple[str, date, str]
"""A law, the day since which one of its editions has stood, and an article of that edition."""


def uses(catalogue: Shelf, today: date) -> dict[Place, list[Use]]:
    """(law, edition, article) → the ledgers, steps, terms, fields, evidence, indicators and templates that stand on it.

    A limit stands on the editions in force between its day and that of the limit after it; what has no day of its own
    stands on the edition of ``today``.
    """
    standing: dict[Place, list[Use]] = {}
    for use, citation, stretch in _every(catalogue):
        law = catalogue.laws.get(citation.law)
        for edition in _editions(law, citation, stretch, today) if law else ():
            standing.setdefault((citation.law, edition.since, citation.stem), []).append(use)
    return standing


Stretch = tuple[date, date] | None
"""From which day to before which a citation was written for, where it was written under a day."""


def _every(catalogue: Shelf) -> Iterator[tuple[Use, Citation, Stretch]]:
    for stem, ledger in catalogue.ledgers.items():
        for where, citation, stretch in _of_ledger(ledger.spec):
            yield Use(stem, ledger.spec.name, where), citation, stretch
    for indicator in catalogue.indicators.values():
        for citation in indicator.spec.citations:
            yield Use(indicator.stem, indicator.ledger, f"指标“{indicator.name}”"), citation, None
    for report in catalogue.reports.values():
        for cited in (each for _, _, each in walk(report) if isinstance(each, Citation)):
            yield Use("", report.name, "（报告模板）"), cited, None


def _editions(law: LawSpec, citation: Citation, stretch: Stretch, today: date) -> list[LawEdition]:
    """The editions on whose article of that number a citation stands."""
    ends = [*(edition.since for edition in law.editions[1:]), date.max]
    holding = [
        (edition, end) for edition, end in zip(law.editions, ends, strict=True) if citation.stem in edition.articles
    ]
    if stretch:
        return [edition for edition, end in holding if edition.since < stretch[1] and stretch[0] < end]
    now = law.on(today)
    return [edition for edition, _ in holding if edition == now] or [edition for edition, _ in holding[-1:]]


def readings(spec: LedgerSpec, laws: Mapping[str, LawSpec], day: date) -> list[ArticleReading]:
    """Every article the ledger cites, each once: as it reads on ``day``, or on the day its superseded limit began."""
    cited = {citation: _last(stretch, day) for _, citation, stretch in reversed(list(_of_ledger(spec)))}
    return [read(citation, laws, on) for citation, on in reversed(cited.items())]


def _last(stretch: Stretch, day: date) -> date:
    """The day on which an article is read: today, or the day on which a limit since replaced began."""
    return day if stretch is None or stretch[1] == date.max else stretch[0]


def read(citation: Citation, laws: Mapping[str, LawSpec], day: date) -> ArticleReading:
    """The article, or the doubt about it."""
    try:
        wanted_article = article(laws, citation, day)
    except LawError as fault:
        return ArticleReading(citation, doubt=f"{fault.message}。{fault.hint}")
    return ArticleReading(citation, wanted_article.gist, wanted_article.quote)


def _of_ledger(spec: LedgerSpec) -> Iterator[tuple[str, Citation, Stretch]]:
    """Where, what, and for a limit from its day until the next limit's."""
    yield from (("整本台账", citation, None) for citation in spec.citations)
    named = (("字段", spec.fields), ("佐证", spec.slots), ("步骤", spec.steps), ("视为", spec.deemed))
    for kind, parts in named:
        for name, part in parts.items():
            yield from _each(f"{kind}“{name}”", part.citations)
    for name, term in spec.terms.items():
        days = sorted(term.limits)
        for since, end in zip(days, [*days[1:], date.max], strict=True):
            yield from _each(f"期限“{name}”", term.limits[since].citations, (since, end))
        if term.extension:
            yield from _each(f"期限“{name}”的延长", term.extension.citations)


def _each(
    where: str, citations: Iterable[Citation], stretch: Stretch = None
) -> Iterator[tuple[str, Citation, Stretch]]:
    return ((where, citation, stretch) for citation in citations)
