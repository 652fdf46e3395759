"""宣汉县 in 2020: a county whose figures add up from its 37 towns; people are invented and have no given names."""

from collections.abc import Sequence
from datetime import date, timedelta

from demo.book import Book, Cell
from demo.chance import SURNAMES, Chance

YEAR = 2020
TOWNS = (
    "东乡街道 蒲江街道 君塘镇 清溪镇 普光镇 天生镇 柏树镇 芭蕉镇 南坝镇 五宝镇 峰城镇 土黄镇 华景镇 樊哙镇 "
    "新华镇 黄金镇 胡家镇 毛坝镇 大成镇 下八镇 塔河镇 茶河镇 厂溪镇 红峰镇 白马镇 桃花镇 马渡关镇 庙安镇 "
    "上峡镇 南坪镇 老君乡 黄石乡 三墩土家族乡 漆树土家族乡 龙泉土家族乡 渡口土家族乡 石铁乡"
).split()
OPEN, FAILED = 93, 33
"""Disputes still open at the end of the year, and those of the people's mediators that came to nothing."""


def books() -> list[Book]:
    """Every workbook of the place."""
    chance = Chance("宣汉县2020")
    makers = (
        dispute,
        station,
        legality_review,
        contract_review,
        service_item,
        case_file_review,
        reconsideration,
        litigation,
        adviser_contract,
        legal_aid,
        legal_consultation,
        lecture,
        culture_site,
        publicity_material,
        new_media,
        joint_action,
        personnel,
        funding,
        normative_document,
        enforcement_case,
        filing_review,
    )
    return [make(chance) for make in makers]


def someone(chance: Chance) -> str:
    """A surname and no more; a county has too many people to invent them all."""
    return f"{chance.pick(SURNAMES)}某（演示）"


def spread(chance: Chance, count: int, last: date = date(YEAR, 11, 20)) -> list[date]:
    """Days of the year up to ``last``, in order."""
    return [min(day, last) for day in chance.days(YEAR, count)]


def dispute(chance: Chance) -> Book:
    ways = ["人民调解"] * 1220 + ["行政调解"] * 4300 + ["司法调解"] * 1093
    ends = ["协议"] * 1187 + ["终止"] * FAILED + ["协议"] * (4300 + 1093 - OPEN) + ["在办"] * OPEN
    cases = chance.mixed(list(zip(ways, ends, strict=True)))
    rows = [_dispute(chance, day, way, end) for day, (way, end) in zip(spread(chance, len(cases)), cases, strict=True)]
    heads = [
        "登记单位",
        "名称",
        "纠纷类型",
        "来源",
        "调解种类",
        "申请人",
        "被申请人",
        "有激化风险",
        "登记日期",
        "受理日期",
        "调解员",
    ]
    heads += ["达成协议日期", "协议形式", "协议内容", "协议生效日", "终止日期", "终止原因", "已告知其他途径"]
    heads += ["回访日期", "履行情况", "归档日期"]
    return Book("dispute", "宣汉县矛盾纠纷多元化解台账", heads, rows, "excel")


def _dispute(chance: Chance, day: date, way: str, end: str) -> list[Cell]:
    kind, source = (
        chance.pick(["邻里", "婚姻家庭", "土地承包", "损害赔偿", "劳动争议"]),
        chance.pick(["排查发现", "当事人申请"]),
    )
    who: list[Cell] = [f"{kind}纠纷", kind, source, way, someone(chance), someone(chance), "否"]
    start: list[Cell] = [chance.pick(TOWNS), *who, day, _after(day, 1), someone(chance)]
    met = _after(day, chance.number(2, 20))
    if end == "在办":
        return [*start, *[None] * 10]
    if end == "终止":
        return [*start, None, None, None, None, met, "调解不成", "是", None, None, _after(met, 2)]
    return [*start, met, "口头", "就此了结", met, None, None, None, _after(met, 3), "已履行", _after(met, 5)]


