"""A publication, or a report still on its way, as the paper that GB/T 9704 lays out."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from zhangtu.publish.paper import Annex, Heading, Paper, Paragraph, Table
from zhangtu.report.content import Block, Chip, Part, runs

MARKED = "注：划波浪线的数字由单位手工填报，不由台账算出"


def paper_of(
    title: str,
    blocks: Sequence[Block],
    *,
    signer: str,
    day: date | None,
    addressee: str = "",
    number: str = "",
    typed: Mapping[str, str] | None = None,
    figures: Sequence[Mapping[str, object]] = (),
) -> Paper:
    """The paper of a report.

    ``typed`` says of each number typed by hand what it is and where it is from; such numbers are marked and told under
    the date. ``figures``, if given, follow with their definitions as an annex. A number of its own gives it a red head.
    """
    typed = typed or {}
    return Paper(
        title=title_lines(title),
        blocks=tuple(_printed(run, typed) for run in runs(blocks)),
        signer=signer,
        day=day,
        addressee=addressee,
        number=number,
        organ=f"{signer}文件" if number else "",
        note=f"{MARKED}：{'、'.join(typed.values())}" if typed else "",
        annexes=(Annex("指标口径", (_definitions(figures),)),) if figures else (),
    )


def _printed(run: Sequence[Block], typed: Mapping[str, str]) -> Heading | Paragraph | Table:
    block = run[0]
    if not block.cells:
        return Heading(block.level, block.text) if block.level else Paragraph(block.text, marked=_marked(block, typed))
    rows = [[Block(0, cell).text for cell in row.cells] for row in run]
    width = max(len(row) for row in rows)
    cells = ((number, column, cell) for number, row in enumerate(run) for column, cell in enumerate(row.cells))
    marked = frozenset(
        (number, column) for number, column, cell in cells if any(_is_typed(part, typed) for part in cell)
    )
    return Table(tuple((*row, *[""] * (width - len(row))) for row in rows), marked=marked)


def _marked(block: Block, typed: Mapping[str, str]) -> tuple[tuple[int, int], ...]:
    return tuple(_stretches(block.parts, typed))


def _stretches(parts: Sequence[Part], typed: Mapping[str, str]) -> Iterator[tuple[int, int]]:
    position = 0
    for part in parts:
        end = position + len(part.text if isinstance(part, Chip) else part)
        if _is_typed(part, typed):
            yield position, end
        position = end


def _is_typed(part: Part, typed: Mapping[str, str]) -> bool:
    return isinstance(part, Chip) and part.key in typed


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


def _definitions(figures: Sequence[Mapping[str, object]]) -> Table:
    rows = [("指标", "数值", "单位", "口径")]
    rows += [
        (str(figure["key"]), str(figure["value"]), str(figure["unit"]), str(figure["definition"])) for figure in figures
    ]
    return Table(tuple(rows))
