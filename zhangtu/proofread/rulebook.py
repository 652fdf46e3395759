"""The rules of ``catalog/wording``: read once, refused when unknown or incomplete, run over a manuscript."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Literal

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from zhangtu.proofread.faults import RuleError
from zhangtu.proofread.findings import Finding, Severity
from zhangtu.proofread.hits import Check, Hit
from zhangtu.proofread.manuscript import Manuscript
from zhangtu.proofread.rules import MAKERS

FOLDER = Path(__file__).resolve().parents[2] / "catalog" / "wording"
SEVERITIES = {"错误": Severity.ERROR, "警告": Severity.WARNING, "提示": Severity.INFO}
FAMILIES = frozenset({"figure", "content", "structure", "date", "law", "people", "term", "page"})


class Example(BaseModel):
    """A short text; ‹ › stand around what must be found."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    text: str = Field(alias="文")
    year: int | None = Field(default=None, alias="年度")
    kind: str | None = Field(default=None, alias="单位")


class Scope(BaseModel):
    """To which texts a rule applies; everything when nothing is said."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    form: Literal["年度报告", "任何"] = Field(default="任何", alias="文种")
    from_year: int = Field(default=0, alias="年度起")
    to_year: int = Field(default=9999, alias="年度止")
    kinds: tuple[str, ...] = Field(default=(), alias="单位")

    def holds(self, manuscript: Manuscript) -> bool:
        """Whether the text is one the rule was written for; a text without a year passes."""
        if self.form == "年度报告" and not manuscript.is_annual:
            return False
        if self.kinds and manuscript.kind not in self.kinds:
            return False
        return manuscript.year is None or self.from_year <= manuscript.year <= self.to_year


class RuleSpec(BaseModel):
    """A rule file as the clerk writes it."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: str = Field(alias="规则")
    name: str = Field(alias="名称")
    severity: str = Field(alias="级别")
    why: str = Field(alias="说明")
    source: str = Field(alias="来源")
    method: str = Field(alias="做法")
    message: str = Field(alias="提示")
    suggestion: str | None = Field(default=None, alias="建议")
    scope: Scope = Field(default=Scope(), alias="适用")
    data: Mapping[str, object] = Field(default_factory=dict, alias="数据")
    must_find: tuple[str | Example, ...] = Field(alias="应当发现", min_length=1)
    must_not_find: tuple[str | Example, ...] = Field(alias="不应发现", min_length=1)


@dataclass(frozen=True)
class Rule:
    """A rule ready to run."""

    spec: RuleSpec
    severity: Severity
    check: Check

    @property
    def id(self) -> str:
        """The stable name of the rule, also its file's."""
        return self.spec.id

    def run(self, manuscript: Manuscript) -> Iterator[Finding]:
        """Every place the rule objects to."""
        if self.spec.scope.holds(manuscript):
            yield from (self._finding(manuscript, hit) for hit in self.check(manuscript))

    def _finding(self, manuscript: Manuscript, hit: Hit) -> Finding:
        quote = manuscript.original[hit.start : hit.end]
        facts = {"原文": shortened(quote), **hit.facts}
        suggestion = self.spec.suggestion
        message = self.spec.message.format_map(facts)
        advice = suggestion.format_map(facts) if suggestion else None
        return Finding(self.id, self.severity, hit.start, hit.end, quote, message, advice)


def shortened(quote: str, width: int = 40) -> str:
    """The quote for use inside a sentence: one line, cut in the middle when long."""
    flat = " ".join(quote.split())
    return flat if len(flat) <= width else f"{flat[: width // 2]}……{flat[-width // 2 :]}"


def load(folder: Path = FOLDER) -> tuple[Rule, ...]:
    """All rules of a folder, sorted by id; raises RuleFault at the first file that cannot be used."""
    rules = tuple(load_rule(file) for file in sorted(folder.glob("*.yaml")))
    if not rules:
        raise RuleError(str(folder), "这个文件夹里没有规则文件")
    return rules


def load_rule(file: Path) -> Rule:
    """One rule file, complete and with a method we know."""
    try:
        spec = RuleSpec.model_validate(yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader))
    except yaml.YAMLError as fault:
        raise RuleError(file.name, f"YAML 写法不对：{fault}") from fault
    except ValidationError as fault:
        raise RuleError(file.name, _all_faults(fault)) from fault
    if spec.id != file.stem:
        raise RuleError(file.name, f"规则名“{spec.id}”要与文件名相同")
    if spec.id.partition("-")[0] not in FAMILIES:
        raise RuleError(file.name, f"规则名要以 {'、'.join(sorted(FAMILIES))} 之一开头")
    if spec.severity not in SEVERITIES:
        raise RuleError(file.name, f"级别“{spec.severity}”不认识，可用：错误、警告、提示")
    if spec.method not in MAKERS:
        raise RuleError(file.name, f"做法“{spec.method}”不认识，可用：{'、'.join(sorted(MAKERS))}")
    try:
        check = MAKERS[spec.method](spec.data)
    except ValidationError as fault:
        raise RuleError(file.name, f"数据：{_all_faults(fault)}") from fault
    return Rule(spec, SEVERITIES[spec.severity], check)


def _all_faults(fault: ValidationError) -> str:
    return "；".join(f"{'.'.join(map(str, one['loc']))} {one['msg']}" for one in fault.errors())


@lru_cache(maxsize=1)
def rulebook() -> tuple[Rule, ...]:
    """The rules shipped with the catalogue, read once per process."""
    return load()


def residue_rules(rules: Iterable[Rule]) -> tuple[Rule, ...]:
    """The rules that recognise what belongs to the web page and not to the report; they run first."""
    return tuple(rule for rule in rules if rule.id.startswith("page-"))
