"""``zhangtu verify``: do records, trails, numbers, files and frozen figures still agree; each that does not is told.

With ``--file`` it judges a file of lines of access instead: whether it is as it left this house.
"""

import argparse
import json
from pathlib import Path

from zhangtu import shelf
from zhangtu.catalog.faults import why
from zhangtu.config.house import open_house, set_up
from zhangtu.wall.asking import for_house

AGREES, DAMAGE, LATER_WORK = 0, 1, 3
"""Exit codes: all agrees; something was changed behind the house's back; only later work moved signed figures."""


CODES = "结束代码：0 都对得上；1 有对不上的，要查；3 没有对不上的，只是签发以后台账又有变化，报告没有动过。"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The form of the answer, or the one file to judge."""
    parser.add_argument("--format", choices=["text", "json"], default="text", help="输出格式")
    parser.add_argument("--file", type=Path, help="只核对一个导出的访问记录文件：有没有被改过")
    parser.epilog = CODES


def run(args: argparse.Namespace) -> int:
    """Exit code 1 when something does not agree, 3 when only later work has moved figures of signed reports."""
    if args.file is not None:
        return _file(args.file)
    with open_house(), for_house("records, trail and figures of the whole house are compared"):
        damage, later = _found()
    if args.format == "json":
        print(json.dumps({"对不上": damage, "签发以后有变": later}, ensure_ascii=False, indent=1))
    else:
        _tell(damage, later)
    if damage:
        return DAMAGE
    return LATER_WORK if later else AGREES


def _file(path: Path) -> int:
    """Needs the house's key and no database."""
    set_up()
    from zhangtu.access.exporting import fault

    try:
        content = path.read_bytes()
    except OSError as unread:
        print(f"读不出“{path}”：{why(unread)}。")
        return DAMAGE
    said = fault(content)
    print(said or "签名对得上：文件和导出时一字不差。")
    return DAMAGE if said else AGREES


def _tell(damage: list[str], later: list[str]) -> None:
    for line in damage:
        print(line)
    if damage:
        print(f"共 {len(damage)} 处对不上。")
    else:
        print("记录、留痕、访问记录、编号、附件和冻结的数字都对得上。")
    if later:
        print("\n签发以后台账有变的数（报告里的数没有动过，不是差错；要改报告的，发更正）：")
        for line in later:
            print(line)
        print(f"共 {len(later)} 个数。")


def _found() -> tuple[list[str], list[str]]:
    """What does not agree, and what later work has moved."""
    from zhangtu.access.chaining import disagreements as access
    from zhangtu.dispatch.verifying import verify as records
    from zhangtu.report.freezing import disagreements as figures

    damage, later = [*records(shelf.current()), *access()], list[str]()
    for is_damage, said in figures(shelf.current()):
        (damage if is_damage else later).append(said)
    return damage, later
