"""The columns of a view that tell of states: when a matter was begun and over, when it last came into each state."""

from collections.abc import Iterator

from zhangtu.ledger.fields import kind_of
from zhangtu.ledger.names import BEGUN_DAY, OVER_DAY, entered
from zhangtu.ledger.spec import FieldSpec, LedgerSpec


def state_days(spec: LedgerSpec) -> Iterator[tuple[str, str]]:
    """The days a matter was begun and over, and last came into each state, by whichever step."""
    begun = (f"r.steps ->> {text(step)}" for step in spec.steps_from(spec.start))
    yield BEGUN_DAY, f"left(coalesce({', '.join(begun)}), 10)::date"
    ends = " ".join(f"WHEN {text(state)} THEN {_ended(spec, state)}" for state in spec.ends)
    yield OVER_DAY, f"CASE r.state {ends} END" if ends else "NULL::date"
    for state in spec.states:
        if spec.over(state):
            yield entered(state), f"CASE r.state WHEN {text(state)} THEN {_ended(spec, state)} END"
        elif state != spec.start:
            yield entered(state), f"greatest({', '.join(_ways_into(spec, state))})"


def _ended(spec: LedgerSpec, end: str) -> str:
    """The day of the last event or, where something may be added after the end, of the step that led there."""
    if not spec.steps_from(end):
        return "left(r.events -> -1 ->> 1, 10)::date"
    return f"greatest({', '.join(_ways_into(spec, end))})"


def _ways_into(spec: LedgerSpec, state: str) -> Iterator[str]:
    """The days of the steps that lead to the state; of one that asks, where the answer last given leads there."""
    for name, step in spec.steps.items():
        if state not in step.target.states or step.origins == (state,):
            continue
        day, target = f"left(r.steps ->> {text(name)}, 10)::date", step.target
        if not target.by:
            yield day
            continue
        said = kind_of(spec.fields[target.by]).column(text(target.by), guarded=False)
        cases = " ".join(
            f"WHEN {_answer(spec.fields[target.by], said, answer)} THEN {text(to)}" for answer, to in target.answers
        )
        yield f"CASE WHEN CASE {cases} ELSE {text(target.otherwise)} END = {text(state)} THEN {day} END"


def _answer(field: FieldSpec, said: str, answer: str) -> str:
    if kind_of(field).yes_no:
        return f"({said}) = {'true' if answer == '是' else 'false'}"
    return f"({said}) = {text(answer)}"


def text(word: str) -> str:
    """A word as a literal of SQL."""
    return "'" + word.replace("'", "''") + "'"
