"""The one call: text in, findings out."""

from collections.abc import Iterable

from zhangtu.proofread.findings import Finding
from zhangtu.proofread.manuscript import Manuscript, TextSpan
from zhangtu.proofread.rulebook import Rule, residue_rules, rulebook


def proofread(
    text: str, body_kind: str | None = None, year: int | None = None, rules: Iterable[Rule] | None = None
) -> list[Finding]:
    """Findings in the order of the text. Page residue is told first and kept away from the other rules.

    ``body_kind`` (township, county, city, province, department) and ``year`` are read from the text when not given.
    """
    return examine(manuscript_of(text, body_kind, year), rules)


def manuscript_of(text: str, body_kind: str | None = None, year: int | None = None) -> Manuscript:
    """The text with its page residue marked, ready for the rules and for the page that shows it."""
    raw = Manuscript(text)
    stretches = sorted((hit.start, hit.end) for rule in residue_rules(rulebook()) for hit in rule.check(raw))
    return Manuscript(text, _merged(stretches), body_kind, year)


def examine(manuscript: Manuscript, rules: Iterable[Rule] | None = None) -> list[Finding]:
    """Run the rules over a manuscript made by ``manuscript_of``."""
    findings: list[Finding] = []
    for rule in rulebook() if rules is None else rules:
        seen_by = Manuscript(manuscript.original) if rule.id.startswith("page-") else manuscript
        findings += rule.run(seen_by)
    return sorted(set(findings), key=lambda finding: (finding.start, finding.end, finding.rule))


def _merged(stretches: Iterable[tuple[int, int]]) -> tuple[TextSpan, ...]:
    merged: list[TextSpan] = []
    for start, end in stretches:
        if merged and start <= merged[-1].end:
            merged[-1] = TextSpan(merged[-1].start, max(end, merged[-1].end))
        else:
            merged.append(TextSpan(start, end))
    return tuple(merged)
