"""The two reports are drafted, reviewed, signed by different people and made public; a third is left in work."""

from tests.demo.conftest import Loader
from zhangtu.publish.models import Publication
from zhangtu.report.models import Report, Stage


def test_the_report_is_public_with_its_figures_and_the_next_one_in_work(load_places: Loader) -> None:
    said = load_places("xinqiao")
    assert any("新桥镇2021年度法治政府建设情况报告：已公开" in line for line in said)
    published = Publication.objects.get(office__name="新桥镇", year=2021)
    assert published.demo
    assert published.figures["信访.网上信访件数"]["value"] == "75"
    assert published.figures["行政应诉.败诉件数"]["vouched"] == "王登记（演示）"
    report = Report.objects.get(pk=published.report)
    assert len({report.sent_by_id, report.reviewed_by_id, report.signed_by_id}) == 3
    assert Report.objects.get(office__name="新桥镇", end__year=2026).stage == Stage.DRAFTING
