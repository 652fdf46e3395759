"""A workbook's rows come in all or not at all, each where its days put it, marked as entered late."""

from datetime import date, datetime

import pytest

from tests.book import PlainBook
from tests.dispatch.conftest import NOW, Do
from tests.people import People, Places
from zhangtu.clock.events import SHANGHAI
from zhangtu.dispatch.actor import Actor, actor
from zhangtu.dispatch.entering import PastRecord, RowsRefusedError, enter_many, undo
from zhangtu.dispatch.faults import NotAllowedError, RefusedError
from zhangtu.dispatch.verifying import verify
from zhangtu.ledger import queries
from zhangtu.ledger.models import Batch, Record
from zhangtu.trail.models import Entry

GOOD = {"文件名称": "办法", "事项类型": "规范性文件", "审查结论": "合法", "标的额": "1.2万元"}
DAYS = {"送审": "2025.3.3", "提出意见": "2025年3月10日", "签发": date(2025, 3, 12)}


@pytest.fixture
def wang(staffed: People) -> Actor:
    return actor(staffed.reach(staffed.wang))


def test_a_row_lands_in_the_state_its_days_show(book: PlainBook, wang: Actor, places: Places) -> None:
    rows = [
        PastRecord(2, GOOD, DAYS, {"审查意见书": "档案柜3"}),
        PastRecord(3, GOOD, {"送审": "2025-05-06", "提出意见": "2025-05-08"}),
        PastRecord(4, GOOD, {"送审": "2026-02-03"}, office="东村"),
    ]
    entered = enter_many(book, wang, "review", rows, office_id=places.town.pk, now=NOW, file_name="旧台账.xlsx")
    assert (entered.rows, entered.states) == (3, {"已办结": 1, "待签发": 1, "审查中": 1})
    done, waiting, east = Record.objects.order_by("happened_on")
    assert (done.number_text, done.state, done.backdated) == ("〔2025〕新桥审字第1号", "已办结", True)
    assert done.terms["审查时限"]["state"] == "按期"
    assert done.data["标的额"] == "12000"
    assert done.evidence == {"审查意见书": {"paper": "档案柜3", "by": "王送审"}}
    assert (waiting.number_text, waiting.state) == ("〔2025〕新桥审字第2号", "待签发")
    assert waiting.terms["审查时限"]["state"] == "逾期未结"
    assert (east.number_text, east.office_id) == ("〔2026〕东村审字第1号", places.east.pk)
    assert {line.kind for line in Entry.objects.all()} == {"import"}
    assert list(verify()) == []


def test_numbers_go_on_after_an_import(book: PlainBook, wang: Actor, places: Places, do: Do, staffed: People) -> None:
    rows = [PastRecord(line, GOOD, {"送审": "2026-01-05"}) for line in range(2, 5)]
    enter_many(book, wang, "review", rows, office_id=places.town.pk, now=NOW)
    assert do(staffed.wang, "review", "送审", values={"文件名称": "乙", "事项类型": "政府合同"}).number == 4


def test_missing_evidence_is_a_waiver_that_counts(book: PlainBook, wang: Actor, places: Places) -> None:
    enter_many(book, wang, "review", [PastRecord(2, GOOD, DAYS)], office_id=places.town.pk, now=NOW)
    assert Record.objects.get().evidence == {"审查意见书": {"waived": "补录，原件未附", "by": "王送审"}}


def test_evidence_that_cannot_be_waived_needs_a_place(book: PlainBook, wang: Actor, places: Places) -> None:
    told = GOOD | {"事项类型": "重大决策", "拟上会日期": "2025-04-01"}
    with pytest.raises(RowsRefusedError) as refused:
        enter_many(book, wang, "review", [PastRecord(2, told, DAYS)], office_id=places.town.pk, now=NOW)
    assert [fault.sentence for fault in refused.value.rows[2]] == ["“公示截图”不能免交，请写明原件存放在哪里。"]


