"""The OpenAPI schema is pinned, and whatever it allows is answered as it says: never by a fault of the program."""

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
import schemathesis
from django.test import Client
from django.utils.http import urlencode
from hypothesis import HealthCheck, settings
from schemathesis.core import NotSet

from tests.people import People
from zhangtu import shelf
from zhangtu.api.urls import api
from zhangtu.entrance import tokens

schema = schemathesis.openapi.from_dict(json.loads(json.dumps(api.get_openapi_schema(path_prefix="/api/"))))


def test_the_schema_is_the_one_that_was_agreed(golden: Callable[[str, str], None]) -> None:
    told = api.get_openapi_schema(path_prefix="/api/")
    golden("openapi.json", json.dumps(told, ensure_ascii=False, indent=1, sort_keys=True) + "\n")


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore:Generating overly large repr")
@schema.parametrize()
@settings(max_examples=3, deadline=None, suppress_health_check=list(HealthCheck))
def test_nothing_the_schema_allows_breaks_it(case: schemathesis.Case, catalogue: shelf.Shelf, staffed: People) -> None:
    _, told = tokens.make(staffed.wang, "test", 1, datetime.now(UTC) - timedelta(hours=1))
    body = "" if isinstance(case.body, NotSet) else json.dumps(case.body, default=str)
    answer = Client().generic(
        case.method,
        f"{case.formatted_path}?{urlencode(case.query or {}, doseq=True)}",
        data=body,
        content_type="application/json",
        headers={"authorization": f"Bearer {told}"},
    )
    assert answer.status_code < 500
    if answer.status_code in (401, 403, 409, 422):
        assert json.loads(answer.content)["sentence"]
