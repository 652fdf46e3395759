"""``zhangtu load``: a workbook into a ledger; bad rows come back as a workbook, and then nothing has come in."""

import argparse
import sys
from pathlib import Path

from zhangtu import shelf
from zhangtu.catalog.faults import meant, why
from zhangtu.config.faults import ConfigError
from zhangtu.config.house import open_house
from zhangtu.wall.asking import for_house


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What to load, where, and as whom."""
    parser.add_argument("file", type=Path, metavar="FILE.xlsx", help="Excel 工作簿（.xlsx 或 .xls）")
    parser.add_argument("--ledger", required=True, help="台账的名称或文件名，如：信访、petition")
    parser.add_argument("--office", required=True, help="登记单位的名称或代码，如：新桥镇")
    parser.add_argument("--as", dest="username", default="", help="以谁的身份（用户名）；不写就用该单位有登记权的人")
    parser.add_argument("--dry-run", action="store_true", help="只检查，不导入")


def run(args: argparse.Namespace) -> int:
    """Exit code 0 when all came in, 1 when rows were refused, 2 when the file, ledger, office or person will not do."""
    try:
        content = args.file.read_bytes()
    except OSError as error:
        print(f"读不了文件 {args.file}：{why(error)}。", file=sys.stderr)
        return 2
    try:
        with open_house(), for_house("who loads is named, and dispatch judges"):
            return _load(args, content)
    except ConfigError as fault:
        print(fault, file=sys.stderr)
        return 2


def _load(args: argparse.Namespace, content: bytes) -> int:
    from django.utils import timezone

    from zhangtu.dispatch.faults import RefusedError
    from zhangtu.exchange.entrant import entrant
    from zhangtu.exchange.faults import ExchangeError
    from zhangtu.exchange.loading import load

    catalog = shelf.current()
    ledger = next((each for each in catalog.ledgers.values() if args.ledger in (each.stem, each.spec.name)), None)
    if ledger is None:
        words = [word for each in catalog.ledgers.values() for word in (each.spec.name, each.stem)]
        print(f"目录里没有台账“{args.ledger}”。{meant(args.ledger, words)}", file=sys.stderr)
        return 2
    now = timezone.now()
    try:
        office, actor = entrant(ledger, args.office, args.username, now)
        print(f"以{actor.name}的身份导入{office.name}的“{ledger.spec.name}”台账。")
        outcome = load(
            catalog,
            actor,
            ledger.stem,
            content,
            office_id=office.pk,
            now=now,
            file_name=args.file.name,
            dry_run=args.dry_run,
        )
    except (ExchangeError, RefusedError) as fault:
        print(fault.sentence, file=sys.stderr)
        return 2
    return _tell(outcome, args)


def _tell(outcome: object, args: argparse.Namespace) -> int:
    from zhangtu.exchange.grids import UNHIDE
    from zhangtu.exchange.loading import Import, said

    assert isinstance(outcome, Import)
    for column in outcome.sheet.unknown:
        near = f"，是不是“{column.near[0]}”？" if column.near else ""
        print(f"没有用到的列：{column.heading}{near}")
    if outcome.grid.hidden:
        print(f"隐藏的表没有读：{'、'.join(outcome.grid.hidden)}。{UNHIDE}")
    for skipped in outcome.sheet.skipped:
        print(f"跳过第 {skipped.number} 行（{skipped.reason}）：{skipped.text}")
    if outcome.unchanged:
        print(f"{outcome.unchanged} 行已经在台账里，没有变化。")
    if not outcome.wrong:
        rows = f"，子项 {outcome.rows} 行" if outcome.rows else ""
        print(f"{'检查通过，可以导入' if args.dry_run else '导入'} {outcome.records} 条{rows}。")
        return 0
    for row_number, faults in sorted(outcome.faults.items()):
        print(f"第 {row_number} 行：{'；'.join(said(fault) for fault in faults)}", file=sys.stderr)
    for (series, row_number), faults in sorted(outcome.row_faults.items()):
        print(f"“{series}”表第 {row_number} 行：{'；'.join(said(fault) for fault in faults)}", file=sys.stderr)
    back = args.file.with_name(f"{args.file.stem}-要改的行.xlsx")
    back.write_bytes(outcome.handed_back())
    message = f"{outcome.wrong} 行要改，一行也没有导入。要改的行和原因写在 {back}，改好后再导入整个文件。"
    print(message, file=sys.stderr)
    return 1
