"""The report as one HTML page: marks in the text, findings beside it, filters without JavaScript, all figures."""

from collections import Counter
from collections.abc import Sequence
from html import escape

from zhangtu.proofread.figures import Figure, relate
from zhangtu.proofread.findings import SEVERITY_NAMES, Finding, Severity
from zhangtu.proofread.marked import marked_text
from zhangtu.proofread.reading import Document
from zhangtu.proofread.rulebook import rulebook
from zhangtu.proofread.sheet import STYLE
from zhangtu.proofread.table import figures_table

FAMILIES = {
    "figure": "数字", "content": "内容", "structure": "结构", "date": "日期", "law": "法律",
    "people": "个人信息", "term": "用语", "page": "网页残留",
}  # fmt: skip


def render(document: Document, figures: Sequence[Figure], findings: Sequence[Finding]) -> str:
    """A whole page that needs no other file."""
    return (
        '<!doctype html>\n<html lang="zh-CN"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>核校：{escape(document.name)}</title><style>{STYLE}</style></head>"
        f'<body><a class="skip" href="#findings">跳到发现的问题</a><h1>核校：{escape(document.name)}</h1>'
        f"{render_body(document, figures, findings)}</body></html>\n"
    )


def render_body(document: Document, figures: Sequence[Figure], findings: Sequence[Finding]) -> str:
    """The part a template of ours can embed; it wants the classes of ``sheet.STYLE``."""
    relations = relate(document.text, figures)
    marked = marked_text(document.text, figures, findings)
    return (
        f'<div class="proof">{_filters(findings)}<p class="sum">{_counted(document, figures, findings)}</p>'
        f'<div class="cols"><section class="text" aria-label="报告原文">{marked}</section>'
        f'<aside class="notes" id="findings" aria-label="问题"><h2>发现的问题</h2>{_notes(findings)}</aside></div>'
        f'<section class="figs" id="figures"><h2>全部数字</h2>{figures_table(figures, relations)}</section></div>'
    )


def _counted(document: Document, figures: Sequence[Figure], findings: Sequence[Finding]) -> str:
    counts = Counter(finding.severity for finding in findings)
    told = "，".join(f"{SEVERITY_NAMES[severity]} {counts[severity]} 处" for severity in Severity)
    # on a phone the text comes first and is long: one step leads past it
    leads = '<a href="#findings">看问题</a> <a href="#figures">看全部数字</a>'
    return f"全文 {len(document.text)} 字，找到数字 {len(figures)} 个；{told}。{leads}"


def _filters(findings: Sequence[Finding]) -> str:
    """Radio buttons and check boxes that come before what they show, so that style sheets alone can filter."""
    severities = "".join(
        f'<input type="radio" name="sev" id="sev-{value}"{" checked" if value == "all" else ""}>'
        f'<label for="sev-{value}">{name}</label>'
        for value, name in (("all", "全部"), ("error", "只看错误"), ("serious", "错误和警告"))
    )
    present = [family for family in FAMILIES if any(finding.family == family for finding in findings)]
    families = "".join(
        f'<input type="checkbox" id="k-{family}" checked><label for="k-{family}">{FAMILIES[family]}</label>'
        for family in present
    )
    return severities + '<span class="gap" aria-hidden="true"></span>' + families


def _notes(findings: Sequence[Finding]) -> str:
    if not findings:
        return '<p class="none">没有发现问题。规则认不出的问题仍可能有，请再通读一遍。</p>'
    names = {rule.id: rule.spec.name for rule in rulebook()}
    notes = (_note(number, finding, names.get(finding.rule, "")) for number, finding in enumerate(findings, 1))
    return f'<ol class="list">{"".join(notes)}</ol>'


def _note(number: int, finding: Finding, name: str) -> str:
    advice = f'<p class="advice">建议：{escape(finding.suggestion)}</p>' if finding.suggestion else ""
    quote = " ".join(finding.quote.split()) or "（换行）"
    shown = quote if len(quote) <= 60 else f"{quote[:30]}……{quote[-24:]}"
    return (
        f'<li class="note s-{finding.severity} k-{finding.family}" id="d{number}" value="{number}">'
        f'<p class="what"><b class="sev">{SEVERITY_NAMES[finding.severity]}</b> '
        f'<a href="#f{number}">“{escape(shown)}”</a></p>'
        f'<p class="why">{escape(finding.message)}</p>{advice}'
        f'<p class="rule">{FAMILIES[finding.family]} · {name} [{finding.rule}]</p></li>'
    )
