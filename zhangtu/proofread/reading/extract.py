"""The pages of a PDF as text, a few and of bounded length."""

import io
from typing import TypedDict

from pypdf import PdfReader
from pypdf.errors import PyPdfError

MOST_PAGES = 400
MOST_CHARACTERS = 4_000_000


class PdfPages(TypedDict, total=False):
    """Either the pages, or why there are none: locked, long or broken."""

    pages: list[str]
    fault: str


def pages_of(content: bytes) -> PdfPages:
    """The text of every page, up to four million characters."""
    try:
        reader = PdfReader(io.BytesIO(content))
        if reader.is_encrypted and not reader.decrypt(""):
            return {"fault": "locked"}
        if len(reader.pages) > MOST_PAGES:
            return {"fault": "long"}
        pages: list[str] = []
        for page in reader.pages:
            pages.append(page.extract_text())
            if sum(map(len, pages)) > MOST_CHARACTERS:
                break
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError, OSError):
        return {"fault": "broken"}
    return {"pages": pages}
