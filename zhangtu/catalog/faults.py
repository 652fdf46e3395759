"""What is wrong with a catalogue file, where, and what was probably meant; told to a clerk in Chinese."""

import errno
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from unicodedata import east_asian_width

Step = str | int
Loc = tuple[Step, ...]

TROUBLES: Mapping[int, str] = {
    errno.ENOENT: "没有这个文件或者文件夹",
    errno.EACCES: "没有权限",
    errno.EPERM: "没有权限",
    errno.EISDIR: "这是文件夹",
    errno.ENOTDIR: "路径里有一段不是文件夹",
    errno.ENOSPC: "磁盘满了",
    errno.EROFS: "磁盘是只读的",
    errno.ENAMETOOLONG: "文件名太长",
    errno.EADDRNOTAVAIL: "本机没有这个网络地址",
}


@dataclass(frozen=True, slots=True)
class UnplacedIssue:
    """Something wrong at a place in a spec (keys and list positions), before the line in the file is known."""

    at: Loc
    message: str
    hint: str = ""
    on_key: bool = False


@dataclass(frozen=True, slots=True, order=True)
class SpecIssue:
    """Something wrong at a line of a file; ``line`` and ``column`` count from one."""

    path: str
    line: int
    column: int
    width: int
    message: str
    hint: str = ""
    line_text: str = ""

    def __str__(self) -> str:
        return render(self)


class CatalogError(Exception):
    """Base of everything this room refuses."""


class SpecIssuesError(CatalogError):
    """A catalogue that cannot be used; ``faults`` holds all that is wrong with it."""

    def __init__(self, faults: Iterable[SpecIssue]) -> None:
        self.faults = tuple(sorted(set(faults)))
        super().__init__("\n\n".join(render(fault) for fault in self.faults))


class SpecValueError(ValueError):
    """A sentence about one value and, if it can be known, what was meant; validators raise it."""

    def __init__(self, message: str, hint: str = "") -> None:
        self.message, self.hint = message, hint
        super().__init__(message)


def why(error: OSError) -> str:
    """What stands in the way of a file, in Chinese."""
    return TROUBLES.get(error.errno or 0, error.strerror or str(error))


def meant(word: str, known: Iterable[str]) -> str:
    """A question naming the known word nearest to ``word``, or nothing when none is near."""
    near = get_close_matches(word, list(dict.fromkeys(known)), n=1, cutoff=0.5)
    return f"是不是“{near[0]}”？" if near else ""


def among(word: str, known: Iterable[str]) -> str:
    """The nearest known word as a question or, when none is near, the words that may stand here."""
    words = list(dict.fromkeys(known))
    return meant(word, words) or (f"可用的有：{'、'.join(words)}" if words else "")


def render(fault: SpecIssue) -> str:
    """``file:line:column: message``, the line, and a caret under the place, aligned under full-width characters."""
    head = f"{fault.path}:{fault.line}:{fault.column}: {fault.message}"
    if not fault.line_text.strip():
        return f"{head} {fault.hint}".rstrip()
    before = fault.line_text[: fault.column - 1]
    marked = fault.line_text[fault.column - 1 : fault.column - 1 + fault.width] or " "
    blank = "".join("　" if _wide(char) else " " for char in before)
    wave = "".join("～" if _wide(char) else "~" for char in marked)
    return f"{head}\n{fault.line:5} | {fault.line_text}\n      | {blank}{wave} {fault.hint}".rstrip()


def _wide(char: str) -> bool:
    return east_asian_width(char) in "WF"
