"""A token is shown once, ends when it should, and cannot make another; a session needs its CSRF token."""

import json
from datetime import UTC, datetime, timedelta

from django.test import Client

from tests.api.conftest import Call
from tests.people import People
from zhangtu.entrance import tokens
from zhangtu.entrance.models import Token

NOW = datetime(2026, 3, 2, tzinfo=UTC)


def signed_in(person: object, *, checks: bool = False) -> Client:
    client = Client(enforce_csrf_checks=checks)
    client.force_login(person, backend="django.contrib.auth.backends.ModelBackend")  # type: ignore[arg-type]
    return client


def test_a_token_lasts_its_days_and_only_its_hash_is_kept(people: People) -> None:
    token, told = tokens.make(people.wang, "统计系统", 30, NOW)
    assert told not in (token.sha256, str(token))
    assert tokens.person_of(told, NOW + timedelta(days=29)) == people.wang
    assert tokens.person_of(told, NOW + timedelta(days=31)) is None
    assert tokens.person_of(told + "x", NOW) is None


def test_a_person_who_left_cannot_use_a_token(people: People) -> None:
    _, told = tokens.make(people.wang, "统计系统", 30, NOW)
    people.wang.is_active = False
    people.wang.save(update_fields=["is_active"])
    assert tokens.person_of(told, NOW) is None


def test_a_person_makes_lists_and_forgets_tokens(call: Call, staffed: People) -> None:
    client = signed_in(staffed.wang)
    made = client.post("/api/tokens", json.dumps({"name": "统计系统"}), content_type="application/json")
    assert made.status_code == 201
    headers = {"authorization": f"Bearer {made.json()['token']}"}
    assert Client().get("/api/ledgers", headers=headers).status_code == 200
    assert [each["name"] for each in client.get("/api/tokens").json()] == ["统计系统"]
    assert "token" not in client.get("/api/tokens").json()[0] or client.get("/api/tokens").json()[0]["token"] is None
    assert signed_in(staffed.li).delete(f"/api/tokens/{made.json()['id']}").status_code == 404
    assert client.delete(f"/api/tokens/{made.json()['id']}").status_code == 204
    assert Client().get("/api/ledgers", headers=headers).status_code == 401


def test_a_token_cannot_make_another(call: Call, staffed: People) -> None:
    assert call(staffed.wang, "POST", "/api/tokens", {"name": "again"}).status == 401
    assert Token.objects.filter(name="again").count() == 0


def test_a_session_without_its_csrf_token_changes_nothing(call: Call, staffed: People) -> None:
    client = signed_in(staffed.wang, checks=True)
    answer = client.post("/api/ledgers/review/records", "{}", content_type="application/json")
    assert answer.status_code == 403
    assert "CSRF" in answer.json()["sentence"]
    assert client.get("/api/ledgers").status_code == 200