def station(chance: Chance) -> Book:
    rows: list[list[Cell]] = [["宣汉县", "宣汉县公共法律服务中心", "公共法律服务中心", "县级", date(2017, 9, 1)]]
    rows += [[town, f"{town}公共法律服务工作站", "公共法律服务站", "乡镇级", date(2018, 3, 1)] for town in TOWNS]
    for place in range(422):
        town = TOWNS[place % 37]
        rows.append([town, f"{town}第{place // 37 + 1}公共法律服务工作室", "公共法律服务室", "村级", date(2018, 10, 8)])
    return Book("station", "三级公共法律服务平台", ["登记单位", "名称", "类型", "级别", "设立时间"], rows, "dot")


def legality_review(chance: Chance) -> Book:
    rows: list[list[Cell]] = []
    for place, day in enumerate(spread(chance, 362), 1):
        opinion = f"宣司审〔2020〕{place // 6 + 1}号" if place % 6 == 0 or place in (1, 2, 3) else None
        kind = "行政规范性文件" if opinion else "行政合同"
        what: list[Cell] = ["宣汉县", f"县政府送审文件{place}", kind, "宣汉县", "否", None if opinion else 100_000]
        if place > 357:
            pending: list[Cell] = [day, _after(day, 1), None, None, None, None, "卷宗", None]
            rows.append([*what, *pending])
            continue
        signed = _after(day, chance.number(4, 8))
        rows.append([*what, day, _after(day, 1), _after(signed, -1), signed, "合法", 0, "卷宗", opinion])
    heads = [
        "登记单位",
        "送审文件",
        "类别",
        "报送单位",
        "紧急制定",
        "标的额",
        "送审日期",
        "受理日期",
        "提出意见日期",
        "签发日期",
    ]
    heads += ["审查结论", "修改意见数", "送审稿", "审查意见书"]
    return Book("legality_review", "合法性审查台账", heads, rows, "slash", note="注：正在审核的5件。")


def normative_document(chance: Chance) -> Book:
    rows: list[list[Cell]] = []
    for place, day in enumerate((date(YEAR, 3, 2), date(YEAR, 5, 11), date(YEAR, 8, 3)), 1):
        what: list[Cell] = ["宣汉县", f"宣汉县行政管理办法之{place}", "宣汉县", "上级文件修订", "否", "否"]
        drafted: list[Cell] = [day, _after(day, 5), "内容简单", _after(day, 15), "合法", "有"]
        issued = _after(day, 25)
        decided: list[Cell] = [
            _after(day, 20),
            "通过",
            "有",
            _after(day, 22),
            f"XH2020-{place}",
            f"宣府规〔2020〕{place}号",
        ]
        filed: list[Cell] = [issued, "www.example.gov.cn", issued, _after(issued, 10), "本地其他规定", "演示备案机关"]
        rows.append([*what, *drafted, *decided, *filed])
    heads = ["登记单位", "文件名称", "起草单位", "制定理由", "紧急制定", "涉及市场主体"]
    heads += ["起草日期", "不征求意见日期", "不征求意见理由", "合法性审核日期", "审核结论", "合法性审核意见书"]
    heads += ["集体讨论日期", "讨论结果", "会议纪要", "登记编号日期", "登记号", "文号"]
    heads += ["发布日期", "发布网址", "施行日期", "报送备案日期", "备案依据", "备案机关"]
    return Book("normative_document", "规范性文件统一登记表", heads, rows, "slash")


