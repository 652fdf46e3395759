"""docs/security.md and a self-assessment to print, both out of docs/security/*.yaml; ``--check`` writes nothing."""

import argparse
import re
import sys
from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import yaml
from django.conf import settings
from django.template import Context, Engine

ROOT = Path(__file__).resolve().parents[1]
SOURCES = (ROOT / "docs" / "security" / "dengbao.yaml", ROOT / "docs" / "security" / "asvs.yaml")
PAGE, PAGE_FORM = ROOT / "docs" / "security.md", ROOT / ".ci" / "security.md.template"
PRINT, PRINT_FORM = ROOT / "var" / "self-assessment.html", ROOT / ".ci" / "self-assessment.html"
STATUSES = ("做到", "部分", "未做", "部署", "不适用")
TOLD = {
    "做到": "程序做到了",
    "部分": "做到一部分",
    "未做": "还没有做",
    "部署": "由单位的部署和制度保证",
    "不适用": "没有这样的东西",
}


@dataclass(frozen=True)
class Control:
    """A row: its number, the level of ASVS or nothing, what is asked, how it stands, and the tests that show it."""

    number: str
    level: str
    wanted: str
    status: str
    how: str
    tests: tuple[str, ...]


@dataclass(frozen=True)
class Chapter:
    """A chapter or a control point with its rows."""

    number: str
    name: str
    rows: list[Control]


def main(words: list[str]) -> int:
    """Exit code 1 when a row is wrong or the page is not the one the tables give."""
    settings.configure(USE_I18N=False)
    parser = argparse.ArgumentParser()
    parser.add_argument("--check", action="store_true")
    checking = parser.parse_args(words).check
    told = [yaml.safe_load(source.read_text(encoding="utf-8")) for source in SOURCES]
    names: dict[str, str] = {name: path for each in told for name, path in each.get("测试", {}).items()}
    wrong = [*_missing(names), *_unused(names, told)]
    standards = [_standard(each, names, wrong) for each in told]
    page = _rendered(PAGE_FORM, standards)
    if checking and (not PAGE.exists() or PAGE.read_text(encoding="utf-8") != page):
        wrong.append("docs/security.md 和表不一致：请运行 make security。")
    if not checking:
        PAGE.write_text(page, encoding="utf-8")
        PRINT.parent.mkdir(exist_ok=True)
        PRINT.write_text(_rendered(PRINT_FORM, standards), encoding="utf-8")
        print(f"{PAGE.relative_to(ROOT)}，{PRINT.relative_to(ROOT)}（用浏览器打开，按 A4 打印）")
    print("\n".join(wrong), file=sys.stderr)
    return 1 if wrong else 0


def _missing(names: dict[str, str]) -> list[str]:
    """Tests that are named and not there."""
    gone = []
    for name, place in names.items():
        path, _, function = place.partition("::")
        file = ROOT / path
        if not file.exists() or not re.search(rf"^def {function}\(", file.read_text(encoding="utf-8"), re.MULTILINE):
            gone.append(f"“{name}”说的测试没有：{place}")
    return gone


def _unused(names: dict[str, str], told: list[Any]) -> list[str]:
    """Tests that are named and stand behind no row."""
    used = {name for each in told for row in each["条"] for name in row[4:]}
    return [f"“{name}”没有一条用到。" for name in names if name not in used]


def _standard(told: Any, names: dict[str, str], wrong: list[str]) -> dict[str, Any]:
    levelled = "V1" in told["章"]
    rows = [_row(row, names, wrong, levelled=levelled) for row in told["条"]]
    chapters = [
        Chapter(number, name, [row for row in rows if _within(row.number, number)])
        for number, name in told["章"].items()
    ]
    if sum(len(each.rows) for each in chapters) != len(rows):
        wrong.append(f"{told['标准']}：有条目不在任何一章里。")
    counts = Counter(row.status for row in rows)
    return {
        "name": told["标准"],
        "levelled": levelled,
        "chapters": chapters,
        "counts": [(status, TOLD[status], counts[status]) for status in STATUSES],
        "total": len(rows),
    }


def _within(number: str, chapter: str) -> bool:
    if chapter.startswith("V"):
        return number.startswith(f"{chapter[1:]}.")
    return number == chapter or number.startswith(f"{chapter} ")


def _row(row: list[Any], names: dict[str, str], wrong: list[str], *, levelled: bool) -> Control:
    number, *rest = (str(part) for part in row)
    level, wanted, status, how, *tests = rest if levelled else ["", *rest]
    if status not in STATUSES:
        wrong.append(f"{number}：没有“{status}”这种状态。")
    wrong += [f"{number}：没有叫“{test}”的测试。" for test in tests if test not in names]
    return Control(number, level, wanted, status, how, tuple(names.get(test, test) for test in tests))


def _rendered(form: Path, standards: list[dict[str, Any]]) -> str:
    engine = Engine(autoescape=form.suffix == ".html")
    day = datetime.now().astimezone().date()
    context = Context({"standards": standards, "day": day}, autoescape=form.suffix == ".html")
    return engine.from_string(form.read_text(encoding="utf-8")).render(context)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
