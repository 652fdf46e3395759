"""Where the catalogue stands on which article: what a law's page and a signed ledger page show."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from zhangtu.catalog.citation import Citation
from zhangtu.catalog.spec import walk
from zhangtu.law.cite import LawError, article
from zhangtu.law.spec import LawSpec
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


def uses(shelf: Shelf) -> dict[tuple[str, str], list[Use]]:
    """(law, article) → the ledgers, steps, terms, fields, evidence, indicators and templates that stand on it."""
    found: dict[tuple[str, str], list[Use]] = {}
    for stem, ledger in shelf.ledgers.items():
        for where, citation, _ in _of_ledger(ledger.spec):
            found.setdefault((citation.law, citation.stem), []).append(Use(stem, ledger.spec.name, where))
    for indicator in shelf.indicators.values():
        for citation in indicator.spec.citations:
            use = Use(indicator.stem, indicator.ledger, f"指标“{indicator.name}”")
            found.setdefault((citation.law, citation.stem), []).append(use)
    for report in shelf.reports.values():
        for cited in (each for _, _, each in walk(report) if isinstance(each, Citation)):
            found.setdefault((cited.law, cited.stem), []).append(Use("", report.name, "（报告模板）"))
    return found


def readings(spec: LedgerSpec, laws: Mapping[str, LawSpec], day: date) -> list[ArticleReading]:
    """Every article the ledger cites, each once: as it reads on ``day``, or on the day its superseded limit began."""
    cited = {citation: since or day for _, citation, since in reversed(list(_of_ledger(spec)))}
    return [read(citation, laws, on) for citation, on in reversed(cited.items())]


def read(citation: Citation, laws: Mapping[str, LawSpec], day: date) -> ArticleReading:
    """The article, or the doubt about it."""
    try:
        found = article(laws, citation, day)
    except LawError as fault:
        return ArticleReading(citation, doubt=f"{fault.message}。{fault.hint}")
    return ArticleReading(citation, found.gist, found.quote)


def _of_ledger(spec: LedgerSpec) -> Iterator[tuple[str, Citation, date | None]]:
    """Where, what, and for a limit that another has followed the day it began."""
    yield from (("整本台账", citation, None) for citation in spec.citations)
    named = (("字段", spec.fields), ("佐证", spec.slots), ("步骤", spec.steps))
    for kind, parts in named:
        for name, part in parts.items():
            yield from _each(f"{kind}“{name}”", part.citations)
    for name, term in spec.terms.items():
        for since, limit in term.limits.items():
            yield from _each(f"期限“{name}”", limit.citations, None if since == max(term.limits) else since)
        if term.extension:
            yield from _each(f"期限“{name}”的延长", term.extension.citations)


def _each(
    where: str, citations: Iterable[Citation], since: date | None = None
) -> Iterator[tuple[str, Citation, date | None]]:
    return ((where, citation, since) for citation in citations)
