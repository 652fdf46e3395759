"""Findings a person has looked at and set aside, each with a reason that is printed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from zhangtu.proofread.faults import IgnoreError
from zhangtu.proofread.findings import Finding

SUFFIX = ".zhangtu-ignore"


class Ignore(BaseModel):
    """One rule at one quote, with the reason; the quote may be a part of what the finding quotes."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    rule: str = Field(alias="规则", min_length=1)
    quote: str = Field(alias="原文", min_length=1)
    reason: str = Field(alias="理由", min_length=2)

    def covers(self, finding: Finding) -> bool:
        """Whether this finding is the one that was set aside."""
        return finding.rule == self.rule and _flat(self.quote) in _flat(finding.quote)


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
    """An entry from the command line, ``rule:quote:reason``; raises IgnoreFault when a part is missing."""
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
    """A YAML list of entries with 规则, 原文, 理由; all three are required."""
    try:
        rows = yaml.safe_load(file.read_text(encoding="utf-8")) or []
        if not isinstance(rows, list):
            raise IgnoreError(f"{file}：应当是一列条目，每条写 规则、原文、理由")
        return [Ignore.model_validate(row) for row in rows]
    except ValidationError as fault:
        where = "；".join(
            f"第{i}处 {'.'.join(map(str, one['loc']))} {one['msg']}" for i, one in enumerate(fault.errors(), 1)
        )
        raise IgnoreError(f"{file}：每条都要有 规则、原文、理由（{where}）") from fault
    except (yaml.YAMLError, UnicodeDecodeError) as fault:
        raise IgnoreError(f"{file}：YAML 写法不对（{fault}）") from fault


def _flat(text: str) -> str:
    return "".join(text.split())
