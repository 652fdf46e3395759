"""What an address asks for, read word by word: what nobody can mean is told, with what is shown in its place."""

from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any

from django.core.paginator import Page, Paginator
from django.http import QueryDict

LONGEST = 20
"""Characters of what cannot be read that are repeated."""
PAGE = "page"


@dataclass
class Address:
    """A query string; ``told`` are the sentences about what could not be read, for the page to show."""

    query: QueryDict
    told: list[str] = field(default_factory=list)

    def word(self, name: str, label: str, known: Collection[str], instead: str) -> str:
        """The word asked for, if it is a known one; else nothing, and what is shown ``instead`` is told."""
        written = self.query.get(name, "")
        if not written or written in known:
            return written
        self.tell(label, written, instead)
        return ""

    def number(self, name: str, label: str, known: Collection[int], usual: int, instead: str) -> int:
        """The number asked for, if it is a known one; else the usual, told when something else was asked for."""
        written = self.query.get(name, "")
        readable = written.isascii() and written.isdigit() and len(written) < LONGEST
        if readable and int(written) in known:
            return int(written)
        if written:
            self.tell(label, written, instead)
        return usual

    def page(self, pages: "Paginator[Any]", name: str = PAGE) -> "Page[Any]":
        """The page asked for; the nearest there is, told, for one that there is not."""
        written = self.query.get(name, "")
        page = pages.get_page(written)
        self.paged(written, page.number, pages.num_pages)
        return page

    def paged(self, written: str, number: int, pages: int) -> None:
        """Tell when another page than the one asked for is shown."""
        if written and written != str(number):
            self.told.append(f"没有第“{shortened(written)}”页，下面是第 {number} 页，一共 {pages} 页。")

    def tell(self, label: str, written: str, instead: str) -> None:
        """What was asked for is none, and what is shown instead."""
        self.told.append(f"没有“{shortened(written)}”这个{label}，下面{instead}。")


def shortened(written: str) -> str:
    """What was written, as far as it need be repeated."""
    return written if len(written) <= LONGEST else f"{written[:LONGEST]}…"
