"""The longest files and functions, longest first: read the list before you stop, and split what has two thoughts."""

import ast
import sys
from pathlib import Path

FILE_LIMIT, FUNCTION_LIMIT, SHOWN = 300, 40, 15


def functions(path: Path) -> list[tuple[int, str]]:
    """Every function with its number of lines."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    return [((node.end_lineno or node.lineno) - node.lineno + 1, f"{path}:{node.lineno} {node.name}") for node in found]


def shown(title: str, sizes: list[tuple[int, str]], limit: int) -> int:
    """Print the longest; the number of those over the limit."""
    print(f"{title} (limit {limit})")
    for size, name in sorted(sizes, reverse=True)[:SHOWN]:
        print(f"  {size:4} {'!' if size > limit else ' '} {name}")
    return sum(size > limit for size, _name in sizes)


def main(folders: list[str]) -> int:
    paths = [path for folder in folders for path in Path(folder).rglob("*.py") if "migrations" not in path.parts]
    over = shown("files", [(len(p.read_text(encoding="utf-8").splitlines()), str(p)) for p in paths], FILE_LIMIT)
    over += shown("functions", [size for path in paths for size in functions(path)], FUNCTION_LIMIT)
    print(f"over the limit: {over}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
