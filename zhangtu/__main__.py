"""The one console script: plain verbs, each in a file of ``zhangtu/commands``, loaded only when asked for."""

import os
import sys
from importlib import import_module

from zhangtu.commands.asking import Parser
from zhangtu.config.catalogue import use_catalogue
from zhangtu.config.faults import ConfigError

VERBS = {
    "serve": "启动数据库、网站和后台任务（run everything）",
    "demo": "装入演示数据（load the demonstration places）",
    "load": "导入一份 Excel 台账（import a workbook）",
    "report": "生成报告（write a report）",
    "figures": "从任何报告中找出数字（find the figures of any report）",
    "proofread": "核校任何报告（check any report）",
    "due": "算到期日并说明理由（a due date and why）",
    "catalog": "检查目录文件（check the catalogue）",
    "verify": "核对留痕和冻结的数字（verify trail and frozen figures）",
    "backup": "备份（back up database and files）",
    "first-administrator": "打印设立用的一次性地址（a one-time address to set up an office）",
    "restore": "恢复备份（restore a backup）",
}


def main(argv: list[str] | None = None) -> int:
    """Run the verb in ``argv`` (default: the process's own); return the exit code."""
    words = sys.argv[1:] if argv is None else argv
    parser = Parser(prog="zhangtu", description="账图：每个数字都能打开（every number opens）")
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB", title="做什么（verbs）")
    chosen = next((word for word in words if not word.startswith("-")), None)
    for verb, help_text in VERBS.items():
        sub = verbs.add_parser(verb, help=help_text, description=help_text)
        if verb == chosen:
            module = import_module(f"zhangtu.commands.{verb.replace('-', '_')}")
            module.add_arguments(sub)
            sub.set_defaults(run=module.run)
    options = parser.parse_args(words)
    try:
        use_catalogue()
        code: int = options.run(options)
    except ConfigError as fault:
        print(fault, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("已停止。", file=sys.stderr)
        return 130
    except BrokenPipeError:  # whoever was reading has enough, as with ``| head``
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 141
    return code


if __name__ == "__main__":
    sys.exit(main())
