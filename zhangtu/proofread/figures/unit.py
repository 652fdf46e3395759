"""The unit of a numeral: behind it, before it in brackets, or per month as in 每月四次."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from zhangtu.proofread.figures.approximation import trailing
from zhangtu.proofread.figures.numerals import Numeral
from zhangtu.words import units

_BRACKETED: Final = re.compile(r"[(（] ?(?:单位[:：])?([^()（）\s]{1,5}) ?[)）] ?[:：]?[ \t|　]*\Z")
_PER: Final = re.compile(
    r"每(?:个)?(月|年|季度|周|日|天|半年|季|学期)(?:至少|最少|不少于)?(?:开展|召开|组织|举办|进行)?$"
)
_SPLIT: Final = re.compile(
    "人(?:民|口|员|均|才|大|社|力|身|格|道|生(?!活)|心|气|居)|次(?:要|序|日|年)|起(?:来|步|草|始)|家(?:庭|长|乡|喻)|名(?:称|单(?!位)|录|牌)"
    "|单(?:位|独)|部(?:门|分|署|队|委)|条(?:例|件)|所(?:有|在)|本(?:级|地|年|次|市|省|县|镇|区)|场(?:所|景|馆|镇)|位(?:置|居)|对(?:于|接|口)"
    "|成(?:立|为|功|效|员|果|都|本|熟|长)|分(?:别|布|析|为|类|级|管|局)|天(?:津|然|网|府)|秒(?:批)|支(?:持|撑|部)|批(?:准|复|次)|面(?:向|对|积)"
    "|台(?:账|风|州|湾|阶)|期(?:间|末|初)|宗(?:旨)|把(?:手|握|关)|口(?:岸|号)|列(?:入|为)|元(?:旦)|方(?:面|式|便)|班(?:子)|米(?:粉|兰)|组(?:织|建|团)|队(?:伍)|间(?:接)"
    "|则(?:是)|票(?:决|据|价|房)|例(?:如)|只(?:有|是)|张(?:家|贴)|处(?:置|理|罚|级|长)|点(?:位)|头(?:部)|瓶(?:颈)|盘(?:活)|顶(?:格)|团(?:队|结)|轮(?:动|训)|层(?:面)|回(?:应|复|升|望|顾|首)|根(?:据|本)|副(?:省)|双(?:向)"
)
_WHOLE: Final = frozenset(["人次", "批次", "部门"])


class MeasureWord(NamedTuple):
    """A unit and where it ends; ``loose`` when 余 or 多 stood before it."""

    word: str | None
    end: int
    loose: bool
    about: bool = False


def of(text: str, numeral: Numeral, low: int) -> MeasureWord:
    """The unit that belongs to a numeral; its word is None when there is none."""
    if numeral.unit:
        return MeasureWord(numeral.unit, numeral.end, False)
    loose = trailing(text, numeral.end)
    about = text[numeral.end : numeral.end + 1] == "来" and units.at(text, numeral.end + 1) is not None
    at = numeral.end + (loose or int(about))
    while text[at : at + 1] in {" ", "　"}:
        at += 1
    word = units.at(text, at)
    if word and word not in _WHOLE and _SPLIT.match(text, at + len(word) - 1):
        word = None
    if word is None:
        bracketed = _BRACKETED.search(text, max(low - 8, numeral.start - 16, 0), numeral.start)
        if bracketed and bracketed[1] in units.MEASURES:
            return MeasureWord(bracketed[1], numeral.end + loose, bool(loose))
        return MeasureWord(None, numeral.end + loose, bool(loose))
    return MeasureWord(word, at + len(word), bool(loose), about)


def per(text: str, low: int, start: int, word: str) -> str:
    """次 becomes 次/月 after 每月; only what happens has a frequency."""
    if units.MEASURES.get(word) is not units.Measure.EVENTS:
        return word
    match = _PER.search(text, max(low, start - 12), start)
    return f"{word}/{match[1]}" if match else word
