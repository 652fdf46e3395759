"""A good report passes without error or warning; one fault put into it is found, and nothing else is."""

import pytest

from zhangtu.proofread import Severity, proofread

GOOD = """河口镇2023年度法治政府建设情况报告

青山县人民政府：

根据《法治政府建设与责任落实督察工作规定》要求，现将河口镇2023年度法治政府建设情况报告如下：

一、主要举措和成效

（一）学习贯彻习近平法治思想

党委理论学习中心组学习习近平法治思想和党的二十大精神6次，组织干部培训4次，参训320人次。

（二）化解矛盾纠纷

全年排查矛盾纠纷120起，调处成功114起，调处成功率95%，其余6起正在调处。受理信访事项40件（其中来信15件、来访25件），已全部办结。

（三）规范行政执法

落实行政执法公示制度、执法全过程记录制度和重大执法决定法制审核制度，办理行政处罚案件18件，未发生行政复议、行政诉讼案件。

（四）加强普法宣传

利用“4.15”全民国家安全教育日、“6.26”国际禁毒日、“12.4”国家宪法日开展宣传12场，发放宣传册3000余份。

二、存在的不足和原因

一是执法力量不足，原因是持证人员少。二是普法形式单一，原因是经费有限。

三、党政主要负责人履行推进法治建设第一责任人职责情况

党委书记主持研究法治建设议题4次，镇长主持镇长办公会学法4次。

四、2024年度工作安排

一是充实执法力量。二是丰富普法形式。三是完善矛盾纠纷调处机制。

河口镇人民政府
2024年1月20日
"""

FAULTS = [
    ("调处成功率95%", "调处成功率97%", "figure-rate"),
    ("来访25件", "来访35件", "figure-sum-possible"),
    ("宣传册3000余份", "宣传册近3000余份", "figure-approximation"),
    ("宣传册3000余份", "宣传册3012余份", "figure-approximation-exact"),
    ("宣传12场", "宣传X场", "figure-placeholder"),
    (
        "二、存在的不足和原因\n\n一是执法力量不足，原因是持证人员少。二是普法形式单一，原因是经费有限。\n\n三、",
        "二、",
        "content-shortcomings",
    ),
    (
        "一是执法力量不足，原因是持证人员少。二是普法形式单一，原因是经费有限。",
        "一是执法力量不足。二是普法形式单一。",
        "content-causes",
    ),
    ("2024年度工作安排", "2023年度工作安排", "date-other-year"),
    ("现将河口镇2023年度", "现将河口镇2022年度", "date-other-year"),
    ("2024年1月20日", "2024年4月20日", "content-late"),
    ("2024年1月20日", "2024年1月32日", "date-impossible"),
    ("法制审核制度", "法治审核制度", "term-fixed"),
    ("河口镇人民政府\n2024", "河口镇人民政府。完善激励机，\n2024", "term-half-word"),
    ("督察工作规定》", "督查工作规定》", "law-name"),
    ("督察工作规定》", "督察工作规定", "structure-unpaired-marks"),
    ("学习习近平法治思想和", "学习《合同法》和", "law-repealed"),
    ("党的二十大精神", "党的二十届四中全会精神", "term-meeting-too-early"),
    ("党的二十大精神", "党的十九六中全会精神", "term-meeting-name"),
    ("“6.26”国际禁毒日", "“6.25”国际禁毒日", "date-occasion-unverified"),
    ("“12.4”国家宪法日", "“12.14”国家宪法日", "date-occasion"),
    ("（四）加强普法", "（五）加强普法", "structure-numbering-skip"),
    ("三是完善矛盾", "二是完善矛盾", "structure-numbering-repeat"),
    ("发放宣传册", "发放发放宣传册", "structure-doubled-word"),
    ("规范行政执法\n\n落实", "规范行政执法\n\n落实，，", "structure-punctuation"),
    ("镇长主持镇长", "镇长（13812345678）主持镇长", "people-mobile"),
    ("完善矛盾纠纷调处机制", "布署矛盾纠纷调处机制", "term-typo"),
    ("河口镇人民政府\n2024", "2024", "content-signature"),
    ("发放宣传册3000余份。", "发放宣传册3000余份。\n\n浏览次数：35", "page-residue"),
]


def _serious(text: str) -> list[str]:
    return [finding.rule for finding in proofread(text) if finding.severity is not Severity.INFO]


def test_a_good_report_passes() -> None:
    assert _serious(GOOD) == []


@pytest.mark.parametrize(("right", "wrong", "rule"), FAULTS)
def test_one_fault_is_found(right: str, wrong: str, rule: str) -> None:
    assert right in GOOD
    findings = proofread(GOOD.replace(right, wrong))
    assert rule in [finding.rule for finding in findings]
    others = [f"{one.rule} {one.quote}" for one in findings if one.severity is Severity.ERROR and one.rule != rule]
    assert others == []
