"""``zhangtu figures FILE…``: the figures of any report, as a table or as JSON."""

import argparse
import json
import sys
from typing import Any

from zhangtu.catalog.faults import CatalogError
from zhangtu.proofread.faults import ReadingError
from zhangtu.proofread.figures import TextFigure, TextFigureKind, find
from zhangtu.proofread.figures.lexicon import default
from zhangtu.proofread.reading import Document, read

STANDARD_INPUT = "-"
UNREADABLE = 2
KINDS = {
    TextFigureKind.FLOW: "期间数",
    TextFigureKind.STOCK: "期末数",
    TextFigureKind.RATE: "比率",
    TextFigureKind.CHANGE: "变化",
    TextFigureKind.MONEY: "金额",
    TextFigureKind.ZERO: "零",
}
BOUNDS = {"about": "约", "at_least": "不少于", "at_most": "不超过"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Files and the form of the answer."""
    parser.add_argument("files", nargs="+", metavar="FILE", help="报告文件（txt、docx、html、pdf）；- 表示标准输入")
    parser.add_argument("--format", choices=["text", "json"], default="text", help="text 给人看，json 给程序用")


def run(args: argparse.Namespace) -> int:
    """Print what was found; 2 when a file or the word lists could not be read."""
    try:
        default()
    except CatalogError as error:
        print(f"认数字用的词表有错，先改好再找：\n{error}", file=sys.stderr)
        return UNREADABLE
    figures_of: dict[str, list[TextFigure]] = {}
    texts: dict[str, str] = {}
    faults: list[ReadingError] = []
    for name in args.files:
        try:
            texts[name] = _read(name).text
        except ReadingError as fault:
            faults.append(fault)
            continue
        figures_of[name] = find(texts[name])
    if args.format == "json":
        print(json.dumps(_as_json(args.files, figures_of), ensure_ascii=False, indent=1))
    else:
        for name, figures in figures_of.items():
            _print_table(name, texts[name], figures)
    for unread in faults:
        print(unread, file=sys.stderr)
    return UNREADABLE if faults else 0


def _read(name: str) -> Document:
    if name == STANDARD_INPUT:
        return read(sys.stdin.buffer.read(), name="标准输入")
    return read(name)


def _as_json(files: list[str], figures_of: dict[str, list[TextFigure]]) -> Any:
    """One file gives its list, several give an object from path to list."""
    lists = {name: [figure.as_json() for figure in figures] for name, figures in figures_of.items()}
    return lists.get(files[0], []) if len(files) == 1 else lists


def _print_table(name: str, text: str, figures: list[TextFigure]) -> None:
    print(f"{name}：{len(figures)} 个数字")
    titles, line_number, counted = default().titles, 1, 0
    for figure in figures:
        line_number += text.count("\n", counted, figure.start)
        counted = figure.start
        ledger = titles.get(figure.ledger or "", "－")
        print(f"  第{line_number}行  {_quantity(figure)}  {KINDS[figure.kind]}  {ledger}  {figure.subject}")


def _quantity(figure: TextFigure) -> str:
    shown = "？" if figure.value is None else f"{figure.value:,}"
    return f"{BOUNDS.get(figure.approx or '', '')}{shown}{figure.unit or ''}"
