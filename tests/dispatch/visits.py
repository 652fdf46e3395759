"""A ledger of visits whose receptions, measures and parties are rows, with what is counted of them."""

from datetime import UTC, date, datetime
from decimal import Decimal
from types import MappingProxyType
from typing import Any

from tests.book import PlainLedger
from zhangtu.catalog.parse import parse
from zhangtu.catalog.source import read_text
from zhangtu.ledger.models import Record
from zhangtu.ledger.tables import sync
from zhangtu.measure.figures import figures
from zhangtu.measure.indicator import Indicator
from zhangtu.measure.span import Span
from zhangtu.measure.spec import IndicatorsSpec

TEXT = """
台账: 来访
说明: 测试用
主管: 办公室
启用: 2020-01-01
编号: 访
标题: 事项
角色: {登记人: 窗口, 经办人: 办公室}
字段:
  事项: {类型: 文本}
  接访方式: {类型: 单选, 选项: [包案, 约访, 下访]}
  接访日期: {类型: 日期}
  谈话内容: {类型: 长文本, 隐私: 是}
  转移人数: {类型: 整数, 单位: 人}
  当事人姓名: {类型: 文本, 必填: 是}
  当事人类型: {类型: 单选, 选项: [个人, 单位]}
佐证:
  接访记录: {步骤: 记接访}
子项:
  接访: {步骤: [登记, 记接访], 字段: [接访方式, 接访日期, 谈话内容], 日: 接访日期}
  处置: {步骤: 处置}
  当事人: {随: 登记, 字段: [当事人姓名, 当事人类型]}
状态: {待登记: 起点, 办理中: 在办, 已办结: 终点}
步骤:
  登记: {从: 待登记, 到: 办理中, 由: 登记人, 须填: 事项, 可填: [接访方式, 接访日期]}
  记接访: {从: 办理中, 到: 办理中, 由: [登记人, 经办人], 须填: [接访方式, 接访日期], 可填: 谈话内容}
  处置: {从: 办理中, 到: 办理中, 由: 经办人, 须填: 转移人数}
  办结: {从: 办理中, 到: 已办结, 由: 经办人}
"""

FIGURES = """
台账: 来访
指标:
  约访次数: {口径: 报告期内约访的次数。, 单位: 次, 统计: [接访.日 在 报告期, 接访.接访方式 为 约访]}
  下访次数: {口径: 报告期内下访的次数。, 单位: 次, 统计: [接访.日 在 报告期, 接访.接访方式 为 下访]}
  包案次数: {口径: 报告期内包案的次数。, 单位: 次, 统计: [接访.日 在 报告期, 接访.接访方式 为 包案]}
  接访件数: {口径: 报告期内接访过的件数。, 单位: 件, 统计: [接访.日 在 报告期], 不重: 本条}
  转移人数: {口径: 报告期内各次处置转移人数之和。, 单位: 人, 统计: [处置.日 在 报告期], 合计: 处置.转移人数}
  下访占比:
    {口径: 接访里下访的占比。, 单位: "%", 统计: [接访.日 在 报告期], 其中: [接访.接访方式 为 下访], 未填: 不计}
  当事人数: {口径: 报告期内登记的当事人人数。, 单位: 人, 统计: [登记日 在 报告期, 当事人.当事人类型 为 个人]}
"""

BEFORE = TEXT.replace(TEXT[TEXT.index("子项:") : TEXT.index("状态:")], "").replace("必填: 是", "必填: 否")
NOVEMBER = Span.months(2026, 11, 1)
WHEN = datetime(2026, 11, 30, 2, 0, tzinfo=UTC)
FILE = {"接访记录": "窗口存档"}


class Counted:
    """A catalogue of the one ledger with its indicators."""

    def __init__(self, visits: PlainLedger, calendars: Any) -> None:
        self.ledgers = MappingProxyType({"visit": visits})
        self.calendars = calendars
        spec = parse(IndicatorsSpec, read_text(FIGURES, "visit.yaml"))
        made = (Indicator(f"来访.{name}", "visit", name, each) for name, each in spec.indicators.items())
        self.indicators = {each.key: each for each in made}


def value(visits: Counted, record: Record, key: str, span: Span = NOVEMBER) -> Decimal | None:
    sync(visits)
    return figures(visits, [f"来访.{key}"], record.office_id, span, today=date(2026, 11, 30))[f"来访.{key}"].value
