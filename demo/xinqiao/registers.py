"""Who and what stood in 新桥镇 at the end of 2021."""

from datetime import date

from demo.book import Book, Cell
from demo.chance import Chance
from demo.xinqiao.duties import DUTIES
from demo.xinqiao.facts import FIRM, VILLAGES, YEAR


def personnel(chance: Chance) -> Book:
    rows: list[list[Cell]] = []
    roles = ["法治联络员"] * 13 + ["法治督导员"] * 6 + ["法治副校长"] * 7 + ["法治副院长"] * 4 + ["法治副厂长"] * 6
    for role in roles:
        rows.append([chance.person(), role, _institution(chance, role), chance.pick(VILLAGES), "兼职", *_term(chance)])
    for place in range(93):
        village, kind = VILLAGES[place % 18], "专职" if place < 4 else "兼职"
        rows.append([chance.person(), "人民调解员", f"{village}调委会", village, kind, *_term(chance)])
    for village in VILLAGES:
        rows.append([chance.person(), "警务助理", f"{village}警务室", village, "兼职", *_term(chance)])
    for role, left in (("人民调解员", date(2020, 11, 30)), ("法治联络员", date(2021, 3, 31))):
        rows.append([chance.person(), role, "新桥镇", chance.pick(VILLAGES), "兼职", date(2018, 5, 1), left])
    heads = ["姓名", "角色", "工作单位", "村（社区）", "专兼职", "任职时间", "离任时间"]
    return Book("personnel", "新桥镇法治人员花名册", heads, rows, "dot")


def _institution(chance: Chance, role: str) -> str:
    places = {"法治副校长": "小学", "法治副院长": "卫生院", "法治副厂长": "食品厂"}
    return f"新桥镇{places.get(role, '党政办公室')}{'' if role not in places else chance.number(1, 6)}"


def _term(chance: Chance) -> list[Cell]:
    return [chance.day(chance.pick([2019, 2020, 2021])), None]


