"""What became of a publication: the versions that came before it, why each went, and which numbers changed."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from zhangtu.publish.datafile import Told, in_reading_order
from zhangtu.publish.models import Publication


@dataclass(frozen=True, slots=True)
class NumberChange:
    """A number that another version tells otherwise; empty where that version does not tell it."""

    name: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Correction:
    """A version that was taken down, and what the one after it changed."""

    was: Publication
    changed: tuple[NumberChange, ...]
    words: bool
    """Whether anything else than numbers was changed."""


def corrections(publication: Publication) -> list[Correction]:
    """The versions before this one, the latest first."""
    others = Publication.objects.filter(report=publication.report, published_at__lte=publication.published_at)
    earlier = others.exclude(pk=publication.pk).order_by("-published_at")
    versions = [publication, *earlier]
    return [_correction(was, now) for now, was in pairwise(versions)]


def current(publication: Publication) -> Publication | None:
    """The version that stands now in place of one taken down."""
    return Publication.objects.filter(report=publication.report, withdrawn_at__isnull=True).first()


def _correction(was: Publication, now: Publication) -> Correction:
    return Correction(was, tuple(_changed(was, now)), _bare(was) != _bare(now))


def _changed(was: Publication, now: Publication) -> Iterator[NumberChange]:
    before, after = _by_key(was), _by_key(now)
    for key, figure in (after | before).items():
        texts = _said(before.get(key)), _said(after.get(key))
        if texts[0] != texts[1]:
            yield NumberChange(str(figure["name"]), *texts)


def _by_key(publication: Publication) -> dict[str, Told]:
    return {str(figure["key"]): figure for figure in in_reading_order(publication)}


def _said(figure: Told | None) -> str:
    return f"{figure['value']}{figure['unit']}" if figure else ""


def _bare(publication: Publication) -> object:
    """Title and text with each number replaced by the figure it is."""
    return publication.title, [[_part(part) for part in block["parts"]] for block in publication.blocks]


def _part(part: object) -> object:
    return part["key"] if isinstance(part, Mapping) else part
