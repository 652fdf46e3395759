"""Each slip between names, states, laws, indicators and templates is told where it stands; a good catalogue stands."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.shelf.small import LEDGER, write
from zhangtu import shelf
from zhangtu.catalog.faults import CatalogError, SpecIssuesError

LEDGERS, INDICATORS, REPORT, LAW, CALENDAR = (
    "ledgers/letters.yaml",
    "indicators/letters.yaml",
    "reports/letters/template.yaml",
    "laws/letters.yaml",
    "calendars/2025.yaml",
)
SLIPS = {
    "地方的法没写适用地区": (LAW, "版本:", "地域: 四川\n版本:"),
    "状态写错": (LEDGERS, "到: 已答复", "到: 已答覆"),
    "答案到的状态没有": (LEDGERS, "到: 已答复", "到: {按: 类别, 投诉: 已回复, 建议: 已答复}"),
    "答案没有说全": (LEDGERS, "到: 已答复", "到: {按: 类别, 投诉: 已答复}"),
    "答案没有这一个": (LEDGERS, "到: 已答复", "到: {按: 类别, 投拆: 已答复, 其他: 已答复}"),
    "答案的字段不是单选": (LEDGERS, "到: 已答复", "到: {按: 事由, 其他: 已答复}"),
    "没有说按什么": (LEDGERS, "到: 已答复", "到: {投诉: 已答复}"),
    "才可的字段没有": (LEDGERS, "到: 已答复", "到: 已答复\n    才可: 类型 不为 投诉"),
    "才可写了状态": (LEDGERS, "到: 已答复", "到: 已答复\n    才可: 状态 为 办理中"),
    "不是入口": (LEDGERS, "到: 已答复", "到: 已答复\n    入口: 本机关收到的"),
    "重开的步骤没有": (LEDGERS, "    暂停: {退回: 补充}", "    暂停: {退回: 补充}\n    重开: {重办: 原期限}"),
    "重开的写法": (LEDGERS, "    暂停: {退回: 补充}", "    暂停: {退回: 补充}\n    重开: {补充: 重来}"),
    "重开的就是止": (LEDGERS, "    暂停: {退回: 补充}", "    暂停: {退回: 补充}\n    重开: {答复: 重计}"),
    "指标的状态没有": (INDICATORS, "统计: [登记日 在 报告期]\n    分组", "统计: [进入已回复日 在 报告期]\n    分组"),
    "走不到的状态": (LEDGERS, "  已答复: 终点", "  已答复: 终点\n  已归档: 终点"),
    "走不到的一圈": (
        LEDGERS,
        "  退回: {从: 办理中, 到: 待补充, 由: 承办人}",
        "  退回: {从: 待补充, 到: 待补充, 由: 承办人}",
    ),
    "走不出的状态": (
        LEDGERS,
        "补充: {从: 待补充, 到: 办理中, 由: 登记人}",
        "补充: {从: 办理中, 到: 办理中, 由: 登记人}",
    ),
    "终点还有步骤": (LEDGERS, "补充: {从: 待补充,", "补充: {从: [待补充, 已答复],"),
    "两个起点": (LEDGERS, "办理中: 在办", "办理中: 起点"),
    "没有起点": (LEDGERS, "待登记: 起点", "待登记: 在办"),
    "角色写错": (LEDGERS, "由: 登记人\n    须填", "由: 登计人\n    须填"),
    "回避同一个人": (LEDGERS, "[承办人, 审批人]", "[承办人, 承办人]"),
    "回避的角色没有": (LEDGERS, "[承办人, 审批人]", "[承办人, 审查人]"),
    "字段写错": (LEDGERS, "须填: [事由, 类别]", "须填: [事由, 类型]"),
    "标题的字段没有": (LEDGERS, "标题: 事由", "标题: 案由"),
    "条件的字段没有": (LEDGERS, "{类别 为 投诉: [收到日期]}", "{类型 为 投诉: [收到日期]}"),
    "条件的选项没有": (LEDGERS, "{类别 为 投诉: [收到日期]}", "{类别 为 投述: [收到日期]}"),
    "条件后的字段没有": (LEDGERS, "{类别 为 投诉: [收到日期]}", "{类别 为 投诉: [收到日]}"),
    "佐证的步骤没有": (LEDGERS, "回函: {步骤: 答复,", "回函: {步骤: 回复,"),
    "佐证的条件不对": (LEDGERS, "当: 类别 为 投诉}", "当: 类别 大于 3}"),
    "单选没有选项": (LEDGERS, "类别: {类型: 单选, 选项: [投诉, 建议]}", "类别: {类型: 单选}"),
    "选项重复": (LEDGERS, "选项: [投诉, 建议]", "选项: [投诉, 建议, 投诉]"),
    "文本有选项": (LEDGERS, "事由: {类型: 文本}", "事由: {类型: 文本, 选项: [甲]}"),
    "关联没写台账": (LEDGERS, "{类型: 关联, 台账: 来件}", "{类型: 关联}"),
    "关联的台账没有": (LEDGERS, "{类型: 关联, 台账: 来件}", "{类型: 关联, 台账: 来文}"),
    "担任的角色没有": (LEDGERS, "担任: 承办人", "担任: 经办人"),
    "不是人员却担任": (LEDGERS, "经手人: {类型: 人员,", "经手人: {类型: 文本,"),
    "字段名另有所指": (LEDGERS, "原件: {类型", "登记日: {类型"),
    "字段没有一步填写": (LEDGERS, "可填: [金额, 经手人, 原件]", "可填: [金额, 经手人]"),
    "角色没有步骤办": (LEDGERS, "  审批人: 负责人", "  审批人: 负责人\n  签发人: 领导"),
    "两个字段一个别名": (LEDGERS, "事由: {类型: 文本}", "事由: {类型: 文本, 别名: [标题, 类别]}"),
    "期限起点没有": (LEDGERS, "起: 登记", "起: 受理"),
    "期限止点没有": (LEDGERS, "止: 答复", "止: 回复"),
    "期限条件不对": (LEDGERS, "适用: 类别 为 投诉", "适用: 类别 为 举报"),
    "暂停的步骤没有": (LEDGERS, "暂停: {退回: 补充}", "暂停: {退件: 补交}"),
    "延长的步骤没有": (LEDGERS, "延长: {步骤: 延长, 须经: 审批人}", "延长: {步骤: 展期, 须经: 局长, 天数字段: 天数}"),
    "时长用了汉字": (LEDGERS, "不超过: 10个工作日, 依据", "不超过: 十个工作日, 依据"),
    "法律没有": (LEDGERS, "依据: 来件规定 第五条", "依据: 来信规定 第五条"),
    "条号变了": (LEDGERS, "依据: 来件规定 第六条", "依据: 来件规定 第五条"),
    "法律还没施行": (LEDGERS, "2020-01-01: {不超过", "2018-01-01: {不超过"),
    "条没有": (LEDGERS, "依据: 来件规定 第三条\n\n角色", "依据: 来件规定 第九条\n\n角色"),
    "编号重了": (LEDGERS, "编号: 来", "编号: 窗"),
    "台账重名": (LEDGERS, "台账: 来件\n说明", "台账: 窗口\n说明"),
    "种类写错": (LEDGERS, "说明: 群众来件", "种类: 办案\n说明: 群众来件"),
    "名录没有有效期": (LEDGERS, "说明: 群众来件", "种类: 名录\n说明: 群众来件"),
    "活动没有发生日": (LEDGERS, "说明: 群众来件", "种类: 活动\n说明: 群众来件"),
    "发生日不是日期": (LEDGERS, "说明: 群众来件", "种类: 活动\n发生日: 类别\n说明: 群众来件"),
    "发生日的字段没有": (LEDGERS, "说明: 群众来件", "种类: 活动\n发生日: 登记日期\n说明: 群众来件"),
    "有效的字段没有": (LEDGERS, "说明: 群众来件", "种类: 名录\n有效: {自: 收到日, 至: 类别}\n说明: 群众来件"),
    "起时没有": (LEDGERS, "起: 登记", "起: 登记\n    起时: 收到时间"),
    "待核对的编号没有": (LEDGERS, "依据: 来件规定 第五条}", "待核对: nowhere}"),
    "时点又说状态": (
        INDICATORS,
        "统计: [登记日 在 报告期]\n    分组",
        "时点: 是\n    统计: [状态 为 办理中]\n    分组",
    ),
    "指标的台账不对": (INDICATORS, "台账: 来件", "台账: 来文"),
    "指标名里有点号": (INDICATORS, "  登记件数:", "  登记.件数:"),
    "指标的名称没有": (INDICATORS, "[登记日 在 报告期]\n    分组", "[登记日期 在 报告期]\n    分组"),
    "指标说的不是日期": (INDICATORS, "[登记日 在 报告期]\n    分组", "[办理期限 在 报告期]\n    分组"),
    "指标的结果没有": (INDICATORS, "办理期限 为 按期", "办理期限 为 按时"),
    "指标没说哪段时间": (INDICATORS, "统计: [答复日 在 报告期, 类别 为 投诉]", "统计: [类别 为 投诉]"),
    "时点又说报告期": (INDICATORS, "    分组: 类别", "    时点: 是\n    分组: 类别"),
    "合计的不是数": (INDICATORS, "合计: 金额", "合计: 类别"),
    "分组的字段没有": (INDICATORS, "分组: 类别", "分组: 类型"),
    "两种算法": (INDICATORS, "合计: 金额", "合计: 金额\n    不重: 类别"),
    "没有算法": (INDICATORS, "    比: {分子: 登记件数, 分母: 窗口.窗口数}\n", ""),
    "比的指标没有": (INDICATORS, "分母: 窗口.窗口数", "分母: 窗口.窗口个数"),
    "比又有统计": (INDICATORS, "    比: {", "    统计: [登记日 在 报告期]\n    比: {"),
    "同一事项没有合并": (INDICATORS, "    分组: 类别", "    同一事项只计一次: 是\n    分组: 类别"),
    "口径没说只计一次": (
        INDICATORS,
        "    比: {分子: 登记件数, 分母: 窗口.窗口数}\n",
        "    合并: [登记件数, 窗口.窗口数]\n    同一事项只计一次: 是\n",
    ),
    "手工又有统计": (INDICATORS, "合计: 金额", "手工: 是"),
    "模板的指标没有": (REPORT, "{来件.登记件数}件", "{来件.登记数}件"),
    "模板的词没有": (REPORT, "{机构}{年}年", "{单位}{年}年"),
    "模板的条件没有": (REPORT, "当: 来件.登记件数 有", "当: 来件.件数 有"),
    "必备没人写": (REPORT, "    内容: 办理情况\n", ""),
    "内容不在必备里": (REPORT, "    内容: 办理情况\n", "    内容: 办理\n"),
    "版本次序颠倒": (LAW, "施行: 2024-01-01", "施行: 2018-01-01"),
    "上班日不是周末": (CALENDAR, "放假: {元旦: 2025-01-01}", "放假: {元旦: 2025-01-01}\n上班: [2025-01-02]"),
}


ACTIVITY = LEDGER[: LEDGER.index("角色:")] + LEDGER[LEDGER.index("字段:") : LEDGER.index("佐证:")]


def test_an_activity_has_no_count_at_a_date(tmp_path: Path) -> None:
    folder = write(tmp_path, INDICATORS, "统计: [登记日 在 报告期]\n    分组", "时点: 是\n    分组")
    plain = ACTIVITY.replace("说明:", "种类: 活动\n发生日: 收到日期\n说明:", 1).replace(", 担任: 承办人", "")
    (folder / LEDGERS).write_text(plain, encoding="utf-8")
    with pytest.raises(SpecIssuesError, match="活动没有时点数"):
        shelf.load(folder)


def told(folder: Path, name: str, old: str, new: str) -> str:
    with pytest.raises(SpecIssuesError) as caught:
        shelf.load(write(folder, name, old, new))
    return str(caught.value)


def test_the_small_catalogue_stands(tmp_path: Path) -> None:
    found = shelf.load(write(tmp_path))
    assert list(found.ledgers) == ["letters", "windows"]
    assert list(found.indicators_of("letters")) == [
        "来件.登记件数",
        "来件.按期答复率",
        "来件.金额合计",
        "来件.每窗件数",
        "来件.上期结转件数",
        "来件.本期新收件数",
        "来件.本期了结件数",
        "来件.期末未结件数",
    ]
    assert found.calendars.years == {2025}
    assert found.reports["letters"].name == "来件年报"


def test_each_slip_reads_as_it_was_agreed(tmp_path: Path, golden: Callable[[str, str], None]) -> None:
    parts = (f"〖{name}〗\n{told(tmp_path / str(n), *slip)}\n" for n, (name, slip) in enumerate(SLIPS.items()))
    golden("slips.txt", "\n".join(parts))


def test_faults_of_several_files_come_at_once(tmp_path: Path) -> None:
    folder = write(tmp_path, LEDGERS, "到: 已答复", "到: 已答覆")
    (folder / CALENDAR).write_text("年: 二零二五\n", encoding="utf-8")
    with pytest.raises(SpecIssuesError) as caught:
        shelf.load(folder)
    assert {fault.path for fault in caught.value.faults} == {f"catalog/{LEDGERS}", f"catalog/{CALENDAR}"}


def test_one_slip_does_not_shower_faults_on_other_files(tmp_path: Path) -> None:
    said = told(tmp_path, LEDGERS, "台账: 来件\n说明", "台帐: 来件\n说明")
    assert "indicators" not in said
    assert "reports" not in said


def test_a_file_with_a_chinese_name_is_told_about(tmp_path: Path) -> None:
    folder = write(tmp_path)
    (folder / "ledgers" / "来件.yaml").write_text(LEDGER, encoding="utf-8")
    (folder / "ledgers" / "more.yml").write_text(LEDGER, encoding="utf-8")
    with pytest.raises(SpecIssuesError, match="文件名只用小写英文字母") as caught:
        shelf.load(folder)
    assert len(caught.value.faults) == 2


def test_a_folder_that_is_not_there_is_told_about(tmp_path: Path) -> None:
    with pytest.raises(CatalogError, match="没有目录文件夹"):
        shelf.load(tmp_path / "nowhere")


def test_an_unknown_ledger_is_answered_with_the_nearest(tmp_path: Path) -> None:
    with pytest.raises(shelf.LedgerUnknownError, match="是不是“来件”"):
        shelf.load(write(tmp_path)).ledger("来信")


def test_a_ledger_answers_to_its_stem_and_its_name(tmp_path: Path) -> None:
    found = shelf.load(write(tmp_path))
    assert found.ledger("来件") is found.ledger("letters")
