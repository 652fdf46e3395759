"""A publication, or a report still on its way, as the paper that GB/T 9704 lays out."""

from collections.abc import Mapping, Sequence
from datetime import date

from zhangtu.publish.paper import Annex, Heading, Paper, Paragraph, Table
from zhangtu.report.content import Block, runs


def paper_of(
    title: str,
    blocks: Sequence[Block],
    *,
    signer: str,
    day: date | None,
    addressee: str = "",
    number: str = "",
    figures: Mapping[str, Mapping[str, object]] | None = None,
) -> Paper:
    """The paper of a report; with ``figures``, their definitions follow as an annex."""
    annexes = (Annex("指标口径", (_definitions(figures),)),) if figures else ()
    return Paper(
        title=title_lines(title),
        blocks=tuple(_printed(run) for run in runs(blocks)),
        signer=signer,
        day=day,
        addressee=addressee,
        number=number,
        annexes=annexes,
    )


def _printed(run: Sequence[Block]) -> Heading | Paragraph | Table:
    block = run[0]
    if not block.cells:
        return Heading(block.level, block.text) if block.level else Paragraph(block.text)
    rows = [[Block(0, cell).text for cell in row.cells] for row in run]
    width = max(len(row) for row in rows)
    return Table(tuple((*row, *[""] * (width - len(row))) for row in rows))


def title_lines(title: str, widest: int = 19) -> tuple[str, ...]:
    """A title broken as a person would: after the issuing organ, then into lines of about equal length."""
    head, mark, tail = title.partition("关于")
    if mark and head and len(title) > widest:
        return (head, *title_lines(mark + tail, widest))
    if len(title) <= widest:
        return (title,)
    lines = -(-len(title) // widest)
    size = -(-len(title) // lines)
    return tuple(title[start : start + size] for start in range(0, len(title), size))


def _definitions(figures: Mapping[str, Mapping[str, object]]) -> Table:
    rows = [("指标", "数值", "单位", "口径")]
    rows += [
        (str(told["key"]), str(told["value"]), str(told["unit"]), str(told["definition"])) for told in figures.values()
    ]
    return Table(tuple(rows))
