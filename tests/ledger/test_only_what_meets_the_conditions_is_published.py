"""What a ledger declares public is shown only of records that meet its conditions."""

from datetime import date

import pytest

from tests.book import PlainBook
from tests.ledger.conftest import Enter
from tests.people import Places
from zhangtu.catalog.sentences import Sentence
from zhangtu.ledger.conditions import holds
from zhangtu.ledger.content import Content
from zhangtu.ledger.public import public
from zhangtu.ledger.shown import Public

TODAY = date(2026, 3, 3)


@pytest.mark.parametrize(
    ("said", "numbers"),
    [
        ("纠纷类型 为 邻里", 1),
        ("纠纷类型 不为 邻里", 2),
        ("纠纷类型 在 邻里、其他", 2),
        ("有激化风险 为 否", 1),
        ("有激化风险 不为 否", 2),
        ("参与人 为 律师", 1),
        ("发生地 有", 1),
        ("发生地 无", 2),
        ("涉及金额 为 100", 1),
    ],
)
def test_the_gate_and_the_sentence_agree(
    enter: Enter, book: PlainBook, places: Places, said: str, numbers: int
) -> None:
    enter(places.town, 纠纷类型="邻里", 涉及金额="100", 参与人=["村干部"])
    enter(places.east, 纠纷类型="婚姻家庭", 发生地="西村", 有激化风险="是", 参与人=["村干部", "律师"])
    enter(places.west, 纠纷类型="其他", 有激化风险="否")
    sentence = Sentence.parse(said)
    open_to_all = Public.model_validate({"栏目": "调解", "字段": ["纠纷类型"], "当": said})
    spec = book.ledgers["mediation"].spec.model_copy(update={"public": open_to_all})
    every = list(public("mediation", spec.model_copy(update={"public": Public(栏目="调", 字段=("纠纷类型",))}), TODAY))
    shown = {each.pk for each in public("mediation", spec, TODAY)}
    assert len(every) == 3
    assert len(shown) == numbers
    assert shown == {each.pk for each in every if holds(spec, Content(each.state, each.data), sentence)}
