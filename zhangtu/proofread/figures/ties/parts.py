"""Parts and wholes: 其中, brackets behind a total, 共计 behind its parts, and = with +."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from zhangtu.proofread.figures.figure import Relation, TextFigureKind, Tie
from zhangtu.proofread.figures.ties.interval import of, total
from zhangtu.proofread.figures.ties.scene import LOOK_BACK, Scene, alike, is_count

_AMONG: Final = re.compile("其中([：:]?)")
_EVERY: Final = re.compile("每.{1,6}$")
_SEMICOLON: Final = re.compile("[；;]")
_CLOSED: Final = re.compile("[）)]")
_OPENS: Final = re.compile("^[^，,。；;（(]{0,4}[（(]")
_OPEN: Final = re.compile(r"^[^，,。；;（(]{0,4}[（(](?!其中)[^（()）]{0,20}$")
_INSIDE: Final = re.compile(r"^[^（()）]{0,40}$")
_LISTED: Final = re.compile(
    r"^[^。；;]{0,6}[，,、；;][^，,。；;（(）)]{1,16}$|^[^，,。；;、（(）)]{0,3}[，,、]\s*[^，,。；;、]{0,14}$"
)
_PLUS: Final = re.compile(r"^\D{0,6}[+＋]\D{0,12}$")
_EQUALS: Final = re.compile(r"^\D{0,6}[=＝]\D{0,12}$")
_DIVIDED: Final = re.compile(r"^[^，,。；;]{0,4}[，,：:]\s*分别(?:为|是)[一-鿿]{1,14}$")
_NAMED_NEXT: Final = re.compile(r"^[^，,。；;、（(）)]{0,3}[，,、和及]\s*[一-鿿]{1,14}$")
_IN_ALL: Final = re.compile(r"[，,；;、](?:共计|合计|总计|共)(?:[一-鿿]{0,4})$")
_DONE_LATER: Final = re.compile(
    "(?:已|均|成功)?(?:办结|结案|审结|调处成功|成功调处|调解成功|成功调解|调处结案|整改完成|完成整改)[^，,。；;一-鿿]{0,2}$"
)
_ENDED: Final = re.compile(_DONE_LATER.pattern + r"|成功[^，,。；;一-鿿]{0,2}$")
_OUTCOME: Final = 4
_TAKEN_IN: Final = re.compile("(?:受理|排查|接到|收到|共收|收案|新收|立案|参加|接收|审理|发现|交办)[^，,。；;]{0,24}$")


def parts(scene: Scene) -> Iterator[Relation]:
    """PART_OF for each part, SUM_OF where the parts are told to make the whole."""
    for sentence in scene.sentences:
        for number, index in enumerate(sentence):
            if not is_count(scene.figures[index]):
                continue
            rest = sentence[number + 1 : number + 1 + LOOK_BACK]
            yield from _among(scene, index, rest)
            yield from _bracketed(scene, index, rest)
            yield from _formula(scene, index, rest)
            yield from _divided(scene, index, rest)
            yield from _in_all(scene, index, sentence[max(0, number - LOOK_BACK) : number])
            yield from _done_of(scene, index, rest)


def _among(scene: Scene, whole: int, rest: list[int]) -> Iterator[Relation]:
    """其中 behind a whole (and the brackets after it): every listed part of the same unit is at most the whole."""
    rest = _past_outcome(scene, whole, _past_brackets(scene, whole, rest))
    match = _AMONG.search(scene.between(rest[0] - 1, rest[0])) if rest else None
    if (
        match is None
        or _EVERY.search(scene.lead(whole))
        or (rest[0] == whole + 1 and _CLOSED.search(scene.between(whole, rest[0])[: match.start()]))
    ):
        return
    colon = bool(match[1])
    members = [rest[0]]
    for previous, index in pairwise(rest):
        between = scene.between(previous, index)
        parted = (
            not _LISTED.match(between)
            or (not colon and _SEMICOLON.search(between))
            or _IN_ALL.search(scene.lead(index))
        )
        named_rate = scene.figures[index].kind is TextFigureKind.RATE and "占" not in scene.lead(index)
        if parted or named_rate or scene.figures[index].ledger != scene.figures[previous].ledger:
            break
        members.append(index)
    same = [i for i in members if is_count(scene.figures[i]) and alike(scene.figures[whole], scene.figures[i])]
    for index in same:
        yield _part(scene, index, whole, sure=colon or index == rest[0])
    if len(same) > 1:
        exact = sum(float(scene.figures[i].value or 0) for i in same) == scene.figures[whole].value
        yield _sum(scene, whole, same, holds=True if exact else None)


def _past_outcome(scene: Scene, whole: int, rest: list[int]) -> list[int]:
    """What follows a whole without how it ended (调解成功315件，调解成功率98.4%) when 其中 comes only then."""
    if not rest or _ENDED.search(scene.lead(whole)):
        return rest
    for number, index in enumerate(rest[:_OUTCOME]):
        if _AMONG.search(scene.between(index - 1, index)):
            return rest[number:]
        if scene.figures[index].kind is not TextFigureKind.RATE and not _ENDED.search(scene.lead(index)):
            return rest
    return rest


def _past_brackets(scene: Scene, whole: int, rest: list[int]) -> list[int]:
    """The figures behind a whole without those in the brackets that open right after it."""
    if not rest or not _OPENS.match(scene.between(whole, rest[0])):
        return rest
    for number in range(1, len(rest)):
        if _CLOSED.search(scene.between(rest[number - 1], rest[number])):
            return rest[number:]
    return rest


def _part(scene: Scene, part: int, whole: int, *, sure: bool = True) -> Relation:
    """The tie of a part to its whole; where the list may have ended before it, too large a part proves nothing."""
    one, all_of_it = scene.figures[part], scene.figures[whole]
    fits = of(one).low <= of(all_of_it).high
    holds = fits or (False if sure else None)
    start, end = min(one.start, all_of_it.start), max(one.end, all_of_it.end)
    return Relation(Tie.PART_OF, (part, whole), float(all_of_it.value or 0), 0.0, holds, start, end)


def _sum(scene: Scene, whole: int, members: list[int], *, holds: bool | None) -> Relation:
    figures = scene.figures
    spans = [(figures[i].start, figures[i].end) for i in (whole, *members)]
    computed = sum(float(figures[i].value or 0) for i in members)
    start, end = min(a for a, _ in spans), max(b for _, b in spans)
    return Relation(Tie.SUM_OF, (whole, *members), computed, 0.0, holds, start, end)


def _adds_up(scene: Scene, whole: int, members: list[int]) -> bool:
    return total([of(scene.figures[i]) for i in members]).meets(of(scene.figures[whole]))


def _bracketed(scene: Scene, whole: int, rest: list[int]) -> Iterator[Relation]:
    """307件（民事163件，刑事144件）: two or more parts alone in the brackets make the whole."""
    if not rest or not _OPEN.match(scene.between(whole, rest[0])):
        return
    members = [rest[0]]
    for previous, index in pairwise(rest):
        if not _INSIDE.match(scene.between(previous, index)):
            break
        members.append(index)
    figures = scene.figures
    if len(members) < 2 or not all(is_count(figures[i]) for i in members):
        if len(members) == 1 and is_count(figures[members[0]]) and alike(figures[whole], figures[members[0]]):
            yield _part(scene, members[0], whole)
        return
    adds_up = _adds_up(scene, whole, members)
    same = all(alike(figures[whole], figures[i]) for i in members)
    open_ended = "等" in scene.behind(members[-1]) or "含" in scene.between(whole, rest[0])
    yield _sum(scene, whole, members, holds=True if adds_up else None if open_ended or not same else False)


def _formula(scene: Scene, whole: int, rest: list[int]) -> Iterator[Relation]:
    """34次=15部+14件+11件; parts of other units leave the judgement open."""
    if len(rest) < 2 or not _EQUALS.match(scene.between(whole, rest[0])):
        return
    members = [rest[0]]
    for previous, index in pairwise(rest):
        if not _PLUS.match(scene.between(previous, index)):
            break
        members.append(index)
    if len(members) < 2:
        return
    adds_up = _adds_up(scene, whole, members)
    same = all(alike(scene.figures[whole], scene.figures[i]) for i in members)
    yield _sum(scene, whole, members, holds=True if adds_up else False if same else None)


def _divided(scene: Scene, whole: int, rest: list[int]) -> Iterator[Relation]:
    """30份，分别为甲类10份、乙类15份: the named parts make the whole, unless 等 leaves some out."""
    if len(rest) < 2 or not _DIVIDED.match(scene.between(whole, rest[0])):
        return
    members = [rest[0]]
    for previous, index in pairwise(rest):
        if not _NAMED_NEXT.match(scene.between(previous, index)):
            break
        members.append(index)
    same = all(is_count(scene.figures[i]) and alike(scene.figures[whole], scene.figures[i]) for i in members)
    if len(members) < 2 or not same:
        return
    open_ended = "等" in scene.behind(members[-1])
    yield _sum(scene, whole, members, holds=True if _adds_up(scene, whole, members) else None if open_ended else False)


def _in_all(scene: Scene, whole: int, before: list[int]) -> Iterator[Relation]:
    """…5次，…22次，共27次: the run of parts of the same unit right in front."""
    if not before or not _IN_ALL.search(scene.lead(whole)):
        return
    members: list[int] = []
    for index in reversed(before):
        if not (is_count(scene.figures[index]) and alike(scene.figures[index], scene.figures[whole])):
            break
        if members and _AMONG.search(scene.between(index, index + 1)):
            break  # the whole they are told to be among is none of them
        members.insert(0, index)
    if len(members) > 1:
        adds_up = _adds_up(scene, whole, members)
        bare = re.search(r"(?:共计|合计|总计)$", scene.lead(whole)) is not None
        yield _sum(scene, whole, members, holds=True if adds_up else False if bare else None)


def _done_of(scene: Scene, whole: int, rest: list[int]) -> Iterator[Relation]:
    """受理6件，已审结4件: what was finished is part of what was taken in; more may be a case of last year."""
    if not rest or not alike(scene.figures[whole], scene.figures[rest[0]]) or not is_count(scene.figures[rest[0]]):
        return
    if _DONE_LATER.search(scene.lead(rest[0])) and _TAKEN_IN.search(scene.clause(whole)):
        yield _part(scene, rest[0], whole, sure=False)
