"""What becomes of a term that had stopped when a step undoes its stop."""

from enum import StrEnum


class Reopening(StrEnum):
    """What a step that undoes a stop does to the term that had stopped."""

    SAME = "原期限"
    """It runs on to the day it had: the last stop is the one that counts."""
    ANEW = "重计"
    """It is counted anew from that step; a round that was late stays late."""
    FIRST = "首次为准"
    """Nothing: the first stop is the one that counts, and what follows is no part of this term."""