def enforcement_case(chance: Chance) -> Book:
    rows: list[list[Cell]] = []
    for day in spread(chance, 52, date(YEAR, 8, 31)):
        field, money = chance.pick(["市场监管", "生态环境", "自然资源", "应急消防"]), chance.number(5, 30) * 10_000
        told, decided = _after(day, 30), _after(day, 45)
        begun: list[Cell] = ["宣汉县", f"{field}领域违法行为", field, "企业", "检查发现", day, "演示执法员甲、乙"]
        found: list[Cell] = [day, _after(day, 20), "是", "文字记录", f"罚款{money}元", told, "有", "是", "是"]
        judged: list[Cell] = [
            _after(day, 40),
            "同意",
            "有",
            decided,
            "罚款",
            "罚款",
            money,
            "是",
            "是",
            "未适用",
            "是",
            "有",
            "有",
        ]
        rows.append(
            [*begun, *found, *judged, _after(decided, 5), "是", _after(decided, 5), _after(decided, 12), "本地其他规定"]
        )
    heads = ["登记单位", "案由", "执法领域", "当事人类型", "案件来源", "发现日期", "执法人员"]
    heads += ["立案日期", "调查终结日期", "出示证件", "记录方式", "拟处罚内容", "告知日期", "事先告知书"]
    heads += ["应当告知听证", "需要法制审核", "法制审核日期", "审核意见", "法制审核意见", "决定日期", "处罚种类"]
    heads += [
        "最重处罚种类",
        "罚款金额",
        "情节复杂或重大",
        "重大处罚",
        "柔性处理",
        "审核意见采纳",
        "集体讨论记录",
        "处罚决定书",
    ]
    heads += ["送达日期", "当事人在场", "收到决定书日期", "报送备案日期", "备案依据"]
    return Book("enforcement_case", "重大行政处罚备案登记", heads, rows, "dot")


def filing_review(chance: Chance) -> Book:
    """The heavy penalties that the county's bodies filed with the bureau; none had to be corrected."""
    bodies = ("市场监督管理局", "生态环境局", "自然资源局", "应急管理局", "交通运输局")
    rows: list[list[Cell]] = []
    for place, day in enumerate(spread(chance, 52, date(YEAR, 10, 31)), 1):
        came, body = _after(day, 9), f"宣汉县{chance.pick(bodies)}"
        title = f"{body}行政处罚决定之{place}"
        what: list[Cell] = ["宣汉县", title, body, "重大行政处罚决定", day, came, "本地其他规定"]
        read: list[Cell] = [came, "有", _after(came, 1), f"XHBA2020-{place}", _after(came, 12), "没有问题"]
        rows.append([*what, *read, _after(came, 13)])
    heads = ["登记单位", "文件名称", "制定机关", "文件种类", "公布日期", "收到日期", "备案审查依据"]
    heads += ["收到报备日期", "报备材料", "备案登记日期", "备案登记号", "审查日期", "审查结论", "反馈结果日期"]
    return Book("filing_review", "重大执法决定备案审查登记", heads, rows, "dot")


def contract_review(chance: Chance) -> Book:
    rows: list[list[Cell]] = []
    for place, day in enumerate(spread(chance, 382), 1):
        kind = chance.pick(["政府投资项目合同", "招标或者比选文件"])
        money = chance.number(50, 5000) * 10_000
        rows.append([f"政府性投资重大项目{place}", kind, money, day, _after(day, 4), "修改后签订", chance.number(1, 6)])
    heads = ["合同", "合同类别", "合同金额", "送审日期", "出具意见日期", "结论", "修改意见数"]
    return Book("contract_review", "政府性投资项目审查台账", heads, rows, "dot")


def service_item(chance: Chance) -> Book:
    rows: list[list[Cell]] = [
        [f"行政许可事项{place}", "行政许可", "区级", "县级部门", "是", date(2020, 6, 1)] for place in range(1, 259)
    ]
    return Book(
        "service_item", "行政许可事项清单", ["办理事项", "类型", "层级", "承办单位", "一次性告知", "公示时间"], rows
    )


def case_file_review(chance: Chance) -> Book:
    rows: list[list[Cell]] = [
        [day, f"县级执法单位{place}", "案卷评查", files, chance.number(0, 4)]
        for place, (day, files) in enumerate(zip(spread(chance, 15), chance.parts(163, 15, 5), strict=True), 1)
    ]
    heads = ["日期", "执法单位", "方式", "案卷数", "发现问题数"]
    return Book("case_file_review", "执法案卷评查登记", heads, rows, "chinese", totals=["案卷数"])


