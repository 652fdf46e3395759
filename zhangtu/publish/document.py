"""A document as a Word file in the layout of GB/T 9704."""

from collections.abc import Sequence
from io import BytesIO
from math import floor, sqrt

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from docx.text.paragraph import Paragraph as WordParagraph

from zhangtu.publish.layout import MM_PER_POINT, Layout, layout
from zhangtu.publish.letters import HUNDREDTHS, TWIPS, Letters, width
from zhangtu.publish.paper import Annex, Block, Heading, Paper, Paragraph, Table

LEVELS = {1: "一级", 2: "二级", 3: "三级", 4: "四级"}


def docx(paper: Paper, form: Layout | None = None) -> bytes:
    """The bytes of the Word file; ``form`` defaults to the catalogue's GB/T 9704 layout."""
    form = form or layout()
    return _Writer(form).write(paper)


class _Writer:
    """Lays one paper out; made anew for each."""

    def __init__(self, form: Layout) -> None:
        self.form = form
        self.letters = Letters(form)
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
        written = len(self.word.paragraphs)
        self._annex_note(paper.annexes)
        self._closing(paper)
        self._kept_with_text(self.word.paragraphs[max(written - 1, 0) :])
        if paper.note:
            self._line(f"（{paper.note}）", "正文", indent=2)
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
        self.letters.page_number(section.footer.paragraphs[0], WD_ALIGN_PARAGRAPH.RIGHT)
        self.letters.page_number(section.even_page_footer.paragraphs[0], WD_ALIGN_PARAGRAPH.LEFT)
        properties = self.word.core_properties
        properties.title, properties.author, properties.language = "".join(paper.title), paper.signer, "zh-CN"
        self._default_fonts()

    def _default_fonts(self) -> None:
        normal = self.word.styles["Normal"]
        self.letters.font(normal.element.get_or_add_rPr(), self.form.lettering["正文"])
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
        """The issuing organ in red, the number and the red line; the number alone when the paper names no organ."""
        if not paper.organ and not paper.number:
            return
        if paper.organ:
            self._organ(paper.organ)
            self._line("", "正文")
            self._line("", "正文")
        number = self._line(paper.number, "发文字号", centred=True)
        if paper.organ:
            self._red_line(number)
        self._line("", "正文")
        self._line("", "正文")

    def _organ(self, name: str) -> None:
        """The name over the red line, smaller where it would not stand on one line."""
        form = self.form
        letter, points = form.lettering["发文机关标志"], form.character_points() * form.grid.characters / len(name)
        paragraph = self._line("", "发文机关标志", centred=True, exact=False)
        paragraph.paragraph_format.space_before = Mm(form.head.below)
        self.letters.run(paragraph, name, letter, points=min(letter.points, floor(points)))

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
        lead, style = (block.lead.text, LEVELS[block.lead.level]) if block.lead else ("", "正文")
        paragraph, position = self._line(lead, style, indent=2), 0
        for start, end in (*block.marked, (len(block.text), len(block.text))):
            for text, marked in ((block.text[position:start], False), (block.text[start:end], True)):
                if text:
                    self.letters.run(paragraph, text, self.form.lettering["正文"], marked=marked)
            position = end

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
        name_width, day_width = width(paper.signer), width(day)
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

    def _kept_with_text(self, closing: Sequence[WordParagraph]) -> None:
        """The signature never stands on a page without text: what closes the paper stays with the last lines of it."""
        for paragraph in closing[:-1]:
            paragraph.paragraph_format.keep_with_next = True

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
        widths = [Mm(each) for each in self._columns(block)]
        for column, wide in zip(table.columns, widths, strict=True):
            column.width = wide
        for index, cells in enumerate(block.rows):
            row = table.add_row()
            row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
            for column_number, (cell, text) in enumerate(zip(row.cells, cells, strict=True)):
                cell.width = widths[column_number]
                paragraph = cell.paragraphs[0]
                self.letters.run(paragraph, text, letter, marked=(index, column_number) in block.marked)
                self._off_grid(paragraph)
            if index == 0:
                head = OxmlElement("w:tblHeader")
                row._tr.get_or_add_trPr().append(head)

    def _columns(self, block: Table) -> list[float]:
        """Millimetres for each column: what its longest cell asks; those that ask too much share what is left."""
        wanted = [max(2.0, *(width(text) for text in column)) + 2 for column in zip(*block.rows, strict=True)]
        margins, character = self.form.margins, self.form.lettering["表格"].points * MM_PER_POINT
        left, widths = self.form.paper.width - margins.left - margins.right, [0.0] * len(wanted)
        waiting = sorted(range(len(wanted)), key=wanted.__getitem__)
        while waiting and wanted[waiting[0]] * character <= left / len(waiting):
            column_number = waiting.pop(0)
            widths[column_number] = wanted[column_number] * character
            left -= widths[column_number]
        weight = sum(sqrt(wanted[column_number]) for column_number in waiting)
        for column_number in waiting:
            widths[column_number] = left * sqrt(wanted[column_number]) / weight
        return widths if waiting else [each + left / len(widths) for each in widths]

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
        self.letters.run(paragraph, text, self.form.lettering[style])
        return paragraph

    def _indent(self, paragraph: WordParagraph, *, first: int = 0, right: float = 0.0) -> None:
        """Set indents in characters, and in twips for readers that know no characters."""
        properties = paragraph._p.get_or_add_pPr()
        indent = properties.get_or_add_ind()
        character = self.form.character_points() * TWIPS
        if first:
            indent.set(qn("w:firstLineChars"), str(first * HUNDREDTHS))
            indent.set(qn("w:firstLine"), str(round(first * character)))
        if right:
            indent.set(qn("w:rightChars"), str(round(right * HUNDREDTHS)))
            indent.set(qn("w:right"), str(round(right * character)))
