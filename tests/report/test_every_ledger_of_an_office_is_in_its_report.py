"""What an office keeps all year its annual report speaks of."""

import pytest

from zhangtu import shelf
from zhangtu.report.compose import template_keys

SHELF = shelf.current()
ANNUAL = {"县": "annual_county", "乡镇": "annual_township", "街道": "annual_street", "园区": "annual_park"}
TEN = (
    "行政执法案件",
    "行政规范性文件",
    "述法",
    "法律顾问服务",
    "立法与征求意见",
    "年度任务",
    "问题整改",
    "绩效考核评分",
    "集体决策表决",
    "政务服务办件",
)
"""Domains of which every annual report speaks where there are records."""


def spoken_of(stem: str) -> set[str]:
    """The ledgers of which the template has a figure."""
    return {key.split(".")[0] for key in template_keys(SHELF.reports[stem])}


@pytest.mark.parametrize("kind", ANNUAL)
def test_every_ledger_of_an_offices_set_is_in_its_annual_report(kind: str) -> None:
    there = spoken_of(ANNUAL[kind])
    assert [each for each in SHELF.kinds[kind].ledgers if each not in there] == []


@pytest.mark.parametrize("stem", [*ANNUAL.values(), "annual_department", "annual_xuanhan"])
def test_what_an_assessment_asks_for_is_in_every_annual_report(stem: str) -> None:
    assert [each for each in TEN if each not in spoken_of(stem)] == []
