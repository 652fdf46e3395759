"""The page of a ledger that the office prints and signs: fields, evidence, steps, terms with the articles' gist."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from django.template import Context, Engine

from zhangtu.catalog.citation import Citation
from zhangtu.clock.saying import length, stretch
from zhangtu.clock.spec import Limit
from zhangtu.ledger import outward
from zhangtu.ledger.spec import FieldSpec, Kind, LedgerSpec, StepSpec

Gist = Callable[[Citation, date], str]
"""What an article says on a day, in our own words; empty when nothing is known."""

PAGES = Engine(dirs=[str(Path(__file__).with_name("pages"))])
"""The files of pages that print; they need no settings and no app."""


@dataclass(frozen=True, slots=True)
class PageTable:
    """A table under its title, and the sentence on who may not be one person that stands after it."""

    title: str
    heads: tuple[str, ...]
    rows: Sequence[tuple[str, ...]]
    apart: str = ""


def page(ledger: LedgerSpec, edition: str, gist: Gist) -> str:
    """A whole HTML document that prints on A4."""
    context = {
        "title": f"{ledger.name}台账",
        "note": ledger.note,
        "facts": PageTable("", ("项目", "内容"), _facts(ledger)),
        "edition": edition[:16],
        "sections": _sections(ledger, gist),
    }
    return printed("ledger.html", context)


def printed(name: str, context: dict[str, object]) -> str:
    """The page of that name; numbers are written as they are."""
    return PAGES.get_template(name).render(Context(context, use_l10n=False))


def _sections(ledger: LedgerSpec, gist: Gist) -> list[PageTable]:
    apart = "；".join(f"{first}和{second}" for first, second in ledger.apart)
    fields = [_field(name, field) for name, field in ledger.fields.items()]
    steps = [_step(name, step) for name, step in ledger.steps.items()]
    return [
        PageTable("角色", ("角色", "由谁担任"), list(ledger.roles.items()), apart),
        PageTable("字段", ("字段", "类型", "要求", "说明"), fields),
        PageTable("佐证", ("佐证", "哪一步要", "免交", "说明"), _slots(ledger)),
        *_series(ledger),
        PageTable("步骤", ("步骤", "从", "到", "由", "须填", "依据"), steps),
        PageTable("期限", ("期限", "从哪里到哪里", "多久", "条文"), _terms(ledger, gist)),
        PageTable("公开和页面", ("项目", "内容"), list(outward.lines(ledger))),
    ]


def _series(ledger: LedgerSpec) -> list[PageTable]:
    """What happens more than once within a record, if anything does."""
    rows = [
        (
            name,
            f"每办一次“{'、'.join(each.steps)}”一行" if each.steps else f"随“{'、'.join(each.along)}”填，可加",
            "、".join(ledger.row_fields(name)),
            each.day or ("办的那天" if each.steps else "这条记录的日子"),
            each.note,
        )
        for name, each in ledger.series.items()
    ]
    return [PageTable("子项", ("子项", "怎么记", "每行的字段", "按哪天数", "说明"), rows)] if rows else []


def _facts(ledger: LedgerSpec) -> list[tuple[str, ...]]:
    facts: list[tuple[str, ...]] = [
        ("种类", ledger.kind),
        ("主管", ledger.owner),
        ("启用", str(ledger.since)),
        ("编号", f"〔年份〕单位简称{ledger.mark}字第×号"),
        ("依据", "；".join(str(each) for each in ledger.citations) or "无"),
    ]
    if ledger.kind is Kind.REGISTER and ledger.valid:
        until = f"，至{ledger.valid.until}止" if ledger.valid.until else ""
        facts.append(("有效", f"自{ledger.valid.since}起{until}"))
    return facts


def _field(name: str, field: FieldSpec) -> tuple[str, ...]:
    kind = f"{field.type}：{'、'.join(field.options)}" if field.options else str(field.type)
    unit = f"（{field.unit}）" if field.unit else ""
    demands = "、".join(word for word, said in (("必填", field.required), ("隐私", field.private)) if said)
    note = "；".join(part for part in (field.note, *(str(each) for each in field.citations)) if part)
    return name, kind + unit, demands, note


def _slots(ledger: LedgerSpec) -> list[tuple[str, ...]]:
    return [
        (
            name,
            "、".join(slot.steps) + "".join(f"（{sentence}）" for sentence in slot.when),
            "可写明理由免交" if slot.waivable else "不可免",
            "；".join(part for part in (slot.note, *(str(each) for each in slot.citations)) if part),
        )
        for name, slot in ledger.slots.items()
    ]


def _step(name: str, step: StepSpec) -> tuple[str, ...]:
    also = "".join(f"；{sentence}的，另填{'、'.join(names)}" for sentence, names in step.required_when.items())
    also += "".join(f"；{sentence}的才可以" for sentence in step.guards)
    law = "；".join(str(each) for each in step.citations)
    return name, "、".join(step.origins), str(step.target), "、".join(step.roles), "、".join(step.required) + also, law


def _terms(ledger: LedgerSpec, gist: Gist) -> list[tuple[str, ...]]:
    return [
        (name, stretch(term), f"{since}起：{length(limit)}", _law(limit, since, gist))
        for name, term in ledger.terms.items()
        for since, limit in term.limits.items()
    ]


def _law(limit: Limit, since: date, gist: Gist) -> str:
    without = "本件写明" if limit.until else "待核对"
    return "；".join(f"{each}：{gist(each, since)}".rstrip("：") for each in limit.citations) or without
