"""Text of a PDF, read in a process of its own: a hostile file costs that process its time and memory, not ours.

Run as a script: the PDF on standard input, a JSON object with ``pages`` or ``fault`` on standard output.
"""

import io
import json
import sys
from typing import TypedDict

from pypdf import PdfReader
from pypdf.errors import PyPdfError

MOST_PAGES = 400
MOST_CHARACTERS = 4_000_000
SECONDS = 30
MEMORY = 2 * 1024**3


class Answer(TypedDict, total=False):
    """Either the pages, or why there are none: locked, long or broken."""

    pages: list[str]
    fault: str


def pages_of(content: bytes) -> Answer:
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


def limit_ourselves() -> None:
    """Processor time and memory, where the system knows such limits."""
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


if __name__ == "__main__":
    limit_ourselves()
    sys.stdout.write(json.dumps(pages_of(sys.stdin.buffer.read())))
