"""Files made to hurt whoever opens them: small to send, large or endless to read."""

import io
import zipfile
from collections.abc import Iterable

CONTENT_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/xl/workbook.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
    '<Override PartName="/xl/worksheets/sheet1.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>'
)
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
RELATIONS = f'<Relationships xmlns="{PACKAGE}"><Relationship Id="r1" Type="{OFFICE}/%s" Target="%s"/></Relationships>'
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
ENTITIES = f'<!DOCTYPE x [<!ENTITY l0 "哈哈哈哈哈哈哈哈哈哈">{LAUGHS}]>'
"""Ten to the twelfth characters, if anybody expands them."""


def packed(parts: Iterable[tuple[str, Iterable[bytes]]]) -> bytes:
    """A zip file of parts given piece by piece."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as out:
        for name, pieces in parts:
            with out.open(name, "w", force_zip64=True) as part:
                for piece in pieces:
                    part.write(piece)
    return buffer.getvalue()


def workbook(sheet: Iterable[bytes], book: str = "", **more: Iterable[bytes]) -> bytes:
    """An .xlsx around the XML of one sheet; ``more`` are parts of ``xl/``."""
    book = book or f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>{one_sheet("表", 1)}</sheets></workbook>'
    parts = [
        ("[Content_Types].xml", [CONTENT_TYPES.encode()]),
        ("_rels/.rels", [(RELATIONS % ("officeDocument", "xl/workbook.xml")).encode()]),
        ("xl/_rels/workbook.xml.rels", [(RELATIONS % ("worksheet", "worksheets/sheet1.xml")).encode()]),
        ("xl/workbook.xml", [book.encode()]),
        *((f"xl/{name}.xml", pieces) for name, pieces in more.items()),
        ("xl/worksheets/sheet1.xml", sheet),
    ]
    return packed(parts)


def one_sheet(name: str, number: int) -> str:
    return f'<sheet name="{name}" sheetId="{number}" r:id="r1"/>'


def cells(*written: str) -> list[bytes]:
    """The XML of a sheet with these cells."""
    return [f'<worksheet xmlns="{MAIN}"><sheetData>{"".join(written)}</sheetData></worksheet>'.encode()]


def text_cell(place: str, text: str = "甲") -> str:
    digits = "".join(char for char in place if char.isdigit())
    return f'<row r="{digits}"><c r="{place}" t="inlineStr"><is><t>{text}</t></is></c></row>'


def far_apart() -> bytes:
    """Fourteen hundred bytes; a hundred million empty cells between two filled ones."""
    return workbook(cells(text_cell("A1"), text_cell("CV1048576")))


def blown_up(megabytes: int = 600) -> bytes:
    """One part of blanks that packs to a thousandth."""
    blank = b" " * 1024 * 1024
    return workbook([cells(text_cell("A1"))[0][:-12], *[blank] * megabytes, b"</worksheet>"])


def many_sheets(count: int = 1_000_000) -> bytes:
    sheets = "".join(one_sheet(f"表{number}", number) for number in range(count))
    return workbook(cells(), f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>{sheets}</sheets></workbook>')


def many_styles(count: int = 1_000_000) -> bytes:
    styles = [f'<styleSheet xmlns="{MAIN}"><cellXfs>'.encode(), b'<xf numFmtId="14"/>' * count]
    return workbook(cells(text_cell("A1")), styles=[*styles, b"</cellXfs></styleSheet>"])


def long_string_everywhere(count: int = 300_000) -> bytes:
    """A string of thirty thousand characters that every cell points at."""
    rows = "".join(f'<row r="{n}"><c r="A{n}" t="s"><v>0</v></c></row>' for n in range(1, count + 1))
    strings = f'<sst xmlns="{MAIN}"><si><t>{"长" * 30_000}</t></si></sst>'
    return workbook(cells(rows), sharedStrings=[strings.encode()])


def entities_in_workbook() -> bytes:
    return workbook([ENTITIES.encode() + cells(text_cell("A1", "&l11;"))[0]])


def word(body: Iterable[bytes], head: str = "") -> bytes:
    start = f'{head}<w:document xmlns:w="{WORD}"><w:body>'.encode()
    return packed([("word/document.xml", [start, *body, b"</w:body></w:document>"])])


def word_of_entities() -> bytes:
    return word([b"<w:p><w:r><w:t>&l11;</w:t></w:r></w:p>"], ENTITIES)


def word_blown_up(megabytes: int = 600) -> bytes:
    return word([b" " * 1024 * 1024] * megabytes)


def word_nested(depth: int = 200_000) -> bytes:
    return word([b"<w:sdt>" * depth, b"</w:sdt>" * depth])


def many_parts(count: int = 60_000) -> bytes:
    return packed([*((f"xl/{number}.xml", [b""]) for number in range(count)), ("xl/workbook.xml", [b"<workbook/>"])])


def page_nested(depth: int = 1_000_000) -> bytes:
    return b"<html><body>" + b"<div>" * depth + "某镇全年办结三件。".encode()


WORKBOOKS = {
    "far apart": far_apart,
    "blown up": blown_up,
    "many sheets": many_sheets,
    "many styles": many_styles,
    "long string": long_string_everywhere,
    "entities": entities_in_workbook,
    "many parts": many_parts,
}
REPORTS = {
    "word entities": word_of_entities,
    "word blown up": word_blown_up,
    "word nested": word_nested,
    "many parts": many_parts,
    "page nested": page_nested,
}
