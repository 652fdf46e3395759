"""Score the findings against the labelled defects of the seeds; ``python -m bench.score_findings`` prints a table.

A label is found when a finding touches its span; a label about something absent (title, section, signature) when a
``content-`` finding says so anywhere. A finding is right when it touches a label of any severity, or when it names an
absence that is labelled. ``UNKNOWABLE`` lists the kinds that need a reader's judgement; recall is shown with and
without them. All rules were written by somebody who had read these labels; “held out” therefore leaves out, for each
seed, the rules and words that only the labels of that seed suggested. It is a lower bound, not a blind test.
Needs ``../shared/seeds/labels``; without them it says so and exits 0.
"""

import json
import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from zhangtu.proofread import Finding, proofread
from zhangtu.proofread.rulebook import rulebook

SEEDS = Path(__file__).resolve().parents[2] / "shared" / "seeds"
ABSENT = {
    "required_content_missing": ("content-shortcomings", "content-causes", "content-heads-duty", "content-next-year"),
    "missing_title": ("content-title",),
    "missing_signoff": ("content-issuer", "content-issue-date", "content-addressee"),
}
TAUGHT = {
    "000": {"figure-scattered", "figure-breakdown", "figure-frequency", "term-new-thought"},
    "001": {"structure-misplaced-bracket", "content-title-run-in", "term-received-praise", "figure-coverage-base"},
    "002": {
        "content-same-event-twice",
        "content-scope-copied",
        "term-street",
        "term-resolved-at",
        "figure-all-done-part",
    },
}
LEARNT = {
    "000": {"职责主体责任", "送需上门", "共法律服务", "法治政府建设新思想", "国土宣传日"},
    "001": {"综合合力", "法制宣讲", "收到", "全民国家安全法教育日", "国家安全法教育日"},
    "002": {
        "人民群众团体",
        "加强领导干部学法用法能力",
        "化解在韧",
        "公共法律服务平治",
        "办事依法遇事找法、解决问题用法、化解矛盾靠法",
    },
}
UNKNOWABLE = {
    "actor_unclear": "who inspected whom is not in the text",
    "broken_sentence": "grammar of whole sentences",
    "missing_punctuation": "grammar of whole sentences, unless the phrase is a fixed one",
    "wrong_punctuation": "grammar of whole sentences, unless the neighbours are known",
    "possible_conflict": "whether two counts overlap is not in the text",
}


@dataclass
class Label:
    """One labelled defect."""

    start: int
    end: int
    quote: str
    kind: str
    severity: str


@dataclass
class Score:
    """Counts of one seed or of several."""

    wanted: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    told: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)
    missed: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    def add(self, other: "Score") -> None:
        """Count another seed in."""
        for mine, theirs in zip(
            (self.wanted, self.found, self.told, self.right),
            (other.wanted, other.found, other.told, other.right),
            strict=True,
        ):
            mine.update(theirs)


def touches(finding: Finding, label: Label) -> bool:
    """Whether the finding says what the label says, as far as places and absences can tell."""
    if finding.start < label.end and label.start < finding.end:
        return True
    return finding.rule in ABSENT.get(label.kind, ())


def held_out(seed: str, text: str) -> list[Finding]:
    """What is found without the rules and words that this seed taught."""
    rules = [rule for rule in rulebook() if rule.id not in TAUGHT.get(seed, set())]
    return [finding for finding in proofread(text, rules=rules) if finding.quote not in LEARNT.get(seed, set())]


def score(findings: list[Finding], labels: list[Label]) -> Score:
    """Compare the findings of one text with its labels."""
    result = Score()
    for label in labels:
        if label.severity == "info":
            continue
        group = "placeholder" if label.kind == "leftover_placeholder" else label.kind
        result.wanted[group] += 1
        if any(touches(finding, label) for finding in findings):
            result.found[group] += 1
        else:
            result.missed.append(f"{label.severity} {label.kind}: {label.quote[:40]}")
    for finding in findings:
        severity = str(finding.severity)
        placeholder = "+占位" if finding.rule.endswith("-placeholder") else ""
        result.told[severity + placeholder] += 1
        if any(touches(finding, label) for label in labels):
            result.right[severity + placeholder] += 1
        elif severity != "info":
            result.wrong.append(f"{severity} {finding.rule}: {finding.quote[:40]}")
    return result


def read_labels(file: Path) -> list[Label]:
    """The labels of one seed."""
    rows = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]
    return [Label(row["start"], row["end"], row["quote"], row["kind"], row["severity"]) for row in rows]


def share(part: int, whole: int) -> str:
    """A ratio as a table shows it."""
    return f"{part}/{whole} = {part / whole:.3f}" if whole else "–"


def show(name: str, result: Score) -> None:
    """Print one block."""
    knowable = {kind for kind in result.wanted if kind not in UNKNOWABLE}
    plain = knowable - {"placeholder"}
    print(f"== {name}")
    print("  recall, all error and warning labels        ", share(result.found.total(), result.wanted.total()))
    print(
        "  recall, kinds a rule could know             ",
        share(*(sum(c[k] for k in knowable) for c in (result.found, result.wanted))),
    )
    print(
        "  recall, kinds a rule could know, no X       ",
        share(*(sum(c[k] for k in plain) for c in (result.found, result.wanted))),
    )
    for severity in ("error", "warning", "info"):
        both = [c[severity] + c[severity + "+占位"] for c in (result.right, result.told)]
        print(
            f"  precision, {severity:<33}",
            share(*both),
            "  without X",
            share(result.right[severity], result.told[severity]),
        )
    for kind in sorted(result.wanted):
        print(f"    {kind:<32}", share(result.found[kind], result.wanted[kind]))
    for line in result.missed:
        print("    missed", line)
    for line in result.wrong:
        print("    unlabelled", line)


def main() -> int:
    """Print the score of every labelled seed and of all together."""
    files = sorted((SEEDS / "labels").glob("*.defects.jsonl"))
    if not files:
        print(f"no labels at {SEEDS / 'labels'}: nothing to score")
        return 0
    total, unseen = Score(), Score()
    for file in files:
        seed = file.name[:3]
        text = next(SEEDS.glob(f"{seed}_*.txt")).read_text(encoding="utf-8")
        labels = read_labels(file)
        one, held = score(proofread(text), labels), score(held_out(seed, text), labels)
        show(seed, one)
        show(f"{seed}, held out", held)
        total.add(one)
        unseen.add(held)
    show("all", total)
    show("all, each seed held out", unseen)
    return 0


if __name__ == "__main__":
    sys.exit(main())
