"""Reads a YAML file as text with the place of every key and value; scalars stay text until a type asks."""

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from zhangtu.catalog.faults import Loc, SpecIssue, SpecIssuesError, UnplacedIssue, why

Value = str | None | list["Value"] | dict[str, "Value"]

COLON_SLIP = re.compile(r"^\s*(?:- )?(?P<key>[^\s#:：\"'“”{\[]{1,20})(?P<colon>：|:(?=[^\s/]))")
YAML_TAG = "tag:yaml.org,2002:"
PLAIN_TAGS = {"str", "null", "int", "float", "bool", "timestamp", "seq", "map", "merge", "value"}
"""What YAML itself takes a value for; any other tag was written out and asks for something to be made of it."""
BRACKET = re.compile(r"[\[\]{}]")
DEEPEST = 100
CHAIN = re.compile(rf"^(?: {{{4 * DEEPEST}}}| *(?:[-?:] +){{{DEEPEST}}})", re.MULTILINE)
PROBLEMS = {
    "mapping values are not allowed": "这里不该有冒号，看看上一行是不是少了冒号或者缩进不齐",
    "could not find expected ':'": "这一项后面少了“: ”（英文冒号加一个空格）",
    "found character that cannot start any token": "这里有 YAML 不认识的字符（常见的是 Tab 键，请改成空格）",
    "did not find expected node content": "这里还没有写完，或者括号没有合上",
    "did not find expected key": "缩进不齐，或者上一项没有写完",
    "did not find expected ',' or ']'": "方括号没有合上，或者少了英文逗号",
    "did not find expected ',' or '}'": "花括号没有合上，或者少了英文逗号",
    "did not find expected '-' indicator": "这一串里每一项都要以“- ”开头，并且对齐",
    "found unexpected end of stream": "引号没有合上",
    "found a tab character": "这里用了 Tab 键缩进，请改成空格",
    "found undefined alias": "不用“*”引用别处的内容，请照抄一遍",
    "control characters are not allowed": "文件里有看不见的控制字符",
}


@dataclass(frozen=True, slots=True)
class Mark:
    """A place in a file; line and column count from one."""

    line: int
    column: int
    width: int


@dataclass(frozen=True, slots=True)
class Source:
    """One catalogue file: its value as text, and the marks of every key and item."""

    path: str
    text: str
    value: Value
    keys: Mapping[Loc, Mark] = field(repr=False)
    items: Mapping[Loc, Mark] = field(repr=False)

    @property
    def edition(self) -> str:
        """The SHA-256 that names this text."""
        return hashlib.sha256(self.text.encode()).hexdigest()

    def fault(self, flaw: UnplacedIssue) -> SpecIssue:
        """The flaw at its line; a place the file does not have falls back to the nearest one it does have."""
        at = self._known(flaw.at)
        mark = self.keys.get(at) if flaw.on_key else self.items.get(at)
        mark = mark or self.keys.get(at) or self.items.get(at) or Mark(1, 1, 1)
        return fault_at(self.path, self.text, mark, flaw.message, flaw.hint)

    def _known(self, wanted: Loc) -> Loc:
        """The steps of ``wanted`` that the file has; pydantic adds steps of its own, such as the 0 of a lone item."""
        at: Loc = ()
        for step in wanted:
            if (*at, step) in self.items:
                at = (*at, step)
        return at


def fault_at(path: str, text: str, mark: Mark, message: str, hint: str = "") -> SpecIssue:
    """A fault at a mark of a text."""
    lines = text.splitlines()
    line_text = lines[mark.line - 1] if mark.line <= len(lines) else ""
    return SpecIssue(path, mark.line, mark.column, mark.width, message, hint, line_text)


def read(path: Path, shown: str | None = None) -> Source:
    """The file's value and marks; raises FaultsError if not UTF-8 or not YAML. ``shown`` names the file in faults."""
    name = shown or str(path)
    return read_text(text_of(path, name), name)


