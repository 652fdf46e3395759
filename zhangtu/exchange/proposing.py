"""Which figure an empty cell of the upper level's form wants, judged by the words around it.

A proposal is only that: a clerk confirms, changes or leaves each. Where two figures fit equally, none is proposed.
"""

import re
from base64 import b64decode
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from zhangtu.exchange import blanks
from zhangtu.exchange.forms import PLACEHOLDER, TURN
from zhangtu.exchange.opening import judge_size, read_apart
from zhangtu.exchange.upper_tables import LAST_YEAR, Placeholder
from zhangtu.measure.level import NAMED

A_YEAR_BEFORE = re.compile("上年|去年|同期")
ENOUGH = 0.75
"""Of the pairs of letters in a figure's name, how many stand in the labels before it is proposed."""


@dataclass(frozen=True, slots=True)
class Blank:
    """An empty cell: where it stands, the words left of it and above it, and the title of its table."""

    place: str
    left: str
    above: str
    title: str

    @property
    def label(self) -> str:
        """The words that are about this cell alone."""
        return f"{self.left} {self.above}"


def blanks_in(content: bytes) -> list[Blank]:
    """The empty cells of a form that have labels; raises Unreadable."""
    judge_size(content)
    return [Blank(*each) for each in read_apart(blanks.__name__, content, written=[])["blanks"]]


def written_into(content: bytes, placeholders: Mapping[str, str]) -> tuple[bytes, int]:
    """The same file with place → placeholder written, and how many; only empty cells take one. Raises Unreadable."""
    judge_size(content)
    reply = read_apart(blanks.__name__, content, written=list(placeholders.items()))
    return b64decode(reply["content"]), reply["written"]


def read_placeholder(text: str) -> Placeholder | None:
    """The one placeholder that the text is; None when it is anything else."""
    whole = PLACEHOLDER.fullmatch(text.strip())
    if whole is None:
        return None
    return Placeholder(whole[1].strip(), tuple(turn.strip() for turn in TURN.split(whole[2]) if turn.strip()))


def propose(cells: Iterable[Blank], keys: Collection[str], offices: Collection[str]) -> dict[str, Placeholder]:
    """Place → placeholder for the cells whose labels name a figure of ``keys``; a total stands for the whole office."""
    known = {key: (_pairs(key.partition(".")[0]), _pairs(key.partition(".")[2])) for key in keys}
    keys_by_labels: dict[tuple[str, str], str] = {}
    proposed = {}
    for blank in cells:
        question = blank.label, blank.title
        if question not in keys_by_labels:
            keys_by_labels[question] = _best(blank, known)
        if key := keys_by_labels[question]:
            proposed[blank.place] = Placeholder(key, _turns(blank, offices))
    return proposed


def _best(blank: Blank, known: Mapping[str, tuple[set[str], set[str]]]) -> str:
    """The one key that explains most of the labels; empty when none does or two do equally."""
    own = _pairs(blank.label)
    everything = own | _pairs(blank.title)
    scores: dict[str, tuple[float, int]] = {}
    for key, (ledger, name) in known.items():
        covered = _share(name, own)
        if covered >= ENOUGH and _share(ledger, everything) == 1:
            scores[key] = covered, len((name | ledger) & own)
    most = max(scores.values(), default=None)
    best = [key for key, score in scores.items() if score == most]
    return best[0] if len(best) == 1 else ""


def _turns(blank: Blank, offices: Collection[str]) -> tuple[str, ...]:
    """What follows after @: an office of the row or column, a level, the year before."""
    named = max((name for name in offices if name in blank.label), key=len, default="")
    level = next((str(each) for each in NAMED if each in blank.label), "")
    before = LAST_YEAR if A_YEAR_BEFORE.search(blank.label) else ""
    return tuple(turn for turn in (named, level, before) if turn)


def _share(wanted: set[str], there: set[str]) -> float:
    return len(wanted & there) / len(wanted) if wanted else 0


def _pairs(text: str) -> set[str]:
    """Each two letters that follow one another, within one label."""
    return {word[at : at + 2] for word in re.findall(r"\w+", text) for at in range(max(len(word) - 1, 1))}
