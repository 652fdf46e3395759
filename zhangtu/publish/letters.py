"""Words set in the letters of a layout: font, size, colour, spacing, and the page number at the foot."""

from collections.abc import Iterator
from math import floor

from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_UNDERLINE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Pt, RGBColor
from docx.text.paragraph import Paragraph as WordParagraph
from docx.text.run import Run

from zhangtu.publish.layout import Layout, Lettering

TWIPS = 20
HUNDREDTHS = 100
"""Word counts an indent in hundredths of a character."""


class Letters:
    """Sets words in the letters of one layout."""

    def __init__(self, form: Layout) -> None:
        self.form = form

    def run(
        self, paragraph: WordParagraph, text: str, letter: Lettering, *, marked: bool = False, points: float = 0
    ) -> Run:
        """The words at the paragraph's end; ``marked`` ones get a wavy line, ``points`` is another size."""
        run = paragraph.add_run(text)
        run.font.size = Pt(points or letter.points)
        run.font.color.rgb = RGBColor.from_string(letter.colour)
        if marked:
            run.font.underline = WD_UNDERLINE.WAVY
        self.font(run._r.get_or_add_rPr(), letter)
        if letter.points == self.form.lettering["正文"].points:
            self._tighten(run, letter)
        return run

    def font(self, properties: BaseOxmlElement, letter: Lettering) -> None:
        """Name the font for all four kinds of script, or Word picks another one for Chinese."""
        fonts = properties.find(qn("w:rFonts"))
        if fonts is None:
            fonts = OxmlElement("w:rFonts")
            properties.insert(0, fonts)
        for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
            fonts.attrib.pop(qn(f"w:{theme}"), None)
        for script in ("ascii", "hAnsi", "eastAsia", "cs"):
            fonts.set(qn(f"w:{script}"), self.form.fonts[letter.font][0])
        fonts.set(qn("w:hint"), "eastAsia")

    def page_number(self, paragraph: WordParagraph, side: WD_ALIGN_PARAGRAPH) -> None:
        """The page's number between two dashes, on its side."""
        letter = self.form.lettering["页码"]
        paragraph.alignment = side
        indent = paragraph._p.get_or_add_pPr().get_or_add_ind()
        edge = "right" if side is WD_ALIGN_PARAGRAPH.RIGHT else "left"
        indent.set(qn(f"w:{edge}Chars"), str(self.form.page_number.characters * HUNDREDTHS))
        indent.set(qn(f"w:{edge}"), str(round(self.form.page_number.characters * letter.points * TWIPS)))
        self.run(paragraph, "— ", letter)
        for run_part in _page_field():
            self.run(paragraph, "", letter)._r.append(run_part)
        self.run(paragraph, " —", letter)

    def _tighten(self, run: Run, letter: Lettering) -> None:
        """Space body text so that a full line holds the set number of characters.

        A grid of characters would say the same, but LibreOffice gives each character two cells of such a grid.
        """
        spacing = OxmlElement("w:spacing")
        spacing.set(qn("w:val"), str(floor((self.form.character_points() - letter.points) * TWIPS)))
        run._r.get_or_add_rPr().insert_element_before(
            spacing, "w:w", "w:kern", "w:position", "w:sz", "w:szCs", "w:highlight", "w:u", "w:lang"
        )


def width(text: str) -> float:
    """How many characters wide ``text`` prints: Latin letters and digits take half."""
    return sum(0.5 if ord(letter) < 0x2E80 else 1.0 for letter in text)


def _page_field() -> Iterator[BaseOxmlElement]:
    """The three parts of a PAGE field."""
    begin, text, end = OxmlElement("w:fldChar"), OxmlElement("w:instrText"), OxmlElement("w:fldChar")
    begin.set(qn("w:fldCharType"), "begin")
    text.set(qn("xml:space"), "preserve")
    text.text = " PAGE "
    end.set(qn("w:fldCharType"), "end")
    yield from (begin, text, end)
