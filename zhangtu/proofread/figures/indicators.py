"""Which indicator of the catalogue a figure is, where its words say so and say nothing more.

受理矛盾纠纷128件 is 矛盾纠纷调解.受理件数. 受理劳动争议20件 is a part of it that no indicator counts: None.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final, NamedTuple

from pydantic import ConfigDict, Field

from zhangtu.catalog.folders import SHIPPED, topmost
from zhangtu.catalog.parse import parse
from zhangtu.catalog.source import read
from zhangtu.catalog.spec import Spec
from zhangtu.proofread.figures.figure import TextFigureKind
from zhangtu.proofread.figures.lexicon import Lexicon
from zhangtu.words.numbers import MYRIADS

_TAIL: Final = re.compile(
    "(?:件次|件数|起数|次数|人次|人数|份数|场次|条数|条次|张数|项数|户数|家数|宗数|批次|金额|数)$"
)
_ALIKE: Final = tuple(
    frozenset(words.split())
    for words in ("件 起 宗 例", "人 名 位", "次 场 期 场次", "份 册 张 本", "个 家 所 处", "条 篇", "条次 条")
)


class NamedUnit(Spec):
    """Of an indicator's file this room reads the unit alone; the whole is the measure room's to judge."""

    model_config = ConfigDict(extra="ignore")

    unit: str = Field(alias="单位", min_length=1)


class NamedUnits(Spec):
    """The ledger of a file of indicators, and their names with their units."""

    model_config = ConfigDict(extra="ignore")

    ledger: str = Field(alias="台账")
    indicators: dict[str, NamedUnit] = Field(alias="指标")


class IndicatorStem(NamedTuple):
    """An indicator by what its name says: 受理件数 has the stem 受理; a rate is its whole name."""

    key: str
    stem: str
    unit: str


@cache
def of_ledger(ledger: str) -> tuple[IndicatorStem, ...]:
    """The indicators of one ledger, those with the longest stem first; none if the catalogue has no such file."""
    base = next(topmost((SHIPPED,), f"indicators/{ledger}.yaml"), None)
    if base is None:
        return ()
    named = parse(NamedUnits, read(*base))
    indicators = [
        IndicatorStem(f"{named.ledger}.{name}", _TAIL.sub("", name), spec.unit)
        for name, spec in named.indicators.items()
    ]
    return tuple(sorted(indicators, key=lambda indicator: -len(indicator.stem)))


def of(
    ledger: str | None, kind: TextFigureKind, unit: str | None, phrases: tuple[str, ...], lexicon: Lexicon
) -> str | None:
    """The one indicator whose stem a phrase holds when nothing is left that would narrow it."""
    if ledger is None or kind is TextFigureKind.CHANGE:
        return None
    for phrase in phrases:
        candidates = [i for i in of_ledger(ledger) if i.stem in phrase and _measures(i, unit, kind)]
        longest = [i for i in candidates if len(i.stem) == len(candidates[0].stem)]
        if len(longest) == 1 and not _rest(phrase.replace(candidates[0].stem, "\n", 1), ledger, lexicon):
            return longest[0].key
    return None


def _measures(indicator: IndicatorStem, unit: str | None, kind: TextFigureKind) -> bool:
    """Whether the figure has the indicator's unit, or another word for the same; a zero claim often has none."""
    if unit is None:
        return kind is TextFigureKind.ZERO and indicator.unit != "%"
    named = indicator.unit[1:] if indicator.unit[0] in MYRIADS and len(indicator.unit) > 1 else indicator.unit
    return named == unit or any(named in alike and unit in alike for alike in _ALIKE)


def _rest(phrase: str, ledger: str, lexicon: Lexicon) -> str:
    """What of a phrase is neither a common name of what the ledger holds nor a word that narrows nothing."""
    common = lexicon.common.get(ledger)
    return lexicon.plain.sub("", common.sub("\n", phrase) if common else phrase)
