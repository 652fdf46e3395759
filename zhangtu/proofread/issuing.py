"""To whom, by whom and on which day a report was issued, read from its first and last lines."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass

from zhangtu.proofread.lines import TextLine

DIGITS = dict(zip("〇○零一二三四五六七八九", "000123456789", strict=True))
DATE_LINE = re.compile(
    r"(?P<y>20\d\d|[二2][〇○零0][〇○零一二三四五六七八九]{2}) ?[年.\-/] ?"
    r"(?P<m>\d{1,2}|[一二三四五六七八九十]{1,2}) ?[月.\-/] ?"
    r"(?P<d>\d{1,2}|[一二三四五六七八九十]{1,3}) ?日?$"
)
BODY_LINE = re.compile(
    r"^[\u4e00-\u9fff（）()、 \u3000]{2,40}"
    r"(?:政府|委员会|办公室|局|厅|委|街道|办事处|司法所|镇|乡|园区|党委|管委会|中心|部|院)$"
)
ADDRESSEE = re.compile(r"^[^。；，,;\n]{2,60}[:：]$")
GREETING = re.compile(r"各位代表|同志们|如下|各位领导")
KINDS = (
    ("township", re.compile(r"(?:镇|乡|街道|园区|开发区|管委会|办事处)(?!村)")),
    ("department", re.compile(r"[局厅](?!部)|税务|公安|发改委|发展和改革委员会")),
    ("province", re.compile(r"[省]|自治区")),
    ("county", re.compile(r"[县旗]|区(?!域)")),
    ("city", re.compile(r"市")),
)


@dataclass(frozen=True, slots=True)
class Issuing:
    """The formal ends of a document; each None when it is not there."""

    addressee: TextLine | None
    body: TextLine | None
    date: dt.date | None
    date_line: TextLine | None


def issuing_of(lines: Sequence[TextLine], title: TextLine | None) -> Issuing:
    """Look for the addressee in the first five lines and for body and date in the last eight and around the title."""
    addressee = next(
        (line for line in lines[:5] if ADDRESSEE.match(line.text) and not GREETING.search(line.text)), None
    )
    around_title = [line for line in lines[:6] if not title or line.start != title.start]
    places = [*reversed(lines[-8:]), *around_title]
    date_line, day = next(((line, day) for line in places if (day := date_of(line.text))), (None, None))
    body = next((line for line in places if is_body(line.text)), None)
    return Issuing(addressee, body, day, date_line)


def is_body(text: str) -> bool:
    """Whether a line is nothing but the name of an office."""
    without_date = DATE_LINE.sub("", text).strip(" \u3000")
    return bool(BODY_LINE.match(without_date))


def date_of(text: str) -> dt.date | None:
    """The day a short line ends with; None for none or for one that does not exist."""
    match = DATE_LINE.search(text) if len(text) <= 45 else None
    if not match:
        return None
    try:
        return dt.date(_year(match["y"]), _small(match["m"]), _small(match["d"]))
    except ValueError:
        return None


def _year(text: str) -> int:
    return int("".join(DIGITS.get(char, char) for char in text))


def _small(text: str) -> int:
    if text.isdigit():
        return int(text)
    tens, ten, ones = text.rpartition("十")
    if not ten:
        return int(DIGITS[ones])
    return int(DIGITS[tens] if tens else "1") * 10 + int(DIGITS[ones] if ones else "0")


def body_kind_of(title: str, body: TextLine | None, opening: str) -> str | None:
    """The kind of body the title or the signature names, the smaller one first."""
    for where in (title, body.text if body else "", opening[:120]):
        for kind, pattern in KINDS:
            if pattern.search(where):
                return kind
    return None
