"""A ledger's shape of an older edition with what holds for the next step today: guards, answers, new ways on and out.

Fields, states and steps of the edition a record began under stay; nothing that it asks for is asked for twice.
"""

from collections.abc import Iterable, Iterator, Mapping

from zhangtu.ledger.leading import options_of
from zhangtu.ledger.names import names_of
from zhangtu.ledger.spec import LedgerSpec, StateKind, StepSpec


def laid_over(kept: LedgerSpec, today: LedgerSpec) -> LedgerSpec:
    """The kept shape, going on as today's file says."""
    states = {**today.states, **kept.states}
    steps = {name: _led(kept, step, today, name) for name, step in kept.steps.items()}
    new = {name: step for name, step in today.steps.items() if name not in kept.steps}
    steps |= {name: step for name, step in new.items() if today.start not in step.origins}
    grown = kept.model_copy(
        update={
            "states": states,
            "steps": steps,
            "roles": {**today.roles, **kept.roles},
            "fields": {**{name: today.fields[name] for name in _asked(new, today)}, **kept.fields},
            "slots": {**{name: slot for name, slot in today.slots.items() if set(slot.steps) & set(new)}, **kept.slots},
        }
    )
    return _reachable(grown)


def _asked(new: Mapping[str, StepSpec], today: LedgerSpec) -> Iterator[str]:
    """The fields that the new steps ask for."""
    return (name for step in new for name in today.asked_by(step))


def _led(kept: LedgerSpec, step: StepSpec, today: LedgerSpec, name: str) -> StepSpec:
    """A kept step, from where and to where today's goes, as far as what it hangs on is known to the record."""
    now = today.steps.get(name)
    if now is None:
        return step
    known = names_of(kept)
    origins = tuple(
        dict.fromkeys((*step.origins, *(each for each in now.origins if kept.states.get(each) is StateKind.OPEN)))
    )
    guards = tuple(sentence for sentence in now.guards if sentence.name in known)
    same = now.target.by in kept.fields and not now.target.unanswered(options_of(kept.fields[now.target.by]))
    more = {"target": now.target, "required": tuple(dict.fromkeys((*step.required, now.target.by)))} if same else {}
    return step.model_copy(update={"origins": origins, "guards": guards, **more})


def _reachable(grown: LedgerSpec) -> LedgerSpec:
    """Without states of today to which no way of this record leads, and the steps that leave only those."""
    reached = {grown.start}
    while fresh := set(_next(grown, reached)) - reached:
        reached |= fresh
    steps = {name: step for name, step in grown.steps.items() if reached & set(step.origins)}
    return grown.model_copy(
        update={"states": {name: kind for name, kind in grown.states.items() if name in reached}, "steps": steps}
    )


def _next(grown: LedgerSpec, reached: Iterable[str]) -> Iterator[str]:
    return (to for state in reached for step in grown.steps_from(state).values() for to in step.target.states)


def changed_steps(kept: LedgerSpec, now: LedgerSpec, state: str) -> list[str]:
    """The steps that leave the state otherwise than the edition of the record said."""
    before = kept.steps_from(state)
    return [
        name
        for name, step in now.steps_from(state).items()
        if name not in before or (before[name].target, before[name].guards) != (step.target, step.guards)
    ]
