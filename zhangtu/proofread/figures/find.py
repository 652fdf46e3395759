"""Every statistical figure of a report."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from typing import Final

from zhangtu.proofread.figures import (
    approximation,
    bare,
    belonging,
    indicators,
    kind,
    lexicon,
    period,
    refuse,
    subject,
    unit,
    zero,
)
from zhangtu.proofread.figures.figure import TextFigure, TextFigureKind
from zhangtu.proofread.figures.lexicon import Lexicon
from zhangtu.proofread.figures.numerals import Form, Numeral, scan
from zhangtu.proofread.figures.plans import Plans
from zhangtu.proofread.figures.squeeze import Squeezed
from zhangtu.proofread.figures.stretch import Stretches
from zhangtu.proofread.figures.tables import Cell, Tables
from zhangtu.proofread.figures.unit import MeasureWord
from zhangtu.words.numbers import Approx, whole
from zhangtu.words.traditional import simplified

_RANGE: Final = re.compile(r"[-—–~～至到]{1,2}$")
_NEXT_DENIAL: Final = re.compile("、[^，,。；;、]{0,8}[无未零]")
_FAR: Final = 160
_PARAGRAPH: Final = 600
_HEAD: Final = 40
_LONG: Final = 3000
"""A text so long that hardly says 法治 is about all the work of a government; there only sure words name a ledger."""
_NOUN: Final = 20
_LEGAL: Final = 500
"""A report that says 法治 once in so many characters is about it; there a figure without a ledger word is a rarity."""


def find(text: str, words: Lexicon | None = None) -> list[TextFigure]:
    """The figures of a text in order; spans are positions in the text as given. Takes linear time."""
    squeezed = Squeezed(simplified(text))
    figures = Finder(squeezed.text, words or lexicon.default()).figures()
    return figures if squeezed.text is text else [_placed(f, squeezed, text) for f in figures]


def _placed(figure: TextFigure, squeezed: Squeezed, text: str) -> TextFigure:
    start, end = squeezed.back(figure.start, figure.end)
    return replace(figure, start=start, end=end, raw=text[start:end])


Count = tuple[Numeral, MeasureWord, Approx | None]
"""A numeral that counts, its unit, and its bound in a range."""


def _times(value: float | int | None, factor: int) -> float | int | None:
    """The value in units of one, exactly: 38.5 under 万元 is 385000."""
    return value if value is None or factor == 1 else whole(Decimal(str(value)) * factor)


def _start(piece: zero.Zero | Count) -> int:
    return piece.start if isinstance(piece, zero.Zero) else piece[0].start


class Finder:
    """One pass over one text: what the figure before was is all that is remembered."""

    def __init__(self, text: str, words: Lexicon) -> None:
        self.text = text
        self.stretches = Stretches(text)
        self.plans = Plans(text, words)
        self.tables = Tables(text)
        self.last: TextFigure | None = None
        self.last_end = 0
        self.legal = text.count("法治") * _LEGAL > len(text)
        general = len(text) > _LONG and not self.legal
        self.words = replace(words, ledgers=words.sure_ledgers) if general else words

    def figures(self) -> list[TextFigure]:
        """All figures in order, zero claims included."""
        pieces: list[zero.Zero | Count] = [*zero.claims(self.text, self.stretches, self.words), *self._counts()]
        figures: list[TextFigure] = []
        for piece in sorted(pieces, key=_start):
            self.last = self._zero(piece) if isinstance(piece, zero.Zero) else self._figure(*piece)
            figures.append(self.last)
        return figures

    def _counts(self) -> Iterator[Count]:
        """The numerals that are figures, with unit and bound; a range 3—5次 is two."""
        waiting: Numeral | None = None
        taken = 0
        for numeral in scan(self.text):
            if numeral.start < taken:
                continue  # the 百 of 个百分点
            low, high = self.stretches.clause(numeral.left, numeral.end)
            joined = waiting is not None and self._joins(waiting, numeral)
            measured = self._measure(numeral, low, high, joined=joined)
            if measured and joined and waiting:
                yield waiting, measured._replace(end=waiting.end), "at_least"
                numeral = numeral._replace(before=waiting.left)
            if measured:
                taken = measured.end
                yield numeral, measured, "at_most" if joined else None
            waiting = None if measured else numeral

    def _joins(self, first: Numeral, second: Numeral) -> bool:
        between = self.text[first.end : second.start]
        return (
            len(between) <= 2
            and _RANGE.fullmatch(between) is not None
            and first.form is second.form is not Form.BLANK
            and not refuse.is_name(self.text, first, self.stretches, self.words)
        )

    def _measure(self, numeral: Numeral, low: int, high: int, *, joined: bool) -> MeasureWord | None:
        """The numeral's unit if it is a figure, else None."""
        text, words = self.text, self.words
        if not joined and refuse.is_name(text, numeral, self.stretches, words):
            return None
        measured = unit.of(text, numeral, low)
        if measured.word is None and (cell := self._cell(numeral)):
            return measured._replace(word=cell.unit)
        if measured.word is None:
            accepted, implied = bare.accepted(text, numeral, measured, low, words)
            return measured._replace(word=implied) if accepted else None
        if refuse.is_unproved(text, numeral, measured, low, high, words):
            return None
        return measured

    def _figure(self, numeral: Numeral, measured: MeasureWord, bound: Approx | None) -> TextFigure:
        text, start = self.text, numeral.start
        clause = self.stretches.clause(numeral.left, measured.end)
        front, begin = approximation.front(text, clause[0], numeral.left)
        behind = approximation.after(text, measured.end, clause[1])
        behind = "about" if measured.about else behind
        approx = bound or approximation.combine(front, measured.loose or numeral.vague, behind)
        limit = max(clause[0], self.last_end)
        named = subject.of(text, clause, begin, measured.end, limit)
        sentence = self.stretches.sentence(start)
        inherited = self.last if self.last and self.last.start >= sentence and start - self.last.end < _FAR else None
        before = inherited.ledger if inherited else None
        position = belonging.Position(clause, begin, measured.end, limit, self.last_end, sentence, measured.word)
        cell = self._cell(numeral)
        ledger = belonging.of(self.stretches, position, before, self.words)
        ledger = self._around(start) if ledger is None else ledger or None
        if cell:
            ledger, named = belonging.named(cell.title + cell.subject, self.words) or None, cell.subject
            numeral = numeral._replace(
                value=_times(numeral.value, cell.factor) if measured.word == cell.unit else numeral.value
            )
        word = unit.per(text, clause[0], begin, measured.word) if measured.word else None
        self.last_end = measured.end
        word = "%" if word == "％" else word
        sort = kind.of(text, begin, word, clause[0], ledger, self.words, numeral.value)
        phrases = (text[limit:begin] + text[measured.end : min(clause[1], measured.end + _NOUN)], text[limit:begin])
        return TextFigure(
            start=start,
            end=numeral.end,
            raw=text[start : numeral.end],
            value=numeral.value,
            unit=word,
            approx=approx,
            kind=sort,
            subject=named or (inherited.subject if inherited else ""),
            ledger=ledger,
            indicator=indicators.of(ledger, sort, word, (named,) if cell else phrases, self.words),
            period=period.of(text, start),
            target=self.plans.target(text, clause[0], start),
        )

    def _cell(self, numeral: Numeral) -> Cell | None:
        """The table cell a numeral fills, if its label or heading names something that is counted."""
        cell = self.tables.at(numeral.start)
        countable = cell and (cell.unit or belonging.named(cell.subject, self.words))
        return cell if countable and numeral.form is Form.ARABIC else None

    def _around(self, start: int) -> str | None:
        """In a report on the rule of law: what the figure before it in the paragraph counted, else its heading."""
        if not self.legal:
            return None
        begin = self.text.rfind("\n", max(0, start - _PARAGRAPH), start) + 1
        near = self.last if self.last and self.last.ledger not in self.words.people else None
        if near and near.start >= begin and start - near.end < _FAR:
            return near.ledger
        return belonging.headed(self.stretches, begin, min(start, begin + _HEAD), self.words) if begin else None

    def _item(self, claim: zero.Zero, low: int, high: int) -> tuple[int, int]:
        """Of several denials in one clause (无诉讼、无复议案件) the part that is this one's."""
        follows = _NEXT_DENIAL.search(self.text, claim.end, high)
        precedes = self.text.rfind("、", low, claim.start) + 1
        apart = precedes > low and (precedes == claim.start or self.text[claim.start] == "零")
        return (precedes if apart else low), (follows.start() if follows else high)

    def _denied(self, claim: zero.Zero, low: int, high: int) -> str:
        """What a zero claim denies: behind 未发生, on both sides of the 零 in 行政诉讼零败诉."""
        text, noun = self.text, self.words.zero_after.match(self.text, claim.end)
        if noun is None or text[claim.start : claim.end] != "零":
            return subject.of(text, (low, high), claim.start, claim.thing, low)
        last = text.rfind("、", low, claim.start) + 1
        front = subject.of(text, (low, high), claim.start, high, max(low, last)).rstrip('“"‘')
        return front + (noun[0] if noun[0] != "发生" else "") or noun[0]

    def _zero(self, claim: zero.Zero) -> TextFigure:
        text = self.text
        low, high = self.stretches.clause(claim.start, claim.end)
        hits = list(self.words.ledgers.hits(text, *self._item(claim, low, high)))
        best = max(hits, key=lambda hit: (hit.weight, hit.start), default=None)
        ledger = best.ledger or None if best else None
        denied = text[low : claim.start] + text[claim.thing : high]
        return TextFigure(
            start=claim.start,
            end=claim.end,
            raw=text[claim.start : claim.end],
            value=0,
            unit=claim.unit,
            approx=None,
            kind=TextFigureKind.ZERO,
            subject=self._denied(claim, low, high),
            ledger=ledger,
            indicator=indicators.of(ledger, TextFigureKind.ZERO, claim.unit, (denied,), self.words),
            period=period.of(text, claim.start),
            target=self.plans.target(text, low, claim.start),
        )
