"""A document as a Word file in the layout of GB/T 9704."""

from collections.abc import Iterator
from io import BytesIO
from math import floor

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Mm, Pt, RGBColor
from docx.text.paragraph import Paragraph as WordParagraph
from docx.text.run import Run

from zhangtu.publish.layout import MM_PER_POINT, Layout, Lettering, layout
from zhangtu.publish.paper import Annex, Block, Heading, Paper, Paragraph, Table

LEVELS = {1: "一级", 2: "二级", 3: "三级", 4: "四级"}
TWIPS = 20
HUNDREDTHS = 100
"""Word counts an indent in hundredths of a character."""


def docx(paper: Paper, form: Layout | None = None) -> bytes:
    """The bytes of the Word file; ``form`` defaults to the catalogue's GB/T 9704 layout."""
    form = form or layout()
    return _Writer(form).write(paper)


class _Writer:
    """Lays one paper out; made anew for each."""

    def __init__(self, form: Layout) -> None:
        self.form = form
        self.word: WordDocument = Document()

    def write(self, paper: Paper) -> bytes:
        self._page(paper)
        self._head(paper)
        for line in paper.title:
            self._line(line, "标题", centred=True)
        if paper.title:
            self._line("", "正文")
        if paper.addressee:
            self._line(f"{paper.addressee.rstrip(':：')}：", "主送机关")
        self._blocks(paper.blocks)
        self._annex_note(paper.annexes)
        self._closing(paper)
        for number, annex in enumerate(paper.annexes, 1):
            self._annex(annex, number if len(paper.annexes) > 1 else 0)
        buffer = BytesIO()
        self.word.save(buffer)
        return buffer.getvalue()

    def _page(self, paper: Paper) -> None:
        form, section = self.form, self.word.sections[0]
        section.page_width, section.page_height = Mm(form.paper.width), Mm(form.paper.height)
        section.top_margin, section.bottom_margin = Mm(form.margins.top), Mm(form.margins.bottom)
        section.left_margin, section.right_margin = Mm(form.margins.left), Mm(form.margins.right)
        letter = form.lettering["页码"]
        section.footer_distance = Mm(form.margins.bottom - form.page_number.below - letter.points * MM_PER_POINT)
        section.header_distance = Mm(form.margins.top / 2)
        grid = section._sectPr.find(qn("w:docGrid"))
        if grid is None:
            grid = OxmlElement("w:docGrid")
            section._sectPr.append(grid)
        grid.set(qn("w:type"), "lines")
        grid.set(qn("w:linePitch"), str(int(form.line_points() * TWIPS)))
        self.word.settings.odd_and_even_pages_header_footer = True
        self._page_number(section.footer.paragraphs[0], WD_ALIGN_PARAGRAPH.RIGHT)
        self._page_number(section.even_page_footer.paragraphs[0], WD_ALIGN_PARAGRAPH.LEFT)
        properties = self.word.core_properties
        properties.title, properties.author, properties.language = "".join(paper.title), paper.signer, "zh-CN"
        self._default_fonts()

    def _default_fonts(self) -> None:
        normal = self.word.styles["Normal"]
        self._font(normal.element.get_or_add_rPr(), self.form.lettering["正文"])
        normal.font.size = Pt(self.form.lettering["正文"].points)
        properties = normal.element.get_or_add_pPr()
        for switch in (
            "widowControl",
            "autoSpaceDE",
            "autoSpaceDN",
        ):  # each would break the grid
            off = OxmlElement(f"w:{switch}")
            off.set(qn("w:val"), "0")
            properties.append(off)
        self._declare_fallbacks()

    def _declare_fallbacks(self) -> None:
        """Name in the font table, for each first choice, the fonts to use where it is missing."""
        table = next(part for part in self.word.part.package.iter_parts() if part.partname == "/word/fontTable.xml")
        fonts = "".join(
            f'<w:font w:name="{names[0]}"><w:altName w:val="{",".join(names[1:])}"/><w:charset w:val="86"/></w:font>'
            for names in self.form.fonts.values()
        )
        table._blob = table.blob.replace(b"</w:fonts>", fonts.encode() + b"</w:fonts>")

    def _head(self, paper: Paper) -> None:
        """The issuing organ in red, the number and the red line; nothing when the paper names no organ."""
        if not paper.organ:
            if paper.number:
                self._line(paper.number, "发文字号", centred=True)
            return
        self._line(paper.organ, "发文机关标志", centred=True, exact=False)
        self._line("", "正文")
        self._line("", "正文")
        number = self._line(paper.number, "发文字号", centred=True)
        self._red_line(number)
        self._line("", "正文")
        self._line("", "正文")

    def _red_line(self, paragraph: WordParagraph) -> None:
        borders, bottom = OxmlElement("w:pBdr"), OxmlElement("w:bottom")
        for key, value in {"val": "single", "sz": "12", "space": "11", "color": "FF0000"}.items():
            bottom.set(qn(f"w:{key}"), value)
        borders.append(bottom)
        properties = paragraph._p.get_or_add_pPr()
        properties.insert_element_before(
            borders, "w:shd", "w:tabs", "w:suppressAutoHyphens", "w:spacing", "w:ind", "w:jc", "w:rPr"
        )

    def _blocks(self, blocks: tuple[Block, ...]) -> None:
        for block in blocks:
            if isinstance(block, Heading):
                self._line(block.text, LEVELS[block.level], indent=2, outline=block.level)
            elif isinstance(block, Table):
                self._table(block)
            else:
                self._paragraph(block)

    def _paragraph(self, block: Paragraph) -> None:
        if block.lead is None:
            self._line(block.text, "正文", indent=2)
            return
        paragraph = self._line(block.lead.text, LEVELS[block.lead.level], indent=2)
        self._run(paragraph, block.text, self.form.lettering["正文"])

    def _annex_note(self, annexes: tuple[Annex, ...]) -> None:
        if not annexes:
            return
        self._line("", "正文")
        if len(annexes) == 1:
            self._line(f"附件：{annexes[0].title}", "正文", indent=2)
            return
        for number, annex in enumerate(annexes, 1):
            lead = "附件：" if number == 1 else "　　　"
            self._line(f"{lead}{number}.{annex.title}", "正文", indent=2)

    def _closing(self, paper: Paper) -> None:
        """Signature and date: under a seal the name is centred over the date, else the date hangs two to the right."""
        if not paper.signer:
            return
        closing, day = self.form.closing, paper.written_day()
        self._line("", "正文")
        name_width, day_width = _width(paper.signer), _width(day)
        if paper.sealed:
            self._line("", "正文")
            day_right = float(closing.sealed.characters)
            name_right = day_right + (day_width - name_width) / 2
        else:
            name_right = float(closing.unsealed.characters)
            day_right = name_right + name_width - day_width - closing.shift.characters
            if day_right < closing.unsealed.characters:
                name_right += closing.unsealed.characters - day_right
                day_right = float(closing.unsealed.characters)
        self._right(paper.signer, max(name_right, 0.0))
        if day:
            self._right(day, day_right)

    def _right(self, text: str, characters: float) -> None:
        paragraph = self._line(text, "正文")
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        paragraph.paragraph_format.keep_together = True
        self._indent(paragraph, right=characters)

    def _annex(self, annex: Annex, number: int) -> None:
        mark = self._line(f"附件{number or ''}", "附件标识")
        mark.paragraph_format.page_break_before = True
        self._line("", "正文")
        self._line(annex.title, "标题", centred=True)
        self._line("", "正文")
        self._blocks(annex.blocks)

    def _table(self, block: Table) -> None:
        letter = self.form.lettering["表格"]
        if block.caption:
            self._line(block.caption, "正文", centred=True)
        table = self.word.add_table(rows=0, cols=len(block.rows[0]), style="Table Grid")
        for index, cells in enumerate(block.rows):
            row = table.add_row()
            for cell, text in zip(row.cells, cells, strict=True):
                paragraph = cell.paragraphs[0]
                self._run(paragraph, text, letter)
                self._off_grid(paragraph)
            if index == 0:
                head = OxmlElement("w:tblHeader")
                row._tr.get_or_add_trPr().append(head)

    def _off_grid(self, paragraph: WordParagraph) -> None:
        snap = OxmlElement("w:snapToGrid")
        snap.set(qn("w:val"), "0")
        paragraph._p.get_or_add_pPr().append(snap)

    def _line(
        self, text: str, style: str, *, centred: bool = False, indent: int = 0, outline: int = 0, exact: bool = True
    ) -> WordParagraph:
        paragraph = self.word.add_paragraph()
        spacing = paragraph.paragraph_format
        spacing.space_before = spacing.space_after = Pt(0)
        if exact:
            spacing.line_spacing_rule = WD_LINE_SPACING.EXACTLY
            spacing.line_spacing = Pt(int(self.form.line_points() * TWIPS) / TWIPS)
        if centred:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        if indent:
            self._indent(paragraph, first=indent)
        if outline:
            level = OxmlElement("w:outlineLvl")
            level.set(qn("w:val"), str(outline - 1))
            paragraph._p.get_or_add_pPr().append(level)
            spacing.keep_with_next = True
        self._run(paragraph, text, self.form.lettering[style])
        return paragraph

    def _indent(self, paragraph: WordParagraph, *, first: int = 0, right: float = 0.0) -> None:
        """Set indents in characters, and in twips for readers that know no characters."""
        properties = paragraph._p.get_or_add_pPr()
        indent = properties.get_or_add_ind()
        width = self.form.character_points() * TWIPS
        if first:
            indent.set(qn("w:firstLineChars"), str(first * HUNDREDTHS))
            indent.set(qn("w:firstLine"), str(round(first * width)))
        if right:
            indent.set(qn("w:rightChars"), str(round(right * HUNDREDTHS)))
            indent.set(qn("w:right"), str(round(right * width)))

    def _page_number(self, paragraph: WordParagraph, side: WD_ALIGN_PARAGRAPH) -> None:
        letter = self.form.lettering["页码"]
        paragraph.alignment = side
        indent = paragraph._p.get_or_add_pPr().get_or_add_ind()
        edge = "right" if side is WD_ALIGN_PARAGRAPH.RIGHT else "left"
        indent.set(qn(f"w:{edge}Chars"), str(self.form.page_number.characters * HUNDREDTHS))
        indent.set(qn(f"w:{edge}"), str(round(self.form.page_number.characters * letter.points * TWIPS)))
        self._run(paragraph, "— ", letter)
        for run_part in _page_field():
            run = self._run(paragraph, "", letter)
            run._r.append(run_part)
        self._run(paragraph, " —", letter)

    def _run(self, paragraph: WordParagraph, text: str, letter: Lettering) -> Run:
        run = paragraph.add_run(text)
        run.font.size = Pt(letter.points)
        run.font.color.rgb = RGBColor.from_string(letter.colour)
        self._font(run._r.get_or_add_rPr(), letter)
        if letter.points == self.form.lettering["正文"].points:
            self._tighten(run, letter)
        return run

    def _tighten(self, run: Run, letter: Lettering) -> None:
        """Space body text so that a full line holds the set number of characters.

        A grid of characters would say the same, but LibreOffice gives each character two cells of such a grid.
        """
        spacing = OxmlElement("w:spacing")
        spacing.set(qn("w:val"), str(floor((self.form.character_points() - letter.points) * TWIPS)))
        run._r.get_or_add_rPr().insert_element_before(
            spacing, "w:w", "w:kern", "w:position", "w:sz", "w:szCs", "w:highlight", "w:u", "w:lang"
        )

    def _font(self, properties: BaseOxmlElement, letter: Lettering) -> None:
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


def _page_field() -> Iterator[BaseOxmlElement]:
    """The three parts of a PAGE field."""
    begin, text, end = OxmlElement("w:fldChar"), OxmlElement("w:instrText"), OxmlElement("w:fldChar")
    begin.set(qn("w:fldCharType"), "begin")
    text.set(qn("xml:space"), "preserve")
    text.text = " PAGE "
    end.set(qn("w:fldCharType"), "end")
    yield from (begin, text, end)


def _width(text: str) -> float:
    """How many characters wide ``text`` prints: Latin letters and digits take half."""
    return sum(0.5 if ord(letter) < 0x2E80 else 1.0 for letter in text)
