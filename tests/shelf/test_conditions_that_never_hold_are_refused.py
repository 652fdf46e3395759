"""A condition is read by the type of what it names, wherever it stands; one that can never hold is told."""

from pathlib import Path

import pytest

from tests.shelf.small import write
from zhangtu import shelf
from zhangtu.catalog.faults import SpecIssuesError

LEDGERS, INDICATORS, REPORT = "ledgers/letters.yaml", "indicators/letters.yaml", "reports/letters/template.yaml"
STEP, SLOT, TERM = "{类别 为 投诉: [收到日期]}", "当: 类别 为 投诉}", "适用: 类别 为 投诉"
WHOLE, PART = "统计: [登记日 在 报告期]\n    合计", "其中: [办理期限 为 按期]"
PUBLIC = "编号: 来\n"


def told(folder: Path, name: str, old: str, new: str) -> list[str]:
    with pytest.raises(SpecIssuesError) as caught:
        shelf.load(write(folder, name, old, new))
    return [f"{each.message}：{each.hint}" for each in caught.value.faults]


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ("收到日期 为 2025/3/5", "“收到日期”不会是“2025/3/5”：日子要写成如：2025-03-05"),
        ("收到日期 不为 三月五日", "“收到日期”不会是“三月五日”：日子要写成如：2025-03-05"),
        ("收到日期 大于 2025-02-30", "“收到日期”不会大于“2025-02-30”：日历上没有这一天"),
        ("收到日期 不小于 5", "“收到日期”不会不小于“5”：日子要写成如：2025-03-05"),
        ("金额 为 五百元", "“金额”不会是“五百元”：它是金额，只写数，不写单位"),
        ("金额 小于 0", "“金额”不会小于“0”：它最小是0"),
        ("金额 不小于 2025-03-05", "“金额”不会不小于“2025-03-05”：它是金额，只写数"),
        ("金额 为 -3", "“金额”不会是“-3”：它最小是0"),
        ("类别 在 投诉、举报", "“类别”的选项“举报”没有定义：可用的有：投诉、建议"),
        ("原件 为 3", "“原件”不会是“3”：它是关联，只能说“有”“无”"),
        ("事由 大于 3", "“事由”不是数，也不是日期，不能说“大于”："),
        (
            "办理期限 为 逾期",
            "台账里的条件看不到“办理期限”，只有指标能用：台账里的条件能用字段、状态、佐证和“某步骤日”",
        ),
        ("登记日 在 报告期", "台账里的条件没有“报告期”，只有指标能用：台账里的条件能用字段、状态、佐证和“某步骤日”"),
        ("登记日 为 昨天", "“登记日”不会是“昨天”：日子要写成如：2025-03-05"),
    ],
)
def test_in_a_ledger_it_is_told_at_every_place(tmp_path: Path, said: str, sentence: str) -> None:
    places = {
        "step": (STEP, f"{{{said}: [收到日期]}}" if "、" not in said else f'{{"{said}": [收到日期]}}'),
        "slot": (SLOT, f"当: {said}}}"),
        "term": (TERM, f"适用: {said}"),
    }
    for name, (old, new) in places.items():
        assert told(tmp_path / name, LEDGERS, old, new) == [sentence], name


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ("事由 大于 3", "“事由”不是数，也不是日期，不能说“大于”："),
        ("金额 大于 3", "公开的条件不能说“大于”：只能说为、不为、在、有、无"),
        ("登记日 有", "“登记日”不是字段，公开的条件只能看字段："),
        ("收到日期 为 5月", "“收到日期”不会是“5月”：日子要写成如：2025-03-05"),
    ],
)
def test_in_what_is_published_too(tmp_path: Path, said: str, sentence: str) -> None:
    new = f"{PUBLIC}公开: {{栏目: 来件, 字段: [类别], 当: {said}}}\n"
    assert sentence in told(tmp_path, LEDGERS, PUBLIC, new)


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        (WHOLE, "统计: [登记日 在 报告期, 收到日期 为 2025.3.5]\n    合计", "“收到日期”不会是“2025.3.5”"),
        (WHOLE, "统计: [登记日 在 报告期, 办理期限到期日 大于 5]\n    合计", "“办理期限到期日”不会大于“5”"),
        (
            WHOLE,
            "统计: [登记日 在 报告期, 办理期限用时 为 两天]\n    合计",
            "“办理期限用时”不会是“两天”：它是数，只写数",
        ),
        (WHOLE, "统计: [登记日 在 报告期, 年度 为 去年]\n    合计", "“年度”不会是“去年”：它是数，只写数"),
        (PART, "其中: [办理期限 为 他方过期]", "“办理期限”不会是“他方过期”：这个期限的结果只会是：按期、未到期、逾期"),
        (PART, "其中: [类别 为 建议]", "“类别 为 投诉”和“类别 为 建议”不会都成立：去掉一句，或者拆成两项"),
        (WHOLE, "统计: [登记日 在 报告期, 金额 有, 金额 无]\n    合计", "“金额 有”和“金额 无”不会都成立"),
    ],
)
def test_in_an_indicator_too(tmp_path: Path, old: str, new: str, sentence: str) -> None:
    assert any(sentence in each for each in told(tmp_path, INDICATORS, old, new))


def test_another_partys_term_is_never_overdue(tmp_path: Path) -> None:
    folder = write(tmp_path, LEDGERS, "    适用: 类别 为 投诉\n", "    适用: 类别 为 投诉\n    责任: 对方\n")
    path = folder / INDICATORS
    path.write_text(path.read_text(encoding="utf-8").replace(PART, "其中: [办理期限 为 逾期]"), encoding="utf-8")
    with pytest.raises(SpecIssuesError, match="“办理期限”不会是“逾期”"):
        shelf.load(folder)


def test_in_a_report_a_figure_is_compared_with_a_number(tmp_path: Path) -> None:
    text = (write(tmp_path / "as_it_is") / REPORT).read_text(encoding="utf-8")
    section = text + '      - {文: 有来件。, 当: 来件.登记件数 为 很多}\n      - "{来件.登记件数 大于 2025-01-01|多}"\n'
    folder = write(tmp_path / "with_slips")
    (folder / REPORT).write_text(section, encoding="utf-8")
    with pytest.raises(SpecIssuesError) as caught:
        shelf.load(folder)
    assert [each.message for each in caught.value.faults] == [
        "“来件.登记件数 为 很多”后面要一个数",
        "“来件.登记件数 大于 2025-01-01”后面要一个数",
    ]


@pytest.mark.parametrize(
    "said", ["收到日期 不小于 2025-03-05", "登记日 小于 2026-01-01", "金额 为 500.50", "金额 不大于 0"]
)
def test_what_may_hold_stands(tmp_path: Path, said: str) -> None:
    shelf.load(write(tmp_path, LEDGERS, TERM, f"适用: {said}"))
