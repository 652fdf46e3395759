"""What a new edition of a law touches, told before it is accepted."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from zhangtu.catalog.citation import Citation
from zhangtu.catalog.spec import Spec, walk
from zhangtu.law.cite import LawError, article
from zhangtu.law.spec import LawSpec


@dataclass(frozen=True, slots=True)
class Cited:
    """One place of the catalogue that cites an article, with the day it stands under, if it stands under one."""

    file: str
    place: tuple[str | int, ...]
    citation: Citation
    since: date | None = None

    @property
    def where(self) -> str:
        """The place in the file's own words."""
        return " ".join(str(step) for step in self.place if not isinstance(step, int))


@dataclass(frozen=True, slots=True)
class Touched:
    """A citation that reads otherwise from ``day`` on; without ``after`` the article is gone, perhaps to ``hint``."""

    cited: Cited
    day: date
    before: str
    after: str
    hint: str = ""


def cited(file: str, spec: Spec) -> Iterator[Cited]:
    """Every citation in a spec."""
    for loc, days, citation in walk(spec):
        if isinstance(citation, Citation):
            yield Cited(file, loc, citation, days[-1] if days else None)


def touched(old: LawSpec, new: LawSpec, places: Iterable[Cited]) -> list[Touched]:
    """What cites the law and reads otherwise under an edition that ``new`` adds to ``old``.

    A citation that stands under that edition's day or a later one was written for it and is not told.
    """
    known = {edition.since for edition in old.editions}
    added = [edition.since for edition in new.editions if edition.since not in known]
    changed = []
    for citing in places:
        if citing.citation.law != new.name:
            continue
        for day in added:
            if citing.since is None or citing.since < day:
                before, _ = _read(old, citing.citation, day)
                after, hint = _read(new, citing.citation, day)
                if before != after:
                    changed.append(Touched(citing, day, before, after, hint))
    return changed


def _read(law: LawSpec, citation: Citation, day: date) -> tuple[str, str]:
    """The gist on a day, or nothing and what the article may have become."""
    try:
        return article({law.name: law}, citation, day).gist, ""
    except LawError as error:
        return "", error.hint
