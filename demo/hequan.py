"""荷泉街道 in 2021: the rows of each ledger behind its report of that year, and some that do not belong to the year."""

from datetime import date, timedelta

from demo.book import Book, Cell
from demo.chance import Chance

YEAR = 2021
COMMUNITIES = "荷城社区 麒麟社区 凤池社区 黄土坡社区 荷塘社区 明湖社区 水西社区 场坝社区".split()


def books() -> list[Book]:
    """Every workbook of the place."""
    chance = Chance("荷泉街道2021")
    makers = (
        lecture,
        training,
        dispute,
        petition,
        public_opinion,
        emergency_plan,
        drill,
        zero_report,
        meeting,
        law_learning,
        personnel,
        organization,
    )
    return [make(chance) for make in makers]


def lecture(chance: Chance) -> Book:
    rows: list[list[Cell]] = []
    for day in chance.days(YEAR, 2):
        rows.append([day, "习近平法治思想专题宣讲", chance.person(), "主要负责人", "其他", "干部职工", 118])
    for day in chance.days(YEAR, 3):
        rows.append([day, "民法典专题讲座", chance.person(), "法律顾问", "领导班子", "干部职工", 64])
    rows.append([date(2020, 11, 6), "民法典专题讲座", chance.person(), "法律顾问", "领导班子", "干部职工", 52])
    heads = ["时间", "主题", "讲师", "主讲人身份", "举办方", "对象", "人数"]
    return Book("lecture", "荷泉街道法治讲座台账", heads, rows, "chinese")


def training(chance: Chance) -> Book:
    rows: list[list[Cell]] = [
        [date(2021, 5, 11), "民法典基层普法队伍万人大培训", "上级部门", "法律明白人", chance.person(), 68],
        [date(2021, 9, 23), "机关干部依法行政培训", "司法所", "机关干部", chance.person(), 40],
    ]
    heads = ["日期", "主题", "主办", "对象", "主讲人", "参训人数"]
    return Book("training", "培训台账", heads, rows, "dot")


def dispute(chance: Chance) -> Book:
    rows: list[list[Cell]] = []
    for day, people in zip(chance.days(YEAR, 46), chance.parts(116, 46, 1), strict=True):
        rows.append(_dispute(chance, "劳动争议", day, people, agreed=True))
    for place, day in enumerate(chance.days(YEAR, 5)):
        rows.append(_dispute(chance, "婚姻家庭", day, 2, agreed=place != 2))
    for day in chance.days(YEAR, 9):
        rows.append(_dispute(chance, "邻里", day, 2, agreed=True))
    heads = ["案由", "发生地", "纠纷类型", "来源", "调解种类", "当事人甲", "当事人乙", "涉及人数", "有激化风险"]
    heads += ["登记日期", "受理日期", "调解员", "达成协议日期", "协议形式", "协议内容", "协议生效日"]
    heads += ["终止日期", "终止原因", "已告知其他途径", "回访日期", "履行情况", "归档日期"]
    return Book("dispute", "矛盾纠纷排查调处台账", heads, rows, "slash", totals=["涉及人数"])


def _dispute(chance: Chance, kind: str, day: date, people: int, *, agreed: bool) -> list[Cell]:
    day = min(day, date(YEAR, 12, 6))
    way = "行政调解" if kind == "劳动争议" else "人民调解"
    what: list[Cell] = [
        f"{kind}纠纷",
        chance.pick(COMMUNITIES),
        kind,
        "排查发现",
        way,
        chance.person(),
        chance.person(),
    ]
    met = _after(day, chance.number(2, 12))
    start: list[Cell] = [people, "否", day, _after(day, 1), chance.person()]
    if not agreed:
        return [*what, *start, None, None, None, None, met, "调解不成", "是", None, None, _after(met, 3)]
    said: list[Cell] = [met, "书面", "按约定履行", met, None, None, None, _after(met, 4), "已履行", _after(met, 6)]
    return [*what, *start, *said]


def petition(chance: Chance) -> Book:
    rows: list[list[Cell]] = []
    for day, people in zip(chance.days(YEAR, 16), chance.parts(34, 16, 1), strict=True):
        rows.append(_petition(chance, day, "来访", "群众直接提出", people))
    for day in chance.days(YEAR, 12):
        rows.append(_petition(chance, day, "网络舆情", "群众直接提出", 1))
    for day in chance.days(YEAR, 6):
        rows.append(_petition(chance, day, "来信", "上级交办", 1))
    heads = ["信访事项", "来访人", "渠道", "来源", "人次", "涉及规模", "事项类别", "登记日期"]
    heads += ["告知受理日期", "责任单位", "答复日期", "处理意见", "办结日期", "化解情况", "满意度"]
    return Book("petition", "信访工作台账", heads, rows, "dot", totals=["人次"])