def reconsideration(chance: Chance) -> Book:
    rows: list[list[Cell]] = []
    for day in spread(chance, 9, date(YEAR, 9, 30)):
        who: list[Cell] = ["不服行政处罚决定", "复议机关", someone(chance), "县级部门", "行政处罚", "普通程序"]
        rows.append(
            [*who, day, _after(day, 3), _after(day, 50), chance.pick(["维持", "撤销"]), _after(day, 60), "已履行"]
        )
    heads = ["案由", "本机关地位", "申请人", "被申请人", "行政行为", "适用程序"]
    heads += ["登记日期", "受理日期", "作出决定日期", "复议结果", "结案日期", "履行情况"]
    return Book("reconsideration", "行政复议案件登记", heads, rows, "dot")


def litigation(chance: Chance) -> Book:
    rows: list[list[Cell]] = []
    for place, day in enumerate(spread(chance, 6, date(YEAR, 9, 30)), 1):
        closed = place <= 4
        end: list[Cell] = [_after(day, 60), "驳回诉讼请求", "否", _after(day, 80), "不需履行"] if closed else [None] * 5
        what: list[Cell] = ["行政处罚纠纷", f"（2020）川演示行初{place}号", "演示法院", "一审", "行政处罚", day, day]
        rows.append([*what, _after(day, 10), "司法局卷宗", *end])
    heads = [
        "案由",
        "案号",
        "审理法院",
        "审级",
        "被诉行为",
        "收到副本日期",
        "收到起诉状副本时间",
        "提交答辩时间",
        "答辩状和证据",
    ]
    heads += ["收到裁判时间", "裁判结果", "败诉", "结案时间", "履行情况"]
    return Book("litigation", "行政应诉案件登记", heads, rows, "slash")


def adviser_contract(chance: Chance) -> Book:
    days: list[Cell] = [date(2020, 1, 6), date(2020, 1, 6), date(2021, 1, 5)]
    rows: list[list[Cell]] = [
        ["宣汉县", "宣汉县人民政府", "党委政府", f"演示律师事务所{place}", someone(chance), "否", *days]
        for place in "甲乙丙"
    ]
    for place in range(162):
        town, firm = TOWNS[place % 37], f"演示律师事务所{'甲乙丙'[place % 3]}"
        rows.append([town, f"{town}第{place // 37 + 1}贫困村", "村（社区）", firm, someone(chance), "是", *days])
    heads = ["登记单位", "甲方", "类型", "律师事务所", "律师", "贫困村", "签订时间", "服务起日", "服务止日"]
    return Book("adviser_contract", "法律顾问选派表", heads, rows, "dot")


def legal_aid(chance: Chance) -> Book:
    groups = ["农民工"] * 26 + ["残疾人"] * 14 + ["妇女"] * 33 + ["未成年人"] * 20 + ["老年人"] * 26 + ["其他"] * 188
    kinds = chance.mixed(["民事"] * 163 + ["刑事"] * 144)
    rows: list[list[Cell]] = []
    for day, group, kind in zip(spread(chance, 307), chance.mixed(groups), kinds, strict=True):
        form = "刑事辩护" if kind == "刑事" else "诉讼代理"
        who: list[Cell] = [
            f"{kind}援助",
            someone(chance),
            group,
            kind,
            form,
            "热线预约",
            chance.pick(["是", "否"]),
            "免予核查",
        ]
        rows.append([chance.pick(TOWNS), *who, day, _after(day, 3), _after(day, 5), "县法律援助中心", someone(chance)])
    heads = ["登记单位", "案由", "受援人", "人群", "案件类型", "援助形式", "申请渠道", "先行提供", "困难状况"]
    heads += ["收到申请日期", "决定给予日期", "指派日期", "承办单位", "承办律师"]
    return Book("legal_aid", "法律援助案件登记", heads, rows, "excel")


def legal_consultation(chance: Chance) -> Book:
    rows: list[list[Cell]] = []
    for day, cases in zip(spread(chance, 60), chance.parts(2942, 60, 10), strict=True):
        rows.append([day, "12348热线", "法律援助机构", "其他", cases, cases])
    for day, people in zip(spread(chance, 30), chance.parts(1216, 30, 10), strict=True):
        rows.append([day, "现场活动", "司法所", "其他", people, people])
    heads = ["日期", "渠道", "解答单位", "类别", "件数", "人数"]
    return Book("legal_consultation", "法律咨询登记", heads, rows, "slash")


