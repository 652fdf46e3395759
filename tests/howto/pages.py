"""What a how-to page tells one to do: commands to type and things to click, in its order."""

import re
from dataclasses import dataclass
from pathlib import Path
from textwrap import dedent

HOWTO = Path(__file__).parents[2] / "docs" / "howto"
BLOCK = re.compile(r"^( *)```(sh|browser)(?: (serve))?\n(.*?)^ *```$", re.MULTILINE | re.DOTALL)
VERBS = {"open": "打开", "press": "点", "fill": "填", "choose": "选项", "attach": "附", "see": "看"}
ADDRESS = {"打开一次性地址", "打开 the one-time address"}


@dataclass(frozen=True)
class Action:
    """One line for the browser: what to do, with which button or field, and what goes into it."""

    verb: str
    target: str
    value: str = ""


@dataclass(frozen=True)
class Block:
    """A block of the page: ``sh`` to type (``serve``: to leave running), or ``browser`` to click."""

    language: str
    serve: bool
    text: str

    def actions(self) -> list[Action]:
        """The lines of a browser block, in either language."""
        return [_action(line) for line in self.text.splitlines() if line.strip()]


def blocks(name: str) -> list[Block]:
    """Every block of a page that is to be walked."""
    text = (HOWTO / name).read_text(encoding="utf-8")
    return [Block(kind, bool(serve), dedent(body)) for _, kind, serve, body in BLOCK.findall(text)]


def _action(line: str) -> Action:
    word, _, rest = line.strip().partition(" ")
    verb = VERBS.get(word, word)
    if f"{verb} {rest}".strip() in ADDRESS:
        return Action("打开", "")
    assert verb in VERBS.values(), f"nobody knows how to do this: {line}"
    if verb in ("填", "选项", "附"):
        target, value = re.split(r"：|: ", rest, maxsplit=1)
        return Action(verb, target, value)
    return Action(verb, rest)
