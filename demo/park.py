"""产业园区 in 2020. The published text has an X for most numbers; the numbers here are invented."""

from datetime import date, timedelta

from demo.book import Book, Cell
from demo.chance import Chance

YEAR = 2020
COMMUNITIES = "港城社区 新园社区 海晏社区 滨海社区 盐田社区 渤海社区".split()
FIRMS = ("河北演示律师事务所", "沧海演示律师事务所", "渤海演示律师事务所")


def books() -> list[Book]:
    """Every workbook of the place."""
    chance = Chance("产业园区2020")
    makers = (
        organization,
        training,
        exam,
        case_file_review,
        adviser_contract,
        legality_review,
        normative_document,
        law_learning,
        publicity_event,
        station,
        legal_checkup,
        legal_consultation,
        legal_aid,
        petition,
        dispute,
    )
    return [make(chance) for make in makers]


def organization(chance: Chance) -> Book:
    rows: list[list[Cell]] = [
        [f"{name}协调小组", "协调小组", chance.person(), date(2020, 4, 2)] for name in ("执法", "司法", "守法")
    ]
    rows += [
        [f"园区第{place}执法单位法制审核机构", "法制审核机构", chance.person(), date(2019, 6, 1)]
        for place in range(1, 9)
    ]
    rows += [[name, "村（社区）", chance.person(), date(2012, 1, 1)] for name in COMMUNITIES]
    return Book("organization", "机构名册", ["名称", "类型", "负责人", "成立日期"], rows, "dot")


def training(chance: Chance) -> Book:
    rows: list[list[Cell]] = [
        [date(2020, month, 16), "公共法律知识培训", "司法所", "行政执法人员", chance.person(), people]
        for month, people in ((5, 96), (10, 94))
    ]
    heads = ["时间", "主题", "组织单位", "对象", "主讲人", "人数"]
    return Book("training", "执法人员培训台账", heads, rows, "chinese")


def exam(chance: Chance) -> Book:
    rows: list[list[Cell]] = [
        [
            date(2020, 11, 5),
            "行政执法人员年检考试",
            "执法人员年检考试",
            "园区法制部门",
            190,
            188,
            186,
            date(2020, 11, 16),
        ],
        [date(2020, 9, 18), "新增执法人员培训考试", "新增执法人员培训考试", "市司法局", 24, 24, 21, None],
        [date(2020, 12, 2), "领导干部宪法法律知识考试", "领导干部宪法法律知识考试", "园区组织部门", 63, 61, 61, None],
    ]
    heads = ["日期", "名称", "类别", "组织单位", "应考人数", "参加人数", "通过人数", "成绩公示日期"]
    return Book("exam", "考试登记", heads, rows)


def case_file_review(chance: Chance) -> Book:
    rows: list[list[Cell]] = [
        [
            date(2020, 10, 20),
            f"园区第{place}执法单位",
            "迎接上级督察",
            "三项制度专项督察",
            chance.number(3, 8),
            chance.number(0, 2),
        ]
        for place in range(1, 6)
    ]
    heads = ["日期", "执法单位", "方式", "专项名称", "案卷数", "发现问题数"]
    return Book("case_file_review", "三项制度督察登记", heads, rows, "dot")


def adviser_contract(chance: Chance) -> Book:
    days: list[Cell] = [date(2020, 4, 3), date(2020, 4, 3), date(2022, 4, 2)]
    rows: list[list[Cell]] = [
        ["园区管理委员会", "党委政府", firm, chance.person(), *days, "政府采购"] for firm in FIRMS
    ]
    heads = ["甲方", "类型", "律师事务所", "律师", "签订时间", "服务起日", "服务止日", "取得方式"]
    return Book("adviser_contract", "法律服务采购合同", heads, rows, "slash")


