"""The line a record goes by, and what of a record goes along into another ledger."""

from zhangtu import shelf
from zhangtu.ledger.derive import title
from zhangtu.ledger.outward import goes_along


def test_a_moment_in_a_title_is_said_as_people_say_it() -> None:
    event = shelf.current().ledgers["emergency_event"].spec
    told = title(event, {"事件名称": "山体滑坡", "发生时间": "2026-11-01T10:00:00+08:00"}, private=True)
    assert told == "山体滑坡·2026年11月1日 10:00"


def test_a_word_goes_along_only_where_the_other_ledger_has_it() -> None:
    petition = shelf.current().ledgers["petition"].spec.fields
    assert [goes_along(petition["信访形式"], word) for word in ("来访", "网格员上报")] == [True, False]
    assert goes_along(petition["反映内容"], "什么都可以")
