"""尼山镇 in 2024: the rows of each ledger behind its report of that year, and some that do not belong to the year."""

from datetime import date, timedelta

from demo.book import Book, Cell
from demo.chance import Chance

YEAR = 2024
VILLAGES = "鲁源新村 彭庄村 圣源村 夫子洞村 东店村 西店村 颜家村 北山村 南泉村 田庄村 周庄村 杏坛社区".split()
FIRM = "山东演示律师事务所"


def books() -> list[Book]:
    """Every workbook of the place."""
    chance = Chance("尼山镇2024")
    makers = (
        meeting,
        info_disclosure,
        major_decision,
        contract_review,
        zero_report,
        honor,
        training,
        publicity_event,
        publicity_material,
        lecture,
        personnel,
        organization,
        adviser_contract,
        mediation_committee,
        station,
        culture_site,
        dispute,
        law_learning,
    )
    return [make(chance) for make in makers]


def meeting(chance: Chance) -> Book:
    rows: list[list[Cell]] = []
    for month in (3, 7, 11):
        name = "法治政府建设推进会议"
        rows.append([chance.day(YEAR, month), name, "法治政府建设推进会", chance.person(), 34, "是", 2])
    for month in range(1, 13):
        present = "否" if month == 8 else "是"
        rows.append([chance.day(YEAR, month), "党政联席会议", "党政联席会议", chance.person(), 15, present, 1])
    rows.append([date(2023, 12, 20), "法治政府建设推进会议", "法治政府建设推进会", chance.person(), 30, "是", 1])
    rows.sort(key=lambda row: str(row[0]))
    heads = ["日期", "会议名称", "类型", "主持人", "人数", "司法所负责人列席", "涉法议题数"]
    return Book("meeting", "尼山镇会议台账", heads, rows, "dot")


def info_disclosure(chance: Chance) -> Book:
    rows: list[list[Cell]] = []
    for topic, got, answered in (
        ("土地征收补偿安排", date(2024, 4, 8), date(2024, 4, 26)),
        ("村级公路建设资金", date(2024, 9, 9), date(2024, 9, 27)),
    ):
        rows.append(
            [topic, chance.person(), "公民", "当面", got, answered, "予以公开", "提供所申请的信息", "公开办存档"]
        )
    rows.append(["水库移民资金", chance.person(), "公民", "网上", date(2024, 12, 24), None, None, None, None])
    heads = [
        "所需信息",
        "申请人",
        "申请人类型",
        "申请渠道",
        "收到申请日期",
        "答复日期",
        "答复类型",
        "答复内容",
        "答复书",
    ]
    return Book("info_disclosure", "依申请公开登记簿", heads, rows, "chinese")


def major_decision(chance: Chance) -> Book:
    topics = ["镇区供热改造", "农村公共停车场建设", "乡村公益岗位安排", "水库周边环境整治", "镇级养老服务中心建设"]
    rows: list[list[Cell]] = []
    for place, topic in enumerate(topics):
        begin = date(2024, 1 + place * 2, 8)
        days = [begin, begin + timedelta(62)]
        rows.append([topic, "公共服务和社会管理", "镇党政办公室", *days, "准予备案"])
    heads = ["重大事项", "事项类别", "承办单位", "报备日期", "出具备案意见日期", "备案审查结果"]
    return Book("major_decision", "镇重大事项备案审查台账", heads, rows, "excel")


def contract_review(chance: Chance) -> Book:
    kinds = ["土地承包合同", "房屋租赁合同", "鱼塘承包合同", "道路硬化施工合同", "光伏场地租赁合同", "林地流转合同"]
    rows: list[list[Cell]] = []
    for place, day in enumerate(chance.days(YEAR, 567)):
        sent = min(day, date(YEAR, 12, 20))
        said = chance.number(0, 4)
        result = "修改后签订" if said else "可以签订"
        village, batch = VILLAGES[place % len(VILLAGES)], f"{sent.month}月批次"
        what: list[Cell] = [f"{village}{chance.pick(kinds)}（{place + 1}）", "村级合同", village, chance.person()]
        rows.append([*what, chance.number(2, 300) * 1000, batch, sent, _after(sent, 3), result, said, FIRM_LAWYER])
    rows.append(_other("镇区绿化养护项目合同", "政府投资项目合同", date(2024, 5, 14)))
    rows.append(_other("彭庄村鱼塘承包合同", "村级合同", date(2023, 12, 12)))
    heads = [
        "合同",
        "合同类别",
        "村名",
        "乙方",
        "合同金额",
        "批次",
        "送审日期",
        "出具意见日期",
        "审查意见",
        "修改意见数",
        "审查律师",
    ]
    return Book("contract_review", "村级合同合法性审查台账", heads, rows, "slash", totals=["合同金额"])


