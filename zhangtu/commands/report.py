"""``zhangtu report``: an office's report of a year as JSON, a page, or a Word file."""

import argparse
import json
import sys
from pathlib import Path

from zhangtu import shelf
from zhangtu.catalog.faults import SpecIssuesError, why
from zhangtu.config.faults import ConfigError
from zhangtu.config.house import open_house
from zhangtu.wall.asking import for_house

FORMATS = ("docx", "html", "json")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Whose report, of which year, in which form."""
    parser.add_argument("office", metavar="OFFICE", help="单位的名称或代码，如：新桥镇")
    parser.add_argument("year", metavar="YEAR", help="年度，如：2021")
    parser.add_argument("--template", default="", help="报告模板的文件名或名称；不写就用适合这个单位的")
    parser.add_argument("--format", choices=FORMATS, help="格式；不写就看文件名的结尾，再不写就是 json")
    parser.add_argument("-o", "--output", type=Path, help="写到哪个文件；不写就输出到屏幕（docx 写到当前文件夹）")


def run(args: argparse.Namespace) -> int:
    """Exit code 0 when the report was written, 2 when there is no such office, year or template."""
    try:
        with open_house(), for_house("a report counts the whole subtree, whoever drafts it"):
            return _write(args)
    except (ConfigError, SpecIssuesError) as fault:
        print(fault, file=sys.stderr)
        return 2


def _write(args: argparse.Namespace) -> int:
    from django.utils import timezone

    from zhangtu.measure.span import Span
    from zhangtu.offices.faults import OfficesError
    from zhangtu.publish.finding import office_named, template_for, year_of
    from zhangtu.publish.sheet import as_docx, as_html, as_json, sheet
    from zhangtu.report.faults import ReportError

    catalog = shelf.current()
    try:
        office = office_named(args.office)
        stem = template_for(catalog, office, args.template)
        paper = sheet(catalog, stem, office, Span.year(year_of(args.year)), timezone.localdate())
    except (ReportError, OfficesError) as fault:
        print(fault, file=sys.stderr)
        return 2
    match _format(args):
        case "docx":
            content = as_docx(paper)
            args.output = args.output or Path(f"{paper.title}.docx")
        case "html":
            content = as_html(paper).encode()
        case _:
            content = (json.dumps(as_json(paper), ensure_ascii=False, indent=2) + "\n").encode()
    return _give(content, args.output)


def _format(args: argparse.Namespace) -> str:
    ending = args.output.suffix.lstrip(".").lower() if args.output else ""
    return args.format or (ending if ending in FORMATS else "json")


def _give(content: bytes, path: Path | None) -> int:
    if path is None:
        sys.stdout.buffer.write(content)
        sys.stdout.flush()
        return 0
    try:
        path.write_bytes(content)
    except OSError as error:
        print(f"写不了文件 {path}：{why(error)}。", file=sys.stderr)
        return 2
    print(f"已写到 {path}", file=sys.stderr)
    return 0
