"""Lines of access say who, what and from where, and nobody changes one, not even through the database."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

import pytest
from django.db import DatabaseError, connection, transaction
from django.http import HttpRequest, HttpResponse
from django.test import RequestFactory

from tests.people import People, Places
from zhangtu.access.asking import Asking, asked, asked_by, asking
from zhangtu.access.deeds import Deed, account, tried, who
from zhangtu.access.models import AccessLine
from zhangtu.access.proving import PROVEN, line_proof
from zhangtu.access.writing import write


def test_a_line_says_who_did_what_to_whom_and_from_where(places: Places, people: People) -> None:
    def view(request: HttpRequest) -> HttpResponse:
        write(Deed.PASSWORD_RESET, office=places.town, about=account(people.li), 理由="忘了")
        return HttpResponse()

    request = RequestFactory(REMOTE_ADDR="10.1.2.3").get("/", headers={"User-Agent": "火狐" + "长" * 300})
    request.user = people.wang
    asked(view)(request)
    line = AccessLine.objects.latest("seq")
    assert (line.who, line.person_id, line.office_name) == ("王送审（wang）", people.wang.pk, "新桥镇")
    assert (line.deed, line.about_kind, line.about_name) == ("password_reset", "account", "李审查（li）")
    assert (line.address, len(line.agent), line.details) == ("10.1.2.3", 160, {"理由": "忘了"})
    assert line.proof == line_proof({name: getattr(line, name) for name in PROVEN})
    assert asking() == Asking(), "after the request nobody asks"


@pytest.mark.django_db
def test_a_name_that_nobody_has_is_kept_as_it_was_typed() -> None:
    with asked_by(Asking(address="10.9.9.9")):
        write(Deed.SIGN_IN_FAILED, by=tried("没有的人" * 30))
    line = AccessLine.objects.get()
    assert (line.person_id, len(line.who), line.address) == (None, 60, "10.9.9.9")


def test_the_last_address_that_our_proxy_heard_from_counts(settings: Any) -> None:
    request = RequestFactory(REMOTE_ADDR="127.0.0.1").get("/", headers={"X-Forwarded-For": "1.1.1.1, 10.2.2.2"})
    seen: list[str] = []

    def view(_request: HttpRequest) -> HttpResponse:
        seen.append(asking().address)
        return HttpResponse()

    settings.HTTPS = False
    asked(view)(request)
    settings.HTTPS = True
    asked(view)(request)
    assert seen == ["127.0.0.1", "10.2.2.2"]


def test_the_database_refuses_to_change_a_line_and_to_delete_a_young_one(
    people: People, as_owner: Callable[[], AbstractContextManager[None]]
) -> None:
    write(Deed.SIGN_IN, by=who(people.wang))
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO access_accessline (at, deed, who, office_name, about_kind, about_id, about_name, address,"
            " agent, details, proof) VALUES (now() - interval '181 days', '', '旧', '', '', '', '', '', '', '{}', '')"
        )
    for statement in (
        "UPDATE access_accessline SET who = '别人'",
        "DELETE FROM access_accessline WHERE at > now() - interval '179 days'",
        "TRUNCATE access_accessline",
        "SET session_replication_role = replica; DELETE FROM access_accessline",
    ):
        with as_owner(), pytest.raises(DatabaseError, match="只能增加"), transaction.atomic():
            connection.cursor().execute(statement)
    with as_owner(), connection.cursor() as cursor:
        cursor.execute("DELETE FROM access_accessline WHERE at < now() - interval '180 days'")
    kept = [line.who for line in AccessLine.objects.all()]
    assert "王送审（wang）" in kept
    assert "旧" not in kept