def lecture(chance: Chance) -> Book:
    sizes = [("大型", people) for people in (720, 680, 660)]
    sizes += [("一般", people) for people in chance.parts(32_400 - 2_060, 79, 120)]
    rows: list[list[Cell]] = [
        [chance.pick(TOWNS), day, "法治大讲堂", "司法所人员", size, "综合", people]
        for day, (size, people) in zip(spread(chance, 82), chance.mixed(sizes), strict=True)
    ]
    heads = ["登记单位", "日期", "主题", "主讲人身份", "规模", "受众", "人数"]
    return Book("lecture", "法治大讲堂登记", heads, rows, "chinese", totals=["人数"])


def culture_site(chance: Chance) -> Book:
    rows: list[list[Cell]] = [
        [town, f"{town}法治宣传长廊", "法治文化长廊", chance.day(YEAR)]
        for town in ("清溪镇", "胡家镇", "土黄镇", "樊哙镇")
    ]
    return Book("culture_site", "法治文化阵地", ["登记单位", "名称", "种类", "建成时间"], rows, "dot")


def publicity_material(chance: Chance) -> Book:
    rows: list[list[Cell]] = [
        [chance.pick(TOWNS), day, "普法手册", "宣传册", copies, "法律七进"]
        for day, copies in zip(spread(chance, 60), chance.parts(18_300, 60, 100), strict=True)
    ]
    heads = ["登记单位", "日期", "名称", "种类", "数量", "场合"]
    return Book("publicity_material", "宣传资料发放登记", heads, rows, "slash", totals=["数量"])


def new_media(chance: Chance) -> Book:
    rows: list[list[Cell]] = []
    posts, pushed = chance.parts(264, 12, 15), chance.parts(242_000, 12, 12_000)
    for month in range(12):
        day = date(YEAR, month + 1, 28)
        rows.append([day, "微信公众号", "宣汉司法", 2 if month < 7 else 1, posts[month], pushed[month]])
        rows.append([day, "手机短信平台", "今日学法", 1, 1, 11_000])
    heads = ["日期", "平台", "账号名称", "期数", "条数", "推送条次"]
    return Book("new_media", "新媒体普法登记", heads, rows, "dot", totals=["期数", "条数", "推送条次"])


def joint_action(chance: Chance) -> Book:
    kinds: Sequence[tuple[str, int]] = (
        ("矛盾纠纷排查", 26),
        ("联合调解", 46),
        ("联合走访", 13),
        ("联合法治宣传", 35),
        ("线索摸排", 10),
    )
    rows: list[list[Cell]] = []
    for kind, count in kinds:
        rows += [[day, kind, "两所联动", "派出所、司法所", chance.number(4, 12)] for day in spread(chance, count)]
    heads = ["日期", "类别", "机制", "参加单位", "人数"]
    return Book("joint_action", "两所联动登记", heads, rows, "chinese")


def personnel(chance: Chance) -> Book:
    rows: list[list[Cell]] = [[town, someone(chance), "政法委员", "专职", date(2019, 12, 1)] for town in TOWNS]
    for place in range(738):
        rows.append([TOWNS[place % 37], someone(chance), "社会管理员", "专职", date(2020, 1, 6)])
    rows += [["宣汉县", someone(chance), "综治中心人员", "专职", date(2020, 5, 8)] for _ in range(6)]
    heads = ["登记单位", "姓名", "身份", "专兼职", "任职时间"]
    return Book("personnel", "基层政法队伍名册", heads, rows, "dot")


def funding(chance: Chance) -> Book:
    rows: list[list[Cell]] = [
        [date(2020, 4, 8), "办公经费", "安排", 800_000, None, "县级综治中心办公经费"],
        [date(2020, 10, 12), "以奖代补", "安排", 2_602_600, 9_821, "特殊人群服务以奖代补"],
    ]
    return Book("funding", "经费登记", ["日期", "项目", "收支", "金额", "受益人数", "用途"], rows, "dot")


def _after(day: date, days: int) -> date:
    return day + timedelta(days)
