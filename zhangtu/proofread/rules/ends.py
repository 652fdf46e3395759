"""做法 ends: title, addressee, issuing body and date of a yearly report."""

from collections.abc import Callable, Iterator, Mapping
from typing import Literal

from pydantic import Field

from zhangtu.proofread.hits import Check, Hit
from zhangtu.proofread.issuing import body_kind_of
from zhangtu.proofread.manuscript import Manuscript
from zhangtu.proofread.rules.data import RuleData


class EndsData(RuleData):
    """Which end this rule asks for."""

    end: Literal["标题", "主送", "署名", "落款", "日期", "标题连正文"] = Field(alias="要件")


def make(data: EndsData) -> Check:
    """Asked only of reports on law-based government; other texts have other ends."""
    return CHECKS[data.end]


def _no_title(manuscript: Manuscript) -> Iterator[Hit]:
    if manuscript.is_annual and manuscript.title is None:
        yield Hit(manuscript.head.start, manuscript.head.end)


def _no_addressee(manuscript: Manuscript) -> Iterator[Hit]:
    if manuscript.is_annual and manuscript.issuing.addressee is None:
        yield Hit(manuscript.head.start, manuscript.head.end)


def _no_body(manuscript: Manuscript) -> Iterator[Hit]:
    if manuscript.is_annual and manuscript.issuing.body is None and not _titled(manuscript):
        yield _at_the_end(manuscript)


def _no_signature(manuscript: Manuscript) -> Iterator[Hit]:
    if manuscript.is_annual and manuscript.issuing.body is None and _titled(manuscript):
        yield _at_the_end(manuscript)


def _titled(manuscript: Manuscript) -> bool:
    """Whether the title at least names an office or a place."""
    return manuscript.title is not None and body_kind_of(manuscript.title.text, None, "") is not None


def _no_date(manuscript: Manuscript) -> Iterator[Hit]:
    if manuscript.is_annual and manuscript.issuing.date is None:
        yield _at_the_end(manuscript)


def _at_the_end(manuscript: Manuscript) -> Hit:
    last = manuscript.lines[-1]
    return Hit(max(last.start, last.end - 12), last.end)


def _run_in(manuscript: Manuscript) -> Iterator[Hit]:
    title = manuscript.title
    if title is not None and not manuscript.text.startswith("\n", title.end):
        line_end = manuscript.text.find("\n", title.end)
        rest = manuscript.text[title.end : line_end if line_end >= 0 else None]
        if rest.strip():
            yield Hit(title.start, title.end + len(rest) - len(rest.lstrip()))


CHECKS: Mapping[str, Callable[[Manuscript], Iterator[Hit]]] = {
    "标题": _no_title,
    "主送": _no_addressee,
    "署名": _no_body,
    "落款": _no_signature,
    "日期": _no_date,
    "标题连正文": _run_in,
}