@pytest.mark.parametrize(
    ("values", "days", "field", "sentence"),
    [
        (GOOD | {"事项类型": "文件"}, DAYS, "事项类型", "没有“文件”这个选项"),
        (GOOD | {"份数": "-2"}, DAYS, "份数", "不能是负数"),
        (GOOD | {"备注": "x"}, DAYS, "备注", "没有“备注”这一项"),
        ({**GOOD, "文件名称": ""}, DAYS, "文件名称", "请填写"),
        (GOOD, {"送审": "2025-02-31"}, "送审日", "没有这一天"),
        (GOOD, {"送审": "0202-03-01"}, "送审日", "年份"),
        (GOOD, {"送审": "2027-03-01"}, "送审日", "在将来"),
        (GOOD, {"签发": "2025-03-01"}, "签发日", "走不到"),
        (GOOD, {"送审": "2025-03-05", "提出意见": "2025-03-01"}, "提出意见日", "比上一步还早"),
        (GOOD, {}, "送审日", "请填写"),
        (GOOD, {"办结": "2025-03-01"}, "办结日", "没有“办结”这一步"),
    ],
)
def test_a_bad_row_says_what_and_where_and_nothing_enters(
    book: PlainBook,
    wang: Actor,
    places: Places,
    values: dict[str, str],
    days: dict[str, str],
    field: str,
    sentence: str,
) -> None:
    rows = [PastRecord(2, GOOD, DAYS), PastRecord(3, values, days)]
    with pytest.raises(RowsRefusedError, match="2 行里有 1 行要改，一行也没有导入") as refused:
        enter_many(book, wang, "review", rows, office_id=places.town.pk, now=NOW)
    faults = {fault.field: fault.sentence for fault in refused.value.rows[3]}
    assert sentence in faults[field]
    assert not Record.objects.exists()
    assert not Batch.objects.exists()


def test_a_trial_run_writes_nothing(book: PlainBook, wang: Actor, places: Places) -> None:
    entered = enter_many(
        book, wang, "review", [PastRecord(2, GOOD, DAYS)], office_id=places.town.pk, now=NOW, dry_run=True
    )
    assert (entered.batch, entered.rows) == (None, 1)
    assert not Record.objects.exists()


def test_an_activity_is_entered_as_of_its_own_day(book: PlainBook, wang: Actor, places: Places) -> None:
    row = PastRecord(2, {"主题": "宪法宣传", "活动日期": datetime(2025, 12, 4, tzinfo=SHANGHAI), "人数": 120.0})
    enter_many(book, wang, "activity", [row], office_id=places.town.pk, now=NOW)
    record = Record.objects.get()
    assert (record.happened_on, record.year, record.state) == (date(2025, 12, 4), 2025, "已登记")
    assert (record.data["人数"], record.steps) == (120, {"登记": "2025-12-04"})


def test_an_import_is_undone_as_a_whole(book: PlainBook, wang: Actor, places: Places) -> None:
    batch = enter_many(
        book, wang, "review", [PastRecord(2, GOOD, DAYS), PastRecord(3, GOOD, DAYS)], office_id=places.town.pk, now=NOW
    ).batch
    assert batch is not None
    assert undo(book, wang, batch.pk, NOW) == 2
    assert not queries.visible(wang.reach, "review").exists()
    assert Entry.objects.filter(kind="undo").count() == 2
    with pytest.raises(RefusedError, match="已经撤销过"):
        undo(book, wang, batch.pk, NOW)
    assert list(verify()) == []


def test_an_import_that_was_worked_on_is_not_undone(
    book: PlainBook, wang: Actor, places: Places, do: Do, staffed: People
) -> None:
    batch = enter_many(
        book, wang, "review", [PastRecord(2, GOOD, {"送审": "2026-02-02"})], office_id=places.town.pk, now=NOW
    ).batch
    assert batch is not None
    do(staffed.li, "review", "提出意见", Record.objects.get(), values={"审查结论": "合法"})
    with pytest.raises(RefusedError, match="有 1 条后来又有办理"):
        undo(book, wang, batch.pk, NOW)


def test_only_who_may_enter_records_may_import(book: PlainBook, staffed: People, places: Places) -> None:
    with pytest.raises(NotAllowedError, match="导入“测试审查”要有送审人的角色"):
        enter_many(
            book,
            actor(staffed.reach(staffed.li)),
            "review",
            [PastRecord(2, GOOD, DAYS)],
            office_id=places.town.pk,
            now=NOW,
        )


def test_a_row_for_another_town_is_refused(book: PlainBook, wang: Actor, places: Places) -> None:
    with pytest.raises(RowsRefusedError) as refused:
        enter_many(
            book, wang, "review", [PastRecord(2, GOOD, DAYS, office="河口镇")], office_id=places.town.pk, now=NOW
        )
    assert refused.value.rows[2][0].field == "登记单位"
