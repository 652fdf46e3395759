"""A page for every rule, made from the rule file, so that the documentation cannot fall behind."""

from collections.abc import Iterable

from zhangtu.proofread.rulebook import Rule, RuleExample

FAMILIES = {
    "figure": "数字",
    "content": "内容",
    "structure": "结构",
    "date": "日期",
    "law": "法律",
    "people": "个人信息",
    "term": "用语",
    "page": "网页残留",
}
FOOT = "本页由规则文件 `catalog/wording/{}.yaml` 生成，请改规则文件，不要改这里。忽略一处：`--ignore {}:原文:理由`。"


def page_of(rule: Rule) -> str:
    """One rule as Markdown, in Chinese, for clerks."""
    spec = rule.spec
    parts = [
        f"# {spec.name}",
        f"`{spec.id}` · {FAMILIES[spec.id.partition('-')[0]]} · {spec.severity}",
        spec.why,
        f"**来源**　{spec.source}",
        f"**提示**　{spec.message}",
        *([f"**建议**　{spec.suggestion}"] if spec.suggestion else []),
        "## 应当发现（‹ › 之间是指出的地方）",
        _examples(spec.must_find),
        "## 不应发现",
        _examples(spec.must_not_find),
        FOOT.format(spec.id, spec.id),
    ]
    return "\n\n".join(parts) + "\n"


def index_of(rules: Iterable[Rule]) -> str:
    """The list of all rules by family."""
    rows = ["# 核校规则", "", "每条规则一页，由 `catalog/wording/` 里的规则文件生成。", ""]
    listed = list(rules)
    for family, name in FAMILIES.items():
        rows += [f"## {name}", "", "| 规则 | 名称 | 级别 |", "|---|---|---|"]
        rows += [
            f"| [{rule.id}]({rule.id}.md) | {rule.spec.name} | {rule.spec.severity} |"
            for rule in listed
            if rule.id.startswith(f"{family}-")
        ]
        rows.append("")
    return "\n".join(rows)


def _examples(examples: Iterable[RuleExample]) -> str:
    return "\n\n".join("```text\n" + example.text.rstrip("\n") + "\n```" for example in examples)
