"""A new edition of a law is looked at before it is accepted; the dates that a change has moved are listed."""

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from tests.desk.conftest import NOW, Desk, Do
from tests.people import People
from zhangtu import shelf
from zhangtu.__main__ import main
from zhangtu.dispatch.recomputing import recompute
from zhangtu.ledger.models import Record
from zhangtu.trail.models import Entry

LAW = Path(__file__).parents[1] / "small_catalog" / "laws" / "test.yaml"
ADDRESS = "/desk/laws/测试法/new-edition/"


def with_edition(old: str, new: str) -> str:
    """The test law with one edition more, in which ``old`` reads ``new``."""
    text = LAW.read_text(encoding="utf-8")
    last = text[text.rindex("  - 施行:") :]
    assert old in last
    day = last.split("\n", 1)[0].removeprefix("  - 施行: ").strip()
    return text.rstrip("\n") + "\n" + last.replace(day, "2030-01-01", 1).replace(old, new)


def test_a_new_edition_tells_what_it_touches_and_keeps_nothing(desk: Desk, staffed: People) -> None:
    client = desk(staffed.wang)
    before = shelf.current().laws["测试法"]
    page = client.post(ADDRESS, {"text": with_edition(*changed())}).content.decode()
    assert "条文变了的，影响" in page
    assert "台账“测试审查”" in page
    assert shelf.current().laws["测试法"] == before


def changed() -> tuple[str, str]:
    """The gist of an article the catalogue cites, and what it shall read."""
    articles = shelf.current().laws["测试法"].editions[-1].articles
    cited = {each.citation.stem for each in shelf.current().cited() if each.citation.law == "测试法"}
    gist = next(article.gist for name, article in articles.items() if name in cited)
    return gist, f"{gist}，以新规定为准"


def test_an_edition_that_changes_no_cited_article_touches_nothing(desk: Desk, staffed: People) -> None:
    gist, _ = changed()
    text = with_edition(gist, gist)
    assert "一字不差" in desk(staffed.wang).post(ADDRESS, {"text": text}).content.decode()
    checked = text.replace("核对: 测试用", "核对: 照新文本核对", 2).replace("核对: 照新文本核对", "核对: 测试用", 1)
    assert "条文都没有变" in desk(staffed.wang).post(ADDRESS, {"text": checked}).content.decode()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "请填写施行日期"),
        ("法律: 别的法\n全称: 别的法\n版本: [{施行: 2020-01-01, 核对: 无, 条: {第一条: 无}}]\n", "不是“测试法”"),
        ("法律: 测试法\n全称：中华人民共和国测试法\n", "中文冒号"),
    ],
)
def test_what_is_no_new_edition_is_told_and_kept(desk: Desk, staffed: People, text: str, told: str) -> None:
    answer = desk(staffed.wang).post(ADDRESS, {"text": text})
    assert answer.status_code == 400
    assert told in answer.content.decode()


def test_a_file_that_is_no_text_is_told(desk: Desk, staffed: People) -> None:
    sent = SimpleUploadedFile("law.yaml", b"PK\x03\x04\x00\xff")
    assert "看不见的控制字符" in desk(staffed.wang).post(ADDRESS, {"file": sent}).content.decode()


def test_a_file_without_a_new_edition_is_told(desk: Desk, staffed: People) -> None:
    page = desk(staffed.wang).post(ADDRESS, {"text": LAW.read_text(encoding="utf-8")}).content.decode()
    assert "里面没有新的版本" in page


def test_the_command_tells_the_same(stock: shelf.Shelf, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "test.yaml"
    file.write_text(with_edition(*changed()), encoding="utf-8")
    assert main(["catalog", "touch", str(file)]) == 0
    assert "以新规定为准" in capsys.readouterr().out


def test_dates_that_moved_are_listed_for_those_who_see_the_record(
    desk: Desk, do: Do, review: Record, stock: shelf.Shelf, staffed: People
) -> None:
    assert "没有期限变动" in desk(staffed.wang).get("/desk/moved/").content.decode()
    kept = dict(review.terms)
    term = next(name for name, each in kept.items() if each.get("due"))
    moved = (date.fromisoformat(kept[term]["due"][:10]) - timedelta(days=3)).isoformat()
    Record.objects.filter(pk=review.pk).update(terms={**kept, term: {**kept[term], "due": moved}})
    recompute(stock, NOW + timedelta(hours=1), why="新的放假安排")
    page = desk(staffed.wang).get("/desk/moved/").content.decode()
    assert review.number_text in page
    assert "新的放假安排" in page
    assert term in page
    assert review.number_text not in desk(staffed.chen).get("/desk/moved/").content.decode()
    trail = desk(staffed.wang).get(f"/desk/review/{review.pk}/").content.decode()
    assert said(moved) in trail


@pytest.mark.parametrize(
    ("days", "counted"),
    [((3,), True), ((0,), False), ((3, -3), False), ((3, 3), True)],
    ids=["moved", "not", "back", "on"],
)
def test_only_a_last_day_that_is_another_is_told_to_whoever_holds_it(
    desk: Desk, review: Record, staffed: People, days: tuple[int, ...], counted: bool
) -> None:
    term, kept = next((name, each) for name, each in review.terms.items() if each.get("due"))
    day = date.fromisoformat(kept["due"][:10])
    for step in days:
        before, day = day, day + timedelta(days=step)
        ends = [{"limit": "旧", "due": before.isoformat()}, {"limit": "新", "due": day.isoformat()}]
        Entry.objects.create(
            at=timezone.now(),
            person_name="账图",
            record_id=review.pk,
            office_id=review.office_id,
            ledger="review",
            kind="recompute",
            changes={f"@期限 {term}": ends},
            version=review.version,
            digest=review.digest,
        )
    told = desk(staffed.li).get("/desk/reminders/").content.decode()
    assert ("到期日变了" in told) is counted
    listed = desk(staffed.li).get("/desk/moved/").content.decode()
    assert ("没有期限变动" in listed) is (days == (0,))


def said(day: str) -> str:
    found = datetime.fromisoformat(day)
    return f"{found.year}年{found.month}月{found.day}日"
