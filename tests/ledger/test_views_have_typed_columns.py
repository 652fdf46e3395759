"""Every ledger is a view whose columns have the types that indicators count on."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from django.db import connection

from tests.book import PlainBook
from tests.ledger.conftest import NOW, Enter
from tests.people import Places
from zhangtu.ledger import names, tables
from zhangtu.ledger.faults import ViewError
from zhangtu.ledger.models import Record

pytestmark = pytest.mark.django_db


def test_the_database_has_the_columns_that_columns_promises(book: PlainBook) -> None:
    tables.sync(book)
    with connection.cursor() as cursor:
        for stem, ledger in book.ledgers.items():
            cursor.execute(
                "SELECT attname, format_type(atttypid, atttypmod) FROM pg_attribute "
                "WHERE attrelid = %s::regclass AND attnum > 0 ORDER BY attnum",
                [f"ledger_{stem}"],
            )
            found = {name: kind.replace("timestamp with time zone", "timestamptz") for name, kind in cursor.fetchall()}
            assert found == tables.columns(ledger.spec)


def test_making_them_again_drops_what_is_gone(book: PlainBook) -> None:
    tables.sync(book)
    tables.sync(PlainBook({"review": book.ledgers["review"]}, book.calendars))
    with connection.cursor() as cursor:
        cursor.execute("SELECT viewname FROM pg_views WHERE viewname LIKE 'ledger\\_%%'")
        assert cursor.fetchall() == [("ledger_review",)]


def row(stem: str, *names: str) -> list[object]:
    with connection.cursor() as cursor:
        listed = ", ".join(f'"{name}"' for name in names)
        cursor.execute(f"SELECT {listed} FROM ledger_{stem}")
        (found,) = cursor.fetchall()
    return list(found)


def test_a_record_reads_in_the_offices_words(book: PlainBook, enter: Enter, places: Places) -> None:
    told = {
        "涉及金额": "1.2万元",
        "有激化风险": "否",
        "发生地": "西村",
        "参与人": "律师、村干部",
        "来电时间": "2026-03-01 08:00",
    }
    record = enter(places.east, **told)
    tables.sync(book)
    first = ["id", "编号", "登记单位", "年度", "状态", "补录", "登记日", "结案日"]
    typed = ["甲方当事人", "涉及金额", "有激化风险", "发生地", "参与人"]
    assert row("mediation", *first, *typed) == [
        record.pk,
        "〔2026〕东村调字第1号",
        "东村",
        2026,
        "待指定",
        False,
        date(2026, 3, 2),
        None,
        "李小明",
        Decimal(12000),
        False,
        "西村",
        ["村干部", "律师"],
    ]
    assert row("mediation", "来电时间", "来源件") == [datetime(2026, 3, 1, tzinfo=UTC), None]


def test_a_term_reads_as_of_now(book: PlainBook, enter: Enter, places: Places) -> None:
    record = enter(places.town, NOW)
    tables.sync(book)
    assert row("mediation", "调结期限", "调结期限到期日", "调结期限止日", "调结期限用时") == [
        "未到期",
        date(2026, 4, 2),
        None,
        None,
    ]
    hard = {"verdict": "未到期", "due": "2026-01-01", "late_from": "2026-01-02T00:00:00+08:00", "open": True}
    Record.objects.filter(pk=record.pk).update(terms={"调结期限": hard})
    assert row("mediation", "调结期限") == ["逾期"]


def test_withdrawn_records_are_in_no_view(book: PlainBook, enter: Enter, places: Places) -> None:
    enter(places.town)
    Record.objects.update(withdrawn_at=NOW)
    tables.sync(book)
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM ledger_mediation")
        assert cursor.fetchone() == (0,)


def test_a_field_that_changed_its_type_shows_only_values_of_the_new_one(
    book: PlainBook, enter: Enter, places: Places
) -> None:
    enter(places.town, 纠纷简况="约三户")
    newer = book.changed("mediation", "纠纷简况: {类型: 长文本, 隐私: 是}", "纠纷简况: {类型: 整数}")
    tables.sync(newer)
    assert row("mediation", "纠纷简况") == [None]
    Record.objects.update(data={"纠纷简况": 3})
    assert row("mediation", "纠纷简况") == [3]


def test_a_column_name_that_postgresql_would_cut_is_told(book: PlainBook) -> None:
    longer = book.changed("activity", "人数:", f"{'很' * 22}:")
    with pytest.raises(ViewError, match="最多 21 个汉字"):
        tables.sync(longer)


def test_a_ledger_may_not_take_the_name_of_our_own_table() -> None:
    with pytest.raises(ViewError, match=r"不能叫 record\.yaml"):
        names.view_name("record")
