"""The longest files and functions, longest first; fails on one over its limit that has no line of why."""

import ast
import sys
from pathlib import Path

FUNCTION_LIMIT, SHOWN = 40, 15
FILE_LIMITS = {".py": 300, ".html": 300, ".css": 300, ".js": 300}
TITLES = {".py": "Python", ".html": "templates", ".css": "style sheets", ".js": "scripts"}
SKIPPED = {"migrations", "golden"}
"""Written by programs."""
ROOT = Path(__file__).parents[1]

WHY = {
    # file, or file and function → why it is longer; one line each, and it goes when the file gets shorter
    "demo/xuanhan.py": "one county's year of invented numbers that add up to one another, read from top to bottom",
}
"""What may be longer than its limit."""

Sizes = list[tuple[int, str]]


def functions(path: Path) -> Sizes:
    """Every function with its number of lines."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    return [((node.end_lineno or node.lineno) - node.lineno + 1, f"{name_of(path)} {node.name}") for node in found]


def name_of(path: Path) -> str:
    """The path from the repository on, whoever asks from where."""
    full = path.resolve()
    return str(full.relative_to(ROOT)) if full.is_relative_to(ROOT) else str(full)


def over(title: str, sizes: Sizes, limit: int) -> list[str]:
    """Print the longest; those over the limit."""
    print(f"{title} (limit {limit})")
    longest = sorted(sizes, reverse=True)
    for size, name in longest[:SHOWN]:
        mark = "" if size <= limit else "  ! " + WHY.get(name, "over the limit")
        print(f"  {size:4} {name}{mark}")
    return [name for size, name in longest if size > limit]


def main(folders: list[str]) -> int:
    every = [path for folder in folders for path in Path(folder).rglob("*") if not SKIPPED.intersection(path.parts)]
    long: list[str] = []
    for suffix, limit in FILE_LIMITS.items():
        paths = [path for path in every if path.suffix == suffix]
        sizes = [(len(path.read_text(encoding="utf-8").splitlines()), name_of(path)) for path in paths]
        long += over(TITLES[suffix], sizes, limit)
    long += over(
        "functions", [size for path in every if path.suffix == ".py" for size in functions(path)], FUNCTION_LIMIT
    )
    unexplained = [name for name in long if name not in WHY]
    within = [name for name in WHY if name not in long and (ROOT / name.split()[0]).resolve().is_relative_to(ROOT)]
    for name in unexplained:
        print(f"split it, or say in one line of {name_of(Path(__file__))} why not: {name}", file=sys.stderr)
    for name in within if set(folders) >= {"zhangtu", "tests", "bench", "demo"} else []:
        print(f"no longer over its limit, take it from {name_of(Path(__file__))}: {name}", file=sys.stderr)
        unexplained.append(name)
    return 1 if unexplained else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
