"""Values made up for a walk, changed until they fit together as the ledger's comparisons ask."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from zhangtu.clock.calendar import Calendar
from zhangtu.clock.events import SHANGHAI, Moment, day_of
from zhangtu.ledger.comparing import FieldScene, broken
from zhangtu.ledger.comparison import COUNTS, DAYS, TODAY, WORDS, Comparison, FieldRelation
from zhangtu.ledger.content import Content
from zhangtu.ledger.fields import kind_of
from zhangtu.ledger.spec import LedgerSpec
from zhangtu.ledger.terms import moment, outcomes

ROUNDS = 12
STRICT = {FieldRelation.AFTER: 1, FieldRelation.BEFORE: -1}


def fitted(
    spec: LedgerSpec, content: Content, values: Mapping[str, Any], calendar: Calendar, now: Moment
) -> dict[str, Any]:
    """The values with as few of them changed as it takes; ``content`` is the record as it will be without them."""
    found = dict(values)
    for _ in range(ROUNDS):
        scene = FieldScene(spec, replace(content, data={**content.data, **found}), calendar, now)
        scene = replace(scene, outcomes=lambda scene=scene: outcomes(spec, scene.content, calendar, now))
        wrong = next((each.bound for each in broken(scene) if {*each.names, *_asked(each.bound)} & set(found)), None)
        if wrong is None:
            break
        if not _mend(scene, wrong.says, found):
            for sentence in wrong.when:
                if sentence.name in found and kind_of(spec.fields[sentence.name]).yes_no:
                    found[sentence.name] = "否" if sentence.value == "是" else "是"
    return found


def _asked(bound: Any) -> set[str]:
    return {sentence.name for sentence in bound.when}


def _mend(scene: FieldScene, says: Comparison, found: dict[str, Any]) -> bool:
    """Change one value so that the comparison holds; whether one could be changed."""
    name = says.left[0]
    if says.relation in WORDS and name in found:
        found[name] = says.right[0]
    elif says.relation in COUNTS and name in found:
        found[name] = "、".join("甲乙丙丁戊"[: int(says.right[0])])
    elif says.relation in DAYS:
        return _move(scene, says, found)
    elif says.relation is FieldRelation.AT_MOST and says.right[0] in found:
        known = {**scene.content.data, **found}
        found[says.right[0]] = sum(int(known.get(each) or 0) for each in says.left)
    elif name in found:
        known = {**scene.content.data, **found}
        found.update({each: 0 for each in says.left[1:] if each in found})
        found[name] = sum(int(known.get(each, each)) for each in says.right)
    else:
        return False
    return True


def _move(scene: FieldScene, says: Comparison, found: dict[str, Any]) -> bool:
    """Move the day of one side to that of the other."""
    after = STRICT.get(says.relation, 0)
    for mine, other, more in ((says.left[0], says.right[0], after), (says.right[0], says.left[0], -after)):
        day = _day(scene, other)
        if mine in found and day is not None:
            at = day + timedelta(more)
            found[mine] = at.isoformat() if kind_of(scene.spec.fields[mine]).whole_day else f"{at.isoformat()} 09:00"
            return True
    return False


def _day(scene: FieldScene, name: str) -> date | None:
    if name == TODAY:
        return day_of(scene.now.astimezone(SHANGHAI) if isinstance(scene.now, datetime) else scene.now)
    text = scene.content.data.get(name) or scene.content.steps.get(name.removesuffix("日"))
    return day_of(moment(str(text))) if text else None