def duty_map(chance: Chance) -> Book:
    """Each office's four posts; two duties have no article yet and some no ledger, as such maps have at first."""
    offices = list(DUTIES)
    rows: list[list[Cell]] = []
    for place in range(28):
        office = offices[place % 7]
        post, duty, basis, ledger, term = DUTIES[office][place // 7]
        name = f"{office}{post}法治导图"
        rows.append([name, office, post, chance.person(), duty, basis, ledger, term, chance.day(YEAR)])
    heads = ["导图名称", "科室", "岗位", "责任人", "职责事项", "法律依据", "对应台账", "办理时限", "绘制时间"]
    return Book("duty_map", "法治导图目录", heads, rows, "chinese")


def pairing(chance: Chance) -> Book:
    """A leader and an adviser for each of the villages with a model title."""
    rows: list[list[Cell]] = [
        [village, f"{village}带头人（演示）", f"{FIRM}顾问（演示）", households, date(2021, 3, 10)]
        for village, households in (("王家坝村", 20), ("胜利村", 16), ("石庙村", 12), ("柏龙村", 15))
    ]
    return Book("pairing", "结对共建名册", ["村（社区）", "法律明白人", "顾问律师", "联系户数", "结对日期"], rows)


def service_item(chance: Chance) -> Book:
    rows: list[list[Cell]] = []
    levels = ["区级"] * 38 + ["镇级"] * 96 + ["场级"] * 12 + ["村级"] * 50
    kinds = ["行政许可", "行政确认", "行政给付", "公共服务"]
    for place, level in enumerate(levels, 1):
        kind = chance.pick(kinds)
        rows.append([f"{kind}事项{place}", kind, level, "便民服务中心", "是", date(2021, 3, 15), None])
    for place in range(3):
        rows.append(
            [f"已取消事项{place + 1}", "其他", "镇级", "便民服务中心", "是", date(2019, 5, 6), date(2021, 3, 15)]
        )
    heads = ["办理事项", "类型", "层级", "承办单位", "一次性告知", "公示时间", "取消日期"]
    return Book("service_item", "区镇场村办理事项公示清单", heads, rows, "slash")


def station(chance: Chance) -> Book:
    rows: list[list[Cell]] = []
    for village in VILLAGES:
        rows.append([f"{village}公共法律服务工作室", "公共法律服务室", "村级", None, village, chance.day(2019)])
    rows.append(["新桥镇公共法律服务站", "公共法律服务站", "乡镇级", None, "场镇社区", date(2018, 9, 3)])
    for kind, count in (("综合受理", 2), ("审批", 1), ("咨询", 1)):
        for place in range(count):
            rows.append([f"{kind}窗口{place + 1}", "综合窗口", "乡镇级", kind, "场镇社区", date(2020, 7, 1)])
    rows.append(["信访接待大厅", "信访接待大厅", "乡镇级", None, "场镇社区", date(2020, 5, 11)])
    rows.append(["矛盾调解快处中心", "矛盾调处中心", "乡镇级", None, "场镇社区", date(2020, 5, 11)])
    return Book("station", "服务阵地一览表", ["名称", "类型", "级别", "窗口类别", "所属村", "设立时间"], rows, "dot")


def organization(chance: Chance) -> Book:
    offices = (
        "党政办公室 党建办公室 纪检监察办公室 经济发展办公室 投资促进中心 社会事务办公室 平安办公室 "
        "村镇建设办公室 财政所 便民服务中心 农业综合服务中心 文化旅游服务中心 退役军人服务站"
    ).split()
    rows: list[list[Cell]] = [[name, "镇级职能部门", None, chance.person(), 6, date(2019, 12, 30)] for name in offices]
    for village in VILLAGES:
        rows.append([village, "村（社区）", village, chance.person(), None, date(2020, 6, 1)])
        rows.append([f"{village}平安巡防中队", "平安巡防中队", village, chance.person(), 8, date(2020, 3, 2)])
    rows.append(["新桥镇平安巡防大队", "平安巡防大队", None, chance.person(), 20, date(2020, 2, 24)])
    rows.append(["新桥镇法治文艺宣传队", "法治文艺团体", "场镇社区", chance.person(), 16, date(2021, 4, 8)])
    rows.append(["胜利村法治文艺社", "法治文艺团体", "胜利村", chance.person(), 11, date(2021, 5, 20)])
    rows.append(["党委依法治镇委员会", "议事协调机构", None, chance.person(), 15, date(2020, 4, 1)])
    rows.append(["城乡基层治理党支部", "党组织", None, chance.person(), 24, date(2021, 3, 1)])
    heads = ["名称", "类别", "所属村", "负责人", "人数", "成立时间"]
    return Book("organization", "机构、团体和队伍名册", heads, rows, "chinese")


def mediation_committee(chance: Chance) -> Book:
    rows: list[list[Cell]] = [
        [f"{village}人民调解委员会", "村级", village, chance.person(), chance.number(3, 7), 1, date(2019, 3, 18)]
        for village in VILLAGES
    ]
    rows.append(["新桥镇人民调解委员会", "乡镇级", "场镇社区", chance.person(), 9, 3, date(2018, 6, 1)])
    heads = ["名称", "级别", "村（社区）", "主任", "人数", "女性委员人数", "成立时间"]
    return Book("mediation_committee", "人民调解组织名册", heads, rows)


def adviser_contract(chance: Chance) -> Book:
    rows: list[list[Cell]] = []
    for village in VILLAGES:
        signed = chance.day(YEAR, chance.pick([1, 2]))
        days: list[Cell] = [signed, date(2021, 3, 1), date(2022, 2, 28)]
        rows.append([f"{village}村民委员会", "村（社区）", village, FIRM, chance.person(), *days, "镇所对接"])
    days = [date(2021, 1, 4), date(2021, 1, 4), date(2022, 1, 3)]
    rows.append(["新桥镇人民政府", "党委政府", None, FIRM, chance.person(), *days, "政府采购"])
    heads = ["甲方", "类型", "所属村", "律师事务所", "律师", "签订时间", "服务起日", "服务止日", "取得方式"]
    return Book("adviser_contract", "一村一法律顾问合同登记", heads, rows, "chinese")


def culture_site(chance: Chance) -> Book:
    rows: list[list[Cell]] = [
        ["新桥镇法治文化广场", "法治文化广场", "场镇社区", date(2020, 11, 20)],
        ["王家坝村法治文化长廊", "法治文化长廊", "王家坝村", date(2021, 5, 18)],
        ["胜利村法治文化大院", "法治文化大院", "胜利村", date(2021, 9, 10)],
    ]
    return Book("culture_site", "法治文化阵地名册", ["名称", "种类", "所属村", "建成时间"], rows, ordinal=False)


def honor(chance: Chance) -> Book:
    model, ease = "民主法治示范村（社区）", "便民服务"
    rows: list[list[Cell]] = [
        ["示范便民服务室（首批）", ease, "省级", "新龙村", "新龙村", date(2021, 6, 18)],
        ["示范便民服务中心（首批）", ease, "市级", "新桥镇", None, date(2021, 8, 5)],
        ["示范便民服务室（首批）", ease, "市级", "胜利村", "胜利村", date(2021, 8, 5)],
        ["全国民主法治示范村", model, "国家级", "王家坝村", "王家坝村", date(2021, 3, 12)],
        *[["市级法治示范村", model, "市级", name, name, date(2021, 10, 9)] for name in ("胜利村", "石庙村", "柏龙村")],
        ["乡村治理现代化试点镇", "乡村治理", "省级", "新桥镇", None, date(2021, 5, 7)],
        ["法治示范乡镇", "法治政府建设示范", "县级", "新桥镇", None, date(2021, 11, 3)],
        ["五星级人民调解委员会", "人民调解", "省级", "新桥镇人民调解委员会", None, date(2021, 9, 28)],
        ["乡村振兴示范司法所", "司法所建设", "省级", "新桥司法所", None, date(2021, 7, 2)],
        ["省级规范化司法所", "司法所建设", "省级", "新桥司法所", None, date(2021, 7, 2)],
        ["平安乡镇", "其他", "市级", "新桥镇", None, date(2020, 4, 20)],
    ]
    heads = ["荣誉名称", "领域", "级别", "获得单位", "村居", "授予时间"]
    return Book("honor", "新桥镇荣誉台账", heads, rows, "dot")
