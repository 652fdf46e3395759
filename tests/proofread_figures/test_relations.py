"""What the text says of its figures together, and whether it holds."""

import pytest

from zhangtu.proofread.figures import Relation, Tie, find, relate


def ties(text: str, kind: Tie) -> list[Relation]:
    """The relations of one kind in a text."""
    return [relation for relation in relate(text, find(text)) if relation.kind is kind]


@pytest.mark.parametrize(
    ("text", "kind", "holds"),
    [
        ("排查矛盾纠纷1220起，成功调处1187起，调处成功率97.3%", Tie.RATE_OF, True),
        ("排查矛盾纠纷1220起，成功调处1187起，调处成功率98.3%", Tie.RATE_OF, False),
        ("受理案件100余件，办结95件，办结率92%", Tie.RATE_OF, True),
        ("受理案件50件，办结45件，办结率100%", Tie.RATE_OF, False),
        ("共受理复议案件9起。维持2件，占比22.2%", Tie.RATE_OF, True),
        ("办理案件12件，办结率100%", Tie.RATE_OF, None),
        ("受理案件近200件，办结95件，办结率48%", Tie.RATE_OF, True),
        ("受理案件不超过200件，办结95件，办结率48%", Tie.RATE_OF, True),
        ("受理案件200件以上，办结95件，办结率58%", Tie.RATE_OF, False),
        ("受理案件9余件，办结3件，办结率33%", Tie.RATE_OF, True),
        ("排查纠纷10件，查处5件，发案率3%", Tie.RATE_OF, None),
        ("收到9件，检查12件，整改5人，达标率41.2%", Tie.RATE_OF, None),
        ("发现问题9个，检查12人，整改问题11个，整改率91.7%", Tie.RATE_OF, None),
        ("查处案件5件，涉及12人，其中重大案件3件，占50%", Tie.RATE_OF, False),
        ("受理20件，受理后化解10件，调处3件，化解率50%", Tie.RATE_OF, True),
        ("受理纠纷20件，走访人员30人，成功化解纠纷12件，化解成功率70%", Tie.RATE_OF, False),
        ("审查文件362件（正在审核的5件）", Tie.PART_OF, True),
        ("受理案件1.8万件，办结1.2万件，办结率66%", Tie.RATE_OF, True),
        ("新受理的复议151件中，教育部门140件，占比92.71%", Tie.RATE_OF, True),
        ("信访来访50件，其中重复访8件，占比30%", Tie.RATE_OF, False),
        ("开展讲座5次，占比30%", Tie.RATE_OF, None),
        ("成功调处8件，调处成功率80%", Tie.RATE_OF, None),
        ("开展治安巡逻200余次，其中夜间巡逻60余次", Tie.PART_OF, True),
        ("开展治安巡逻50次，其中夜间巡逻60次", Tie.PART_OF, False),
        ("参加行政诉讼案件6件，已审结4件", Tie.PART_OF, True),
        ("受理案件6件，已审结8件", Tie.PART_OF, None),
        ("受理法律援助案件307件（民事163件，刑事144件）", Tie.SUM_OF, True),
        ("受理法律援助案件307件（民事163件，刑事134件）", Tie.SUM_OF, False),
        ("受理法律援助案件307件（民事163件、刑事134件等）", Tie.SUM_OF, None),
        ("开展征求意见34次（15部法规、14件规章、11件文件）", Tie.SUM_OF, None),
        ("开展活动40次=15次+14次+11次", Tie.SUM_OF, True),
        ("开展活动34次=15次+14次+11次", Tie.SUM_OF, False),
        ("讲座5次，培训22次，宣传12次，合计39次", Tie.SUM_OF, True),
        ("讲座5次，培训22次，宣传12次，合计40次", Tie.SUM_OF, False),
        ("民事、刑事案件分别为163件、144件", Tie.EACH_OF, True),
        ("民事、刑事、行政案件分别为163件、144件", Tie.EACH_OF, None),
        ("参保率由91%提高到95%，提高4个百分点", Tie.CHANGE_OF, True),
        ("参保率由91%提高到95%，提高7个百分点", Tie.CHANGE_OF, False),
        ("案件由200件减少到150件，下降25%", Tie.CHANGE_OF, True),
        ("案件由200件减少到150件，下降35%", Tie.CHANGE_OF, False),
        ("受理案件9件，办结8件，已全部办结", Tie.FULL_COVERAGE, False),
        ("受理案件9件，办结9件，已全部办结", Tie.FULL_COVERAGE, True),
        ("开展培训5次，参加600人次，平均每次120人次", Tie.AVERAGE_OF, True),
        ("开展培训5次，参加600人次，平均每次150人次", Tie.AVERAGE_OF, False),
        ("全年共开展法治宣传活动39次。\n全年共开展法治宣传活动39次。", Tie.SAME_AS, True),
        ("全年共开展法治宣传活动39次。\n全年共开展法治宣传活动40次。", Tie.SAME_AS, False),
        ("开展法治宣传活动39次。\n同时开展法治宣传活动4次。", Tie.SAME_AS, None),
    ],
)
def test_a_relation_is_read_and_judged(text: str, kind: Tie, holds: bool | None) -> None:
    [relation] = ties(text, kind)
    assert relation.holds is holds


def test_parts_listed_behind_brackets_belong_to_the_whole_before_them() -> None:
    text = "受理案件307件（民事163件，刑事144件），其中：农民工26件，残疾人14件。"
    assert [relation.figures for relation in ties(text, Tie.PART_OF)] == [(3, 0), (4, 0)]


