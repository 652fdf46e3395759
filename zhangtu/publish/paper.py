"""An official document before it has a file format: what stands in it, in order."""

from dataclasses import dataclass
from datetime import date

UNSIGNED = "（草稿，没有签发）"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of ``level`` 1–4 with its number already in the text, such as 一、主要举措和成效."""

    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of body text; ``lead`` is a run-in heading printed in the heading's letter at its start."""

    text: str
    lead: Heading | None = None
    marked: tuple[tuple[int, int], ...] = ()
    """From where to where numbers stand that nobody counted: start and end of each in the text, in order."""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells; the first row is the head and repeats on every page."""

    rows: tuple[tuple[str, ...], ...]
    caption: str = ""
    marked: frozenset[tuple[int, int]] = frozenset()
    """Row and column of the cells whose number nobody counted."""


Block = Heading | Paragraph | Table


@dataclass(frozen=True, slots=True)
class Annex:
    """Something that begins on a page of its own after the signature."""

    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Paper:
    """A document ready to be laid out. ``title`` holds the lines as they should break."""

    title: tuple[str, ...]
    blocks: tuple[Block, ...]
    signer: str = ""
    day: date | None = None
    addressee: str = ""
    number: str = ""
    organ: str = ""
    """The name over the red line, such as 新桥镇人民政府文件; without it the document has no head."""
    sealed: bool = False
    note: str = ""
    """What stands in brackets under the date."""
    annexes: tuple[Annex, ...] = ()

    def written_day(self) -> str:
        """The day of issue as GB/T 9704 writes it: full year, no leading zeros; a draft says that it is one."""
        return f"{self.day.year}年{self.day.month}月{self.day.day}日" if self.day else UNSIGNED
