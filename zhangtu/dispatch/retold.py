"""A correction of an answer on which later steps hang: the record goes with it, or it is told why it cannot. Pure."""

from collections.abc import Iterator
from dataclasses import replace

from zhangtu.ledger.conditions import holds, next_state, unmet
from zhangtu.ledger.content import Content
from zhangtu.ledger.faults import FieldIssue
from zhangtu.ledger.spec import LedgerSpec

INSTEAD = "先撤回后面的步骤再更正；已经不能撤回的，写明理由撤销这一条，照实重新登记。"


def led_again(spec: LedgerSpec, before: Content, after: Content) -> tuple[Content, list[FieldIssue]]:
    """Where the corrected answers lead: on, while the record still stands where the old one led, else a fault each."""
    faults = []
    for step in after.steps:
        by = spec.steps[step].target.by if step in spec.steps else ""
        if not by or next_state(spec, before, step) == next_state(spec, after, step):
            continue
        if after.events[-1][0] == step:
            after = replace(after, state=next_state(spec, after, step))
        else:
            where = next_state(spec, after, step)
            faults.append(FieldIssue(by, f"这样改，“{step}”到的是“{where}”，可是后面已经办了。{INSTEAD}"))
    return after, faults


def shut_since(spec: LedgerSpec, before: Content, after: Content) -> Iterator[FieldIssue]:
    """Conditions of steps already taken that held, and that the correction would make untrue."""
    for step in after.steps:
        for sentence in spec.steps[step].guards if step in spec.steps else ():
            if holds(spec, before, sentence) and (why := unmet(spec, after, sentence)):
                yield FieldIssue(sentence.name, f"这样改，已经办了的“{step}”就不能办：{why}。{INSTEAD}")
