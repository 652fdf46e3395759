"""The handbook of a role, made from the catalogue: in which ledgers it acts, by which steps, with what and by when."""

from collections.abc import Iterable
from dataclasses import dataclass

from zhangtu.clock.saying import length, stretch
from zhangtu.clock.spec import Term
from zhangtu.ledger.page import PageTable, printed
from zhangtu.ledger.spec import LedgerSpec


@dataclass(frozen=True, slots=True)
class Chapter:
    """What one role does in one ledger."""

    ledger: LedgerSpec
    roles: tuple[str, ...]
    steps: tuple[tuple[str, ...], ...]
    """Step, from which states, what to fill in, what evidence, on which article."""
    terms: tuple[tuple[str, ...], ...]
    """Term, from where to where, how long today, on which article."""
    apart: tuple[str, ...]

    @property
    def duties(self) -> str:
        """Who the role is, in the ledger's own words."""
        return "；".join(f"{role}：{self.ledger.roles[role]}" for role in self.roles)

    @property
    def step_table(self) -> PageTable:
        """Its steps under their heads."""
        return PageTable("", STEP_HEADS, self.steps)

    @property
    def term_table(self) -> PageTable:
        """Its terms under their heads."""
        return PageTable("", TERM_HEADS, self.terms)


STEP_HEADS = ("步骤", "什么时候办", "要填什么", "要附什么", "依据")
TERM_HEADS = ("期限", "从哪里到哪里", "多久", "依据")


def roles(ledgers: Iterable[LedgerSpec]) -> list[str]:
    """Every role of the ledgers, the one with most ledgers first."""
    count: dict[str, int] = {}
    for ledger in ledgers:
        for role in ledger.roles:
            count[role] = count.get(role, 0) + 1
    return sorted(count, key=lambda role: (-count[role], role))


def chapters(ledgers: Iterable[LedgerSpec], wanted: Iterable[str]) -> list[Chapter]:
    """A chapter for each ledger in which one of the wanted roles takes a step."""
    chosen = set(wanted)
    contents = []
    for ledger in ledgers:
        held = tuple(role for role in ledger.roles if role in chosen)
        names = [name for name, step in ledger.steps.items() if set(step.roles) & chosen]
        if held and names:
            contents.append(_chapter(ledger, held, names))
    return contents


def handbook(title: str, contents: Iterable[Chapter]) -> str:
    """A whole HTML document that prints on A4, a chapter a ledger."""
    return printed("handbook.html", {"title": title, "chapters": list(contents)})


def _chapter(ledger: LedgerSpec, held: tuple[str, ...], names: list[str]) -> Chapter:
    return Chapter(
        ledger,
        held,
        tuple(_step(ledger, name) for name in names),
        tuple(_term(name, term) for name, term in ledger.terms.items() if set(term.stop) & set(names)),
        tuple(f"{a}和{b}" for a, b in ledger.apart if a in held or b in held),
    )


def _step(ledger: LedgerSpec, name: str) -> tuple[str, ...]:
    step = ledger.steps[name]
    first = ledger.start in step.origins
    own = [field for field, spec in ledger.fields.items() if first and spec.required]
    fill = [*dict.fromkeys((*own, *step.required))]
    fill += [f"{'、'.join(fields)}（{sentence} 时）" for sentence, fields in step.required_when.items()]
    slots = [
        f"{slot}（{'可写明理由免交' if spec.waivable else '不能免'}）"
        for slot, spec in ledger.slots.items()
        if name in spec.steps
    ]
    laws = "；".join(str(each) for each in step.citations)
    return name, "新登记" if first else "、".join(step.origins), "、".join(fill) or "—", "、".join(slots) or "—", laws


def _term(name: str, term: Term) -> tuple[str, ...]:
    limit = term.limits[max(term.limits)]
    grounds = "；".join(str(each) for each in limit.citations) or "待核对"
    return name, stretch(term), length(limit), f"自定时限 {grounds}" if limit.own else grounds
