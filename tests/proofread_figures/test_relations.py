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


def test_the_computed_value_is_told() -> None:
    [relation] = ties("排查矛盾纠纷200起，成功调处150起，调处成功率80%", Tie.RATE_OF)
    assert (relation.figures, relation.computed) == ((2, 1, 0), 75.0)


def test_a_rate_without_any_count_has_no_relation() -> None:
    assert ties("办结率100%", Tie.RATE_OF) == []


def test_figures_of_two_sentences_are_not_parts_of_each_other() -> None:
    assert ties("开展巡逻200次。其中夜间60次。", Tie.PART_OF) == []
