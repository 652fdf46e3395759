"""What the command line says when it is asked for help or asked wrongly: in the clerk's language, in one sentence."""

import argparse
import re
from typing import Any, NoReturn

SENTENCES = (
    (r"the following arguments are required: (.+)", "还要写：{0}。"),
    (r"unrecognized arguments: (.+)", "多出来的不认识：{0}。"),
    (r"argument (.+?): expected one argument", "“{0}”后面要写一个值。"),
    (r"argument (.+?): expected at least one argument", "“{0}”后面至少要写一个值。"),
    (r"argument (.+?): invalid choice: '?(.*?)'? \(choose from (.+)\)", "没有“{1}”这个写法，“{0}”可以是：{2}。"),
    (r"argument (.+?): invalid (?:int|_?positive|number|day)\w* value: '(.*)'", "“{0}”后面要写数字，“{1}”不是。"),
    (r"argument (.+?): not allowed with argument (.+)", "“{0}”和“{1}”只能写一个。"),
    (r"argument (.+?): ignored explicit argument '(.*)'", "“{0}”后面不写值。"),
    (r"ambiguous option: (\S+) could match (.+)", "“{0}”可以是几项：{1}，请写全。"),
)
"""What argparse says, and how a clerk is told; what it may say besides stays as it is."""


class Parser(argparse.ArgumentParser):
    """A parser whose help and refusals are in Chinese; the verbs under it are of its kind."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**(options | {"add_help": False, "formatter_class": _Lines}))
        self._positionals.title = "要写的（arguments）"
        self._optionals.title = "可以写的（options）"
        self.add_argument("-h", "--help", action="help", help="显示这些说明（show this help）")

    def error(self, message: str) -> NoReturn:
        """One sentence, and where to read on."""
        self.exit(2, f"{in_chinese(message)}用法见 {self.prog} --help。\n")


class _Lines(argparse.HelpFormatter):
    """Help as argparse lays it out, with room for the longest verb."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=30)

    def add_usage(self, usage: str | None, actions: Any, groups: Any, prefix: str | None = None) -> None:
        """The line that shows how it is written."""
        super().add_usage(usage, actions, groups, "用法（usage）：" if prefix is None else prefix)


def in_chinese(message: str) -> str:
    """What argparse says, as a sentence in Chinese."""
    for pattern, sentence in SENTENCES:
        if match := re.fullmatch(pattern, message):
            return sentence.format(*(part.replace("'", "").replace(", ", "、") for part in match.groups()))
    return f"{message}。"