def test_a_formula_ends_where_the_pluses_end() -> None:
    assert [relation.figures for relation in ties("活动29次=15次+14次，另有11次", Tie.SUM_OF)] == [(0, 1, 2)]


def test_a_list_in_step_ends_where_it_says_something_else() -> None:
    assert [relation.figures for relation in ties("民事、刑事分别为1件、2件，另外还受理行政案件5件", Tie.EACH_OF)] == [
        (0, 1)
    ]


def test_parts_end_where_another_ledger_begins() -> None:
    text = "受理法律援助案件30件，其中民事20件，刑事5件，接受法律咨询294次"
    assert [relation.figures for relation in ties(text, Tie.PART_OF)] == [(1, 0), (2, 0)]


def test_parts_end_at_a_rate_of_its_own() -> None:
    text = "应诉案件45件，其中一审32件、二审13件，出庭应诉率100%，败诉4件"
    assert [relation.figures for relation in ties(text, Tie.SUM_OF)] == [(0, 1, 2)]


def test_the_computed_value_is_told() -> None:
    [relation] = ties("排查矛盾纠纷200起，成功调处150起，调处成功率80%", Tie.RATE_OF)
    assert (relation.figures, relation.computed) == ((2, 1, 0), 75.0)


def test_a_rate_without_any_count_has_no_relation() -> None:
    assert ties("办结率100%", Tie.RATE_OF) == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("讲座5次，培训22人，共39次", Tie.SUM_OF),
        ("讲座5次，共39人", Tie.SUM_OF),
        ("共39次，其中讲座X次", Tie.PART_OF),
        ("每千人6.6批次，其中抽检5万批次", Tie.PART_OF),
        ("民事（163件）和刑事", Tie.SUM_OF),
        ("开展活动40次=15次", Tie.SUM_OF),
        ("参加分别为163件", Tie.EACH_OF),
        ("由3件增至5个，增长20%", Tie.CHANGE_OF),
        ("案件由0件增加到5件，增长50%", Tie.CHANGE_OF),
        ("受理307件（民事X件，刑事X件）", Tie.SUM_OF),
        ("开展活动40次=15次，另有14次", Tie.SUM_OF),
        ("由3件增至5件，人均增长20%", Tie.CHANGE_OF),
        ("受理9件，办结8件，另有3件全部办结", Tie.FULL_COVERAGE),
        ("拥有9件，取得8件，已全部办结", Tie.FULL_COVERAGE),
        ("参加600人次，平均每次120人次", Tie.AVERAGE_OF),
    ],
)
def test_what_is_not_said_is_not_tied(text: str, kind: Tie) -> None:
    assert ties(text, kind) == []


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("2023年共开展法治宣传活动39次。", "2024年共开展法治宣传活动40次。"),
        ("全镇现有人民调解员93人。", "其中专业性人民调解员12人。"),
        ("辖区12个村成立调委会。", "辖区15个村配备法律顾问。"),
        ("全镇共12个行政村社区成立调委会。", "全镇共15个行政村社区配备法律顾问。"),
        ("2023年全年共开展普法宣传活动39次。", "2024年全年共开展普法宣传活动40次。"),
    ],
)
def test_two_values_of_two_scopes_do_not_contradict(first: str, second: str) -> None:
    assert all(relation.holds is not False for relation in ties(first + "\n" + second, Tie.SAME_AS))


def test_two_standing_counts_of_one_thing_contradict() -> None:
    [relation] = ties("全镇共有人民调解员93人。\n全镇共有人民调解员95人。", Tie.SAME_AS)
    assert relation.holds is False


def test_figures_of_two_sentences_are_not_parts_of_each_other() -> None:
    assert ties("开展巡逻200次。其中夜间60次。", Tie.PART_OF) == []


def test_a_part_in_a_whole_told_before_its_outcome() -> None:
    text = "受理纠纷320件，调解成功315件，调解成功率98.4%，其中婚姻家庭100件、邻里120件、土地100件。"
    [total] = ties(text, Tie.SUM_OF)
    assert (total.figures, total.holds) == ((0, 3, 4, 5), True)


def test_the_whole_told_before_is_no_part_of_the_total_told_behind() -> None:
    text = "收到申请50件，其中予以公开30件、部分公开10件、不予公开12件，共计50件。"
    assert [tie.figures for tie in ties(text, Tie.SUM_OF) if tie.holds is False] == [(4, 1, 2, 3)]


def test_a_share_is_of_the_total_and_not_of_the_part_before_it() -> None:
    text = "行政处罚20件，其中一般程序15件，占75%；简易程序5件，占20%。"
    assert [(tie.figures, tie.holds) for tie in ties(text, Tie.RATE_OF)] == [((2, 1, 0), True), ((4, 3, 0), False)]


@pytest.mark.parametrize(
    ("text", "figures", "holds"),
    [
        ("平均每场覆盖50人，共开展20场，覆盖1200人次。", (0, 2, 1), False),
        ("培训3场，累计培训450人次，场均150人次。", (2, 1, 0), True),
    ],
)
def test_an_average_may_stand_in_front_or_be_one_word(text: str, figures: tuple[int, ...], holds: bool) -> None:
    [average] = ties(text, Tie.AVERAGE_OF)
    assert (average.figures, average.holds) == (figures, holds)
