"""``zhangtu verify``: do records, trail, numbers, files and frozen figures still agree; each that does not is told."""

import argparse
import json
from collections.abc import Iterator

from zhangtu import shelf
from zhangtu.config.house import open_house


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Only the form of the answer."""
    parser.add_argument("--format", choices=["text", "json"], default="text", help="输出格式")


def run(args: argparse.Namespace) -> int:
    """Exit code 1 when something does not agree."""
    with open_house():
        disagreements = list(_disagreements())
    if args.format == "json":
        print(json.dumps(disagreements, ensure_ascii=False, indent=1))
    elif disagreements:
        print("\n".join(disagreements))
        print(f"共 {len(disagreements)} 处对不上。")
    else:
        print("记录、留痕、编号、附件和冻结的数字都对得上。")
    return 1 if disagreements else 0


def _disagreements() -> Iterator[str]:
    from zhangtu.dispatch.verifying import verify as records
    from zhangtu.report.freezing import disagreements as figures

    yield from records(shelf.current())
    yield from figures(shelf.current())
