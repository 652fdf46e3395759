"""A small catalogue of the three kinds of ledger, and a way to keep records of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from zhangtu.catalog.parse import parse
from zhangtu.catalog.source import read_text
from zhangtu.clock.calendar import Calendar
from zhangtu.ledger.spec import LedgerSpec
from zhangtu.measure import checks
from zhangtu.measure.indicator import Indicator
from zhangtu.measure.spec import IndicatorsSpec
from zhangtu.shelf import current

REVIEW = """
台账: 审查
说明: 一件一条。
主管: 司法所
启用: 2020-01-01
编号: 审
标题: [文件名称]
角色: {送审人: 起草单位, 审查人: 司法所}
字段:
  文件名称: {类型: 文本}
  事项类型: {类型: 单选, 选项: [规范性文件, 重大决策, 合同]}
  涉及金额: {类型: 金额, 单位: 元}
  用地面积: {类型: 面积, 单位: 亩}
  领域: {类型: 多选, 选项: [农业, 土地, 教育]}
  紧急: {类型: 是否}
  修改意见数: {类型: 整数, 单位: 条}
  会议时间: {类型: 时间}
佐证:
  意见书: {步骤: 签发}
状态: {待送审: 起点, 审查中: 在办, 已归档: 终点}
步骤:
  送审: {从: 待送审, 到: 审查中, 由: 送审人, 须填: [文件名称, 事项类型, 涉及金额, 领域, 紧急, 会议时间]}
  签发: {从: 审查中, 到: 已归档, 由: 审查人, 须填: [修改意见数]}
期限:
  审核时限:
    起: 送审
    止: 签发
    时长:
      2018-12-04: {不超过: 15个工作日, 依据: 国办发〔2018〕115号 二(五)}
