"""Where one pastes, a text beyond the door's limit gets one sentence at its field, and the form keeps all the rest."""

import re
from pathlib import Path
from urllib.parse import urlencode

import pytest
from django.test import Client

from tests.desk.catalog.amending import CHOICE, EDITION, FILE, LAW, REVIEW, fresh, keepers, proposed
from tests.desk.conftest import Desk
from tests.people import People, Places
from zhangtu.amendments.models import Amendment
from zhangtu.config.door import LONGEST_TEXT, PASTED
from zhangtu.desk.shell.visitor import ADMINISTRATOR
from zhangtu.ledger.models import Record
from zhangtu.offices import staff
from zhangtu.offices.models import Extent, Office
from zhangtu.offices.vocabulary import ADMINISTRATION

__all__ = ["fresh", "keepers"]
LONG = "长" * (LONGEST_TEXT + 1)
SENTENCE = "这一栏有 400,001 个字，太长了，没有收，也没有留在这里；其他各栏都还在。"
CODE = Path(__file__).parents[2] / "zhangtu"
REACHED = {
    "catalog/amendment.html": "reason",
    "catalog/calendar_new.html": "text",
    "catalog/edition.html": "articles text",
    "catalog/handing_in.html": "reason",
    "catalog/new_file.html": "text",
    "look/control.html": "{{ c.name }}",
    "people/newcomers.html": "rows",
    "people/several.html": "names",
    "portal/check.html": "text ignores",
    "records/row_set.html": "{{ set.paste }}",
    "reports/section.html": "text",
    "setup/several.html": "names",
}
"""Every page with room for a text, and what it is called there; those of the portal and the setting up have tests of
their own in their rooms."""


def test_every_page_with_room_for_a_text_is_known() -> None:
    found: dict[str, str] = {}
    for page in sorted(CODE.rglob("*.html")):
        boxes = re.findall(r"<textarea[^<>]*?name=\"([^\"]+)\"", page.read_text(encoding="utf-8"))
        if boxes:
            found["/".join(page.parts[-2:])] = " ".join(dict.fromkeys(boxes))
    assert found == REACHED, "这里列出，并让它的页面说得出太长（look.overlong）"


def refused(client: Client, address: str, answers: dict[str, str], field: str) -> str:
    """The page that says so, with what else was typed; ``field`` is left empty."""
    page = client.post(address, {**answers, field: LONG})
    text = page.content.decode()
    assert page.status_code == 400, text[:2000]
    assert SENTENCE in text
    assert LONG[:100] not in text
    assert [each for name, each in answers.items() if name not in ("deed", field) and each not in text] == []
    return text


CATALOGUE = [
    (FILE, {"kind": "laws", "key": "own_rule", "reason": "镇里要求"}, "text"),
    (FILE, {"kind": "laws", "key": "own_rule", "text": "法律: 某"}, "reason"),
    (LAW, {"since": "2026-06-01", "checked": "官网文本，李审查核对", "reason": "镇里要求"}, "text"),
    (LAW, {"since": "2026-06-01", "checked": "官网文本，李审查核对", "reason": "镇里要求"}, "articles"),
    (LAW, {**EDITION, "reason": "镇里要求"}, "checked"),
    (f"{REVIEW}/choice/", CHOICE, "reason"),
    ("/desk/calendars/new/", {"year": "2027", "number": "国办发明电〔2026〕9号"}, "text"),
]


@pytest.mark.parametrize(("address", "answers", "field"), CATALOGUE)
@pytest.mark.parametrize("deed", ["look", "propose"])
def test_in_the_catalogue(
    desk: Desk, keepers: People, address: str, answers: dict[str, str], field: str, deed: str
) -> None:
    page = refused(desk(keepers.wang), address, {**answers, "deed": deed}, field)
    assert f'id="f-{field}-' in page
    assert not Amendment.objects.exists()


def test_at_a_decision(desk: Desk, keepers: People) -> None:
    made = proposed(desk(keepers.wang), f"{REVIEW}/choice/", CHOICE)
    address = f"/desk/amendments/{made.pk}/"
    for deed in ("accept", "reject"):
        refused(desk(keepers.li), address, {"deed": deed}, "reason")
    made.refresh_from_db()
    assert made.decided_at is None
    told = desk(keepers.li).post(address, {"deed": "accept", "reason": "字" * 1001}).content.decode()
    assert "理由有 1001 个字，最多 1000 个字" in told


def test_a_law_of_five_megabytes_however_it_is_sent(desk: Desk, keepers: People) -> None:
    law, client = "条文" * 900_000, desk(keepers.wang)
    assert len(law.encode()) > 5 * 1024 * 1024
    answers = {"since": "2026-06-01", "checked": "官网文本", "text": law}
    plain = {"content_type": "application/x-www-form-urlencoded"}
    for page in (client.post(LAW, answers), client.post(LAW, urlencode(answers), **plain)):
        assert page.status_code == 400
        assert "这一栏有 1,800,000 个字，太长了，没有收，也没有留在这里" in page.content.decode()
        assert "官网文本" in page.content.decode()
    beyond = client.post(LAW, {"text": "x" * (PASTED + 1)})
    assert beyond.status_code == 413
    assert "一次传来的内容超过 16 兆，没有收" in beyond.content.decode()


def test_in_the_forms_of_a_record(desk: Desk, staffed: People, dispute: Record) -> None:
    client, before = desk(staffed.wang), Record.objects.values().get(pk=dispute.pk)
    answers = {"甲方当事人": "李小明", "发生地": "尼山村"}
    page = refused(client, "/desk/mediation/new/", answers, "纠纷简况")
    assert 'id="q-纠纷简况-fault"' in page
    assert "什么都没有改动，其他各栏都还在。" in page
    refused(client, f"/desk/mediation/{dispute.pk}/correct/", {"version": "1", "发生地": "尼山村"}, "理由")
    refused(client, f"/desk/mediation/{dispute.pk}/withdraw/", {"version": "1"}, "理由")
    assert Record.objects.values().get(pk=dispute.pk) == before
    assert Record.objects.count() == 1


def test_where_offices_and_staff_are_pasted(desk: Desk, keepers: People, places: Places) -> None:
    staff.grant(keepers.wang.posts.get(), ADMINISTRATION, ADMINISTRATOR, Extent.SUBTREE, office=places.county)
    client, here = desk(keepers.wang), f"/desk/offices/{places.county.pk}"
    count = Office.objects.count()
    refused(client, f"{here}/several/", {"since": "2026年1月1日"}, "names")
    refused(client, f"{here}/several/", {"since": "2026年1月1日", "deed": "", "found": "设"}, "names")
    refused(client, f"{here}/staff/", {}, "rows")
    assert Office.objects.count() == count


def test_what_was_too_long_is_not_taken_for_empty_after_signing_in_again(client: Client, dispute: Record) -> None:
    told = client.post(f"/desk/mediation/{dispute.pk}/correct/", {"version": "1", "纠纷简况": LONG})
    assert told.status_code == 400
    assert "有一处太长，没有留下" in told.content.decode()
