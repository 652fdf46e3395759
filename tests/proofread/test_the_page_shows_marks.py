"""The HTML page: marks in the text, notes beside it, filters without JavaScript, a table of the figures."""

from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html

from zhangtu.look.findings_page import render
from zhangtu.proofread import Document, Finding, Severity, proofread
from zhangtu.proofread.figures import find
from zhangtu.proofread.marked import marked_text

TEXT = "全年受理<投诉>举报20件，办结18件，办结率95%。\n下一行“没有关。"


def _page(text: str = TEXT) -> html.HtmlElement:
    return html.fromstring(render(Document("甲&乙.txt", text, "txt"), find(text), proofread(text)))


def test_the_text_is_shown_whole_and_escaped() -> None:
    paragraphs = _page().xpath("//section[@class='text']/p")
    for sup in [sup for paragraph in paragraphs for sup in paragraph.xpath(".//sup")]:
        sup.drop_tree()
    assert [paragraph.text_content().strip() for paragraph in paragraphs] == TEXT.split("\n")


def test_every_finding_leads_to_its_place_and_back() -> None:
    page = _page()
    numbers = [note.get("value") for note in page.xpath("//li[starts-with(@class,'note')]")]
    assert numbers == [str(n + 1) for n in range(len(numbers))]
    for number in numbers:
        assert page.xpath(f"//*[@id='f{number}']")
        assert page.xpath(f"//section[@class='text']//sup/a[@href='#d{number}']")


def test_figures_stand_in_a_table_with_their_relations() -> None:
    cells = [cell.text_content() for cell in _page().xpath("//table/tbody/tr[3]/td")]
    assert cells[1:4] == ["95", "95", "%"]
    assert "算得90" in cells[-1]
    assert "不符" in cells[-1]


def test_nothing_is_fetched_and_nothing_runs() -> None:
    page = _page()
    assert not page.xpath("//script|//link|//img|//iframe|//*[@onclick]|//*[@style]")
    assert all(link.get("href", "#").startswith("#") for link in page.xpath("//a"))


def test_every_input_has_a_label() -> None:
    page = _page()
    for field in page.xpath("//input"):
        assert page.xpath(f"//label[@for='{field.get('id')}']")


@given(st.text("甲乙丙丁\n，<&", max_size=30), st.lists(st.tuples(st.integers(0, 30), st.integers(0, 12)), max_size=8))
@settings(max_examples=150, deadline=None)
def test_overlapping_marks_never_lose_text(text: str, places: list[tuple[int, int]]) -> None:
    findings = [
        Finding("term-x", Severity.ERROR, start, min(len(text), start + length), "", "因为。", None)
        for start, length in sorted(places)
        if start <= len(text)
    ]
    shown = "".join(piece.text for pieces in marked_text(text, [], findings) for piece in pieces)
    assert shown == text.replace("\n", "")


def test_a_text_without_figures_and_findings_says_so() -> None:
    page = _page("加强领导。")
    assert page.xpath("//p[@class='none']")[0].text_content().startswith("没有发现问题")
    assert page.xpath("//section[@class='figs']/p")[0].text_content() == "没有找到统计数字。"


def test_money_and_placeholders_stand_in_the_table() -> None:
    rows = _page("落实资金260.26万元，共受理X件。").xpath("//table/tbody/tr")
    assert [row.xpath("./td")[2].text_content() for row in rows] == ["2602600", ""]