def _petition(chance: Chance, day: date, form: str, source: str, people: int) -> list[Cell]:
    day = min(day, date(YEAR, 11, 10))
    answered = _after(day, chance.number(6, 40))
    subject = chance.pick(["拖欠工资", "物业管理", "房屋质量", "占道经营", "社保办理"])
    what: list[Cell] = [f"反映{subject}问题", chance.person(), form, source, people, "个案", "申诉求决", day]
    end: list[Cell] = [_after(day, 3), "街道有关办公室", answered, "已依法处理", _after(answered, 3), "已化解", "满意"]
    return [*what, *end]


def public_opinion(chance: Chance) -> Book:
    rows: list[list[Cell]] = []
    for day in chance.days(YEAR, 6):
        days: list[Cell] = [day, _after(day, 1), _after(day, 1), _after(day, 2), _after(day, 6)]
        said: list[Cell] = ["已核实", "属实", "说明情况和整改措施", "平台跟帖", "问题解决"]
        rows.append(["网民反映社区环境问题", day, "网络问政", "民生诉求", "一般", *days, *said])
    heads = [
        "舆情事项",
        "发现日期",
        "平台",
        "类别",
        "等级",
        "发现时间",
        "核实时间",
        "审定口径时间",
        "回应时间",
        "归档时间",
    ]
    heads += ["核实情况", "属实", "回应口径", "回应方式", "处置结果"]
    return Book("public_opinion", "网络舆情处置台账", heads, rows, "excel")


def emergency_plan(chance: Chance) -> Book:
    plans = [
        ("荷泉街道疫情防控预案", "公共卫生"),
        ("地质灾害应急预案", "自然灾害"),
        ("防范和应对处置恐怖活动预案", "社会安全"),
        ("安全生产应急预案", "事故灾难"),
        ("地震应急预案", "自然灾害"),
        ("高铁站应急避险预案", "重点场所"),
    ]
    rows: list[list[Cell]] = [
        [name, kind, "2021年版", "应急管理办公室", chance.day(YEAR, 2), None] for name, kind in plans
    ]
    rows.append(["地质灾害应急预案", "自然灾害", "2018年版", "应急管理办公室", date(2018, 4, 2), date(2021, 2, 1)])
    heads = ["名称", "类别", "版本", "责任部门", "印发日期", "废止日期"]
    return Book("emergency_plan", "应急预案目录", heads, rows, "chinese")


def drill(chance: Chance) -> Book:
    rows: list[list[Cell]] = [
        [date(2021, 5, 12), "地质灾害演练", "地质灾害", "实战", 86],
        [date(2021, 9, 9), "消防培训及演练", "消防", "培训加演练", 120],
        [date(2021, 10, 21), "反恐怖演练", "反恐怖", "实战", 75],
    ]
    return Book("drill", "应急演练登记", ["日期", "名称", "类别", "演练方式", "参演人数"], rows, "dot")


def zero_report(chance: Chance) -> Book:
    rows: list[list[Cell]] = []
    for matter, how in (
        ("重大行政决策", "查阅党工委会议、办公会议纪要和决策事项目录"),
        ("行政规范性文件", "查阅发文登记簿"),
        ("行政复议", "查阅收文登记簿，向区司法局核实"),
    ):
        rows.append([date(2022, 1, 5), matter, date(2021, 1, 1), date(2021, 12, 31), how, chance.person()])
    heads = ["日期", "事项", "期间起", "期间止", "核实方法", "报告人"]
    return Book("zero_report", "零报告登记", heads, rows, "dot")


def meeting(chance: Chance) -> Book:
    rows: list[list[Cell]] = [
        [day, "法治政府建设工作会议", "法治政府建设专题会", chance.person(), 30, 1] for day in chance.days(YEAR, 4)
    ]
    return Book("meeting", "会议登记", ["日期", "名称", "类型", "主持人", "人数", "涉法议题数"], rows, "slash")


def law_learning(chance: Chance) -> Book:
    rows: list[list[Cell]] = [
        [day, "党委会会前学法", "学习法律法规和工作要点", chance.person(), 24] for day in chance.days(YEAR, 10)
    ]
    return Book("law_learning", "学法登记", ["时间", "形式", "学习内容", "主持人", "人数"], rows, "chinese")


def personnel(chance: Chance) -> Book:
    rows: list[list[Cell]] = []
    for community in COMMUNITIES:
        for role, count in (("法律明白人", 8), ("人民调解员", 3)):
            rows += [[chance.person(), role, community, "兼职", date(2020, 9, 1)] for _ in range(count)]
    rows += [[chance.person(), "人民调解员", None, "专职", date(2021, 3, 1)] for _ in range(4)]
    heads = ["姓名", "身份", "村（社区）", "专兼职", "任职时间"]
    return Book("personnel", "法治人员名册", heads, rows, "dot")


def organization(chance: Chance) -> Book:
    rows: list[list[Cell]] = [[name, "村（社区）", name, chance.person(), date(2016, 1, 1)] for name in COMMUNITIES]
    return Book("organization", "社区名册", ["名称", "类型", "所属村", "负责人", "成立日期"], rows, "slash")


def _after(day: date, days: int) -> date:
    return day + timedelta(days)
