"""What may be written about an office or an account: judged here, whichever form, list or workbook it came by."""

import re
import unicodedata

from zhangtu.offices.faults import OfficesError
from zhangtu.offices.vocabulary import KINDS

LONGEST = 60
"""Letters of a name, a short name, a title, a code: what a line of a list can hold."""
USERNAME = re.compile(r"[a-z0-9][a-z0-9._-]{1,59}")


class EntryError(OfficesError):
    """What was typed cannot stand; the message says what to write instead."""


def as_username(written: str) -> str:
    """A user name as it is kept: narrow letters, lower case, no blanks. It may still not be one."""
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", written)).lower()


def username(written: str) -> str:
    """The user name that was written, as it is kept; raises EntryError when it cannot be one."""
    kept = as_username(written)
    if not USERNAME.fullmatch(kept):
        shown = written if len(written) <= LONGEST else f"{written[:10]}…"
        raise EntryError(f"用户名“{shown}”要用小写字母、数字、点和横线，2 到 60 个，如 zhang.san。")
    return kept


def fitting(text: str, label: str) -> str:
    """The text without blanks around it; raises EntryError for more than a line of a list can hold."""
    text = text.strip()
    if len(text) > LONGEST:
        raise EntryError(f"{label}最多 {LONGEST} 个字，现在有 {len(text)} 个，请写短一些。")
    if not text.isprintable():
        raise EntryError(f"{label}里有换行或者看不见的字符，请删掉重写。")
    return text


def needed(text: str, label: str) -> str:
    """The same for what may not be left empty."""
    if not text.strip():
        raise EntryError(f"请写{label}。")
    return fitting(text, label)


def office_fits(kind: str, code: str, name: str, short: str) -> None:
    """Raises EntryError when an office cannot be entered so."""
    needed(name, "名称")
    if kind not in KINDS:
        shown = kind if len(kind) <= LONGEST else f"{kind[:10]}…"
        raise EntryError(f"没有“{shown}”这种机构，可以写：{'、'.join(KINDS)}。")
    needed(code, "代码")
    fitting(short, "简称")
