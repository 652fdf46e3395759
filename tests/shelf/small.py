"""A small catalogue that stands, written into a folder; tests change one line of it at a time."""

from pathlib import Path

LEDGER = """\
台账: 来件
说明: 群众来件，一件一条。
主管: 党政办公室
启用: 2025-01-01
编号: 来
标题: 事由
依据: 来件规定 第三条

角色:
  登记人: 窗口人员
  承办人: 责任部门
  审批人: 负责人

回避:
  - [承办人, 审批人]

字段:
  事由: {类型: 文本}
  类别: {类型: 单选, 选项: [投诉, 建议]}
  金额: {类型: 金额, 单位: 元}
  收到日期: {类型: 日期}
  经手人: {类型: 人员, 担任: 承办人}
  原件: {类型: 关联, 台账: 来件}

佐证:
  回函: {步骤: 答复, 当: 类别 为 投诉}

状态:
  待登记: 起点
  办理中: 在办
  待补充: 在办
  已答复: 终点

步骤:
  登记:
    从: 待登记
    到: 办理中
    由: 登记人
    须填: [事由, 类别]
    另须填: {类别 为 投诉: [收到日期]}
    可填: [金额, 经手人, 原件]
    依据: 来件规定 第三条
  退回: {从: 办理中, 到: 待补充, 由: 承办人}
  补充: {从: 待补充, 到: 办理中, 由: 登记人}
  延长: {从: 办理中, 到: 办理中, 由: 审批人}
  答复:
    从: 办理中
    到: 已答复
    由: 承办人

期限:
  办理期限:
    适用: 类别 为 投诉
    起: 登记
    止: 答复
    暂停: {退回: 补充}
    延长: {步骤: 延长, 须经: 审批人}
    时长:
      2020-01-01: {不超过: 10个工作日, 依据: 来件规定 第五条}
      2024-01-01: {不超过: 10个工作日, 可延长: 5个工作日, 依据: 来件规定 第六条}
"""

REGISTER = """\
台账: 窗口
种类: 名录
说明: 一个窗口一条。
主管: 便民服务中心
启用: 2025-01-01
编号: 窗
标题: 名称
有效: {自: 设立日期, 至: 撤销日期}

字段:
  名称: {类型: 文本, 必填: 是}
  设立日期: {类型: 日期, 必填: 是}
  撤销日期: {类型: 日期}
"""

INDICATORS = """\
台账: 来件
指标:
  登记件数:
    口径: 报告期内登记的件数。
    单位: 件
    统计: [登记日 在 报告期]
    分组: 类别
  按期答复率:
    口径: 报告期内答复的投诉中按期的占比。
    单位: "%"
    统计: [答复日 在 报告期, 类别 为 投诉]
    其中: [办理期限 为 按期]
  金额合计:
    口径: 报告期内登记的金额之和。
    单位: 元
    统计: [登记日 在 报告期]
    合计: 金额
  每窗件数:
    口径: 登记件数除以窗口个数。
    单位: 件
    比: {分子: 登记件数, 分母: 窗口.窗口数}
"""

WINDOWS = """\
台账: 窗口
指标:
  窗口数:
    口径: 期末的窗口个数。
    单位: 个
    时点: 是
"""

LAW = """\
法律: 来件规定
全称: 群众来件办理规定
版本:
  - 施行: 2019-01-01
    核对: 演示文本
    条:
      第三条: 来件应当登记。
      第五条: 来件应当在十个工作日内答复来件人。
  - 施行: 2024-01-01
    核对: 演示文本
    条:
      第三条: 来件应当登记。
      第六条: 来件应当在十个工作日内答复来件人。
"""

CALENDAR = """\
年: 2025
依据: 演示安排
放假: {元旦: 2025-01-01}
"""

REPORT = """\
报告: 来件年报
适用: 乡镇
标题: "{机构}{年}年来件办理情况报告"
必备: {办理情况: 要写办了多少}
章:
  - 标题: 办理情况
    内容: 办理情况
    段:
      - 全年登记{来件.登记件数}件。
      - {文: "按期答复{来件.按期答复率}%。", 当: 来件.登记件数 有}
"""

FILES = {
    "ledgers/letters.yaml": LEDGER,
    "ledgers/windows.yaml": REGISTER,
    "indicators/letters.yaml": INDICATORS,
    "indicators/windows.yaml": WINDOWS,
    "laws/letters.yaml": LAW,
    "calendars/2025.yaml": CALENDAR,
    "reports/letters/template.yaml": REPORT,
}


def write(folder: Path, name: str = "", old: str = "", new: str = "") -> Path:
    """The small catalogue in ``folder/catalog``, with ``old`` changed to ``new`` in the file ``name``."""
    for path, text in FILES.items():
        target = folder / "catalog" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        if path == name:
            assert old in text, f"{old} is not in {name}"
            text = text.replace(old, new, 1)
        target.write_text(text, encoding="utf-8")
    return folder / "catalog"