def legality_review(chance: Chance) -> Book:
    rows: list[list[Cell]] = []
    for place, day in enumerate(chance.days(YEAR, 47), 1):
        sent, kind = (
            min(day, date(YEAR, 12, 4)),
            chance.pick(["行政合同", "民事合同", "行政规范性文件", "重大行政决策"]),
        )
        money = chance.number(20, 900) * 10_000 if "合同" in kind else None
        meeting = _after(sent, 16) if kind == "重大行政决策" else None
        signed, said = _after(sent, chance.number(4, 9)), chance.number(0, 7)
        days: list[Cell] = [sent, _after(sent, 1), _after(signed, -1), signed, _after(signed, 4)]
        files: list[Cell] = ["法制科卷宗", f"园法审〔2020〕{place}号"]
        rows.append(
            [
                f"送审材料{place}",
                kind,
                "产业园区",
                "否",
                money,
                meeting,
                *days,
                "应当修改" if said else "合法",
                said,
                said,
                *files,
            ]
        )
    heads = ["审查事项", "类别", "起草单位", "紧急制定", "标的额", "拟上会日期"]
    heads += ["送审日期", "受理日期", "提出意见日期", "签发日期", "反馈采纳并归档日期"]
    heads += ["审查结论", "修改意见数", "采纳意见数", "送审稿", "审查意见书"]
    return Book("legality_review", "法律审核登记", heads, rows, "dot")


def normative_document(chance: Chance) -> Book:
    rows: list[list[Cell]] = []
    for place in range(1, 10):
        made = date(2016 + place % 3, 3, place + 4)
        days: list[Cell] = [
            made,
            _after(made, 9),
            _after(made, 20),
            _after(made, 27),
            _after(made, 30),
            _after(made, 33),
        ]
        gone = place > 6
        what: list[Cell] = [f"园区管理办法（{place}）", "产业园区", "日常管理需要", "否", "否", "内部管理事项"]
        said: list[Cell] = [
            "合法",
            "通过",
            f"登{place}",
            f"园管发〔{made.year}〕{place}号",
            "园区网站",
            _after(made, 60),
        ]
        files: list[Cell] = ["意见书存卷", "纪要存卷"]
        clear: list[Cell] = [date(2020, 6, 18), "废止" if gone else "继续有效", "依据已经修改" if gone else "仍然适用"]
        end: list[Cell] = [date(2020, 7, 6), date(2020, 7, 6), "依据已经修改"] if gone else [None, None, None]
        rows.append([*what, *days, *said, *files, *clear, *end])
    heads = ["名称", "起草部门", "制定理由", "紧急制定", "涉及市场主体", "不征求意见理由"]
    heads += ["起草日期", "不征求意见日期", "合法性审核日期", "集体讨论日期", "登记编号日期", "发布日期"]
    heads += ["审核结论", "讨论结果", "统一登记号", "发文字号", "发布网址", "施行日期", "合法性审核意见书", "会议纪要"]
    heads += ["评估清理日期", "清理结论", "清理依据", "废止日期", "废止失效日期", "废止失效理由"]
    return Book("normative_document", "规范性文件清理台账", heads, rows, "dot")


def law_learning(chance: Chance) -> Book:
    rows: list[list[Cell]] = [
        [date(2020, 12, 4), "诵读宪法", "“诵读宪法”夜读", chance.person(), 320],
        *[[day, "夜学", "夜学法律", chance.person(), chance.number(20, 60)] for day in chance.days(YEAR, 9)],
    ]
    return Book("law_learning", "学法台账", ["日期", "形式", "主题", "主持人", "人数"], rows, "excel")


def publicity_event(chance: Chance) -> Book:
    rows: list[list[Cell]] = []
    for day in chance.days(YEAR, 14):
        rows.append([day, "律师法律服务下基层", "法律服务下基层", None, chance.number(20, 80)])
    for day in chance.days(YEAR, 8):
        rows.append([day, "法律进社区", "法律进社区", None, chance.number(30, 120)])
    for place, day in enumerate(chance.days(YEAR, 12), 1):
        rows.append([day, "开学季·法治第一课", "法治第一课", f"园区第{place}学校", chance.number(500, 900)])
    for day in chance.days(YEAR, 26):
        rows.append(
            [day, "青少年法治教育", "青少年法治教育", f"园区第{chance.number(1, 12)}学校", chance.number(120, 400)]
        )
    heads = ["日期", "名称", "类型", "学校", "受众"]
    return Book("publicity_event", "普法活动台账", heads, rows, "slash", totals=["受众"])


def station(chance: Chance) -> Book:
    rows: list[list[Cell]] = [["园区公共法律服务中心", "公共法律服务中心", "县级", chance.person(), date(2018, 5, 1)]]
    rows += [
        [f"园区第{place}公共法律服务工作站", "公共法律服务站", "乡镇级", chance.person(), date(2018, 9, 1)]
        for place in range(1, 4)
    ]
    return Book("station", "公共法律服务平台", ["名称", "类型", "级别", "法律顾问", "设立时间"], rows, "chinese")