"""

REVIEW_INDICATORS = """
台账: 审查
指标:
  审查件数: {口径: 报告期内签发的件数。, 单位: 件, 统计: 签发日 在 报告期, 分组: [事项类型, 领域], 零报告: 未审查}
  合同件数: {口径: 其中的合同。, 单位: 件, 统计: [签发日 在 报告期, 事项类型 为 合同]}
  非合同件数: {口径: 合同以外的。, 单位: 件, 统计: [签发日 在 报告期, 事项类型 不为 合同]}
  两类件数: {口径: 规范性文件和重大决策。, 单位: 件, 统计: [签发日 在 报告期, 事项类型 在 规范性文件、重大决策]}
  涉农件数: {口径: 涉及农业的。, 单位: 件, 统计: [签发日 在 报告期, 领域 为 农业]}
  涉农涉土件数: {口径: 涉及农业或者土地的。, 单位: 件, 统计: [签发日 在 报告期, 领域 在 农业、土地]}
  紧急件数: {口径: 紧急的。, 单位: 件, 统计: [签发日 在 报告期, 紧急 为 是]}
  急件占比: {口径: 填了的里面紧急的。, 单位: "%", 统计: 签发日 在 报告期, 其中: 紧急 为 是, 未填: 不计}
  急件占全部: {口径: 全部里面紧急的。, 单位: "%", 统计: 签发日 在 报告期, 其中: 紧急 为 是, 未填: 按否}
  不急件数: {口径: 不紧急的。, 单位: 件, 统计: [签发日 在 报告期, 紧急 不为 是]}
  大额件数: {口径: 一百万元以上的。, 单位: 件, 统计: [签发日 在 报告期, 涉及金额 不小于 1000000]}
  有意见书件数: {口径: 意见书在卷的。, 单位: 件, 统计: [签发日 在 报告期, 意见书 有]}
  免意见书件数: {口径: 说明了理由不附意见书的。, 单位: 件, 统计: [签发日 在 报告期, 意见书 为 免]}
  上会件数: {口径: 会议在报告期内的。, 单位: 件, 统计: 会议时间 在 报告期}
  六月三日上会件数: {口径: 那天上会的。, 单位: 件, 统计: [签发日 在 报告期, 会议时间 为 2025-06-03]}
  六月三日以后上会件数: {口径: 那天以后上会的。, 单位: 件, 统计: [签发日 在 报告期, 会议时间 大于 2025-06-03]}
  六月起签发件数: {口径: 六月起签发的。, 单位: 件, 统计: [签发日 在 报告期, 签发日 不小于 2025-06-01]}
  大宗用地件数: {口径: 用地十亩以上的。, 单位: 件, 统计: [签发日 在 报告期, 用地面积 不小于 10]}
  用地合计: {口径: 用地面积合计。, 单位: 公顷, 统计: 签发日 在 报告期, 合计: 用地面积}
  户均用地: {口径: 平均每件用地。, 单位: 亩, 统计: 签发日 在 报告期, 平均: 用地面积}
  审查金额: {口径: 涉及金额合计。, 单位: 万元, 统计: 签发日 在 报告期, 合计: 涉及金额}
  事项种数: {口径: 有几种事项。, 单位: 种, 统计: 签发日 在 报告期, 不重: 事项类型}
  按期率: {口径: 按期签发的占比。, 单位: "%", 统计: 审核时限止日 在 报告期, 其中: 审核时限 为 按期}
  逾期件数: {口径: 到期末已经逾期的。, 单位: 件, 统计: [送审日 在 报告期, 审核时限 为 逾期]}
  逾期没办件数: {口径: 期限在报告期内已过还没有办的。, 单位: 件, 逾期未办: 审核时限}
  未到期件数: {口径: 到期末还没有到期的。, 单位: 件, 统计: [送审日 在 报告期, 审核时限 为 未到期]}
  合同金额占比: {口径: 合同金额占全部金额。, 单位: "%", 统计: 签发日 在 报告期, 合计: 涉及金额, 其中: 事项类型 为 合同}
  平均用时: {口径: 平均几个工作日。, 单位: 个工作日, 统计: 签发日 在 报告期, 平均: 审核时限}
  中位用时: {口径: 一半在几个工作日内。, 单位: 个工作日, 统计: 签发日 在 报告期, 中位: 审核时限}
  期末在办: {口径: 期末还在审查的。, 单位: 件, 时点: 是}
  没人讲的件数:
    口径: 签发了、没有一场宣讲以它为主题的。
    单位: 件
    统计: 签发日 在 报告期
    没有: {台账: 宣讲, 对应: {文件名称: 主题}, 统计: 日期 在 报告期}
  没关联的件数:
    口径: 签发了、没有一场宣讲关联到它的。
    单位: 件
    统计: 签发日 在 报告期
    没有: {台账: 宣讲, 对应: {本条: 审查件}}
  没人管的件数:
    口径: 签发了、事项类型没有人在册的。
    单位: 件
    统计: 签发日 在 报告期
    没有: {台账: 名册, 对应: {事项类型: 职务}}
  累计签发: {口径: 到期末为止签发的。, 单位: 件, 统计: 签发日 有, 累计: 是}
  未签件数: {口径: 到期末为止送审的减去签发的。, 单位: 件, 差: {被减: 累计送审, 减: 累计签发}}
  累计送审: {口径: 到期末为止送审的。, 单位: 件, 累计: 是}
  每件意见: {口径: 每件平均几条意见。, 单位: 条, 比: {分子: 意见条数, 分母: 审查件数}}
  意见条数: {口径: 修改意见合计。, 单位: 条, 统计: 签发日 在 报告期, 合计: 修改意见数}
"""

TALK = """
台账: 宣讲
种类: 活动
说明: 一场一条。
主管: 司法所
启用: 2020-01-01
编号: 讲
标题: [主题]
发生日: 日期
字段:
  主题: {类型: 文本}
  日期: {类型: 日期}
  地点: {类型: 单选, 选项: [东村, 西村]}
  人数: {类型: 整数, 单位: 人次}
  审查件: {类型: 关联, 台账: 审查}
  开始: {类型: 时间}
  结束: {类型: 时间}
