"""Figures and published reports."""

from datetime import date
from typing import Annotated, Any
from uuid import UUID

from django.http import HttpRequest
from ninja import Query, Router
from pydantic import Field

from zhangtu import shelf
from zhangtu.api.caller import BySession, ByToken, caller
from zhangtu.api.schemas import FigureOut, PublicationOut, RefusalOut, Strict
from zhangtu.entrance.models import TokenScope
from zhangtu.measure.figure import Figure, plain
from zhangtu.measure.figures import figures as measured
from zhangtu.measure.level import Level
from zhangtu.measure.seen import Share, shares
from zhangtu.measure.span import Span
from zhangtu.publish.models import Publication

router = Router(tags=["数字和报告"], auth=[ByToken(TokenScope.FIGURES), BySession()])


class FigureRequest(Strict):
    """Of which office, over which days, which indicators; none means all that may be seen."""

    office: UUID
    since: date
    until: date
    key: list[str] = Field(default_factory=list)
    level: Level = Level.ALL
    """本级, 下级 or 合计 of an office with others below it."""


@router.get("/figures", response={200: list[FigureOut], 404: RefusalOut, 422: RefusalOut})
def figures(request: HttpRequest, wanted: Annotated[FigureRequest, Query()]) -> list[dict[str, Any]]:
    """Figures of the part of an office's subtree whose records the caller may see."""
    who, catalogue = caller(request), shelf.current()
    span = Span(wanted.since, wanted.until)
    keys = [key for key in wanted.key if key in catalogue.indicators] if wanted.key else list(catalogue.indicators)
    allowed = shares(catalogue, keys, wanted.office, wanted.until, who.reach, wanted.level)
    by_share: dict[Share, list[str]] = {}
    for key, share in allowed.items():
        by_share.setdefault(share, []).append(key)
    answers: dict[str, dict[str, Any]] = {}
    for share, here in by_share.items():
        made = measured(catalogue, here, wanted.office, span, today=who.today, offices=share.offices)
        answers |= {key: {**_told(figure), "whole": share.whole} for key, figure in made.items()}
    return [answers[key] for key in keys if key in answers]


def _told(figure: Figure) -> dict[str, Any]:
    names = ("key", "name", "unit", "kind", "records", "digest", "definition", "source")
    value = None if figure.value is None else plain(figure.value)
    return {name: getattr(figure, name) for name in names} | {"value": value, "unanswered": figure.unanswered}


@router.get("/reports", response=list[PublicationOut], auth=None)
def reports(request: HttpRequest, year: int | None = None, office: UUID | None = None) -> list[dict[str, Any]]:
    """What has been published; open to everyone."""
    wanted = {name: value for name, value in (("year", year), ("office", office)) if value is not None}
    published = Publication.objects.filter(withdrawn_at__isnull=True, **wanted).order_by("-published_at")[:200]
    return [_published(each) for each in published]


def _published(publication: Publication) -> dict[str, Any]:
    return {
        "slug": publication.slug,
        "title": publication.title,
        "office": publication.office_name,
        "year": publication.year,
        "published": publication.published_at.date(),
        "digest": publication.digest,
        "figures": list(publication.figures.values()),
    }