def legal_checkup(chance: Chance) -> Book:
    rows: list[list[Cell]] = [
        [day, f"演示企业{place}", "是", "园区法律服务团队", chance.pick(["劳动用工", "合同管理"]), chance.number(0, 5)]
        for place, day in enumerate(chance.days(YEAR, 18), 1)
    ]
    heads = ["日期", "企业", "重点企业", "团队", "体检内容", "发现风险数"]
    return Book("legal_checkup", "企业法治体检", heads, rows, "dot")


def legal_consultation(chance: Chance) -> Book:
    rows: list[list[Cell]] = []
    for day, cases in zip(chance.days(YEAR, 48), chance.parts(612, 48, 4), strict=True):
        rows.append([day, "窗口来访", "法律援助机构", chance.pick(["劳动争议", "婚姻家庭", "合同债务"]), cases, cases])
    heads = ["日期", "方式", "解答单位", "类别", "件数", "人数"]
    return Book("legal_consultation", "法律咨询登记", heads, rows, "slash", totals=["件数"])


def legal_aid(chance: Chance) -> Book:
    rows: list[list[Cell]] = []
    recovered = chance.parts(186, 32, 1)
    forms = ["诉讼代理"] * 32 + ["代拟文书"] * 55
    for place, (day, form) in enumerate(zip(chance.days(YEAR, 87), forms, strict=True)):
        day = min(day, date(YEAR, 11, 6))
        saved = recovered[place] * 10_000 if form == "诉讼代理" else None
        days: list[Cell] = [day, _after(day, 3), _after(day, 5), _after(day, 40)]
        who: list[Cell] = ["追索劳动报酬", chance.person(), "农民工", "民事", form, "窗口", "否", "个人诚信承诺"]
        rows.append([*who, *days, FIRMS[0], chance.person(), "调解或者和解", saved])
    heads = ["案由", "受援人", "人群", "案件类型", "援助形式", "申请渠道", "先行提供", "困难状况"]
    heads += ["收到申请日期", "决定给予日期", "指派日期", "结案日期", "承办单位", "承办律师", "办理结果", "挽回损失"]
    return Book("legal_aid", "法律援助案件台账", heads, rows, "excel", totals=["挽回损失"])


def petition(chance: Chance) -> Book:
    rows: list[list[Cell]] = []
    for day in chance.days(YEAR, 5):
        day = min(day, date(YEAR, 10, 20))
        what: list[Cell] = [
            "重大信访事项",
            chance.person(),
            "来访",
            "群众直接提出",
            8,
            "群体",
            "申诉求决",
            "包案",
            "是",
            day,
        ]
        rows.append(
            [*what, _after(day, 4), "园区有关部门", _after(day, 40), "已依法处理", _after(day, 45), "已化解", "满意"]
        )
    heads = ["信访事项", "来访人", "渠道", "来源", "人数", "涉及规模", "事项类别", "领导接访", "律师参与", "登记日期"]
    heads += ["告知受理日期", "责任部门", "答复日期", "处理意见", "办结日期", "化解情况", "满意度"]
    return Book("petition", "重大信访案件台账", heads, rows, "dot")


def dispute(chance: Chance) -> Book:
    rows: list[list[Cell]] = []
    for place, day in enumerate(chance.days(YEAR, 64)):
        day = min(day, date(YEAR, 12, 1))
        met, source = _after(day, chance.number(2, 15)), "排查发现" if place % 2 else "当事人申请"
        what: list[Cell] = ["邻里纠纷", "邻里", source, "人民调解", chance.person(), chance.person(), "否", day]
        rows.append(
            [
                *what,
                _after(day, 1),
                chance.person(),
                met,
                "口头",
                "互相谅解",
                met,
                _after(met, 3),
                "已履行",
                _after(met, 4),
            ]
        )
    heads = [
        "案由",
        "纠纷类型",
        "来源",
        "调解种类",
        "当事人甲",
        "当事人乙",
        "有激化风险",
        "登记日期",
        "受理日期",
        "调解员",
    ]
    heads += ["达成协议日期", "协议形式", "协议内容", "协议生效日", "回访日期", "履行情况", "归档日期"]
    return Book("dispute", "人民调解台账", heads, rows, "slash")


def _after(day: date, days: int) -> date:
    return day + timedelta(days)
