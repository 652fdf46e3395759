"""What each word about time means, once: for the glossary, the tiles and the filters. No word means two things."""

from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum

from zhangtu.clock.outcome import State, Verdict
from zhangtu.clock.standing import StandingKind
from zhangtu.ledger.running import Narrowed

OF_A_MATTER: Mapping[StandingKind, str] = {
    StandingKind.LATE: "本机关的期限过了，事情还没有办完",
    StandingKind.SLOW: "只过了一般期限，不是逾期",
    StandingKind.RUNNING: "本机关的期限在走，一个也没有过",
    StandingKind.UNTOLD: "缺一年的放假安排，最后一日还算不出",
    StandingKind.PAUSED: "期限停着，不往前走",
    StandingKind.THEIRS: "只有别人的期限在走，本机关没有",
    StandingKind.LEAST: "还没有满最短的期限，下一步不能提前办",
    StandingKind.UNRECORDED: "事情已经了结，期限的止日没有登记",
    StandingKind.NONE: "没有期限，或者都办完了",
}
"""How a matter stands: exactly one holds of every record (``standing`` of the API)."""

OF_A_LIST: Mapping[Narrowed, str] = {
    Narrowed.LATE: OF_A_MATTER[StandingKind.LATE],
    Narrowed.TODAY: "本机关的期限今天是最后一日",
    Narrowed.WEEK: "本机关的期限到本周日为止，逾期的不在内",
    Narrowed.SLOW: OF_A_MATTER[StandingKind.SLOW],
    Narrowed.THEIRS: OF_A_MATTER[StandingKind.THEIRS],
    Narrowed.RUNNING: "期限还在走的全部事项：没有过的、逾期的、超过一般期限的、待算的、等他方的都在内；停着的不在内",
}
"""What a list is narrowed to, and what a tile counts (``due`` of the API). A word of a matter counts those matters."""

OF_A_TERM: Mapping[State, str] = {
    State.NOT_APPLICABLE: "这件事不归这个期限管",
    State.NO_LAW: "起算的那天还没有规定这个期限的条文，或者最后一日由记录写明而没有写",
    State.UNVERIFIED: "条文还没有读到，日子只供参考，不判逾期",
    State.NOT_STARTED: "起算的事还没有发生",
    State.RUNNING: "在走，没有过",
    State.PAUSED: "停着，不往前走",
    State.SLOW_OPEN: "过了一般期限，还没有止",
    State.OVERDUE: "过了，还没有止",
    State.ON_TIME: "在期限以内止的",
    State.SLOW: "过了一般期限才止的，不是逾期",
    State.HASTY: "比一般的最短期限短",
    State.TOO_SOON: "没有满最短的期限就办了",
    State.LATE: "过了才止的",
    State.UNSETTLED: "已经止了，按期没有要等放假安排录入才知道",
    State.LAPSED: "权利在期限以内没有用",
    State.THEIRS_OVERDUE: "别人的期限过了，还没有止",
    State.THEIRS_LATE: "别人的期限过了才止",
    State.UNRECORDED: OF_A_MATTER[StandingKind.UNRECORDED],
}
"""Where one term of a record stands."""

OF_A_FIGURE: Mapping[Verdict, str] = {
    Verdict.ON_TIME: "按期的",
    Verdict.SLOW: "过了一般期限止的，不是逾期",
    Verdict.HASTY: "比一般的最短期限短的",
    Verdict.LATE: "过了的，止了没有都算",
    Verdict.TOO_SOON: "没有满最短的期限就办了的",
    Verdict.THEIRS: "别人的期限过了的",
    Verdict.PENDING: "还没有止，限期没有过的；停着的、只过了一般期限的在内",
    Verdict.NONE: "不进统计的",
}
"""What an indicator asks of a term."""


def glossary() -> Iterator[tuple[str, str, str]]:
    """Word, of what it is said, and what it means."""
    every: tuple[tuple[str, Iterable[tuple[StrEnum, str]]], ...] = (
        ("事项", OF_A_MATTER.items()),
        ("列表、工作台的格子", OF_A_LIST.items()),
        ("一个期限", OF_A_TERM.items()),
        ("统计", OF_A_FIGURE.items()),
    )
    for whose, words in every:
        yield from ((word.value, whose, meaning) for word, meaning in words)
