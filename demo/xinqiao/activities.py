"""What 新桥镇 did in 2021, one row an occasion."""

from collections.abc import Sequence
from datetime import date

from demo.book import Book, Cell
from demo.chance import Chance
from demo.xinqiao.facts import VILLAGES, YEAR

OFFICERS = "岳明德（演示）、邹永福（演示）"
"""The two who inspect."""


def law_learning(chance: Chance) -> Book:
    forms = ["党委理论中心组"] * 3 + ["党委会会前学法"] * 5 + ["周五集中学"] * 3
    topics = ["宪法", "民法典", "行政处罚法（新修订）", "乡村振兴促进法", "信访条例", "安全生产法", "数据安全法"]
    rows: list[list[Cell]] = [
        [day, form, f"学习{chance.pick(topics)}", chance.person(), chance.number(18, 45)]
        for day, form in zip(chance.days(YEAR, 11), chance.mixed(forms), strict=True)
    ]
    rows.append([date(2022, 1, 14), "周五集中学", "学习法律援助法", chance.person(), 31])
    return Book(
        "law_learning", "新桥镇学法用法台账", ["时间", "形式", "学习内容", "主持人", "参学人数"], rows, "chinese"
    )


def training(chance: Chance) -> Book:
    rows: list[list[Cell]] = []
    for people, day in zip(chance.parts(612, 5, 90), chance.days(YEAR, 5), strict=True):
        whom = chance.pick(["村（社区）两委成员", "机关干部", "综合"])
        rows.append([day, "民法典与基层治理专题培训", "法律顾问", whom, chance.person(), people])
    for quarter in range(4):
        day = chance.day(YEAR, quarter * 3 + 2)
        rows.append([day, "人民调解业务培训", "镇调委会", "人民调解员", chance.person(), chance.number(60, 93)])
    rows.sort(key=lambda row: str(row[0]))
    heads = ["日期", "培训内容", "组织单位", "参训对象", "主讲人", "参训人数"]
    return Book("training", "2021年培训登记表", heads, rows, "slash", totals=["参训人数"])


def lecture(chance: Chance) -> Book:
    kinds = [("妇女维权", "妇女"), ("防范电信诈骗", "综合"), ("民法典", "村（居）民"), ("未成年人保护", "青少年")]
    rows: list[list[Cell]] = []
    for day in chance.days(YEAR, 22):
        topic, whom = chance.pick(kinds)
        village = chance.pick(VILLAGES)
        rows.append([day, f"{topic}法律讲座", chance.person(), "法律顾问", whom, chance.number(25, 120), village])
    heads = ["日期", "讲座主题", "讲师", "主讲人身份", "受众", "参加人数", "所在村"]
    return Book("lecture", "法律讲座记录", heads, rows, "dot", note="说明：现场讲座和线上讲座都登记。")


def publicity_material(chance: Chance) -> Book:
    rows: list[list[Cell]] = [
        [day, "法治宣传单", "宣传单", copies, chance.pick(["赶集日", "送法下村", "三八妇女节", "宪法宣传日"])]
        for day, copies in zip(chance.days(YEAR, 24), chance.parts(7960, 24, 120), strict=True)
    ]
    rows += [[chance.day(YEAR, month), "民法典手册", "宣传册", chance.number(40, 90), "培训"] for month in (5, 9)]
    rows.append([date(2020, 12, 4), "宪法宣传单", "宣传单", 600, "宪法宣传日"])
    heads = ["发放日期", "资料名称", "种类", "发放数量", "场合"]
    return Book("publicity_material", "普法资料发放登记", heads, rows, totals=["发放数量"])


def material_stock(chance: Chance) -> Book:
    """What was printed and handed down, so that the stock at the end of the year is what is left."""
    rows: list[list[Cell]] = [
        [date(2020, 11, 20), "宪法宣传单", "宣传单", "上级配发", 800],
        [date(2021, 1, 18), "法治宣传单", "宣传单", "印制采购", 6000],
        [date(2021, 4, 26), "民法典手册", "宣传册", "上级配发", 200],
        [date(2021, 8, 30), "法治宣传单", "宣传单", "印制采购", 3000],
    ]
    heads = ["入库日期", "资料名称", "种类", "来源", "数量"]
    return Book("material_stock", "普法资料入库登记", heads, rows, totals=["数量"])


