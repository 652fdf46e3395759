"""A term in sentences a clerk can sign: from where to where, how long, what does not count."""

from collections.abc import Iterator

from zhangtu.clock.reopening import Reopening
from zhangtu.clock.spec import FirstDay, Limit, Nature, Pauses, RestDay, Term


def stretch(term: Term) -> str:
    """When it applies, where it runs from and to, and everything that moves it."""
    when = f"{'、'.join(str(each) for each in term.applies)}的，" if term.applies else ""
    when = f"只在{'、'.join(term.regions)}：{when}" if term.regions else when
    start, stop = "、".join(term.start), "、".join(term.stop)
    span = f"{stop}到{start}之间" if term.before else f"从{start}起，到{stop}止"
    return "；".join((f"{when}{span}", *_moves(term)))


def length(limit: Limit) -> str:
    """The limit in the law's own words, with what holds under this day's law only."""
    said = (
        ("不少于", limit.at_least),
        ("一般不少于", limit.usually_at_least),
        ("不超过", limit.at_most),
        ("一般不超过", limit.usually_at_most),
        ("可延长", limit.extension),
    )
    lengths = (f"到“{limit.until}”那天",) if limit.until else (f"{word}{span}" for word, span in said if span)
    words = "，".join((*lengths, *_only_here(limit)))
    return f"{words}（待核对，只显示，不判逾期）" if limit.unverified else words


def _moves(term: Term) -> Iterator[str]:
    yield from _paused(term.pauses)
    if term.meanwhile:
        yield f"{'、'.join(term.start)}没有填的，暂从{'、'.join(term.meanwhile)}起"
    if term.restarts:
        yield f"{'、'.join(term.restarts)}起重新计算"
    yield from _reopened(term)
    if term.moment:
        yield f"从{term.moment}的时刻算起"
    if term.first_day is FirstDay.IN:
        yield "当日计入"
    if term.rest_day is not RestDay.STAY:
        yield f"期满日休息的{term.rest_day}"
    if term.extension:
        times = f"，最多{term.extension.times}次" if term.extension.times > 1 else ""
        approval = f"，须经{term.extension.approval}" if term.extension.approval else ""
        yield f"可以延长（{term.extension.step}{approval}{times}）"
    if term.other_rule:
        yield f"法律、法规另有规定的从其规定，写在“{term.other_rule.length}”"
    if not term.owner.ours:
        yield f"这是{term.owner.who}的期限，过了不算本机关逾期"
    if term.nature is Nature.RIGHT:
        yield "这是权利，过期不算违法"


def _reopened(term: Term) -> Iterator[str]:
    """What the steps that undo a stop do."""
    said = {
        Reopening.SAME: "照原来的期限接着算",
        Reopening.ANEW: "从那天重新计算",
        Reopening.FIRST: f"仍以第一次{'、'.join(term.stop)}为准",
    }
    return (f"{step}的，{said[how]}" for step, how in term.reopens.items())


def _only_here(limit: Limit) -> Iterator[str]:
    if limit.past_end:
        yield "届满后才可以，最早是最后一天的次日"
    if limit.start:
        yield f"从{'、'.join(limit.start)}起"
    if limit.restarts:
        yield f"{'、'.join(limit.restarts)}起重新计算"
    if limit.first_day is not None:
        yield f"当日{limit.first_day}"
    if limit.rest_day is not None:
        yield f"期满日休息的{limit.rest_day}"
    if limit.pauses is not None:
        yield from _paused(limit.pauses) if limit.pauses else ("不暂停",)


def _paused(pauses: Pauses) -> Iterator[str]:
    return (f"{pause}到{'、'.join(ends)}不计" for pause, ends in pauses.items())
