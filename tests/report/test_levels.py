"""A report may say of a figure what the office did itself and what those below it did; a level is a figure like any."""

from dataclasses import replace
from datetime import date

import pytest

from tests.measure.conftest import Keep
from tests.report import sample
from tests.report.conftest import IN, NOW, YEAR, section
from tests.report.test_signing import take
from zhangtu.catalog.parse import parse
from zhangtu.catalog.source import read_text
from zhangtu.dispatch.actor import Actor
from zhangtu.ledger.models import Record
from zhangtu.offices.models import Office
from zhangtu.report import checks, drafting, editing, freezing, steps, vouching
from zhangtu.report.content import plain
from zhangtu.report.faults import UnusableInputError
from zhangtu.report.freezing import Agreement
from zhangtu.report.growing import offers
from zhangtu.report.models import Frozen, Report
from zhangtu.report.numbers import numbers
from zhangtu.report.render import blocks
from zhangtu.report.spec import ReportSpec

TEMPLATE = """
报告: 分级报告
适用: [乡镇]
标题: "{机构}{期间}报告"
章:
  - 标题: 审查
    段:
      - "审查{审查.审查件数}件，本级{审查.审查件数@本级}件，各村{审查.审查件数@下级:汉字}件。"
      - {文: "各村送来{审查.审查件数@下级}件。", 当: 审查.审查件数@下级 不小于 2}
      - {文: "各村没有宣讲。", 零报告: 宣讲.场次@下级}
      - "| 项目 | 本级 | 下级 | 合计 |"
      - "| 合同 | {审查.合同件数@本级} | {审查.合同件数@下级} | {审查.合同件数} |"
"""


@pytest.fixture
def shelf() -> sample.Shelf:
    below = sample.shelf()
    spec = parse(ReportSpec, read_text(TEMPLATE, "template.yaml"))
    assert list(checks.flaws(spec, below.indicators)) == []
    return sample.Shelf(below.ledgers, below.indicators, {"annual": spec})


@pytest.fixture
def report(shelf: sample.Shelf, wang: Actor, town: Office, village: Office, keep: Keep) -> Report:
    """One review of the town, of a contract; two of its village, one of them of a contract; a talk of the town."""
    keep("review", town, 事项类型="合同", 签发日=IN)
    keep("review", village, 事项类型="合同", 签发日=IN)
    keep("review", village, 事项类型="重大决策", 签发日=IN)
    keep("talk", town, 日期=date(2025, 3, 8), 人数=30)
    return drafting.draft(shelf, wang, "annual", town, YEAR, NOW)


def read(shelf: sample.Shelf, report: Report) -> str:
    return plain(blocks(report.sections.all(), numbers(shelf, report, NOW.date())))


def test_sentences_conditions_and_cells_say_each_level(shelf: sample.Shelf, report: Report) -> None:
    text = read(shelf, report)
    assert "审查3件，本级1件，各村二件。" in text
    assert "各村送来2件。" in text
    assert "各村没有宣讲。" in text
    assert "\t合同\t1\t1\t2" in text
    own = numbers(shelf, report, NOW.date())["审查.审查件数@本级"]
    assert (own.name, own.records) == ("审查件数（本级）", 1)
    assert own.definition.endswith("只数本单位自己的，不含下级单位。")


def test_what_is_signed_holds_the_records_of_its_level_and_no_others(
    shelf: sample.Shelf, report: Report, keep: Keep, village: Office, town: Office, wang: Actor, li: Actor, sun: Actor
) -> None:
    vouching.confirm_zero(shelf, wang, report, "宣讲.场次@下级", NOW)
    take(shelf, wang, report, steps.SEND)
    take(shelf, li, report, steps.PASS)
    signed = take(shelf, sun, report, steps.SIGN, number="青府发〔2026〕1号")
    frozen = {row.key: row for row in Frozen.objects.filter(report=signed)}
    assert {key: len(row.versions) for key, row in frozen.items() if key.startswith("审查.审查")} == {
        "审查.审查件数": 3,
        "审查.审查件数@本级": 1,
        "审查.审查件数@下级": 2,
    }
    assert {each.verdict for each in freezing.compare(shelf, signed)} == {Agreement.SAME}
    keep("review", village, 事项类型="重大决策", 签发日=IN)
    assert [each.key for each in freezing.changes_since_signing(shelf, signed)] == [
        "审查.审查件数",
        "审查.审查件数@下级",
    ]
    again = {each.key: each.verdict for each in freezing.compare(shelf, signed)}
    assert (again["审查.审查件数@本级"], again["审查.审查件数@下级"]) == (Agreement.SAME, Agreement.RECORDS)


def test_a_line_of_a_level_is_offered_when_its_figures_come(
    shelf: sample.Shelf, report: Report, wang: Actor, keep: Keep, village: Office
) -> None:
    keep("talk", village, 日期=date(2025, 4, 8), 人数=5)
    editing.edit(shelf, wang, section(report, "审查").id, 1, "只有一句。", NOW)
    lines = [each.line for each in offers(shelf, report, NOW.date())["1"]]
    assert lines == ["各村送来{审查.审查件数@下级}件。"]


def test_a_level_that_there_is_not_is_told_in_the_template_and_in_the_draft(
    shelf: sample.Shelf, report: Report, wang: Actor
) -> None:
    wrong = TEMPLATE.replace("{审查.审查件数@本级}", "{审查.审查件数@本单位}{审查.审查件数@合计}{宣讲.网上受众@本级}")
    wrong = wrong.replace("零报告: 宣讲.场次@下级", "零报告: 宣讲.场次@村")
    spec = parse(ReportSpec, read_text(wrong, "template.yaml"))
    told = [f"{each.message}；{each.hint}" for each in checks.flaws(spec, shelf.indicators)]
    assert told == [
        "“@本单位”读不懂，@后面只能写本级、下级；写成如：{信访.登记件数@本级}",
        "“@合计”读不懂，@后面只能写本级、下级；合计不用写@",
        "“宣讲.网上受众”是手工填的数，分不出本级；去掉@本级，或者换一个由台账算出的指标",
        "“@村”读不懂，@后面只能写本级、下级；写成如：{信访.登记件数@本级}",
    ]
    with pytest.raises(UnusableInputError, match="@后面只能写本级、下级"):
        editing.edit(shelf, wang, section(report, "审查").id, 1, "本镇{审查.审查件数@本单位}件。", NOW)
    with pytest.raises(UnusableInputError, match=r"没有“审查\.没有的@本级”这个指标"):
        editing.edit(shelf, wang, section(report, "审查").id, 1, "本镇{审查.没有的@本级}件。", NOW)
    assert "本级1件" in read(shelf, report)


def test_an_office_with_none_below_says_zero_for_those_below(
    shelf: sample.Shelf, village: Office, keep: Keep, wang: Actor
) -> None:
    keep("review", village, 事项类型="合同", 签发日=IN)
    made = drafting.composed(shelf, "annual", village, YEAR, NOW.date())
    own, below = made.figures["审查.审查件数@本级"], made.figures["审查.审查件数@下级"]
    assert (own.value, below.value) == (1, 0)
    assert replace(own, key="", name="", definition="") == replace(
        made.figures["审查.审查件数"], key="", name="", definition=""
    )
    assert Record.objects.count() == 1
