"""Whoever reads past what one person may see says so in words, and stands on a list that is reviewed like code."""

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

import zhangtu

ROOT = Path(zhangtu.__file__).parent


def _places() -> Iterator[str]:
    for path in sorted(ROOT.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "for_house":
                (why,) = node.args
                assert isinstance(why, ast.Constant), f"{path}: the reason is written where it is read for the house"
                yield f"{path.relative_to(ROOT)}: {why.value}"


def test_every_place_that_reads_for_the_house_is_known(golden: Callable[[str, str], None]) -> None:
    golden("for_house.txt", "\n".join(sorted(_places())) + "\n")


def test_nothing_but_the_wall_itself_tells_the_database_who_asks() -> None:
    telling = [
        str(path.relative_to(ROOT))
        for path in ROOT.rglob("*.py")
        if "zhangtu.asker" in path.read_text(encoding="utf-8") or "_NOBODY" in path.read_text(encoding="utf-8")
    ]
    assert sorted(telling) == ["wall/asking.py", "wall/postgresql/base.py"]
