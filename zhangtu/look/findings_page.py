"""The report as one HTML page: marks in the text, findings beside it, filters without JavaScript, all figures."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from django.template import Context, Engine

from zhangtu.proofread.figures import TextFigure, relate
from zhangtu.proofread.findings import SEVERITY_NAMES, Finding, Severity
from zhangtu.proofread.marked import marked_text
from zhangtu.proofread.reading import Document
from zhangtu.proofread.rulebook import MOST_OF_A_RULE, rulebook
from zhangtu.proofread.table import figure_rows

FAMILIES = {
    "figure": "数字", "content": "内容", "structure": "结构", "date": "日期", "law": "法律",
    "people": "个人信息", "term": "用语", "page": "网页残留",
}  # fmt: skip


CUT = f"（同一条规则只列前 {MOST_OF_A_RULE} 处）"
PAGES = Engine(dirs=[str(Path(__file__).with_name("pages"))])
"""The files of the page; Django's templates are used as a library, without settings and apps."""


@dataclass(frozen=True, slots=True)
class Note:
    """A finding as its note beside the text says it."""

    number: int
    severity: str
    family: str
    gravity: str
    quote: str
    message: str
    advice: str
    kind: str
    name: str
    rule: str


def render(document: Document, figures: Sequence[TextFigure], findings: Sequence[Finding]) -> str:
    """A whole page that needs no other file."""
    return _filled("page.html", document, figures, findings)


def render_body(document: Document, figures: Sequence[TextFigure], findings: Sequence[Finding]) -> str:
    """The part a template of ours can embed; it wants the classes of ``marks``."""
    return _filled("body.html", document, figures, findings)


def marks() -> str:
    """The style sheet of the part that others embed."""
    return PAGES.get_template("marks.css").render(Context())


def _filled(name: str, document: Document, figures: Sequence[TextFigure], findings: Sequence[Finding]) -> str:
    present = {finding.family for finding in findings}
    names = {rule.id: rule.spec.name for rule in rulebook()}
    context = {
        "document": document,
        "families": [(family, spoken) for family, spoken in FAMILIES.items() if family in present],
        "counted": _counted(document, figures, findings),
        "paragraphs": marked_text(document.text, figures, findings),
        "notes": [_note(number, each, names.get(each.rule, "")) for number, each in enumerate(findings, 1)],
        "rows": figure_rows(figures, relate(document.text, figures)),
    }
    return PAGES.get_template(name).render(Context(context, use_l10n=False))


def _counted(document: Document, figures: Sequence[TextFigure], findings: Sequence[Finding]) -> str:
    counts = Counter(finding.severity for finding in findings)
    counted = "，".join(f"{SEVERITY_NAMES[severity]} {counts[severity]} 处" for severity in Severity)
    cut = "" if max(Counter(each.rule for each in findings).values(), default=0) < MOST_OF_A_RULE else CUT
    return f"全文 {len(document.text)} 字，找到数字 {len(figures)} 个；{counted}{cut}"


def _note(number: int, finding: Finding, name: str) -> Note:
    quote = " ".join(finding.quote.split()) or "（换行）"
    return Note(
        number,
        severity=str(finding.severity),
        family=finding.family,
        gravity=SEVERITY_NAMES[finding.severity],
        quote=quote if len(quote) <= 60 else f"{quote[:30]}……{quote[-24:]}",
        message=finding.message,
        advice=finding.suggestion or "",
        kind=FAMILIES[finding.family],
        name=name,
        rule=finding.rule,
    )