FIRM_LAWYER = "孔令言（演示）"


def _other(name: str, kind: str, day: date) -> list[Cell]:
    said: list[Cell] = [_after(day, 3), "可以签订", 0, FIRM_LAWYER]
    return [name, kind, "彭庄村", "演示公司", 860000, "单件", day, *said]


def zero_report(chance: Chance) -> Book:
    how = "逐个向派出所、法庭和各部门核实，查阅三个规定记录"
    row: list[Cell] = [date(2025, 1, 2), "领导干部干预司法", date(2024, 1, 1), date(2024, 12, 31), how, chance.person()]
    heads = ["日期", "事项", "期间起", "期间止", "核实方法", "报告人"]
    return Book("zero_report", "", heads, [row], "dot", ordinal=False)


def honor(chance: Chance) -> Book:
    model = "民主法治示范村（社区）"
    rows: list[list[Cell]] = [
        ["济宁市民主法治示范村", model, "市级", "彭庄村", "彭庄村", date(2024, 10, 18)],
        ["山东省民主法治示范村", model, "省级", "鲁源新村", "鲁源新村", date(2022, 9, 6)],
    ]
    return Book("honor", "荣誉台账", ["荣誉名称", "领域", "级别", "获得单位", "村居", "授予时间"], rows, "chinese")


def training(chance: Chance) -> Book:
    rows: list[list[Cell]] = []
    for quarter in range(4):
        whom = ("村（社区）两委成员", "法律明白人")[quarter % 2]
        day = chance.day(YEAR, quarter * 3 + 2)
        rows.append([day, "乡村治理普法培训", "法律顾问", whom, chance.person(), chance.number(36, 80)])
    rows.append([date(2024, 8, 15), "行政执法程序培训", "综合行政执法办公室", "行政执法人员", chance.person(), 22])
    heads = ["时间", "培训主题", "主办", "对象", "主讲人", "人数"]
    return Book("training", "尼山镇普法培训台账", heads, rows, "wide", totals=["人数"])


def publicity_event(chance: Chance) -> Book:
    rows: list[list[Cell]] = []
    for name, node, day in (
        ("全国安全生产月宣传", "安全生产月", date(2024, 6, 16)),
        ("国际禁毒日宣传", "六二六国际禁毒日", date(2024, 6, 26)),
        ("国家宪法日宣传", "一二四国家宪法日", date(2024, 12, 4)),
    ):
        rows.append([day, name, "主题宣传日", node, "杏坛社区", chance.number(120, 400)])
    for day in chance.days(YEAR, 12):
        village = chance.pick(VILLAGES)
        rows.append([day, "1+1+N结对共建主题宣讲", "结对共建宣讲", None, village, chance.number(25, 90)])
    heads = ["日期", "活动名称", "类别", "普法节点", "所在村", "受众"]
    return Book("publicity_event", "普法宣传活动登记", heads, rows, "dot")


def publicity_material(chance: Chance) -> Book:
    rows: list[list[Cell]] = [
        [day, "普法明白纸", "宣传单", chance.number(150, 400), "集市"] for day in chance.days(YEAR, 8)
    ]
    return Book("publicity_material", "宣传资料发放表", ["时间", "名称", "类型", "数量", "场合"], rows, totals=["数量"])


def lecture(chance: Chance) -> Book:
    rows: list[list[Cell]] = []
    for day in chance.days(YEAR, 9):
        village = chance.pick(VILLAGES)
        rows.append(
            [day, "民法典与邻里相处", chance.person(), "法律顾问", "法律明白人", chance.number(20, 60), village]
        )
    heads = ["日期", "题目", "主讲人", "主讲人身份", "对象", "人数", "所在村"]
    return Book("lecture", "法治讲座台账", heads, rows, "chinese")


def personnel(chance: Chance) -> Book:
    rows: list[list[Cell]] = []
    for village in VILLAGES:
        roles = ["法律明白人"] * 3 + ["法治带头人", "人民调解员", "人民调解员"]
        rows += [[chance.person(), role, village, "兼职", date(2022, 7, 1), None] for role in roles]
    rows.append([chance.person(), "公职律师", None, "专职", date(2023, 5, 8), None])
    rows.append([chance.person(), "法律明白人", "东店村", "兼职", date(2020, 5, 8), date(2022, 6, 30)])
    heads = ["姓名", "类别", "所属村", "专兼职", "聘任日期", "离任时间"]
    return Book("personnel", "法治队伍名册", heads, rows, "dot")


