"""A check-up anybody may ask for costs an address its allowance, and nobody else anything."""

import pytest
from django.test import Client

from zhangtu.portal import check, cost
from zhangtu.portal.cost import ALLOWANCE, WHILE, CostError, Meter

TEXT = "某镇全年办结三件，其中一件（未结。"


@pytest.fixture
def meter(monkeypatch: pytest.MonkeyPatch) -> Meter:
    made = Meter()
    monkeypatch.setattr(check, "METER", made)
    return made


def test_who_has_used_the_allowance_waits_and_others_do_not(meter: Meter) -> None:
    meter.charge("10.0.0.1", ALLOWANCE, cost.time.monotonic())
    refused = Client(REMOTE_ADDR="10.0.0.1").post("/check/", {"text": TEXT})
    assert refused.status_code == 429
    assert "分钟以后再试" in refused.content.decode()
    assert TEXT in refused.content.decode(), "what was typed is kept"
    assert Client(REMOTE_ADDR="10.0.0.2").post("/check/", {"text": TEXT}).status_code == 200
    assert Client(REMOTE_ADDR="10.0.0.1").get("/check/").status_code == 200


def test_a_check_up_is_charged_and_after_a_while_forgotten(meter: Meter) -> None:
    Client(REMOTE_ADDR="10.0.0.1").post("/check/", {"text": TEXT})
    ((began, seconds),) = meter.used.values()
    assert seconds > 0
    assert meter.left("10.0.0.1", began + WHILE - 1) == ALLOWANCE - seconds
    assert meter.left("10.0.0.1", began + WHILE) == ALLOWANCE


def test_a_fault_is_charged_too(meter: Meter) -> None:
    with pytest.raises(ZeroDivisionError), meter.metered("10.0.0.1"):
        _ = 1 / 0
    assert "10.0.0.1" in meter.used


def test_behind_a_proxy_the_address_is_whom_the_proxy_heard(meter: Meter, settings: object) -> None:
    settings.HTTPS = True
    Client().post("/check/", {"text": TEXT}, headers={"X-Forwarded-For": "1.1.1.1, 10.0.0.9"}, secure=True)
    assert list(meter.used) == ["10.0.0.9"], "what a visitor wrote there himself stands before"


def test_no_more_at_once_than_there_are_turns(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cost, "PATIENCE", 0.01)
    meter = Meter()
    with meter.metered("a"), meter.metered("b"), pytest.raises(CostError, match="太多"), meter.metered("c"):
        pass


def test_a_wall_of_figures_is_refused(meter: Meter) -> None:
    told = Client().post("/check/", {"text": "办结3件，" * 7000})
    assert told.status_code == 422
    assert "个数字，超过" in told.content.decode()
