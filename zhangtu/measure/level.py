"""Of an office with others below it: what it did itself, what those below did, or both; and how a key says so."""

from enum import StrEnum

from zhangtu.catalog.faults import SpecValueError


class Level(StrEnum):
    """Whose records are counted."""

    ALL = "合计"
    OWN = "本级"
    BELOW = "下级"


AT = "@"
NAMED = (Level.OWN, Level.BELOW)
"""The levels that a key names: ``台账.指标@本级``; both together are the key alone."""


def plain_key(key: str) -> str:
    """The indicator's key, whatever level is named after it."""
    return key.partition(AT)[0]


def level_of(key: str) -> Level:
    """Whose records a key counts; raises SpecValueError with how to write it."""
    _, at, word = key.partition(AT)
    if not at:
        return Level.ALL
    if word not in NAMED:
        hint = "合计不用写@" if word == Level.ALL else "写成如：{信访.登记件数@本级}"
        raise SpecValueError(f"“@{word}”读不懂，@后面只能写{'、'.join(NAMED)}", hint)
    return Level(word)