def vote(chance: Chance) -> Book:
    """One decision of the committee, member by member."""
    members = ("书记", "镇长", "人大主席", "纪委书记", "组织委员", "政法委员", "副镇长甲", "副镇长乙", "武装部长")
    said = {"副镇长乙": "缺席", "组织委员": "弃权"}
    day, topic = date(2021, 9, 16), "镇级便民服务场所改造项目"
    rows: list[list[Cell]] = [
        [day, "党委会", topic, "重大项目安排", f"{each}（演示）", each, said.get(each, "赞成")] for each in members
    ]
    heads = ["会议日期", "会议名称", "议题", "决策类型", "姓名", "职务", "表决"]
    return Book("vote", "集体决策逐人表决记录", heads, rows)


def publicity_event(chance: Chance) -> Book:
    rows: list[list[Cell]] = []
    for kind, count, name in (
        ("送法下村", 20, "送法律下村"),
        ("配合部门宣传", 12, "配合场镇部门法治宣传"),
        ("法治文化宣传", 10, "法治文化宣传"),
    ):
        for day in chance.days(YEAR, count):
            theme = chance.pick(["宪法", "民法典", "反电信诈骗"])
            rows.append([day, name, kind, theme, chance.pick(VILLAGES), chance.number(40, 260)])
    rows.sort(key=lambda row: str(row[0]))
    heads = ["活动日期", "活动名称", "类型", "宣传主题", "所在村", "参与人数"]
    return Book("publicity_event", "新桥镇2021年普法活动台账", heads, rows, "dot", totals=["参与人数"])


def meeting(chance: Chance) -> Book:
    rows: list[list[Cell]] = []
    for month in range(1, 13):
        committee = ("党委依法治镇委员会工作会议", "依法治镇（街道）委员会会议")
        for name, kind in (committee, ("矛盾纠纷分析研判会", "矛盾纠纷分析研判会")):
            rows.append([chance.day(YEAR, month), name, kind, chance.person(), chance.number(9, 22), 1])
    for month in (3, 6, 9, 12):
        rows.append([chance.day(YEAR, month), "党委会", "党委会", chance.person(), 11, 1])
    rows.sort(key=lambda row: str(row[0]))
    heads = ["日期", "会议名称", "类型", "主持人", "人数", "涉法议题数"]
    return Book("meeting", "会议登记表", heads, rows, "chinese", totals=["涉法议题数"])


def patrol(chance: Chance) -> Book:
    count = 206
    night = chance.mixed(["夜间"] * 61 + ["白天"] * (count - 61))
    people, cars = chance.parts(308, count, 1), chance.parts(103, count, 0)
    places, units = chance.parts(82, count, 0), chance.parts(103, count, 0)
    rows: list[list[Cell]] = []
    for place, day in enumerate(chance.days(YEAR, count)):
        village = chance.pick(VILLAGES)
        sums = [people[place], cars[place], places[place], units[place]]
        rows.append([day, night[place], f"{village}平安巡防中队", f"{village}主要道路", village, *sums])
    heads = [
        "日期",
        "班次",
        "中队",
        "路线",
        "村居",
        "出动人员",
        "车辆数",
        "巡查（个次）|公共重点场所",
        "巡查（个次）|重点单位",
    ]
    return Book("patrol", "平安巡防出勤登记", heads, rows, "dot", totals=heads[5:])


def enforcement_inspection(chance: Chance) -> Book:
    points = [f"{name}新桥网点" for name in ("甲递", "乙运", "丙达", "丁通", "戊丰", "己邮", "庚鸟", "辛捷")]
    rows: list[list[Cell]] = []
    for month in range(1, 13):
        for point in points:
            for week in range(4 + (chance.number(1, 6) == 1)):
                day = date(YEAR, month, min(1 + week * 6 + chance.number(0, 4), 28))
                result = "当场改正" if chance.number(1, 9) == 1 else "未发现问题"
                found = 1 if result == "当场改正" else 0
                rows.append([day, "寄递物流点", point, "安全检查和疫情防控宣传", OFFICERS, "是", found, result])
    rows.append([date(2021, 7, 7), "企业", "演示食品厂", "安全生产检查", OFFICERS, "是", 2, "责令限期改正"])
    rows.sort(key=lambda row: str(row[0]))
    heads = ["日期", "类型", "网点名称", "检查事项", "检查人", "出示证件", "问题数", "结果"]
    return Book("enforcement_inspection", "日常安全检查登记", heads, rows)


