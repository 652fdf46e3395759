"""A template over the sample ledgers."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from tests.measure import sample
from zhangtu.catalog.parse import parse
from zhangtu.catalog.source import read_text
from zhangtu.clock.calendar import Calendar
from zhangtu.measure.indicator import Indicator
from zhangtu.report import checks
from zhangtu.report.spec import ReportSpec

TEMPLATE = """
报告: 年度报告
适用: [乡镇]
标题: "{机构}{期间}法治政府建设情况报告"
主送: "{上级}"
文号: 青府发
必备:
  举措和成效: 主要举措和成效
  不足和原因: 不足，并说明原因
引言: "现将{机构}{期间}情况报告如下。"
章:
  - 标题: 主要举措和成效
    内容: 举措和成效
    节:
      - 标题: 合法性审查
        承办: 司法所
        段:
          - "审查{审查.审查件数}件，其中合同{审查.合同件数}件，按期率{审查.按期率}%。"
          - {文: "涉及金额{审查.审查金额}万元。", 当: 审查.审查金额 有}
          - {文: 本年度没有紧急事项。, 零报告: 审查.紧急件数}
      - 标题: 宣讲
        段:
          - "{宣讲.每月至少 不小于 1|每月都有宣讲}，共{宣讲.场次}场、{宣讲.人次}人次，{宣讲.场次:汉字}场都有签到表。"
          - "网上受众{宣讲.网上受众}人次。"
  - 标题: 存在的不足和原因
    内容: 不足和原因
    提示: 逐条写。
  - 标题: 党政主要负责人履行推进法治建设第一责任人职责情况
    段: 镇党委书记、镇长履行推进法治建设第一责任人职责，定期听取汇报，研究解决问题，带头学法用法并述法。
  - 标题: "{下年}年安排"
    段: 继续做好合法性审查。
"""


@dataclass(frozen=True)
class Shelf:
    ledgers: Mapping[str, sample.Ledger]
    indicators: Mapping[str, Indicator]
    reports: Mapping[str, ReportSpec]
    calendars: Calendar = field(default_factory=lambda: Calendar.of(()))


def template() -> ReportSpec:
    """The template, judged as the real ones are."""
    spec = parse(ReportSpec, read_text(TEMPLATE, "template.yaml"))
    assert list(checks.flaws(spec, sample.shelf().indicators)) == []
    return spec


def shelf() -> Shelf:
    """The sample ledgers with the template on top."""
    below = sample.shelf()
    return Shelf(below.ledgers, below.indicators, {"annual": template()})
