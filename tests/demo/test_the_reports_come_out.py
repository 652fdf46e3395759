"""Two reports are drafted, reviewed, signed by different people and made public; the others are left in work."""

from tests.demo.conftest import NOW, Loader
from zhangtu import shelf
from zhangtu.publish.checking import checks
from zhangtu.publish.models import Publication
from zhangtu.report.models import Report, ReportStage


def test_the_report_is_public_with_its_figures_and_the_next_one_in_work(load_places: Loader) -> None:
    said = load_places("xinqiao")
    assert any("新桥镇2021年度法治政府建设情况报告：已公开" in line for line in said)
    published = Publication.objects.get(office__name="新桥镇", year=2021)
    assert published.demo
    assert published.figures["信访.网上信访件数"]["value"] == "75"
    assert published.figures["行政应诉.败诉件数"]["vouched"] == "王登记（演示）"
    report = Report.objects.get(pk=published.report)
    assert len({report.sent_by_id, report.reviewed_by_id, report.signed_by_id}) == 3
    assert Report.objects.get(office__name="新桥镇", end__year=2026).stage == ReportStage.DRAFTING


def test_the_countys_draft_shows_where_its_numbers_contradict_one_another(load_places: Loader) -> None:
    load_places("xuanhan")
    report = Report.objects.get(office__name="宣汉县")
    told = [(gap.rule, gap.message) for gap in checks(shelf.current(), report, NOW.date())]
    assert ("figure-two-totals", True) in [(rule, "1220" in text and "6520" in text) for rule, text in told]
    assert ("figure-rate-base", True) in [(rule, text.startswith("“98.59%”")) for rule, text in told]
    assert ("figure-part-possible", True) in [(rule, "127" in text and "77" in text) for rule, text in told]
    police = report.manuals.get(key="刑事治安统计.移送起诉人数")
    assert (police.owner.name, police.evidence_name) == ("向登记（演示）", "县公安局来函（演示）.txt")
