"""A law renumbered by an amendment: each edition's page shows what stands on its own articles, and no other's."""

from datetime import date
from pathlib import Path

import pytest

from zhangtu import shelf
from zhangtu.desk.catalog.citations import uses

STOCK = shelf.load(Path(__file__).parents[2] / "catalog")
TODAY = date(2026, 11, 30)
OLD, NEW = date(1999, 10, 1), date(2024, 1, 1)


def where(law: str, since: date, article: str) -> set[str]:
    return {use.where for use in uses(STOCK, TODAY).get((law, since, article), [])}


def test_a_term_under_the_old_law_stands_on_the_old_article_only() -> None:
    assert "期限“普通程序答复期限”" in where("行政复议法", OLD, "第二十三条")
    assert "期限“普通程序答复期限”" not in where("行政复议法", NEW, "第二十三条")
    assert "期限“普通程序答复期限”" in where("行政复议法", NEW, "第四十八条")


@pytest.mark.parametrize(
    ("law", "term", "old", "new"),
    [
        ("行政处罚法", "追责时效", (date(1996, 10, 1), "第二十九条"), (date(2021, 7, 15), "第三十六条")),
        ("快递暂行条例", "末端网点备案期限", (date(2018, 5, 1), "第十八条"), (date(2025, 6, 1), "第十九条")),
        ("行政复议法实施条例", "重新作出期限", (date(2007, 8, 1), "第四十九条"), (date(2026, 7, 1), "第五十八条")),
    ],
)
def test_each_edition_has_its_own_article_and_not_the_others(
    law: str, term: str, old: tuple[date, str], new: tuple[date, str]
) -> None:
    name = f"期限“{term}”"
    assert name in where(law, *old)
    assert name in where(law, *new)
    assert name not in where(law, old[0], new[1])
    assert name not in where(law, new[0], old[1])


def test_a_step_stands_on_the_law_in_force_today() -> None:
    assert "步骤“通知补正”" in where("行政复议法", NEW, "第三十一条")
    assert "步骤“通知补正”" not in where("行政复议法", OLD, "第三十一条")


def test_a_whole_ledger_may_cite_the_number_of_an_edition_that_came_after_it_began() -> None:
    assert "整本台账" in where("快递暂行条例", date(2025, 6, 1), "第三十一条")
    assert where("快递暂行条例", date(2018, 5, 1), "第三十一条") == set()


def test_a_limit_that_outlived_an_edition_stands_on_both() -> None:
    """期限“司法确认申请期”2011年那一行一直用到2013年，人民调解法只有一版。"""
    assert "期限“司法确认申请期”" in where("人民调解法", date(2011, 1, 1), "第三十三条")
