"""Findings a person has looked at and set aside, each with a reason that is printed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from pydantic import Field, model_validator

from zhangtu.catalog.faults import SpecIssuesError
from zhangtu.catalog.parse import parse
from zhangtu.catalog.source import read
from zhangtu.catalog.spec import Spec
from zhangtu.proofread.faults import IgnoreError
from zhangtu.proofread.findings import Finding

SUFFIX = ".zhangtu-ignore"


class Ignore(Spec):
    """One rule at one quote, with the reason; the quote may be a part of what the finding quotes."""

    rule: str = Field(alias="规则", min_length=1)
    quote: str = Field(alias="原文", min_length=1)
    reason: str = Field(alias="理由", min_length=2)

    def covers(self, finding: Finding) -> bool:
        """Whether this finding is the one that was set aside."""
        return finding.rule == self.rule and _flat(self.quote) in _flat(finding.quote)


class IgnoreList(Spec):
    """A file of entries, one below the other."""

    entries: tuple[Ignore, ...] = Field(alias="条目")

    @model_validator(mode="before")
    @classmethod
    def _plain(cls, data: object) -> object:
        """The file is the list and nothing around it."""
        return {"条目": data if isinstance(data, list) else [data]}


@dataclass(frozen=True, slots=True)
class Sifted:
    """What remains, what was set aside and why, and the entries that met nothing."""

    kept: list[Finding]
    ignored: list[tuple[Finding, str]]
    unused: list[Ignore]


def sift(findings: Iterable[Finding], ignores: Sequence[Ignore]) -> Sifted:
    """Set aside every finding an entry covers."""
    kept: list[Finding] = []
    ignored: list[tuple[Finding, str]] = []
    used: set[Ignore] = set()
    for finding in findings:
        entry = next((entry for entry in ignores if entry.covers(finding)), None)
        if entry is None:
            kept.append(finding)
        else:
            used.add(entry)
            ignored.append((finding, entry.reason))
    return Sifted(kept, ignored, [entry for entry in ignores if entry not in used])


def from_words(words: str) -> Ignore:
    """An entry from the command line, ``rule:quote:reason``; raises IgnoreError when a part is missing."""
    parts = words.replace("：", ":").split(":")
    if len(parts) < 3 or not all(part.strip() for part in (parts[0], parts[1], parts[-1])):
        raise IgnoreError(f"“{words}”不完整：要写“规则:原文:理由”，三样都要有")
    return Ignore(规则=parts[0].strip(), 原文=":".join(parts[1:-1]).strip(), 理由=parts[-1].strip())


def beside(path: Path) -> list[Ignore]:
    """Entries of the file ``REPORT.zhangtu-ignore`` beside the report and of ``.zhangtu-ignore`` in its folder."""
    entries: list[Ignore] = []
    for file in (path.with_name(path.name + SUFFIX), path.with_name(SUFFIX)):
        if file.is_file():
            entries += from_file(file)
    return entries


def from_file(file: Path) -> list[Ignore]:
    """A YAML list of entries with 规则, 原文, 理由; all three are required. A file of remarks alone holds none."""
    try:
        if _remarks_alone(file):
            return []
        return list(parse(IgnoreList, read(file)).entries)
    except SpecIssuesError as error:
        raise IgnoreError(f"忽略清单要改，每条都要有 规则、原文、理由：\n{error}") from error


def _remarks_alone(file: Path) -> bool:
    lines = file.read_bytes().splitlines()
    return all(not line.strip() or line.lstrip().startswith(b"#") for line in lines)


def _flat(text: str) -> str:
    return "".join(text.split())
