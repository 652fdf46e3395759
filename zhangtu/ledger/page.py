"""The page of a ledger that the office prints and signs: fields, evidence, steps, terms with the articles' gist."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from html import escape

from zhangtu.catalog.citation import Citation
from zhangtu.clock.saying import length, stretch
from zhangtu.clock.spec import Limit
from zhangtu.ledger import outward
from zhangtu.ledger.spec import FieldSpec, Kind, LedgerSpec, StepSpec

Gist = Callable[[Citation, date], str]
"""What an article says on a day, in our own words; empty when nothing is known."""

STYLE = """
body { font: 15px/1.7 "Noto Serif CJK SC", "Songti SC", SimSun, serif; max-width: 60em; margin: 2em auto }
h1 { font-size: 1.6em; text-align: center }
h2 { font-size: 1.15em; margin-top: 1.6em; border-bottom: 1px solid #999 }
table { border-collapse: collapse; width: 100% }
th, td { border: 1px solid #888; padding: .25em .5em; text-align: left; vertical-align: top }
th { background: #f2f0ea; font-weight: 600; white-space: nowrap }
.sign td { height: 3.5em; width: 25% }
.edition { font-size: .85em; color: #555 }
@media print { body { margin: 0; max-width: none } tr { break-inside: avoid } thead { display: table-header-group } }
@page { size: A4; margin: 20mm }
"""


def page(ledger: LedgerSpec, edition: str, gist: Gist) -> str:
    """A whole HTML document that prints on A4."""
    return (
        f'<!DOCTYPE html>\n<html lang="zh-Hans"><head><meta charset="utf-8"><title>{escape(ledger.name)}台账</title>'
        f"<style>{STYLE}</style></head><body>\n{body(ledger, edition, gist)}\n</body></html>\n"
    )


def body(ledger: LedgerSpec, edition: str, gist: Gist) -> str:
    """The page without its frame, for a door that has its own."""
    return "\n".join(
        (
            *_head(ledger, edition),
            *_section("角色", ("角色", "由谁担任"), ledger.roles.items()),
            *_apart(ledger),
            *_section("字段", ("字段", "类型", "要求", "说明"), (_field(n, f) for n, f in ledger.fields.items())),
            *_slots(ledger),
            *_section(
                "步骤", ("步骤", "从", "到", "由", "须填", "依据"), (_step(n, s) for n, s in ledger.steps.items())
            ),
            *_terms(ledger, gist),
            *_section("公开和页面", ("项目", "内容"), outward.lines(ledger)),
            _signatures(),
        )
    )


def _head(ledger: LedgerSpec, edition: str) -> Iterator[str]:
    yield f"<h1>{escape(ledger.name)}台账</h1>"
    yield f"<p>{escape(ledger.note)}</p>"
    facts = [
        ("种类", ledger.kind),
        ("主管", ledger.owner),
        ("启用", str(ledger.since)),
        ("编号", f"〔年份〕单位简称{ledger.mark}字第×号"),
        ("依据", "；".join(str(each) for each in ledger.citations) or "无"),
    ]
    if ledger.kind is Kind.REGISTER and ledger.valid:
        facts.append(
            ("有效", f"自{ledger.valid.since}起" + (f"，至{ledger.valid.until}止" if ledger.valid.until else ""))
        )
    yield table(("项目", "内容"), facts)
    yield f'<p class="edition">文本版本 {escape(edition[:16])}</p>'


def _apart(ledger: LedgerSpec) -> Iterator[str]:
    if ledger.apart:
        pairs = "；".join(f"{first}和{second}" for first, second in ledger.apart)
        yield f"<p>回避：同一件事上，{escape(pairs)}不能是同一个人。</p>"


def _field(name: str, field: FieldSpec) -> tuple[str, ...]:
    kind = f"{field.type}：{'、'.join(field.options)}" if field.options else str(field.type)
    unit = f"（{field.unit}）" if field.unit else ""
    asked = "、".join(word for word, said in (("必填", field.required), ("隐私", field.private)) if said)
    note = "；".join(part for part in (field.note, *(str(each) for each in field.citations)) if part)
    return name, kind + unit, asked, note


def _slots(ledger: LedgerSpec) -> Iterator[str]:
    rows = (
        (
            name,
            "、".join(slot.steps) + "".join(f"（{sentence}）" for sentence in slot.when),
            "可写明理由免交" if slot.waivable else "不可免",
            "；".join(part for part in (slot.note, *(str(each) for each in slot.citations)) if part),
        )
        for name, slot in ledger.slots.items()
    )
    yield from _section("佐证", ("佐证", "哪一步要", "免交", "说明"), rows)


def _step(name: str, step: StepSpec) -> tuple[str, ...]:
    also = "".join(f"；{sentence}的，另填{'、'.join(names)}" for sentence, names in step.required_when.items())
    law = "；".join(str(each) for each in step.citations)
    return name, "、".join(step.origins), step.target, "、".join(step.roles), "、".join(step.required) + also, law


def _terms(ledger: LedgerSpec, gist: Gist) -> Iterator[str]:
    rows = (
        (name, stretch(term), f"{since}起：{length(limit)}", _law(limit, since, gist))
        for name, term in ledger.terms.items()
        for since, limit in term.limits.items()
    )
    yield from _section("期限", ("期限", "从哪里到哪里", "多久", "条文"), rows)


def _law(limit: Limit, since: date, gist: Gist) -> str:
    without = "本件写明" if limit.until else "待核对"
    return "；".join(f"{each}：{gist(each, since)}".rstrip("：") for each in limit.citations) or without


def _section(title: str, heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    found = list(rows)
    if found:
        yield f"<h2>{title}</h2>"
        yield table(heads, found)


def table(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    """A table with a head that repeats on every printed page."""
    head = "".join(f'<th scope="col">{escape(word)}</th>' for word in heads)
    lines = "\n".join(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>" for row in rows)
    return f"<table><thead><tr>{head}</tr></thead><tbody>\n{lines}\n</tbody></table>"


def _signatures() -> str:
    cells = "".join(f"<td>{word}：</td>" for word in ("主管部门", "法制机构", "主要负责人", "日期"))
    return f'<h2>签字</h2>\n<table class="sign"><tbody><tr>{cells}</tr></tbody></table>'
