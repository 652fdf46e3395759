"""The matters 新桥镇 handled in 2021, with the day of each step."""

from datetime import date, timedelta

from demo.book import Book, Cell
from demo.chance import Chance
from demo.xinqiao.facts import VILLAGES, YEAR


def legality_review(chance: Chance) -> Book:
    kinds = ["重大行政决策"] * 3 + ["行政合同"] * 5 + ["民事合同"] * 8
    names = {"重大行政决策": "场镇改造事项", "行政合同": "公益岗位协议", "民事合同": "办公用房租赁合同"}
    rows: list[list[Cell]] = []
    for place, (day, kind) in enumerate(zip(chance.days(YEAR, 16), chance.mixed(kinds), strict=True), 1):
        rows.append(_review(chance, f"{names[kind]}（{place}）", kind, min(day, date(YEAR, 12, 8)), place))
    rows.append(_review(chance, "镇临时救助实施细则", "行政规范性文件", date(2021, 6, 1), 17))
    rows.append(_review(chance, "河道保洁服务合同", "民事合同", date(2020, 12, 1), 31))
    heads = [
        "送审文件",
        "类别",
        "报送单位",
        "紧急制定",
        "标的额（元）",
        "拟上会日期",
        "送审|日期",
        "受理|日期",
        "提出意见|日期",
        "签发|日期",
        "反馈采纳并归档|日期",
        "审查结果|审查结论",
        "审查结果|修改意见数",
        "审查结果|采纳意见数",
        "存档|送审稿",
        "存档|审查意见书",
    ]
    return Book("legality_review", "合法性审查登记簿", heads, rows, note="注：村级合同另行登记。")


def _review(chance: Chance, name: str, kind: str, sent: date, number: int) -> list[Cell]:
    signed = _after(sent, chance.number(3, 9))
    said = chance.number(0, 6)
    money = None if kind in ("重大行政决策", "行政规范性文件") else chance.number(8, 400) * 1000
    meeting = _after(sent, 16) if kind == "重大行政决策" else None
    conclusion = "应当修改" if said else "合法"
    steps = [sent, _after(sent, 1), _after(signed, -1), signed, _after(signed, 5)]
    files: list[Cell] = ["司法所卷宗", f"新桥审〔{signed.year}〕{number}号"]
    return [name, kind, "新桥镇", "否", money, meeting, *steps, conclusion, said, max(said - 1, 0), *files]


def petition(chance: Chance) -> Book:
    cases = [("网上信访", "群众直接提出", None, "个案")] * 65 + [("网上信访", "群众直接提出", None, "群体")] * 10
    cases += [("来信", "上级交办", "治重化积", "个案")]
    cases += [("来访", "群众直接提出", None, "个案")] * 9 + [("来访", "群众直接提出", None, "群体")] * 4
    days = chance.days(YEAR, len(cases))
    rows = [_petition(chance, day, *case) for day, case in zip(days, chance.mixed(cases), strict=True)]
    for scale, count in (("个案", 12), ("群体", 10)):
        for row in [row for row in rows if row[5] == scale][:count]:
            row[9] = _after(row[10], chance.number(1, 5)) if isinstance(row[10], date) else None
    rows.append(_petition(chance, date(2020, 12, 28), "网上信访", "群众直接提出", None, "个案"))
    heads = [
        "信访事项",
        "姓名",
        "渠道",
        "来源",
        "人数",
        "涉及规模",
        "事项类别",
        "问题属地",
        "专项",
        "列入重点日期",
        "登记时间",
        "告知受理|时间",
        "告知受理|责任部门",
        "答复|时间",
        "答复|处理意见",
        "办结|时间",
        "办结|化解情况",
        "办结|满意度",
    ]
    return Book("petition", "新桥镇信访事项台账（2021年度）", heads, rows, "dot")


def _petition(chance: Chance, day: date, form: str, source: str, drive: str | None, scale: str) -> list[Cell]:
    subject = chance.pick(["宅基地边界", "土地流转费", "工程欠款", "村务公开", "道路硬化", "低保评定"])
    people = chance.number(5, 18) if scale == "群体" else chance.number(1, 3)
    answered = _after(day, chance.number(8, 50))
    end = [
        answered,
        "已依法处理并答复",
        _after(answered, chance.number(1, 6)),
        "已化解",
        chance.pick(["满意", "基本满意"]),
    ]
    what: list[Cell] = [f"反映{subject}问题", chance.person(), form, source, people, scale, "申诉求决"]
    place: list[Cell] = [chance.pick(VILLAGES), drive, None, day, _after(day, chance.number(1, 6)), "村镇建设办公室"]
    return [*what, *place, *end]


