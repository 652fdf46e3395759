"""The auditor's page: what it finds, whose lines it shows, what it costs, what it tells; the file proves itself."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from tests.desk.conftest import Desk
from tests.people import People, Places
from zhangtu.access.alarms import alarms
from zhangtu.access.asking import Asking, asked_by
from zhangtu.access.chaining import OF_ACCESS, disagreements, forget
from zhangtu.access.deeds import Deed, Who, account, tried, who
from zhangtu.access.exporting import fault
from zhangtu.access.models import AccessLine
from zhangtu.access.reading import AuditedLines
from zhangtu.access.writing import write
from zhangtu.offices import staff
from zhangtu.offices.models import Extent, Person
from zhangtu.offices.vocabulary import ADMINISTRATION

EVERYTHING = AuditedLines(everything=True)
MANY = """
INSERT INTO access_accessline
    (at, deed, who, office_name, about_kind, about_id, about_name, address, agent, details, proof)
SELECT now() - make_interval(mins => n), 'sign_in', '某人' || n %% 500, '新桥镇', '', '', '',
    '10.0.0.' || n %% 250, '火狐', '{}', '' FROM generate_series(1, %s) AS n
"""


def auditor(person: Person, desk: Desk, extent: Extent = Extent.SUBTREE) -> Client:
    staff.grant(person.posts.get(), ADMINISTRATION, "审计员", extent)
    return desk(person)


def page(client: Client, **asked: str) -> str:
    answer = client.get("/desk/access/", asked)
    assert answer.status_code == 200
    return answer.content.decode()


def test_who_is_no_auditor_reads_nothing_and_is_told_so(desk: Desk, staffed: People) -> None:
    for address in ("/desk/access/", "/desk/access/file/"):
        answer = desk(staffed.li).get(address)
        assert answer.status_code in (403, 404)
        assert "你不是审计管理员" in answer.content.decode()
    assert "访问记录" not in desk(staffed.li).get("/desk/menu/").content.decode()


def test_lines_are_found_by_who_deed_office_day_and_address(desk: Desk, staffed: People, places: Places) -> None:
    client, now = auditor(staffed.zhao, desk), timezone.now()
    with asked_by(Asking(address="10.7.7.7")):
        write(Deed.SIGN_IN_FAILED, by=tried("guest"), at=now - timedelta(days=40))
        write(Deed.EXPORTED, by=who(staffed.wang), office=places.east, 文件="某台账")
    for asked in ({"who": "guest"}, {"deed": "sign_in_failed"}, {"until": f"{now - timedelta(days=30):%Y-%m-%d}"}):
        assert "guest" in page(client, **asked)
        assert "某台账" not in page(client, **asked)
    for asked in ({"office": "东村", "deed": "exported"}, {"who": "王送审", "address": "10.7"}):
        assert "某台账" in page(client, **asked)
        assert "guest" not in page(client, **asked)
    assert "没有这样的记录" in page(client, who="没有这个人")
    assert "王送审" in page(client, who="<b>") or "没有这样的记录" in page(client, who="<b>")
    odd = client.get("/desk/access/", {"since": "2026年13月1日"})
    assert odd.status_code == 400
    assert 'value="2026年13月1日"' in odd.content.decode()


def test_an_auditor_of_a_village_reads_the_villages_lines_and_those_of_its_people(
    desk: Desk, staffed: People, places: Places
) -> None:
    post = staff.appoint(staffed.sun, places.east, "审计")
    staff.grant(post, ADMINISTRATION, "审计员", Extent.OFFICE)
    staff.appoint(staffed.zhou, places.east, "网格员")
    with asked_by(Asking(address="10.1.1.1")):
        write(Deed.SIGN_IN, by=who(staffed.zhou))
        write(Deed.PASSWORD_RESET, by=who(staffed.chen), office=places.other_town, about=account(staffed.zhou))
        write(Deed.SIGN_IN, by=who(staffed.chen))
        write(Deed.SIGN_IN_FAILED, by=tried("guest"))
    shown = page(desk(staffed.sun), address="10.1.1.1")
    assert "只有你审计的单位" in shown
    assert [shown.count("周律师（zhou）"), shown.count("陈路人（chen）")] == [2, 1]
    assert "guest" not in shown


def test_a_hundred_thousand_lines_cost_as_many_queries_as_ten(desk: Desk, staffed: People) -> None:
    client = auditor(staffed.zhao, desk)
    counts = []
    for many in (10, 100_000):
        with connection.cursor() as cursor:
            cursor.execute(MANY, [many])
        client.get("/desk/access/")
        with CaptureQueriesContext(
            connection,
        ) as asked:
            shown = client.get("/desk/access/", {"who": "某人7"}).content.decode()
        counts.append(len(asked))
    assert counts[0] == counts[1]
    assert shown.count("<tr>") == 51
    older = client.get("/desk/access/")
    assert "10000 条以上" in older.content.decode()
    seqs = [line.seq for line, *_ in older.context["rows"]]
    following = client.get(f"/desk/access/?{older.context['older']}")
    assert max(line.seq for line, *_ in following.context["rows"]) == min(seqs) - 1


def test_what_is_taken_out_proves_itself_and_taking_it_is_a_line(desk: Desk, staffed: People) -> None:
    client = auditor(staffed.zhao, desk)
    write(Deed.SIGN_IN_FAILED, by=tried("=HYPERLINK(1)"))
    answer = client.get("/desk/access/file/", {"deed": "sign_in_failed"})
    content = answer.content
    assert "attachment" in answer.headers["Content-Disposition"]
    assert "'=HYPERLINK(1)" in content.decode()
    assert "赵局长" in content.decode().splitlines()[0]
    assert fault(content) == ""
    assert "签名对不上" in fault(content.replace("登录失败".encode(), "登录".encode()))
    assert "签名对不上" in fault(content + b"1,2,3")
    assert "没有签名" in fault(content.rpartition("签名".encode())[0])
    assert "不是访问记录" in fault(b"\xff\xfe\x00")
    line = AccessLine.objects.latest("seq")
    assert (line.deed, line.about_kind, line.details["条数"]) == ("exported", "log", 1)


def test_a_burst_of_failures_and_of_reading_is_told(desk: Desk, staffed: People, settings: Any) -> None:
    settings.ALARM_FAILURES, settings.ALARM_READS = 5, 4
    now = timezone.now()
    with asked_by(Asking(address="10.6.6.6")):
        for minute in range(5):
            write(Deed.SIGN_IN_FAILED, by=tried(f"name{minute}"), at=now - timedelta(minutes=minute))
            write(Deed.SIGN_IN_FAILED, by=tried("slow"), at=now - timedelta(hours=2 * minute + 1))
    with asked_by(Asking(person=lambda: Who(staffed.wang.pk, "王送审（wang）"), address="10.5.5.5")):
        for minute in range(4):
            write(Deed.PRIVATE_READ, at=now - timedelta(days=1, minutes=10 * minute))
            write(Deed.PRIVATE_READ, by=tried("long ago"), at=now - timedelta(days=9))
    told = [(each.by, each.of, each.count) for each in alarms(EVERYTHING, now)]
    assert told == [("address", "10.6.6.6", 5), ("who", "王送审（wang）", 4)]
    client = auditor(staffed.zhao, desk)
    assert "10.6.6.6" in page(client)
    assert "近 7 天有 2 次不寻常" in client.get("/desk/").content.decode()
    assert "不寻常" not in desk(staffed.li).get("/desk/").content.decode()


@pytest.mark.parametrize(
    ("statement", "sentence"),
    [
        ("UPDATE access_accessline SET who = '别人' WHERE deed = 'sign_in'", "被改过"),
        ("UPDATE access_accessline SET address = '10.0.0.1' WHERE deed = 'sign_in'", "被改过"),
        ("DELETE FROM access_accessline WHERE deed = 'sign_in'", "不见了"),
        ("DELETE FROM access_accesslink WHERE position > 1", "后面的被删掉了"),
    ],
)
def test_verify_tells_lines_changed_and_gone(
    staffed: People, as_owner: Callable[[], AbstractContextManager[None]], statement: str, sentence: str
) -> None:
    write(Deed.SIGN_IN, by=who(staffed.wang))
    OF_ACCESS.extend()
    OF_ACCESS.keep_head(OF_ACCESS.last())
    assert list(disagreements()) == []
    with as_owner(), connection.cursor() as cursor:
        for trigger in ("access_only_added", "access_kept"):
            cursor.execute(f"ALTER TABLE access_accessline DISABLE TRIGGER {trigger}")
        cursor.execute(statement)
    assert any(sentence in each for each in disagreements())


def test_old_lines_go_only_after_their_keeping_and_the_chain_knows(staffed: People, settings: Any) -> None:
    now = timezone.now()
    for days in (400, 200, 100):
        write(Deed.SIGN_IN, by=tried(f"before {days}"), at=now - timedelta(days=days))
    OF_ACCESS.extend()
    OF_ACCESS.keep_head(OF_ACCESS.last())
    assert forget(now) == 0, "kept for ever unless the settings say otherwise"
    settings.ACCESS_DAYS = 30
    assert forget(now) == 2, "whatever they say, 180 days are kept"
    assert [line.who for line in AccessLine.objects.filter(deed="sign_in")] == ["before 100"]
    line = AccessLine.objects.get(deed="forgotten")
    assert line.details["行数"] == "2"
    assert list(disagreements()) == []
