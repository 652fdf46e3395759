"""What is done again counts each time, by its own day and with its own verdict; figures of before stay as they were."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from tests.people import People
from zhangtu import shelf
from zhangtu.dispatch.actor import Actor, actor
from zhangtu.dispatch.steps import take_step
from zhangtu.ledger.conditions import hold
from zhangtu.ledger.content import Content
from zhangtu.ledger.files import Handed
from zhangtu.ledger.models import Record
from zhangtu.ledger.tables import sync
from zhangtu.measure.figures import figures
from zhangtu.measure.span import Span
from zhangtu.offices import staff
from zhangtu.offices.models import Extent

TODAY = date(2026, 11, 30)
Deed = Callable[..., Record]


@pytest.fixture
def everyone(staffed: People) -> list[Actor]:
    """Two who between them hold every role, so that nobody is kept from what the other did."""
    roles = {role for ledger in shelf.current().ledgers.values() for role in ledger.spec.roles}
    for person in (staffed.wang, staffed.li):
        for role in roles:
            staff.grant(person.posts.get(), "*", role, Extent.SUBTREE, sees_private=True)
    sync(shelf.current())
    return [actor(staffed.reach(person)) for person in (staffed.wang, staffed.li)]


@pytest.fixture
def deed(everyone: list[Actor]) -> Deed:
    def taken(stem: str, step: str, day: date, record: Record | None = None, who: int = 0, **values: Any) -> Record:
        spec = shelf.current().ledgers[stem].spec
        said = Content("", {**(record.data if record else {}), **values})
        slots = {name: slot for name, slot in spec.slots.items() if step in slot.steps and hold(spec, said, slot.when)}
        waivers = {name: "在卷里" for name, slot in slots.items() if slot.waivable}
        files = {name: [Handed("件.txt", "原件".encode())] for name in slots if name not in waivers}
        known = {"record_id": record.pk, "version": record.version} if record else {}
        now = datetime(2026, 11, 30, 2, 0, tzinfo=UTC)
        given: dict[str, Any] = {"values": values, "waivers": waivers, "files": files, "at": day, "now": now}
        return take_step(shelf.current(), everyone[who], stem, step, **known, **given)

    return taken


def value(record: Record, key: str, span: Span) -> Decimal | None:
    return figures(shelf.current(), [key], record.office_id, span, today=TODAY)[key].value


def month(number: int) -> Span:
    return Span.months(2026, number, 1)


def problem(deed: Deed) -> Record:
    """Handed out on 2 May, to be mended by 10 June."""
    spec = shelf.current().ledgers["rectification"].spec
    chosen = {name: spec.fields[name].options[0] for name in ("问题来源", "问题类别")}
    begun = {"问题摘要": "缺页", "发现日期": "2026-05-02", "责任单位": "新桥镇", "整改限期": "2026-06-10"}
    return deed("rectification", "交办", date(2026, 5, 2), **begun, **chosen)


def test_work_returned_and_done_again_has_the_verdict_of_each_time(deed: Deed) -> None:
    given = {
        "问题摘要": "台账缺页",
        "问题来源": "自查",
        "问题类别": "其他",
        "发现日期": "2026-05-02",
        "责任单位": "新桥镇",
    }
    spec = shelf.current().ledgers["rectification"].spec
    for name in ("问题来源", "问题类别"):
        given[name] = spec.fields[name].options[0]
    record = deed("rectification", "交办", date(2026, 5, 2), **given, 整改限期="2026-06-10")
    record = deed("rectification", "报告整改", date(2026, 6, 5), record, 整改措施="补页", 整改进展="已经完成")
    record = deed("rectification", "退回整改", date(2026, 6, 20), record, 1, 复核意见="还缺")
    assert value(record, "问题整改.按期整改率", month(6)) == 100
    record = deed("rectification", "报告整改", date(2026, 8, 20), record, 整改措施="补全", 整改进展="已经完成")
    assert value(record, "问题整改.按期整改率", month(6)) == 100
    assert value(record, "问题整改.按期整改率", month(8)) == 0
    assert value(record, "问题整改.平均整改天数", month(8)) == 110
    assert value(record, "问题整改.平均整改天数", month(6)) == 34


def test_two_passings_in_one_period_are_one_record_with_its_last_verdict(deed: Deed) -> None:
    record = problem(deed)
    for day, back in ((date(2026, 6, 5), date(2026, 6, 8)), (date(2026, 6, 20), None)):
        record = deed("rectification", "报告整改", day, record, 整改措施="补页", 整改进展="已经完成")
        record = deed("rectification", "退回整改", back, record, 1, 复核意见="还缺") if back else record
    assert value(record, "问题整改.按期整改率", month(6)) == 0


def person(deed: Deed) -> Record:
    first = {
        "对象代号": "甲一",
        "姓名": "某甲",
        "帮助类别": "缓刑",
        "法律文书": "某判字一号",
        "未成年": "否",
        "女性": "否",
    }
    record = deed("care_register", "收到文书", date(2026, 1, 5), **first)
    record = deed("care_register", "报到接收", date(2026, 1, 8), record, 报到日期="2026-01-08")
    return deed("care_register", "宣告", date(2026, 1, 9), record, 小组成员="甲乙", 帮扶需求=["就业"])


def test_help_of_june_and_of_july_counts_in_both(deed: Deed) -> None:
    record = person(deed)
    for day in (date(2026, 6, 5), date(2026, 7, 6)):
        record = deed("care_register", "帮扶", day, record, 帮扶措施="介绍工作", 帮扶结果="部分解决")
    counted = [value(record, "社区矫正与安置帮教.得到帮扶人数", month(number)) for number in (6, 7)]
    assert counted == [1, 1]


def test_visits_of_february_stay_when_november_comes(deed: Deed) -> None:
    record = person(deed)
    for day in ("2026-02-01", "2026-11-10"):
        told = {"走访日期": day, "走访情况": "在家", "下次走访日期": "2026-12-20"}
        record = deed("care_register", "走访", date.fromisoformat(day), record, **told)
        assert value(record, "社区矫正与安置帮教.走访人数", Span.months(2026, 1, 3)) == 1
    assert value(record, "社区矫正与安置帮教.走访人数", month(11)) == 1


def test_a_petition_taken_on_received_and_visited_counts_once_each(deed: Deed) -> None:
    spec = shelf.current().ledgers["petition"].spec
    chosen = {name: spec.fields[name].options[0] for name in ("事项来源", "涉及规模", "事项类别")}
    begun = {"事项名称": "路灯", "信访形式": "来访", "信访人数": 3, "领导接访": "包案"}
    record = deed("petition", "登记", date(2026, 11, 28), **begun, **chosen)
    record = deed("petition", "告知受理", date(2026, 11, 28), record, 承办部门="村镇办")
    for way, day in (("约访", "2026-11-29"), ("下访", "2026-11-30")):
        record = deed("petition", "记接访", date.fromisoformat(day), record, 领导接访=way, 接访日期=day)
    record = deed("petition", "记来访", date(2026, 11, 30), record, 来访日期="2026-11-30", 来访人数=2)
    keys = ("领导包案件数", "领导约访次数", "领导下访次数", "登记件数", "来访批次", "来访人次")
    assert [value(record, f"信访.{key}", month(11)) for key in keys] == [1, 1, 1, 1, 2, 5]


def test_a_head_present_at_one_hearing_and_absent_at_the_next_is_half(deed: Deed) -> None:
    spec = shelf.current().ledgers["litigation"].spec
    first = next(iter(spec.steps_from(spec.start)))
    record = deed("litigation", first, date(2026, 3, 2), **sample(spec, first))
    while record.state != "审理中":
        step = next(iter(spec.steps_from(record.state)))
        record = deed("litigation", step, date(2026, 3, 3), record, **sample(spec, step))
    attended = {"开庭日期": "2026-04-01", "负责人出庭": "是", "出庭负责人": "某镇长"}
    record = deed("litigation", "开庭", date(2026, 4, 1), record, **attended)
    missed = {"开庭日期": "2026-04-20", "负责人出庭": "否", "未出庭理由": "外出开会"}
    record = deed("litigation", "开庭", date(2026, 4, 20), record, **missed)
    assert value(record, "行政应诉.负责人出庭率", month(4)) == 50


def sample(spec: Any, step: str) -> dict[str, Any]:
    """Something for everything the step must have."""
    told = {"文本": "某事", "长文本": "某事", "人员": "某人", "日期": "2026-03-02", "整数": 1, "金额": 1, "是否": "否"}
    needed = {*spec.steps[step].required, *(name for name in spec.asked_by(step) if spec.fields[name].required)}
    fields = {name: spec.fields[name] for name in needed}
    return {name: each.options[0] if each.options else told[each.type.value] for name, each in fields.items()}
