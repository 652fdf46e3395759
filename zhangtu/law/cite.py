"""What a citation means on a day."""

from collections.abc import Mapping
from datetime import date
from difflib import SequenceMatcher

from zhangtu.catalog.citation import Citation
from zhangtu.catalog.faults import meant
from zhangtu.law.spec import Article, LawEdition, LawSpec

ALIKE = 0.6


class LawError(Exception):
    """Base of what is wrong with a citation; ``message`` and ``hint`` are for the clerk."""

    def __init__(self, message: str, hint: str = "") -> None:
        self.message, self.hint = message, hint
        super().__init__(message)


class LawUnknownError(LawError):
    """The catalogue has no such law."""


class NotInForceError(LawError):
    """The law had no edition in force on that day."""


class ArticleMissingError(LawError):
    """The edition of that day has no such article."""


def article(laws: Mapping[str, LawSpec], citation: Citation, day: date) -> Article:
    """The article as it read on ``day``; raises a LawError that says what is wrong and what was probably meant."""
    law = laws.get(citation.law)
    if law is None:
        raise LawUnknownError(f"目录里没有《{citation.law}》", meant(citation.law, laws))
    edition = law.on(day)
    if edition is None:
        raise NotInForceError(_not_in_force(law, day), _heir(law, citation, laws, day))
    current = edition.articles.get(citation.stem)
    if current is None:
        raise ArticleMissingError(_missing(law, edition, citation, day), _moved(law, edition, citation))
    return current


def _not_in_force(law: LawSpec, day: date) -> str:
    first = law.editions[0].since
    if day < first:
        return f"《{law.name}》{day} 还没有施行（{first} 起施行）"
    ended = next((e.until for e in reversed(law.editions) if e.until), None)
    return f"《{law.name}》{day} 已经失效（{ended} 起）"


def _heir(law: LawSpec, citation: Citation, laws: Mapping[str, LawSpec], day: date) -> str:
    """The article of another law in force that says the same, for a law that was replaced."""
    text = _text(law, citation)
    others = (
        (other.name, name, candidate)
        for other in laws.values()
        if other.name != law.name and (edition := other.on(day))
        for name, candidate in edition.articles.items()
    )
    best = max(others, key=lambda item: _likeness(text, item[2]), default=None) if text else None
    return f"是不是“{best[0]} {best[1]}”？" if best and _likeness(text, best[2]) >= ALIKE else ""


def _missing(law: LawSpec, edition: LawEdition, citation: Citation, day: date) -> str:
    return f"《{law.name}》{day} 有效的版本（{edition.since} 起施行）里没有{citation.stem}"


def _moved(law: LawSpec, edition: LawEdition, citation: Citation) -> str:
    """The article that now says what the cited one said in another edition, else the nearest number."""
    text = _text(law, citation)
    best = max(edition.articles, key=lambda name: _likeness(text, edition.articles[name])) if text else ""
    if best and _likeness(text, edition.articles[best]) >= ALIKE:
        return f"是不是“{best}”？"
    return meant(citation.stem, edition.articles)


def _text(law: LawSpec, citation: Citation) -> str:
    """What the cited article says in the latest edition that has it."""
    return next((e.articles[citation.stem].gist for e in reversed(law.editions) if citation.stem in e.articles), "")


def _likeness(text: str, candidate: Article) -> float:
    return SequenceMatcher(None, text, candidate.gist, autojunk=False).ratio()