def text_of(path: Path, name: str) -> str:
    """What is written in the file; raises SpecIssuesError, under that name, if it is not UTF-8 or does not open."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise SpecIssuesError([SpecIssue(name, 1, 1, 1, "文件不是 UTF-8 编码", "另存为 UTF-8 再试")]) from error
    except OSError as error:
        raise SpecIssuesError([SpecIssue(name, 1, 1, 1, f"文件打不开（{why(error)}）")]) from error


def read_text(text: str, path: str) -> Source:
    """As ``read``, from a text already at hand."""
    if _too_deep(text):
        raise SpecIssuesError([SpecIssue(path, 1, 1, 1, "括号或者缩进套得太深，不像目录文件")])
    try:
        node = yaml.compose(text, Loader=yaml.CSafeLoader)
    except yaml.YAMLError as error:
        raise SpecIssuesError(_not_yaml(path, text, error)) from error
    if node is None:
        raise SpecIssuesError([SpecIssue(path, 1, 1, 1, "文件是空的")])
    walk = _Walk(path, text)
    value = walk.value(node, ())
    if walk.faults:
        raise SpecIssuesError(walk.faults)
    return Source(path, text, value, walk.keys, walk.items)


def _too_deep(text: str) -> bool:
    """Whether brackets, dashes or indents nest further than any catalogue does; libyaml would overrun the stack."""
    depth = deepest = 0
    for bracket in BRACKET.findall(text):
        depth = max(depth + (1 if bracket in "[{" else -1), 0)
        deepest = max(deepest, depth)
    return deepest > DEEPEST or bool(CHAIN.search(text))


def _not_yaml(path: str, text: str, error: yaml.YAMLError) -> Iterable[SpecIssue]:
    """Why the parser gave up: the colons that slipped if there are any, else its own place."""
    mark = getattr(error, "problem_mark", None)
    lines = text.splitlines()
    last = min((mark.line if mark else 0) + 1, len(lines))
    slips = [slip for number in range(1, len(lines) + 1) if (slip := _colon_slip(path, text, number, lines))]
    if slips:
        return slips
    problem = str(getattr(error, "problem", "") or error)
    said = next((chinese for english, chinese in PROBLEMS.items() if english in problem), "")
    message = said or f"这一行 YAML 读不懂（{problem}）"
    column = mark.column + 1 if mark else 1
    return [fault_at(path, text, Mark(max(last, 1), column, 1), message)]


def _colon_slip(path: str, text: str, number: int, lines: list[str]) -> SpecIssue | None:
    """A line that begins like ``键：值`` or ``键:值``."""
    slip = COLON_SLIP.match(lines[number - 1])
    if slip is None:
        return None
    full = slip["colon"] == "："
    message = "这里是中文冒号" if full else "冒号后面少了空格"
    hint = "改成英文冒号加一个空格" if full else "冒号后面空一格"
    return fault_at(path, text, Mark(number, slip.start("colon") + 1, 1), message, hint)


class _Walk:
    """Turns composed nodes into plain values while writing down where each one stands."""

    def __init__(self, path: str, text: str) -> None:
        self.path, self.text, self.lines = path, text, text.splitlines()
        self.keys: dict[Loc, Mark] = {}
        self.items: dict[Loc, Mark] = {}
        self.faults: list[SpecIssue] = []
        self._seen: set[int] = set()

    def value(self, node: yaml.Node, at: Loc) -> Value:
        """The node as text, list or mapping, its marks kept under ``at``."""
        self.items[at] = self._mark(node)
        if id(node) in self._seen:
            self._tell(node, "不用“&”“*”引用别处的内容，请照抄一遍")
            return None
        self._seen.add(id(node))
        if node.tag.removeprefix(YAML_TAG) not in PLAIN_TAGS:
            self._tell(node, "这里不能写“!”开头的标记，只写文字")
            return None
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, at)
        if isinstance(node, yaml.SequenceNode):
            return [
                self._item(item, (*at, number), flow=bool(node.flow_style)) for number, item in enumerate(node.value)
            ]
        return self._scalar(node)

    def _item(self, node: yaml.Node, at: Loc, *, flow: bool) -> Value:
        if flow and isinstance(node, yaml.ScalarNode) and not node.style and "，" in node.value:
            self._tell(node, "方括号里用了中文逗号", "改成英文逗号；内容里真有逗号的，用引号括起来")
        return self.value(node, at)

    def _mapping(self, node: yaml.MappingNode, at: Loc) -> dict[str, Value]:
        values: dict[str, Value] = {}
        for key, item in node.value:
            if not isinstance(key, yaml.ScalarNode):
                self._tell(key, "这里要一个名称")
                continue
            name = str(key.value)
            self._check_key(key, item, name, values)
            self.keys[*at, name] = self._mark(key)
            values[name] = self.value(item, (*at, name))
        return values

    def _check_key(self, key: yaml.ScalarNode, item: yaml.Node, name: str, values: Mapping[str, Value]) -> None:
        if name in values:
            self._tell(key, f"“{name}”写了两次")
        if not isinstance(item, yaml.ScalarNode) or item.style:
            return
        if not item.value and "：" in name:
            self._tell(key, "这里是中文冒号", "改成英文冒号加一个空格")
        elif item.start_mark.line > key.start_mark.line:
            self._check_block(item)

    def _check_block(self, item: yaml.ScalarNode) -> None:
        """Lines such as ``从：待送审`` below a key are taken by YAML for one long word."""
        for number in range(item.start_mark.line + 1, item.end_mark.line + 2):
            slip = _colon_slip(self.path, self.text, number, self.lines) if number <= len(self.lines) else None
            if slip:
                self.faults.append(slip)

    def _scalar(self, node: yaml.Node) -> str | None:
        return None if node.tag == "tag:yaml.org,2002:null" and not node.value else str(node.value)

    def _mark(self, node: yaml.Node) -> Mark:
        start, end = node.start_mark, node.end_mark
        line = self.lines[start.line] if start.line < len(self.lines) else ""
        stop = end.column if end.line == start.line else len(line.rstrip())
        return Mark(start.line + 1, start.column + 1, max(stop - start.column, 1))

    def _tell(self, node: yaml.Node, message: str, hint: str = "") -> None:
        self.faults.append(fault_at(self.path, self.text, self._mark(node), message, hint))
