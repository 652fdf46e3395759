"""What a file says wrongly about its series, or an indicator about their rows, is told in a sentence."""

import pytest

from tests.book import ledger
from tests.dispatch.visits import FIGURES, TEXT
from zhangtu.catalog.parse import parse
from zhangtu.catalog.source import read_text
from zhangtu.ledger import series_checks
from zhangtu.measure.checks import flaws
from zhangtu.measure.spec import IndicatorsSpec

TAKEN = "“事项”是每一行自己的，步骤、标题和发生日里不能再写它"
MEASURE = "  处置: {步骤: 处置}\n"


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        (MEASURE, "  处置: {步骤: 处理}\n", "步骤“处理”没有定义"),
        (MEASURE, "  处置: {随: 登记, 步骤: 处置, 字段: 转移人数}\n", "“步骤”和“随”写一个，而且只写一个"),
        (MEASURE, "  处置: {字段: 转移人数}\n", "“步骤”和“随”写一个，而且只写一个"),
        (MEASURE, "  处.置: {步骤: 处置}\n", "“处.置”里不能有点号"),
        (MEASURE, "  事项: {步骤: 处置}\n", "“事项”已经是字段或者期限，子项要换一个名称"),
        ("日: 接访日期", "日: 转移人数", "这一行的字段“转移人数”没有定义"),
        ("日: 接访日期", "日: 接访方式", "“接访方式”不是日期"),
        ("{随: 登记, 字段: [当事人姓名, 当事人类型]}", "{随: 登记}", "没有写明“当事人”每一行有哪些“字段”"),
        (
            "字段: [当事人姓名, 当事人类型]",
            "字段: [当事人姓名, 事项]",
            "“事项”是每一行自己的，步骤、标题和发生日里不能再写它",
        ),
    ],
)
def test_what_is_wrong_with_a_series_is_told(old: str, new: str, sentence: str) -> None:
    assert old in TEXT
    told = [flaw.message for flaw in series_checks.flaws(ledger("visit", TEXT.replace(old, new)).spec)]
    assert sentence in told


def test_what_is_right_is_not_complained_of() -> None:
    spec = ledger("visit", TEXT).spec
    assert list(series_checks.flaws(spec)) == []
    assert list(flaws(parse(IndicatorsSpec, read_text(FIGURES, "visit.yaml")), spec, ())) == []


def told_of(text: str, figure: str) -> list[str]:
    spec = parse(IndicatorsSpec, read_text(f"台账: 来访\n指标:\n  数: {figure}\n", "visit.yaml"))
    return [flaw.message for flaw in flaws(spec, ledger("visit", text).spec, ())]


@pytest.mark.parametrize(
    ("figure", "sentence"),
    [
        (
            "{口径: 数一数。, 单位: 次, 统计: [接访.日 在 报告期, 处置.转移人数 大于 1]}",
            "一个指标只能数一种子项，这里说到了接访、处置",
        ),
        (
            "{口径: 数一数。, 单位: 次, 统计: [登记日 在 报告期], 不重: 本条}",
            "“本条”只用在数子项的指标里：几行是同一条记录的只算一次",
        ),
        (
            "{口径: 数一数。, 单位: 次, 时点: 是, 统计: [接访.接访方式 为 下访]}",
            "子项没有时点数，数一段时间里的行，或者数“累计”",
        ),
        ("{口径: 数一数。, 单位: 次, 统计: [接访.日期 在 报告期]}", "“接访.日期”没有定义"),
    ],
)
def test_what_an_indicator_cannot_say_of_rows_is_told(figure: str, sentence: str) -> None:
    assert sentence in told_of(TEXT, figure)


def test_a_field_that_each_passing_replaces_is_asked_about() -> None:
    figure = "{口径: 数一数。, 单位: 人, 统计: [登记日 在 报告期], 合计: 转移人数}"
    sentence = "“处置”能反复办，每办一次“转移人数”就换一次，这里数到的只是最后一次"
    assert sentence in told_of(TEXT, figure)
    assert sentence in told_of(TEXT.replace(MEASURE, ""), figure)
    said = TEXT.replace("须填: 转移人数}", "须填: 转移人数, 只记最后: 报的是累计数}")
    assert sentence not in told_of(said, figure)
    assert told_of(TEXT, figure.replace("登记日", "处置.日").replace("合计: 转移人数", "合计: 处置.转移人数")) == []