def dispute(chance: Chance) -> Book:
    rows = [_dispute(chance, min(day, date(YEAR, 12, 8)), open_=False) for day in chance.days(YEAR, 22)]
    rows.append(_dispute(chance, date(2021, 12, 27), open_=True))
    rows.append(_dispute(chance, date(2020, 10, 12), open_=False))
    heads = [
        "名称",
        "所属村",
        "纠纷类型",
        "来源",
        "当事人|申请人",
        "当事人|被申请人",
        "有激化风险",
        "登记|日期",
        "受理|日期",
        "调解员",
        "达成协议|日期",
        "达成协议|协议形式",
        "达成协议|协议内容",
        "达成协议|协议生效日",
        "终止|日期",
        "终止|终止原因",
        "终止|已告知其他途径",
        "回访|日期",
        "回访|履行情况",
        "归档|日期",
    ]
    return Book("dispute", "矛盾纠纷排查化解台账", heads, rows, "slash")


def _dispute(chance: Chance, day: date, *, open_: bool) -> list[Cell]:
    kind = chance.pick(["邻里", "婚姻家庭", "房屋宅基地", "土地承包", "劳动争议", "损害赔偿"])
    village, source = chance.pick(VILLAGES), chance.pick(["排查发现", "排查发现", "当事人申请", "公安移送"])
    start: list[Cell] = [f"{kind}纠纷", village, kind, source, chance.person(), chance.person(), "否", day]
    taken = _after(day, 1)
    if open_:
        return [*start, taken, chance.person(), *[None] * 10]
    met = _after(taken, chance.number(2, 20))
    visited = _after(met, chance.number(3, 6))
    if visited.year > day.year or _after(visited, 1).year > day.year:
        met, visited = _after(taken, 1), _after(taken, 2)
    mediator = chance.person()
    if chance.number(1, 8) == 1:
        return [*start, taken, mediator, None, None, None, None, met, "调解不成", "是", None, None, _after(met, 1)]
    agreed: list[Cell] = [met, "书面", "双方互相让步，约定按期履行", met, None, None, None]
    return [*start, taken, mediator, *agreed, visited, "已履行", _after(visited, 1)]


def hazard(chance: Chance) -> Book:
    rows: list[list[Cell]] = []
    for day in chance.days(YEAR, 31):
        kind = chance.pick(["治安", "消防", "道路交通", "生产安全"])
        fixed = _after(day, chance.number(2, 9))
        what: list[Cell] = [day, kind, f"{kind}隐患一处", "一般", chance.pick(VILLAGES), "属地村（社区）"]
        rows.append([*what, day, fixed, "已整改", _after(fixed, 2), "复查合格"])
    heads = [
        "排查日期",
        "类型",
        "情况",
        "隐患等级",
        "村居",
        "责任单位",
        "登记日期",
        "整改|日期",
        "整改|整改措施",
        "销号|日期",
        "销号|复查情况",
    ]
    return Book("hazard", "治安及安全隐患排查台账", heads, rows, "dot")


def litigation(chance: Chance) -> Book:
    row: list[Cell] = [
        "撤销行政协议（演示）",
        "（2021）川演示行初1号",
        "演示区人民法院",
        "一审",
        "行政协议",
        date(2021, 4, 12),
    ]
    row += [date(2021, 4, 12), date(2021, 4, 22), date(2021, 6, 8), date(2021, 6, 8), "是", chance.person()]
    row += [date(2021, 7, 5), "驳回诉讼请求", "否", date(2021, 8, 2), "不需履行", "司法所卷宗2021-1"]
    heads = [
        "案由",
        "案号",
        "审理法院",
        "审级",
        "被诉行为",
        "收到副本日期",
        "收到起诉状副本时间",
        "提交答辩时间",
        "开庭时间",
        "开庭日期",
        "负责人出庭",
        "出庭负责人",
        "收到裁判时间",
        "裁判结果",
        "败诉",
        "结案时间",
        "履行情况",
        "答辩状和证据",
    ]
    return Book("litigation", "行政诉讼案件登记", heads, [row], "slash", ordinal=False)


def _after(day: date, days: int) -> date:
    return day + timedelta(days)
