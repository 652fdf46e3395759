"""Automatic numbers of Word lists, counted as Word counts them."""

from collections import defaultdict

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
DIGITS = "〇一二三四五六七八九"
CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
Level = tuple[str, str, int]


class Numbering:
    """Gives each numbered paragraph its label; ask in the order of the document."""

    def __init__(self, definitions: etree._Element | None, styles: etree._Element | None) -> None:
        self._levels: dict[str, dict[int, Level]] = {}
        self._styles: dict[str, tuple[str, int]] = {}
        self._counts: dict[str, dict[int, int]] = defaultdict(dict)
        if definitions is not None:
            self._read_definitions(definitions)
        if styles is not None:
            self._read_styles(styles)

    def label(self, paragraph: etree._Element) -> str:
        """The number as printed before this paragraph, or an empty string."""
        reference = _reference(paragraph.find(W + "pPr")) or self._style_of(paragraph)
        if reference is None or reference[0] not in self._levels or reference[1] not in self._levels[reference[0]]:
            return ""
        number, depth = reference
        counts, levels = self._counts[number], self._levels[number]
        counts[depth] = counts.get(depth, levels[depth][2] - 1) + 1
        for deeper in [level for level in counts if level > depth]:
            del counts[deeper]
        text = levels[depth][1]
        for level in range(depth + 1):
            form, _, start = levels.get(level, ("decimal", "", 1))
            text = text.replace(f"%{level + 1}", written(counts.get(level, start), form))
        return text

    def _read_definitions(self, definitions: etree._Element) -> None:
        abstract = {one.get(W + "abstractNumId"): _levels(one) for one in definitions.iterchildren(W + "abstractNum")}
        for number in definitions.iterchildren(W + "num"):
            pointer = number.find(W + "abstractNumId")
            if pointer is not None:
                self._levels[number.get(W + "numId", "")] = dict(abstract.get(pointer.get(W + "val"), {}))

    def _read_styles(self, styles: etree._Element) -> None:
        for style in styles.iterchildren(W + "style"):
            reference = _reference(style.find(W + "pPr"))
            if reference:
                self._styles[style.get(W + "styleId", "")] = reference

    def _style_of(self, paragraph: etree._Element) -> tuple[str, int] | None:
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        return self._styles.get(style.get(W + "val", "")) if style is not None else None


def _reference(properties: etree._Element | None) -> tuple[str, int] | None:
    number = properties.find(f"{W}numPr/{W}numId") if properties is not None else None
    if properties is None or number is None:
        return None
    depth = properties.find(f"{W}numPr/{W}ilvl")
    return number.get(W + "val", ""), _whole(depth.get(W + "val") if depth is not None else "0", 0)


def _levels(abstract: etree._Element) -> dict[int, Level]:
    levels: dict[int, Level] = {}
    for level in abstract.iterchildren(W + "lvl"):
        form, text, start = (_value(level, part) for part in ("numFmt", "lvlText", "start"))
        if form not in {"bullet", "none"}:
            levels[_whole(level.get(W + "ilvl"), 0)] = (form or "decimal", text or "", _whole(start, 1))
    return levels


def _value(level: etree._Element, part: str) -> str | None:
    element = level.find(W + part)
    value: str | None = element.get(W + "val") if element is not None else None
    return value


def _whole(text: str | None, otherwise: int) -> int:
    return int(text) if text and text.isdigit() and len(text) < 6 else otherwise


def written(number: int, form: str) -> str:
    """A list number in one of Word's forms; forms unknown here are written as Arabic numerals."""
    if form.startswith(("chinese", "ideograph", "japaneseCounting", "taiwanese")) and 0 < number < 100:
        tens, ones = divmod(number, 10)
        return (DIGITS[tens] if tens > 1 else "") + ("十" if tens else "") + (DIGITS[ones] if ones else "")
    if form.startswith("decimalEnclosed") and 0 < number <= len(CIRCLED):
        return CIRCLED[number - 1]
    if form in {"upperLetter", "lowerLetter"} and 0 < number <= 26:
        return chr((65 if form == "upperLetter" else 97) + number - 1)
    return str(number)
