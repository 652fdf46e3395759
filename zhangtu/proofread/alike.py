"""Which characters are taken for one another: those of one sound, and those of one shape."""

from collections.abc import Mapping
from functools import cache

from zhangtu.proofread.vocabulary import Alike, vocabulary

# what speakers, and so their keyboards, do not keep apart; compared after replacing
MERGED = (("zh", "z"), ("ch", "c"), ("sh", "s"), ("ang", "an"), ("eng", "en"), ("ing", "in"))


def alike(one: str, other: str) -> bool:
    """Whether one character is easily written or read for the other."""
    groups = _groups()
    return not groups.get(one, frozenset()).isdisjoint(groups.get(other, frozenset()))


@cache
def _groups() -> Mapping[str, frozenset[str]]:
    """For every character the names of the groups it belongs to."""
    table = vocabulary(Alike)
    by_character: dict[str, set[str]] = {}
    for sound, characters in table.sounds.items():
        for character in characters:
            by_character.setdefault(character, set()).add(_merged(sound))
    for index, characters in enumerate(table.shapes):
        for character in characters:
            by_character.setdefault(character, set()).add(f"形{index}")
    return {character: frozenset(groups) for character, groups in by_character.items()}


def _merged(sound: str) -> str:
    for narrow, wide in MERGED:
        sound = sound.replace(narrow, wide)
    return sound
