"""Before a new edition is accepted, everything that reads otherwise under it is listed."""

from datetime import date

from tests.clock.terms import term
from zhangtu.catalog.citation import Citation
from zhangtu.law.spec import LawSpec
from zhangtu.law.touch import Cited, cited, touched

HEAD = {"法律": "某法", "全称": "某法"}


def law(*editions: tuple[str, dict[str, str]]) -> LawSpec:
    spoken = [{"施行": since, "核对": "文本", "条": articles} for since, articles in editions]
    return LawSpec.model_validate({**HEAD, "版本": spoken})


OLD = law(("2020-01-01", {"第一条": "六十日内办结", "第二条": "三十日内请求复查，向上一级提出", "第三条": "应当回避"}))
NEW = law(
    ("2020-01-01", {"第一条": "六十日内办结", "第二条": "三十日内请求复查，向上一级提出", "第三条": "应当回避"}),
    ("2026-01-01", {"第一条": "四十五日内办结", "第三条": "应当回避", "第四条": "三十日内请求复查，向上一级提出"}),
)


def place(text: str, since: str | None = None) -> Cited:
    return Cited("petition.yaml", (), Citation.parse(text), date.fromisoformat(since) if since else None)


def test_an_article_with_other_words_is_told_with_both() -> None:
    [found] = touched(OLD, NEW, [place("某法 第一条")])
    assert (found.day, found.before, found.after) == (date(2026, 1, 1), "六十日内办结", "四十五日内办结")


def test_an_article_that_moved_is_told_with_its_new_number() -> None:
    [found] = touched(OLD, NEW, [place("某法 第二条")])
    assert (found.after, found.hint) == ("", "是不是“第四条”？")


def test_an_article_that_stayed_and_other_laws_are_not_told() -> None:
    assert touched(OLD, NEW, [place("某法 第三条"), place("别的法 第一条")]) == []


def test_a_limit_that_stands_only_from_the_new_edition_on_is_not_told() -> None:
    assert touched(OLD, NEW, [place("某法 第四条", "2026-01-01")]) == []


def test_citations_are_found_wherever_a_spec_holds_them() -> None:
    spec = term("起: 受理\n止: 办结\n时长:\n  2020-01-01: {不超过: 60日, 依据: 某法 第一条}\n")
    [found] = cited("petition.yaml", spec)
    assert found.place[:2] == ("时长", "2020-01-01")
    assert found.since == date(2020, 1, 1)
    assert len(touched(OLD, NEW, [found])) == 1
