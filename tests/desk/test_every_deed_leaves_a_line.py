"""Every deed of administration, and whatever leaves the house as a file, leaves a line of access; a new page too."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponse
from django.test import Client
from django.urls import URLPattern

from tests.desk.catalog.amending import CHOICE, REASON, REVIEW, decide, fresh, keepers, proposed
from tests.desk.conftest import Desk, Do
from tests.desk.figures.test_forms_of_the_upper_level import confirmed_cells, table
from tests.desk.lists.test_imports import GOOD, token, workbook
from tests.desk.people.test_forms_sent_twice import DESK_FORMS, House, house
from tests.people import People, Places
from zhangtu.access.deeds import Deed
from zhangtu.access.models import AccessLine
from zhangtu.desk.urls import urlpatterns
from zhangtu.ledger.models import Attachment, Record
from zhangtu.offices import staff
from zhangtu.offices.models import Extent
from zhangtu.offices.spec import Power
from zhangtu.offices.vocabulary import ADMINISTRATION
from zhangtu.report.models import ManualFigure, Report
from zhangtu.report.rights import DRAFTER, REPORTS

__all__ = ["fresh", "house", "keepers"]
TOLD: dict[str, Deed] = {
    "found": Deed.OFFICE_FOUNDED,
    "rename": Deed.OFFICE_RENAMED,
    "move": Deed.OFFICE_MOVED,
    "merge": Deed.OFFICE_MERGED,
    "appoint": Deed.APPOINTED,
    "appoint a post": Deed.APPOINTED,
    "appoint somebody known": Deed.APPOINTED,
    "invite": Deed.OFFERED,
    "uninvite": Deed.OFFER_ANSWERED,
    "accept": Deed.OFFER_ANSWERED,
    "become": Deed.POST_CHANGED,
    "grant": Deed.RIGHT_GRANTED,
    "revoke": Deed.RIGHT_REVOKED,
    "leave": Deed.POST_ENDED,
    "take_back": Deed.POST_TAKEN_BACK,
    "unlock": Deed.UNLOCKED,
    "reset": Deed.PASSWORD_RESET,
    "several": Deed.OFFICE_FOUNDED,
    "correct": Deed.OFFICE_CORRECTED,
    "remove": Deed.OFFICE_REMOVED,
    "ledgers": Deed.LEDGERS_CHOSEN,
    "staff": Deed.ACCOUNT_OPENED,
    "adapt": Deed.POST_ADAPTED,
    "withdraw": Deed.ADAPTATION_ENDED,
    "stand in": Deed.STANDING_IN,
    "end": Deed.STANDING_IN_ENDED,
    "password": Deed.PASSWORD_CHANGED,
    "reset_factor": Deed.FACTOR_REMOVED,
    "bind": Deed.PROVIDER_LINKED,
    "unbind": Deed.PROVIDER_UNLINKED,
}
"""Form of administration → the deed its line says."""
NO_DEED = {"seat"}
"""Forms that change nothing anybody else would ask about."""


@pytest.mark.parametrize("name", sorted(TOLD))
def test_a_deed_of_administration_is_told_with_who_and_from_where(house: House, name: str) -> None:
    sent, client = DESK_FORMS[name], Client(REMOTE_ADDR="10.3.2.1", headers={"User-Agent": "火狐"})
    client.force_login(house.people.sun)
    form, address = sent.form(house), f"/desk/{sent.where(house)}"
    before = AccessLine.objects.count()
    assert client.post(address, form).status_code in (200, 302)
    lines = list(AccessLine.objects.order_by("seq")[before:])
    assert TOLD[name] in {line.deed for line in lines}
    assert {(line.who, line.address, line.agent) for line in lines} == {("孙签发（sun）", "10.3.2.1", "火狐")}


def test_a_deed_that_is_refused_leaves_no_line(house: House) -> None:
    client = Client()
    client.force_login(house.people.sun)
    before = AccessLine.objects.count()
    client.post(f"/desk/offices/{house.places.town.pk}/", {"deed": "found", "name": "北村", "kind": "村", "code": ""})
    assert AccessLine.objects.count() == before


def test_every_form_of_administration_is_told_or_no_deed() -> None:
    assert DESK_FORMS.keys() == TOLD.keys() | NO_DEED


def test_an_amendment_of_the_catalogue_is_told(desk: Desk, keepers: People) -> None:
    made = proposed(desk(keepers.wang), f"{REVIEW}/choice/", CHOICE)
    decide(desk(keepers.li), made, "accept")
    lines = AccessLine.objects.filter(deed=Deed.CATALOGUE).values_list("who", "details__做了", "details__理由")
    assert [line[:2] for line in lines] == [("王送审（wang）", "提出"), ("李审查（li）", "确认")]
    assert lines[0][2] == REASON["reason"]


@dataclass(frozen=True)
class Shelf:
    """What there is to take out."""

    people: People
    places: Places
    dispute: Record
    file: Attachment


@pytest.fixture
def full(do: Do, dispute: Record, staffed: People, places: Places) -> Shelf:
    photo = SimpleUploadedFile("照片.png", b"\x89PNG\r\n\x1a\n0000")
    told = {"主题": "宪法宣传", "活动日期": "2026-02-03"}
    do(staffed.wang, "activity", "登记", values=told, files={"照片": [photo]})
    return Shelf(staffed, places, dispute, Attachment.objects.get())


def report(client: Client, there: Shelf) -> str:
    town = there.people.wang.posts.get()
    staff.grant(town, REPORTS, DRAFTER, Extent.OFFICE)
    client.post("/desk/reports/new/", {"office": str(town.office_id), "template": "yearly", "day": "2026"})
    return f"/desk/reports/{Report.objects.get().pk}/"


def typed_by_hand(client: Client, there: Shelf) -> str:
    here = report(client, there)
    told = {"deed": "type_figure", "key": "手工.刑事案件", "value": "12", "unit": "起", "definition": "派出所提供"}
    client.post(here, told | {"evidence": SimpleUploadedFile("函.pdf", b"%PDF-1.4 x")})
    return f"{here}manual/{ManualFigure.objects.get().pk}/"


def upper_table(client: Client, there: Shelf) -> HttpResponse:
    return client.post("/desk/forms/", {"file": table("{测试调解.登记件数}"), "period": "2026"})  # type: ignore[return-value]


def rows_handed_back(client: Client, there: Shelf) -> HttpResponse:
    """One of three rows is wrong."""
    here, chosen = "/desk/activity/import/", {"列:到场": "人数", "列:序号": "不导入"}
    page = client.post(here, {"file": workbook([*GOOD, [3, "普法", "2026.2.31", "很多"]]), "do": "try"})
    sent = {"token": token(page.content.decode()), "do": "back", **chosen}
    return client.post(here, sent)  # type: ignore[return-value]


def lines_of_access(client: Client, there: Shelf) -> str:
    staff.grant(there.people.wang.posts.get(), ADMINISTRATION, Power.AUDIT.value, Extent.SUBTREE)
    return "/desk/access/file/"


FIGURE = "/desk/figures/测试调解.登记件数/?period=2026&export=1"
Out = Callable[[Client, Shelf], str | HttpResponse]
OUT: dict[str, tuple[Out, Deed]] = {
    "export": (lambda client, there: "/desk/mediation/export/", Deed.EXPORTED),
    "export with private fields": (lambda client, there: "/desk/mediation/export/?private=1", Deed.EXPORTED),
    "file": (lambda client, there: f"/desk/files/{there.file.pk}/", Deed.DOWNLOADED),
    "figures": (lambda client, there: "/desk/figures/?period=2026&export=1", Deed.EXPORTED),
    "figure": (lambda client, there: FIGURE, Deed.EXPORTED),
    "report-docx": (lambda client, there: f"{report(client, there)}docx/", Deed.EXPORTED),
    "manual-evidence": (typed_by_hand, Deed.DOWNLOADED),
    "forms": (upper_table, Deed.EXPORTED),
    "form-proposals": (lambda client, there: confirmed_cells(client), Deed.EXPORTED),
    "import": (rows_handed_back, Deed.EXPORTED),
    "access-file": (lines_of_access, Deed.EXPORTED),
}
"""Page that hands out a file → its address, or its answer, and the deed its line says."""


@pytest.mark.parametrize("name", OUT)
def test_what_is_taken_out_is_told(desk: Desk, full: Shelf, name: str) -> None:
    ask, deed = OUT[name]
    client = desk(full.people.wang)
    asked = ask(client, full)
    before = AccessLine.objects.count() if isinstance(asked, str) else AccessLine.objects.count() - 1
    answer = client.get(asked) if isinstance(asked, str) else asked
    assert "attachment" in answer.headers["Content-Disposition"]
    assert b"".join(answer) != b"", "the file is sent, and closed behind itself"
    lines = list(AccessLine.objects.order_by("seq")[before:])
    assert [(line.deed, line.who) for line in lines] == [(deed, "王送审（wang）")]
    assert lines[0].details["文件"]


def test_every_page_that_hands_out_a_file_is_walked() -> None:
    assert OUT.keys() - {"export with private fields"} == HANDS_OUT - {"reveal"}


def test_private_fields_looked_at_are_told_with_the_records_office(desk: Desk, full: Shelf) -> None:
    here = f"/desk/mediation/{full.dispute.pk}/reveal/"
    assert desk(full.people.wang).post(here, {"reason": "核对"}).status_code == 200
    line = AccessLine.objects.get(deed=Deed.PRIVATE_READ)
    assert (line.about_name, line.office_id) == (full.dispute.number_text, full.dispute.office_id)


def test_a_blank_form_has_nothing_in_it_and_no_line(desk: Desk, full: Shelf) -> None:
    before = AccessLine.objects.count()
    assert desk(full.people.wang).get("/desk/mediation/blank/").status_code == 200
    assert AccessLine.objects.count() == before


ADMINISTERS = {
    *("office", "office-several", "office-correct", "office-ledgers", "office-staff", "office-posts", "offers"),
    *("office-standing-in", "standing-in", "powers", "password", "ledger-addition", "law-edition", "amendment-new"),
    *("amendment", "calendar-new", "calendar-proposal", "office-tokens", "tokens"),
    *("account", "sign-in-policy", "provider-let-go"),
}
"""Pages whose forms administer: each is walked above, through ``DESK_FORMS`` or with the catalogue."""
HANDS_OUT = {
    "export",
    "file",
    "figure",
    "figures",
    "forms",
    "form-proposals",
    "import",
    "report-docx",
    "manual-evidence",
    "access-file",
    "reveal",
}
"""Pages that hand out a file or something private."""
EMPTY = {"blank", "form-example", "office-staff-blank"}
"""Workbooks with nothing of anybody in them."""
WORKS = {
    *("workbench", "sign-in", "sign-out", "posts", "menu", "help", "search", "begin", "ledgers", "reports"),
    *("report-new", "report", "section", "handbook", "reminders", "yearly", "catalog", "catalog-ledger", "catalog-law"),
    *("amendments", "calendars", "moved", "offices", "office-rights", "imports", "batch", "ledger-list", "waiting"),
    *("offered", "columns", "map", "new", "record", "correct", "take-back", "withdraw", "decide", "link", "attach"),
    *("onward", "receipt", "notice", "rows", "row-correct", "row-out", "file-out", "record-step", "access"),
}
"""Pages that do neither: they show what one may see, or work on records, which have their own trail."""


def test_every_address_of_the_desk_is_known_to_administer_to_hand_out_or_to_do_neither() -> None:
    """A new page is put into one of the sets, and walked here when it administers or hands out.

    Addresses with ``_`` are the library's for second factors; ``tests/entrance`` and ``tests/desk/account`` ask for
    their lines.
    """
    names = {each.name for each in urlpatterns if isinstance(each, URLPattern) and "_" not in (each.name or "")}
    assert names == ADMINISTERS | HANDS_OUT | EMPTY | WORKS


def test_files_leave_the_house_by_one_door_only() -> None:
    """Whoever answers with a file does it in ``shell.outgoing``, which writes the line; what is published is anybody's.

    ``ledger.files`` holds the headers a file that was handed in is sent with.
    """
    house = Path(__file__).parents[2] / "zhangtu"
    words = ("Content-Disposition", "FileResponse", "StreamingHttpResponse", "as_attachment")
    answers = {
        path.relative_to(house).as_posix()
        for path in house.rglob("*.py")
        if any(word in path.read_text(encoding="utf-8") for word in words)
    }
    handed_in, public = "ledger/files.py", "portal/reports.py"
    assert answers == {"desk/shell/outgoing.py", handed_in, public}
