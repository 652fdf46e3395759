"""Templates are laid out to be read, and Python files hold no HTML and no CSS; every offence with file and line."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

LONGEST, MOST_TAGS = 120, 3
BIN = Path(sys.executable).parent
DJANGO = "5.2"

OPENING = re.compile(r"<[a-zA-Z]")
HTML = re.compile(
    r"<!doctype|(?<!\?P)</?(a|article|aside|b|body|br|button|caption|code|dd|details|div|dl|dt|form|h[1-6]|head|header|hr|html|img"
    r"|input|label|li|link|main|mark|meta|nav|ol|option|p|pre|script|section|select|small|span|strong|style|sub|summary|sup"
    r"|svg|table|tbody|td|textarea|th|thead|title|tr|ul)(\s[^<>]*)?>|</[a-z]+>",
    re.IGNORECASE,
)
CSS = re.compile(
    r"\{\s*(--[a-z]|background|border|color|content|display|font|height|margin|max-|min-|outline|overflow|padding|position"
    r"|text-|white-space|width)[a-z-]*\s*:|@(media|page|font-face)\b"
)


def lines(path: Path) -> Iterator[str]:
    """What is wrong with the lines of a template."""
    for number, text in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if len(text) > LONGEST:
            yield f"{path}:{number}: {len(text)} characters, {LONGEST} are the most"
        tags = len(OPENING.findall(text))
        if tags > MOST_TAGS:
            yield f"{path}:{number}: {tags} elements begin in one line, {MOST_TAGS} are the most"


def strings(path: Path) -> Iterator[str]:
    """HTML and CSS in the strings of a Python file; docstrings may speak of them."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    prose = {node.value for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str) or node in prose:
            continue
        for kind, pattern in (("HTML", HTML), ("CSS", CSS)):
            if pattern.search(node.value):
                yield f"{path}:{node.lineno}: {kind} in a string: it belongs in a file beside the code"


def tools(templates: list[Path]) -> Iterator[str]:
    """What djangofmt and djade say of the layout, the markup and the idioms."""
    names = [str(path) for path in templates]
    layout = ("--line-length", str(LONGEST), "--indent-width", "2")
    for command in (
        ("djangofmt", *layout, "--check", *names),
        ("djangofmt", "check", "--target-version", DJANGO, "--output-format", "concise", *names),
        ("djade", "--target-version", DJANGO, "--check", *names),
    ):
        done = subprocess.run([BIN / command[0], *command[1:]], capture_output=True, text=True, check=False)
        if done.returncode:
            yield (done.stdout + done.stderr).strip()


def main(folders: list[str]) -> int:
    every = [path for folder in folders for path in sorted(Path(folder).rglob("*"))]
    templates = [path for path in every if path.suffix == ".html"]
    found = [fault for path in templates for fault in lines(path)]
    found += [fault for path in every if path.suffix == ".py" for fault in strings(path)]
    found += tools(templates) if templates else ()
    if found:
        print("\n".join(found), file=sys.stderr)
        print("`make format` lays templates out again.", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
