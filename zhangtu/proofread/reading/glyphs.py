"""Characters and blanks as PDF fonts leave them, brought back to those a writer typed."""

import re
import unicodedata

# fonts that map a character's shape to a radical's code; NFKC knows the first block but not the second
KANGXI = {code: unicodedata.normalize("NFKC", chr(code)) for code in range(0x2F00, 0x2FD6)}
SUPPLEMENT = dict(
    zip(
        "⺠⺟⺩⻁⻂⻄⻅⻆⻉⻋⻐⻓⻔⻗⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻬⻮⻰⻳⺼⺾⺮⻊",
        "民母王虎衤西见角贝车钅长门雨青韦页风飞食马骨鬼鱼鸟卤麦黄齐齿龙龟月艹竹足",
        strict=True,
    )
)
RADICALS = str.maketrans({**{chr(code): char for code, char in KANGXI.items()}, **SUPPLEMENT})
LOOSE_BLANK = re.compile(r"(?<![A-Za-z]) {1,4}|(?<=[A-Za-z]) {1,4}(?![A-Za-z0-9])")


def typed(text: str) -> str:
    """The text with whole characters and without the blanks a font puts between scripts; blanks between words stay."""
    return LOOSE_BLANK.sub(_kept, text.translate(RADICALS))


def _kept(blank: re.Match[str]) -> str:
    """A blank stays between two letters or digits of ours, where it parts words or numbers."""
    before, after = blank.string[blank.start() - 1 : blank.start()], blank.string[blank.end() : blank.end() + 1]
    return " " if before.isascii() and before.isalnum() and after.isascii() and after.isalnum() else ""
