"""Figures over the API go through the gate of the records behind them."""

from tests.api.conftest import Call
from tests.people import People, Places

YEAR = "since=2020-01-01&until=2099-12-31"

BOOKS = {f"测试审查.{name}件数" for name in ("上期结转", "本期新收", "本期了结", "期末未结")}
"""What every ledger of cases is counted by, besides the indicators of its file."""


def test_a_figure_is_counted_for_those_who_see_its_records(call: Call, staffed: People, places: Places) -> None:
    values = {"文件名称": "河道管理办法", "事项类型": "规范性文件"}
    for _ in range(2):
        assert call(staffed.wang, "POST", "/api/ledgers/review/records", {"values": values}).status == 201
    path = f"/api/figures?office={places.town.pk}&{YEAR}"
    told = {figure["key"]: figure for figure in call(staffed.li, "GET", path).body}
    assert set(told) == {"测试审查.送审件数", *BOOKS}
    assert [told[f"测试审查.{name}件数"]["value"] for name in ("本期新收", "期末未结")] == ["2", "2"]
    figure = told["测试审查.送审件数"]
    assert (figure["value"], figure["unit"], figure["whole"]) == ("2", "件", True)
    assert figure["digest"]
    assert call(staffed.chen, "GET", path).body == []


def test_a_span_that_ends_before_it_begins_is_told(call: Call, staffed: People, places: Places) -> None:
    answer = call(staffed.li, "GET", f"/api/figures?office={places.town.pk}&since=2026-02-01&until=2026-01-01")
    assert answer.status == 422
    assert answer.body["sentence"].endswith("。")


def test_published_reports_are_open_to_everyone(call: Call) -> None:
    assert call(None, "GET", "/api/reports").body == []