def organization(chance: Chance) -> Book:
    rows: list[list[Cell]] = [[name, "村（社区）", name, chance.person(), date(2019, 1, 1)] for name in VILLAGES]
    offices = ["党政办公室", "经济发展办公室", "综合行政执法办公室", "平安法治办公室", "乡村振兴办公室"]
    rows += [[name, "镇级职能部门", None, chance.person(), date(2019, 12, 1)] for name in offices]
    return Book("organization", "组织机构名册", ["名称", "类型", "所属村", "负责人", "成立日期"], rows, "slash")


def adviser_contract(chance: Chance) -> Book:
    rows: list[list[Cell]] = []
    for village in VILLAGES:
        days: list[Cell] = [date(2024, 1, 9), date(2024, 1, 10), date(2025, 1, 9)]
        rows.append([f"{village}村民委员会", "村（社区）", village, FIRM, chance.person(), *days])
    heads = ["聘请单位", "类型", "所属村", "乙方", "法律顾问", "签订时间", "服务起日", "服务止日"]
    return Book("adviser_contract", "一村一法律顾问名册", heads, rows, "dot")


def mediation_committee(chance: Chance) -> Book:
    rows: list[list[Cell]] = [
        [f"{village}人民调解委员会", "村级", village, chance.person(), 3, 1, date(2021, 4, 1)] for village in VILLAGES
    ]
    rows.append(["尼山镇人民调解委员会", "乡镇级", None, chance.person(), 7, 2, date(2018, 4, 1)])
    heads = ["名称", "级别", "所属村", "主任", "人数", "女性委员人数", "成立时间"]
    return Book("mediation_committee", "调委会名册", heads, rows)


def station(chance: Chance) -> Book:
    rows: list[list[Cell]] = [["尼山镇公共法律服务工作站", "公共法律服务站", "乡镇级", None, date(2019, 6, 3)]]
    rows.append(["和为贵调解室", "调解室", "乡镇级", None, date(2020, 8, 3)])
    rows += [[f"{village}公共法律服务室", "公共法律服务室", "村级", village, date(2020, 9, 1)] for village in VILLAGES]
    return Book("station", "法律服务阵地", ["名称", "类型", "级别", "所属村", "设立时间"], rows, "chinese")


def culture_site(chance: Chance) -> Book:
    rows: list[list[Cell]] = [
        ["尼山镇法治文化广场", "法治文化广场", "杏坛社区", date(2019, 10, 1), date(2024, 5, 30)],
        ["鲁源新村法治文化长廊", "法治文化长廊", "鲁源新村", date(2020, 7, 1), date(2024, 9, 12)],
        ["彭庄村法治宣传栏", "宣传栏", "彭庄村", date(2021, 3, 1), None],
    ]
    return Book("culture_site", "法治文化阵地", ["名称", "种类", "所属村", "建成时间", "最近改造日期"], rows, "dot")


def dispute(chance: Chance) -> Book:
    rows: list[list[Cell]] = []
    for day in chance.days(YEAR, 36):
        taken = min(day, date(YEAR, 12, 1))
        kind = chance.pick(["邻里", "婚姻家庭", "土地承包", "合同"])
        met, visited = _after(taken, chance.number(1, 14)), _after(taken, chance.number(16, 22))
        what: list[Cell] = [
            f"{kind}纠纷",
            chance.pick(VILLAGES),
            kind,
            "当事人申请",
            chance.person(),
            chance.person(),
            "否",
        ]
        agreed: list[Cell] = ["口头", "互谅互让，就此了结", met]
        rows.append([*what, taken, taken, chance.person(), met, *agreed, visited, "已履行", _after(visited, 1)])
    heads = [
        "案由",
        "发生地",
        "纠纷类型",
        "来源",
        "当事人甲",
        "当事人乙",
        "有激化风险",
        "登记日期",
        "受理日期",
        "指定调解员",
    ]
    heads += ["达成协议日期", "协议形式", "协议内容", "协议生效日", "回访日期", "履行情况", "归档日期"]
    return Book("dispute", "和为贵调解室登记簿", heads, rows, "excel")


def law_learning(chance: Chance) -> Book:
    rows: list[list[Cell]] = [
        [day, chance.pick(["党委理论中心组", "党委会会前学法"]), "学习法律法规", chance.person(), chance.number(15, 40)]
        for day in chance.days(YEAR, 8)
    ]
    return Book("law_learning", "学法台账", ["日期", "形式", "主题", "主持人", "人数"], rows, "slash")


def _after(day: date, days: int) -> date:
    return day + timedelta(days)