def visit_reception(chance: Chance) -> Book:
    rows: list[list[Cell]] = [
        [date(2021, 4, 6), "全省“两项改革”现场会与会人员", "省级", "现场会", "两项改革", 120, "是"],
        [date(2021, 7, 16), "省委政法委调研组", "省级", "调研", "社会治理", 14, "否"],
        [date(2021, 12, 13), "全市农村司法体系建设推进会与会人员", "市级", "现场会", "农村司法体系", 90, "是"],
    ]
    for day in chance.days(YEAR, 79):
        level = chance.pick(["市级", "其他县（市、区）", "其他县（市、区）", "省级"])
        rows.append(
            [day, "考察组（演示）", level, chance.pick(["学习考察", "调研"]), "基层治理", chance.number(4, 30), "否"]
        )
    for day in chance.days(YEAR, 6):
        rows.append([day, "区级部门", "本县（市、区）", "检查督导", "年度工作", chance.number(3, 9), "否"])
    rows.sort(key=lambda row: str(row[0]))
    heads = ["日期", "来访单位", "层级", "性质", "主题", "人数", "本地承办"]
    return Book("visit_reception", "调研接待登记簿", heads, rows, "chinese")


def publicity_occasion(chance: Chance) -> Book:
    """The days that laws set and what was planned and held for them."""
    days = [
        ("全民国家安全教育日", date(2021, 4, 15), "国家安全法第十四条", "镇平安办", 2, 2, None),
        ("环境日", date(2021, 6, 5), "环境保护法第十二条", "镇生态环保站", 1, 0, "人手不够，并入七月的集市宣传"),
        ("道路交通安全宣传日", date(2021, 12, 2), "四川省道路交通安全法实施办法第六条", "交警中队", 1, 1, None),
        ("国家宪法日", date(2021, 12, 4), "全国人大常委会关于设立国家宪法日的决定", "司法所", 3, 3, None),
    ]
    rows: list[list[Cell]] = [
        [name, 2021, day, day, basis, office, planned, held, "未开展" if why else "已开展", why]
        for name, day, basis, office, planned, held, why in days
    ]
    heads = "节点名称 年份 节点日期 结束日期 设立依据 责任部门 计划场次 实办场次 开展情况 未开展原因".split()
    return Book("publicity_occasion", "普法节点计划", heads, rows, "slash")


def zero_report(chance: Chance) -> Book:
    how = "查阅行政应诉台账和司法所收文登记，向区人民法院核实"
    row: list[Cell] = [date(2022, 1, 10), "行政诉讼败诉", date(2021, 1, 1), date(2021, 12, 31), how, chance.person()]
    heads = ["日期", "事项", "期间起", "期间止", "核实方法", "报告人"]
    return Book("zero_report", "零报告登记", heads, [row], "chinese", ordinal=False)


def adviser_service(chance: Chance, contracts: Book) -> Book:
    """What the advisers did by their service list, every quarter; two of them did nothing all year."""
    villages, town = contracts.rows[:-1], contracts.rows[-1]
    kinds = ["法律咨询", "审查合同", "法治讲座", "参与调解", "代写文书"]
    rows: list[list[Cell]] = [
        [
            chance.day(YEAR, quarter * 3 + chance.pick([1, 2, 3])),
            *_who(contract),
            chance.pick(kinds),
            chance.number(1, 20),
        ]
        for contract in villages[:-2]
        for quarter in range(4)
    ]
    rows += [[chance.day(YEAR, month), *_who(town), "列席会议", None] for month in range(1, 13)]
    rows.sort(key=lambda row: str(row[0]))
    heads = ["服务日期", "服务单位", "所属村", "法律顾问", "律师事务所", "服务内容", "服务人次"]
    return Book("adviser_service", "法律顾问服务清单登记", heads, rows, "slash")


def _who(contract: Sequence[Cell]) -> list[Cell]:
    """Whom a contract's adviser serves, where, and who that is."""
    party, _, village, firm, lawyer = contract[:5]
    return [party, village, lawyer, firm]
