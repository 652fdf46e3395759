"""The measures of an official document, as the office's layout file gives them."""

import logging
from functools import lru_cache
from pathlib import Path

from pydantic import Field

from zhangtu.catalog.faults import SpecIssuesError
from zhangtu.catalog.folders import SHIPPED, layers, topmost
from zhangtu.catalog.parse import parse
from zhangtu.catalog.source import read
from zhangtu.catalog.spec import Spec, Text

log = logging.getLogger(__name__)
MM_PER_POINT = 25.4 / 72


class Measured(Spec):
    """Something the standard sets: the article that sets it and how far that was checked."""

    article: str = Field(alias="条")
    checked: Text = Field(alias="核对")


class PaperSize(Measured):
    """The sheet, in millimetres."""

    width: float = Field(alias="宽")
    height: float = Field(alias="高")


class Margins(Measured):
    """From the sheet's edge to the type area, in millimetres."""

    top: float = Field(alias="上")
    bottom: float = Field(alias="下")
    left: float = Field(alias="左")
    right: float = Field(alias="右")


class Grid(Measured):
    """Lines on a full page and characters on a full line."""

    lines: int = Field(alias="行数")
    characters: int = Field(alias="字数")


class Lettering(Measured):
    """Font (a name of 字体), size in points, colour as RRGGBB."""

    font: Text = Field(alias="字体")
    points: float = Field(alias="磅")
    colour: str = Field("000000", alias="颜色")


class Indent(Measured):
    """A distance in characters of the body text."""

    characters: int = Field(alias="字")


class Closing(Spec):
    """Where signature and date stand."""

    sealed: Indent = Field(alias="加盖印章日期右空")
    unsealed: Indent = Field(alias="不盖印章右空")
    shift: Indent = Field(alias="日期比署名右移")


class PageNumber(Measured):
    """Distance below the type area in millimetres, and from its side in characters."""

    below: float = Field(alias="距版心下边缘")
    characters: int = Field(alias="空字")


class Head(Measured):
    """From the top of the type area to the name over the red line, in millimetres."""

    below: float = Field(alias="距版心上边缘")


class Layout(Spec):
    """A whole layout file."""

    name: Text = Field(alias="版式")
    standard: Text = Field(alias="标准")
    paper: PaperSize = Field(alias="纸张")
    margins: Margins = Field(alias="页边")
    grid: Grid = Field(alias="版心")
    fonts: dict[str, tuple[str, ...]] = Field(alias="字体")
    lettering: dict[str, Lettering] = Field(alias="文字")
    head: Head = Field(alias="版头")
    closing: Closing = Field(alias="落款")
    page_number: PageNumber = Field(alias="页码")

    def line_points(self) -> float:
        """The height of one line, in points."""
        height = self.paper.height - self.margins.top - self.margins.bottom
        return height / MM_PER_POINT / self.grid.lines

    def character_points(self) -> float:
        """The width of one character of body text, in points."""
        width = self.paper.width - self.margins.left - self.margins.right
        return width / MM_PER_POINT / self.grid.characters


def layout(name: str = "gbt9704") -> Layout:
    """The layout ``name`` of the catalogue; without one of its own, or while that has faults, the shipped one."""
    pattern = f"layouts/{name}.yaml"
    path, told_as = next(topmost((SHIPPED, *layers()), pattern))
    try:
        return read_layout(path, told_as, path.stat().st_mtime_ns)
    except SpecIssuesError as error:
        if path.is_relative_to(SHIPPED):
            raise
        log.warning("本单位的版式有错，先用程序自带的：\n%s", error)
        return read_layout(*next(topmost((SHIPPED,), pattern)))


@lru_cache(maxsize=8)
def read_layout(path: Path, told_as: str, changed: int = 0) -> Layout:
    """The layout in a file that was ``changed`` then; raises SpecIssuesError with all that is wrong with it."""
    return parse(Layout, read(path, told_as))
