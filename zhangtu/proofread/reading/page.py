"""HTML pages: the main content found by where the sentences are, not by the site's class names."""

import re

from lxml import etree, html

from zhangtu.proofread.faults import ReadingError
from zhangtu.proofread.reading.answering import as_reader
from zhangtu.proofread.reading.plain import decoded

DROPPED = frozenset(
    {"script", "style", "noscript", "template", "iframe", "svg", "button", "select", "option", "nav", "form"}
)
BLOCKS = frozenset(
    {
        "p",
        "div",
        "li",
        "tr",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "section",
        "article",
        "table",
        "ul",
        "ol",
        "dl",
        "dt",
        "dd",
        "header",
        "footer",
        "center",
        "blockquote",
        "pre",
        "main",
        "body",
        "hr",
    }
)
SOURCE_BLANKS = re.compile(r"[ \t\r\n]+")
AFTER = {"td": "\t", "th": "\t"}


def text_of_page(content: bytes, name: str) -> str:
    """The text of the element that holds most sentences, one block a line."""
    try:
        root = html.document_fromstring(
            _unicode(content, name), parser=html.HTMLParser(huge_tree=False, no_network=True)
        )
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as fault:
        raise ReadingError(name, "网页损坏，读不出文字") from fault
    main = _main(root)
    title = root.find(".//h1")
    lines = _lines(main)
    heading = " ".join(_lines(title)) if title is not None else ""
    if heading and not any(heading in line for line in lines[:5]):
        lines.insert(0, heading)
    return "\n".join(lines)


def _unicode(content: bytes, name: str) -> str:
    """The page as text without an encoding declaration, which lxml refuses beside text."""
    text = decoded(content, name)
    start = text.lstrip()
    return start.partition("?>")[2] if start.startswith("<?xml") else text


def _main(root: etree._Element) -> etree._Element:
    """Sentences vote for their parent with full weight and for its parent with half."""
    scores: dict[etree._Element, float] = {}
    for block in root.iter("p", "div", "td", "section", "article"):
        weight = _weight(block)
        parent = block if block.tag != "p" else block.getparent()
        if weight <= 0 or parent is None:
            continue
        scores[parent] = scores.get(parent, 0) + weight
        above = parent.getparent()
        if above is not None:
            scores[above] = scores.get(above, 0) + weight / 2
    body = root.find("body")
    whole = body if body is not None else root
    return max(scores, key=lambda element: scores[element], default=whole)


def _weight(block: etree._Element) -> float:
    """How much of a block's own text is sentences; links do not count."""
    own = [block.text or ""]
    for child in block:
        if isinstance(child.tag, str) and child.tag not in BLOCKS | DROPPED | {"a"}:
            own.append("".join(child.itertext())[:20000])
        own.append(child.tail or "")
    text = "".join(own)
    return (
        sum(text.count(stop) for stop in "，。；、") * 10 + len(text.strip()) / 10
        if "，" in text or "。" in text or "," in text
        else 0
    )


def _lines(root: etree._Element) -> list[str]:
    """Text in reading order; a new block begins a new line, a cell ends with a tab."""
    pieces: list[str] = []
    waiting: list[etree._Element | str] = [root]
    while waiting:
        element = waiting.pop()
        if isinstance(element, str):
            pieces.append(element)
        elif isinstance(element.tag, str) and element.tag not in DROPPED:
            pieces += ("\n" if element.tag in BLOCKS or element.tag == "br" else "", _flat(element.text))
            waiting.append(AFTER.get(element.tag, "\n" if element.tag in BLOCKS else ""))
            for child in reversed(element):
                waiting += (_flat(child.tail), child)
    lines = "".join(pieces).split("\n")
    return [line.strip(" \t\u00a0") for line in lines if line.strip(" \t\u00a0\u3000")]


def _flat(text: str | None) -> str:
    """Blanks and line breaks of the source are one blank, as a browser shows them."""
    return SOURCE_BLANKS.sub(" ", text or "")


answer = as_reader(text_of_page)
