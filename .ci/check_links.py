"""Every relative link of the documentation leads to a file, a #part to a heading of it; prints those that do not."""

import re
import sys
from pathlib import Path
from urllib.parse import unquote

LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
HEADING = re.compile(r"^#+\s+(.*?)\s*$", re.MULTILINE)
FENCE = re.compile(r"^(```|~~~).*?^\1", re.MULTILINE | re.DOTALL)


def anchors(path: Path) -> set[str]:
    """The names under which headings can be linked to, as GitHub makes them."""
    titles = HEADING.findall(FENCE.sub("", path.read_text(encoding="utf-8")))
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


def faults(path: Path) -> list[str]:
    """One line for each link that leads nowhere."""
    found = []
    for target in LINK.findall(FENCE.sub("", path.read_text(encoding="utf-8"))):
        if re.match(r"[a-z]+:", target):
            continue
        name, _, part = unquote(target).partition("#")
        there = (path.parent / name) if name else path
        if not there.exists():
            found.append(f"{path}: {target} leads nowhere")
        elif part and there.suffix == ".md" and part not in anchors(there):
            found.append(f"{path}: {target} names no heading")
    return found


def pages(path: Path) -> list[Path]:
    """The page itself, or all pages of a folder."""
    return sorted(path.rglob("*.md")) if path.is_dir() else [path]


def main(names: list[str]) -> int:
    """Exit code 1 when a link leads nowhere."""
    paths = [
        page for name in names for page in (sorted(Path(name).rglob("*.md")) if Path(name).is_dir() else [Path(name)])
    ]
    found = [fault for path in paths for fault in (faults(path) if path.exists() else [f"{path} is missing"])]
    print("\n".join(found) or f"{len(paths)} pages, every link leads somewhere")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
