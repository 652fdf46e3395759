"""Which ledger a figure belongs to: the words of its clause, else those of the figures before it in the sentence."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from zhangtu.proofread.figures.lexicon import STRONG, Lexicon, WordHit
from zhangtu.proofread.figures.stretch import Stretches
from zhangtu.words.units import MEASURES, Measure

_NOUN_FOLLOWS: Final = re.compile("[一-鿿“‘]")
_NEXT_COUNT: Final = re.compile("(?<![0-9０-９])[0-9０-９]+(?![0-9０-９年月日])")
_BEHIND: Final = 16
_TOOK_PART: Final = ("参加", "参与")
_CONTEXT: Final = 60
_SURE: Final = 9.0
_PLAIN: Final = 3
"""A weak word of so many characters says more than the clauses before."""
_UNLIKELY: Final = 4.0
_EXAMPLE: Final = 3.0
"""What a word loses that is only an example (决策论证、合同审核等工作50次)."""
_AND_SUCH: Final = re.compile("等(?=[一-鿿])(?!级|候|待)")
_ENDS_ITEM: Final = re.compile(".{0,2}[、等]")


class Position(NamedTuple):
    """Where a figure stands: its clause, its own edges, the end of the figure before it in the clause and in the text,
    and its sentence.
    """

    clause: tuple[int, int]
    start: int
    unit_end: int
    limit: int
    last: int
    sentence: int
    unit: str | None


def of(stretches: Stretches, position: Position, before: str | None, lexicon: Lexicon) -> str | None:
    """The ledger named nearest, behind the unit when a noun follows, else in front.

    ``before`` is the ledger of the figure before it in the same sentence, which a clause without a head of its own
    (办结率100%, 残疾人14件) goes on with; without one, the clauses before it in the sentence are asked. The answer
    ``NO_LEDGER`` says that the words name what no ledger holds, None that they name nothing.
    """
    ledger = _named_nearest(stretches, position, before, lexicon)
    ledger = lexicon.by_unit.get(position.unit or "") if ledger is None else ledger
    measure = MEASURES.get(position.unit) if position.unit else None
    return lexicon.by_measure.get(measure, {}).get(ledger, ledger) if measure and ledger else ledger


def _named_nearest(stretches: Stretches, position: Position, before: str | None, lexicon: Lexicon) -> str | None:
    text, low = stretches.text, max(position.clause[0], position.limit)
    doing = position.unit in lexicon.doing_units
    if doing and before in lexicon.registers:
        before = lexicon.instead.get(before or "")
    context = _earlier(text, max(position.sentence, low - _CONTEXT), low, lexicon) if low > position.sentence else None
    if (before or context) and lexicon.following.within(text, low, position.start):
        return before or context
    if before and position.last < low:
        before = _earlier(text, position.last, low, lexicon) or before  # 培训12次，参加学法考试，通过率100%
    front, behind = _words_around(stretches, position, low, lexicon)
    score, best = _weigh(_Scale(text, position, _unlikely(position.unit, lexicon)), front, behind)
    if best is None or (before and before not in lexicon.people and (best.weight < STRONG or score < _SURE)):
        return before or context
    if best.weight < STRONG and context is not None and best.end - best.start < _PLAIN:
        return context
    if best.ledger in lexicon.people:
        joined = _joined(text, best, position.unit_end, [*front, *behind], lexicon)
        if joined := joined or next((hit.ledger for hit in _next_clause(text, position.clause[1], lexicon)), None):
            return joined
    if doing and best.ledger in lexicon.people and best.ledger not in lexicon.instead:
        return before or context  # 网格员上报17121件 counts no people
    return lexicon.instead.get(best.ledger, best.ledger) if doing else best.ledger


def _unlikely(unit: str | None, lexicon: Lexicon) -> frozenset[str]:
    """The ledgers whose things are not counted by the unit: no register by 件 and 次, no papers by 场."""
    if unit in lexicon.session_units:
        return lexicon.registers | lexicon.not_in_sessions
    return lexicon.registers if unit in lexicon.doing_units else frozenset()


def _words_around(
    stretches: Stretches, position: Position, low: int, lexicon: Lexicon
) -> tuple[list[WordHit], list[WordHit]]:
    """The words in front of the number, and those behind its unit up to the next number, if a noun follows at all."""
    front = [*_hits(stretches, low, position.start, lexicon), *_title(stretches.text, low, position.start, lexicon)]
    high = position.clause[1]
    if not _NOUN_FOLLOWS.match(stretches.text, position.unit_end, high):
        return front, []
    next_count = _NEXT_COUNT.search(stretches.text, position.unit_end, high)
    return front, _hits(stretches, position.unit_end, next_count.start() if next_count else high, lexicon)


class _Scale(NamedTuple):
    """What the words around one figure are weighed by."""

    text: str
    position: Position
    unlikely: frozenset[str]

    def front(self, hit: WordHit, touching: float) -> float:
        """Worth less with every character between."""
        gap = self.position.start - hit.end
        score = self._plain(hit) - gap * 0.3
        if gap == 0 and hit.weight == STRONG:
            return score + touching
        return score

    def behind(self, hit: WordHit, begin: int) -> float:
        """Worth less with every character before the phrase it closes."""
        gap = begin - self.position.unit_end
        return self._plain(hit) - gap * 0.35 + (1.5 if gap <= _BEHIND else 0.0)

    def _plain(self, hit: WordHit) -> float:
        score = (10.0 if hit.weight == STRONG else 4.0) + (hit.end - hit.start)
        return score - _UNLIKELY if hit.ledger in self.unlikely else score

    def is_example(self, hit: WordHit) -> bool:
        ends = _ENDS_ITEM.match(self.text, hit.end, self.position.start)
        return ends is not None and _AND_SUCH.search(self.text, ends.end() - 1, self.position.start) is not None


def _weigh(scale: _Scale, front: list[WordHit], behind: list[WordHit]) -> tuple[float, WordHit | None]:
    """The weightiest word on either side; of equal ones the last, and the one in front.

    An example before 等 yields to a word for what is done with it, but is as sure as it was when there is none.
    """
    touching = _touching(scale.position.unit, follows=bool(behind))
    scored = [(scale.behind(hit, begin), 0.0, hit) for hit, begin in _heads(behind)]
    scored += [(scale.front(hit, touching), _EXAMPLE if scale.is_example(hit) else 0.0, hit) for hit in front]
    best: tuple[float, float, WordHit | None] = (-100.0, 0.0, None)
    for score, less, hit in scored:
        if score - less >= best[0] - best[1]:
            best = (score, less, hit)
    return best[0], best[2]


def _heads(hits: list[WordHit]) -> list[tuple[WordHit, int]]:
    """Each word and where the phrase it closes begins.

    Of words that touch the last is the head (社区矫正协理员), unless it is too plain to be one (行政职权事项).
    """
    out: list[tuple[WordHit, int]] = []
    for hit in hits:
        if not out or out[-1][0].end != hit.start:
            out.append((hit, hit.start))
        elif hit.weight >= out[-1][0].weight:
            out[-1] = (hit, out[-1][1])
    return out


def _touching(unit: str | None, *, follows: bool) -> float:
    """What a word right in front of the number is worth: most for 宣传材料400份, least for 三类窗口 and 12名干部."""
    if not follows:
        return 3.0
    return 1.0 if unit is not None and MEASURES.get(unit) in (Measure.LOOSE, Measure.PEOPLE) else 4.0


def _hits(stretches: Stretches, low: int, high: int, lexicon: Lexicon) -> list[WordHit]:
    """The words of a stretch, those in titles of documents left out."""
    return [hit for hit in lexicon.ledgers.hits(stretches.text, low, high) if not stretches.titled(hit.start)]


def _title(text: str, low: int, start: int, lexicon: Lexicon) -> list[WordHit]:
    """The last word of a title right before the number: of 《目标责任书》10份 the 责任书 are counted."""
    if text[start - 1 : start] != "》":
        return []
    return [hit for hit in lexicon.ledgers.hits(text, max(low, start - _CONTEXT), start) if hit.end == start - 1]


def headed(stretches: Stretches, low: int, high: int, lexicon: Lexicon) -> str | None:
    """The ledger the first words of a paragraph name."""
    hits = [hit for hit in _hits(stretches, low, high, lexicon) if hit.weight == STRONG]
    return hits[0].ledger if hits else None


def named(phrase: str, lexicon: Lexicon) -> str | None:
    """The ledger a short phrase names: its longest sure word, else its longest weak one."""
    best = max(lexicon.ledgers.hits(phrase, 0, len(phrase)), key=lambda hit: (hit.weight, hit.end), default=None)
    return best.ledger if best else None


def _next_clause(text: str, high: int, lexicon: Lexicon) -> list[WordHit]:
    """The words of the next clause when it goes on with what those people took part in (，参加…培训)."""
    if not text.startswith(_TOOK_PART, high + 1):
        return []
    hits = lexicon.ledgers.hits(text, high + 1, min(len(text), high + _CONTEXT))
    return [hit for hit in hits if hit.ledger in lexicon.activities]


def _earlier(text: str, low: int, high: int, lexicon: Lexicon) -> str | None:
    """The last sure word of the clauses before, unless it names what is mentioned everywhere: people, bodies."""
    hits = [
        hit
        for hit in lexicon.ledgers.hits(text, low, high)
        if hit.weight == STRONG and hit.ledger not in lexicon.registers
    ]
    return hits[-1].ledger if hits else None


def _joined(text: str, people: WordHit, unit_end: int, hits: list[WordHit], lexicon: Lexicon) -> str | None:
    """What the people counted took part in: 名执法人员进行…培训 belongs to the training."""
    for hit in reversed(hits):
        if (
            hit.start > people.start
            and hit.ledger in lexicon.activities
            and lexicon.joining.within(text, min(people.end, unit_end), hit.start)
        ):
            return hit.ledger
    return None
