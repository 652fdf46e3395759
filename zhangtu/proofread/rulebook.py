"""The rules of ``catalog/wording``: read once, refused when unknown or incomplete, run over a manuscript."""

import logging
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import Any, Literal

from pydantic import Field, model_validator

from zhangtu.catalog.faults import SpecIssue, SpecIssuesError, UnplacedIssue, among
from zhangtu.catalog.folders import SHIPPED, Layers, layers, topmost
from zhangtu.catalog.parse import parse
from zhangtu.catalog.source import read
from zhangtu.catalog.spec import Spec, Text
from zhangtu.proofread.findings import Finding, Severity
from zhangtu.proofread.hits import Check, Hit
from zhangtu.proofread.manuscript import Manuscript
from zhangtu.proofread.rules import METHODS

log = logging.getLogger(__name__)
QUOTE = "原文"
SLOT = re.compile(r"\{([^{}]*)\}")
SEVERITIES = {"错误": Severity.ERROR, "警告": Severity.WARNING, "提示": Severity.INFO}
MOST_OF_A_RULE = 300
FAMILIES = frozenset({"figure", "content", "structure", "date", "law", "people", "term", "page"})


class RuleExample(Spec):
    """A short text; ‹ › stand around what must be found."""

    text: Text = Field(alias="文")
    year: int | None = Field(default=None, alias="年度")
    kind: str | None = Field(default=None, alias="单位")

    @model_validator(mode="before")
    @classmethod
    def _plain(cls, data: object) -> object:
        """An example may be its text alone."""
        return {"文": data} if isinstance(data, str) else data


class RuleScope(Spec):
    """To which texts a rule applies; everything when nothing is said."""

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


class RuleSpec(Spec):
    """A rule file as the clerk writes it."""

    id: Text = Field(alias="规则")
    name: Text = Field(alias="名称")
    severity: Literal["错误", "警告", "提示"] = Field(alias="级别")
    why: Text = Field(alias="说明")
    source: Text = Field(alias="来源")
    method: Text = Field(alias="做法")
    message: Text = Field(alias="提示")
    suggestion: str | None = Field(default=None, alias="建议")
    scope: RuleScope = Field(default=RuleScope(), alias="适用")
    data: dict[str, Any] = Field(default_factory=dict, alias="数据")
    must_find: tuple[RuleExample, ...] = Field(alias="应当发现", min_length=1)
    must_not_find: tuple[RuleExample, ...] = Field(alias="不应发现", min_length=1)

    def faults(self) -> Iterator[UnplacedIssue]:
        """A name of no family, a method nobody knows, and slots that no hit fills."""
        if self.id.partition("-")[0] not in FAMILIES:
            yield UnplacedIssue(("规则",), f"规则名要以 {'、'.join(sorted(FAMILIES))} 之一开头")
        method = METHODS.get(self.method)
        if method is None:
            yield UnplacedIssue(("做法",), f"做法“{self.method}”不认识", among(self.method, METHODS))
            return
        for key, sentence in (("提示", self.message), ("建议", self.suggestion or "")):
            for slot in SLOT.findall(sentence):
                if slot not in (QUOTE, *method.facts):
                    hint = among(slot, (QUOTE, *method.facts))
                    yield UnplacedIssue((key,), f"做法“{self.method}”不给出“{slot}”", hint)


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
        """The places the rule objects to, up to ``MOST_OF_A_RULE``: nobody reads more of one kind."""
        if self.spec.scope.holds(manuscript):
            yield from (self._finding(manuscript, hit) for hit in islice(self.check(manuscript), MOST_OF_A_RULE))

    def _finding(self, manuscript: Manuscript, hit: Hit) -> Finding:
        quote = manuscript.original[hit.start : hit.end]
        facts = {QUOTE: shortened(quote), **hit.facts}
        advice = _filled(self.spec.suggestion, facts) if self.spec.suggestion else None
        return Finding(self.id, self.severity, hit.start, hit.end, quote, _filled(self.spec.message, facts), advice)


def _filled(sentence: str, facts: Mapping[str, str]) -> str:
    return SLOT.sub(lambda slot: facts.get(slot[1], ""), sentence)


def shortened(quote: str, width: int = 40) -> str:
    """The quote for use inside a sentence: one line, cut in the middle when long."""
    flat = " ".join(quote.split())
    return flat if len(flat) <= width else f"{flat[: width // 2]}……{flat[-width // 2 :]}"


def load(layers: Layers = (SHIPPED,)) -> tuple[Rule, ...]:
    """All rules of a catalogue, sorted by id, kept until a file changes; raises SpecIssuesError with every fault."""
    stamps = (entry.stat() for folder in layers for entry in (folder / "wording").glob("*.yaml"))
    return _load(layers, tuple((stat.st_mtime_ns, stat.st_size) for stat in stamps))


@lru_cache(maxsize=4)
def _load(layers: Layers, stamps: tuple[tuple[int, int], ...]) -> tuple[Rule, ...]:
    rules, faults = list[Rule](), list[SpecIssue]()
    for file, name in topmost(layers, "wording/*.yaml"):
        try:
            rules.append(load_rule(file, name))
        except SpecIssuesError as error:
            faults += error.faults
    if faults:
        raise SpecIssuesError(faults)
    if not rules:
        raise SpecIssuesError([SpecIssue(str(layers[-1] / "wording"), 1, 1, 1, "这个文件夹里没有规则文件")])
    return tuple(rules)


def load_rule(file: Path, told_as: str) -> Rule:
    """One rule file, complete and with a method we know; raises SpecIssuesError with all that is wrong with it."""
    source = read(file, told_as)
    faults = list[SpecIssue]()
    if file.stem != (source.value.get("规则", file.stem) if isinstance(source.value, dict) else file.stem):
        faults.append(source.fault(UnplacedIssue(("规则",), "规则名要与文件名相同", f"文件名是“{file.stem}”")))
    try:
        spec = parse(RuleSpec, source)
        method = METHODS[spec.method]
        data = parse(method.kind, source, ("数据",))
    except SpecIssuesError as error:
        raise SpecIssuesError([*faults, *error.faults]) from error
    if faults:
        raise SpecIssuesError(faults)
    return Rule(spec, SEVERITIES[spec.severity], method.make(data))


def rulebook() -> tuple[Rule, ...]:
    """The rules of this process's catalogue; while the office's own cannot be used, those that were shipped."""
    try:
        return load(layers())
    except SpecIssuesError as error:
        if layers() == (SHIPPED,):
            raise
        log.warning("本单位的核校规则有错，先用程序自带的：\n%s", error)
        return load()


def residue_rules(rules: Iterable[Rule]) -> tuple[Rule, ...]:
    """The rules that recognise what belongs to the web page and not to the report; they run first."""
    return tuple(rule for rule in rules if rule.id.startswith("page-"))
