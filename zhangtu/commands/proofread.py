"""``zhangtu proofread FILE…``: findings on any report, as text, JSON or an HTML page."""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from rich.console import Console
from rich.progress import track
from rich.table import Table

from zhangtu.catalog.faults import CatalogError
from zhangtu.look.findings_page import render as page
from zhangtu.proofread.check import examine, manuscript_of
from zhangtu.proofread.faults import IgnoreError, ReadingError
from zhangtu.proofread.figures import find
from zhangtu.proofread.findings import SEVERITY_NAMES, Finding, Severity
from zhangtu.proofread.ignores import Ignore, Sifted, beside, from_words, sift
from zhangtu.proofread.reading import Document, read
from zhangtu.proofread.rulebook import rulebook
from zhangtu.proofread.terminal import render as lines

KINDS = {"乡镇街道": "township", "县区": "county", "市": "city", "省": "province", "部门": "department"}
FOUND_ERRORS, UNREADABLE = 1, 2


@dataclass(frozen=True, slots=True)
class FileOutcome:
    """What became of one file: its text and findings, or why it could not be read."""

    path: str
    document: Document | None
    sifted: Sifted
    fault: str | None = None


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of the verb."""
    parser.add_argument("files", nargs="+", metavar="FILE", help="报告：txt、docx、html、pdf；- 表示标准输入")
    parser.add_argument("--format", choices=("text", "json", "html"), default="text", help="输出的格式")
    parser.add_argument("-o", "--output", type=Path, help="写到文件；多份 html 时写到文件夹")
    parser.add_argument("--year", type=int, help="报告的是哪一年（不写就从标题里认）")
    parser.add_argument("--kind", choices=tuple(KINDS), help="单位的层级（不写就从标题里认）")
    parser.add_argument(
        "--ignore", action="append", default=[], metavar="规则:原文:理由", help="忽略一处，要写理由；可以多次"
    )
    parser.add_argument("--jobs", type=int, default=1, metavar="N", help="同时核校几份")


def run(options: argparse.Namespace) -> int:
    """0 without errors, 1 with errors in a report, 2 when a file cannot be read."""
    if options.format == "html" and len(options.files) > 1 and options.output is None:
        print("多份报告写成 HTML 时，请用 -o 指定一个文件夹", file=sys.stderr)
        return UNREADABLE
    try:
        extra = tuple(from_words(words) for words in options.ignore)
    except IgnoreError as fault:
        print(fault, file=sys.stderr)
        return UNREADABLE
    try:
        rulebook()
    except CatalogError as error:
        print(f"核校规则有错，先改好再核校：\n{error}", file=sys.stderr)
        return UNREADABLE
    work = partial(proofread_file, kind=KINDS.get(options.kind or ""), year=options.year, extra=extra)
    outcomes = list(_all(work, options.files, options.jobs))
    for outcome in outcomes:
        _tell_aside(outcome)
    try:
        {"text": _as_text, "json": _as_json, "html": _as_html}[options.format](outcomes, options.output)
    except OSError as fault:
        print(f"{options.output}：写不进去（{fault.strerror}），请换一个位置", file=sys.stderr)
        return UNREADABLE
    if any(outcome.fault for outcome in outcomes):
        return UNREADABLE
    return FOUND_ERRORS if any(_errors(outcome) for outcome in outcomes) else 0


def proofread_file(path: str, kind: str | None, year: int | None, extra: tuple[Ignore, ...]) -> FileOutcome:
    """Read and examine one file; a fault becomes part of the outcome."""
    try:
        document = read(sys.stdin.buffer.read(), "标准输入") if path == "-" else read(path)
        ignores = [*extra, *([] if path == "-" else beside(Path(path)))]
        findings = examine(manuscript_of(document.text, kind, year))
        return FileOutcome(path, document, sift(findings, ignores))
    except ReadingError as fault:
        return FileOutcome(path, None, Sifted([], [], []), str(fault))
    except IgnoreError as fault:
        return FileOutcome(path, None, Sifted([], [], []), str(fault))


def _all(work: "partial[FileOutcome]", files: list[str], jobs: int) -> Iterator[FileOutcome]:
    """One after another, or in several processes; several files show a bar when someone is watching."""
    console = Console(stderr=True)
    hidden = len(files) < 2 or not console.is_terminal
    if jobs < 2 or len(files) < 2:
        yield from track(map(work, files), "核校", len(files), console=console, disable=hidden)
        return
    with ProcessPoolExecutor(min(jobs, len(files))) as pool:
        yield from track(pool.map(work, files), "核校", len(files), console=console, disable=hidden)


def _errors(outcome: FileOutcome) -> list[Finding]:
    return [finding for finding in outcome.sifted.kept if finding.severity is Severity.ERROR]


def _tell_aside(outcome: FileOutcome) -> None:
    """Faults, and what was set aside with its reason, go to standard error so that the output stays clean."""
    if outcome.fault:
        print(outcome.fault, file=sys.stderr)
    for finding, reason in outcome.sifted.ignored:
        print(f"{outcome.path}：已忽略 {finding.rule}“{finding.quote[:30]}”，理由：{reason}", file=sys.stderr)
    for entry in outcome.sifted.unused:
        print(
            f"{outcome.path}：忽略清单里的 {entry.rule}“{entry.quote[:30]}”没有对上任何一处，可以删去", file=sys.stderr
        )


def _as_text(outcomes: list[FileOutcome], output: Path | None) -> None:
    names = {rule.id: rule.spec.name for rule in rulebook()}
    colour = output is None and sys.stdout.isatty()
    blocks = [lines(one.document, one.sifted.kept, names, colour=colour) for one in outcomes if one.document]
    _write("\n\n".join(blocks) + "\n" if blocks else "", output)
    if len(outcomes) > 1:
        Console(stderr=output is not None).print(_summary(outcomes))


def _summary(outcomes: list[FileOutcome]) -> Table:
    table = Table(title="汇总")
    table.add_column("文件")
    for severity in Severity:
        table.add_column(SEVERITY_NAMES[severity], justify="right")
    for outcome in outcomes:
        counts = [sum(f.severity is severity for f in outcome.sifted.kept) for severity in Severity]
        table.add_row(outcome.path, *(["读不出来", "", ""] if outcome.fault else map(str, counts)))
    return table


def _as_json(outcomes: list[FileOutcome], output: Path | None) -> None:
    """One file gives a list, several an object from path to list; a file that cannot be read is left out."""
    lists = {one.path: [finding.as_json() for finding in one.sifted.kept] for one in outcomes if one.document}
    if len(outcomes) == 1:
        _write(_json(next(iter(lists.values()), [])), output)
    else:
        _write(_json(lists), output)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def _as_html(outcomes: list[FileOutcome], output: Path | None) -> None:
    several = len(outcomes) > 1
    taken: Counter[str] = Counter()
    for outcome in outcomes:
        if outcome.document is None:
            continue
        text = page(outcome.document, find(outcome.document.text), outcome.sifted.kept)
        if several and output is not None:
            output.mkdir(parents=True, exist_ok=True)
            name = Path(outcome.path).name
            taken[name] += 1  # reports of different folders may bear one name
            _write(text, output / (f"{name}.html" if taken[name] == 1 else f"{name}-{taken[name]}.html"))
        else:
            _write(text, output)


def _write(text: str, output: Path | None) -> None:
    if output is None:
        sys.stdout.write(text)
    else:
        output.write_text(text, encoding="utf-8")