"""

TALK_INDICATORS = """
台账: 宣讲
指标:
  场次: {口径: 报告期内的场次。, 单位: 场, 统计: 日期 在 报告期, 分组: 地点}
  人次: {口径: 听讲人次。, 单位: 人次, 合计: 人数}
  每月至少: {口径: 最少的月份有几场。, 单位: 场, 统计: 日期 在 报告期, 频次: {每: 月}}
  每村每季至少: {口径: 场次最少的村在最少的季度有几场。, 单位: 场, 统计: 日期 在 报告期, 频次: {每: 季, 按: 地点}}
  普法和审查: {口径: 两个台账合起来，同一事项只计一次。, 单位: 件, 合并: [场次, 审查.审查件数], 同一事项只计一次: 是}
  简单合计: {口径: 两个台账相加。, 单位: 件, 合并: [场次, 审查.审查件数]}
  平均小时: {口径: 平均讲几个小时。, 单位: 小时, 统计: 日期 在 报告期, 平均间隔: {自: 开始, 至: 结束}}
  网上受众: {口径: 直播平台给出的人数。, 单位: 人次, 手工: 是}
  网上占比: {口径: 网上受众对现场人次。, 单位: "%", 比: {分子: 网上受众, 分母: 人次}}
"""

ROSTER = """
台账: 名册
种类: 名录
说明: 一人一条。
主管: 司法所
启用: 2020-01-01
编号: 册
标题: [职务]
有效: {自: 聘任日期, 至: 聘期至}
字段:
  职务: {类型: 单选, 选项: [调解员, 法律明白人]}
  聘任日期: {类型: 日期}
  聘期至: {类型: 日期}
"""

ROSTER_INDICATORS = """
台账: 名册
指标:
  在册人数: {口径: 期末在聘的人数。, 单位: 人, 时点: 是}
  到期人数: {口径: 报告期内聘期届满的。, 单位: 人, 届满: 聘期至}
  调解员人数: {口径: 期末在聘的调解员。, 单位: 人, 统计: 职务 为 调解员, 时点: 是}
"""


@dataclass(frozen=True)
class Ledger:
    stem: str
    spec: LedgerSpec
    edition: str
    text: str


@dataclass(frozen=True)
class Shelf:
    ledgers: Mapping[str, Ledger]
    indicators: Mapping[str, Indicator]
    calendars: Calendar = field(default_factory=lambda: Calendar.of(()))


def shelf() -> Shelf:
    """The catalogue of these three ledgers, judged as the real one is."""
    texts = {
        "review": (REVIEW, REVIEW_INDICATORS),
        "talk": (TALK, TALK_INDICATORS),
        "roster": (ROSTER, ROSTER_INDICATORS),
    }
    ledgers, files = {}, {}
    for stem, (ledger, indicators) in texts.items():
        source = read_text(ledger, f"{stem}.yaml")
        ledgers[stem] = Ledger(stem, parse(LedgerSpec, source), source.edition, ledger)
        files[stem] = parse(IndicatorsSpec, read_text(indicators, f"{stem}.yaml"))
    known = {
        f"{file.ledger}.{name}": Indicator(f"{file.ledger}.{name}", stem, name, spec)
        for stem, file in files.items()
        for name, spec in file.indicators.items()
    }
    named = {each.spec.name: each.spec for each in ledgers.values()}
    for stem, file in files.items():
        assert list(checks.flaws(file, ledgers[stem].spec, known, named)) == []
    return Shelf(ledgers, known)


def slips(stock: Shelf, stem: str, indicator: str) -> list[str]:
    """What is wrong with one more indicator of a ledger, in sentences."""
    spec = stock.ledgers[stem].spec
    file = parse(IndicatorsSpec, read_text(f"台账: {spec.name}\n指标:\n  {indicator}\n", f"{stem}.yaml"))
    named = {each.spec.name: each.spec for each in stock.ledgers.values()}
    return [flaw.message for flaw in checks.flaws(file, spec, stock.indicators, named)]


def real(*stems: str) -> Shelf:
    """Some ledgers of the catalogue in the box with their indicators; those that others look into are named too."""
    box = current()
    ledgers = {stem: Ledger(stem, box.ledgers[stem].spec, box.ledgers[stem].edition, "") for stem in stems}
    return Shelf(ledgers, {key: each for key, each in box.indicators.items() if each.stem in stems})
