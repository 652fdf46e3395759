"""Each rule file says in examples what it must and must not find; every one of them is run."""

import re

import pytest

from zhangtu.catalog.folders import SHIPPED
from zhangtu.proofread.check import examine, manuscript_of
from zhangtu.proofread.findings import Finding
from zhangtu.proofread.rulebook import Rule, RuleExample, load, rulebook

RULES = {rule.id: rule for rule in rulebook()}
MARKED = re.compile(r"‹([^‹›]*)›", re.DOTALL)


def _found(rule: Rule, spec: RuleExample) -> tuple[list[Finding], list[tuple[int, int]]]:
    marks: list[tuple[int, int]] = []
    plain = ""
    at = 0
    for match in MARKED.finditer(spec.text):
        plain += spec.text[at : match.start()]
        marks.append((len(plain), len(plain) + len(match[1])))
        plain += match[1]
        at = match.end()
    plain += spec.text[at:]
    return examine(manuscript_of(plain, spec.kind, spec.year), [rule]), marks


@pytest.mark.parametrize("rule_id", RULES)
def test_a_rule_finds_what_it_must_find(rule_id: str) -> None:
    rule = RULES[rule_id]
    for example in rule.spec.must_find:
        findings, marks = _found(rule, example)
        assert findings, f"{rule_id} 没有发现：{example}"
        spans = [(finding.start, finding.end) for finding in findings]
        missed = [mark for mark in marks if mark not in spans]
        assert not missed, f"{rule_id} 位置不对：应为 {missed}，得到 {spans}，{[f.quote for f in findings]}"


@pytest.mark.parametrize("rule_id", RULES)
def test_a_rule_leaves_alone_what_is_right(rule_id: str) -> None:
    rule = RULES[rule_id]
    for example in rule.spec.must_not_find:
        findings, _ = _found(rule, example)
        assert not findings, f"{rule_id} 误报：{[finding.quote for finding in findings]}"


@pytest.mark.parametrize("rule_id", RULES)
def test_a_rule_speaks_in_whole_sentences(rule_id: str) -> None:
    rule = RULES[rule_id]
    findings, _ = _found(rule, rule.spec.must_find[0])
    for finding in findings:
        assert finding.message.endswith("。")
        assert "{" not in finding.message
        assert finding.suggestion is None or finding.suggestion.endswith(("。", "？"))


def test_every_rule_file_is_loaded() -> None:
    assert sorted(RULES) == sorted(file.stem for file in (SHIPPED / "wording").glob("*.yaml"))
    assert len(load()) == len(RULES)
