"""Measure words and units as reports use them, by what they measure."""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class Measure(StrEnum):
    """What a unit counts."""

    EVENTS = "events"
    PEOPLE = "people"
    THINGS = "things"
    LOOSE = "loose"  # 个, 项, 类 …: also used in names and slogans, so they need proof
    MONEY = "money"
    RATIO = "ratio"
    POINTS = "points"
    MULTIPLE = "multiple"
    TIME = "time"
    PHYSICAL = "physical"
    SCORE = "score"
    AGE = "age"


_WORDS: Final = {
    Measure.EVENTS: (
        "次 起 件 宗 例 场 期 场次 批 批次 轮 轮次 人次 人次数 车次 台次 个次 件次 户次 家次 项次 班次 "
        "条次 艘次 架次 频次 遍 趟 回 课时 学时 案次 点次 单 笔 案 件起 列 标箱 部次 站次 头次 家人次 辆次 "
        "班 讲"
    ),
    Measure.PEOPLE: "人 名 位 户 户人 万人 人份 员 对 余户 口",
    Measure.THINGS: (
        "家 所 份 册 张 本 篇 幅 部 处 座 栋 幢 间 辆 台 套 支 只 架 艘 枚 把 棵 株 块 面 盏 根 头 匹 箱 "
        "袋 盒 瓶 桶 包 批件 卷 封 则 幕 首 集 帧 尊 眼 口井 床 张床位 门 台套 台（套） 台(套) 件套 宗地 "
        "票 双 顶 顿 餐 粒 片 束 尾 羽 款 副 孔 组 队 团 个工位 个泊位 个车位 个摊位 户型 套房 部门 村 "
        "家单位"
    ),
    Measure.LOOSE: "个 项 条 类 种 级 道 方面 大 步 样 层 点 线 系列",
    Measure.MONEY: "元 美元 欧元 人民币 港元 日元 元人民币 块钱 元/人 元/亩 元/月 元/年 元/户 元/吨",
    Measure.RATIO: "% ％ ‰ 成",
    Measure.POINTS: "个百分点 百分点 个千分点",
    Measure.MULTIPLE: "倍",
    Measure.TIME: (
        "个工作日 工作日 天 小时 分钟 秒 秒钟 个小时 个月 个自然日 个学时 天次 年 个年头 毫秒 个季度 "
        "个年度 个交易日 个星期 周"
    ),
    Measure.PHYSICAL: (
        "公里 千米 米 平方米 平方公里 立方米 亩 公顷 吨 千克 公斤 斤 克 千瓦 千瓦时 度电 度 升 毫升 兆 "
        "兆瓦 吉瓦 标准煤 吨标准煤 标准箱 平 平米 ㎡ m² km 公里/小时 微克/立方米 厘米 毫米 里 英里 海里 "
        "Mbps GB TB P EFLOPS 瓦 瓦时 卡 机架 方 方水 平方千米 平方 立方 载重吨 总吨 摄氏度 ℃ 分贝"
    ),
    Measure.SCORE: "分",
    Measure.AGE: "岁 周岁",
}
MEASURES: Final[dict[str, Measure]] = {word: kind for kind, words in _WORDS.items() for word in words.split()}
LONGEST: Final = max(map(len, MEASURES))
_STARTS: Final = {start: max(len(w) for w in MEASURES if w[0] == start) for start in {w[0] for w in MEASURES}}


def at(text: str, position: int) -> str | None:
    """The longest unit that begins at a position of the text.

    >>> at("300余人次", 4)
    '人次'
    """
    longest = _STARTS.get(text[position : position + 1], 0)
    for length in range(longest, 0, -1):
        word = text[position : position + length]
        if word in MEASURES:
            return word
    return None
