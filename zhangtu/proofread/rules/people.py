"""做法 people: numbers and names of persons that must not be published."""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Literal

from pydantic import Field

from zhangtu.proofread.hits import Check, Hit
from zhangtu.proofread.manuscript import Manuscript
from zhangtu.proofread.rules.data import RuleData

IDENTITY = re.compile(
    r"(?<![\dA-Za-z])[1-9]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])"
)
MOBILE = re.compile(r"(?<![\d\-.])1[3-9]\d(?:\d{8}|[ \-]\d{4}[ \-]\d{4})(?![\d.])")
CARD = re.compile(r"(?<![\d.])(?:[3-6]\d{15,18}|[3-6]\d{3}(?: \d{4}){3}(?: \d{1,3})?)(?![\d.])")
PUBLIC_PHONE = re.compile(r"(?:热线|联系方式|电话|传真)[^\d。\n]{0,8}$")
WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)


class PeopleData(RuleData):
    """What this rule looks for; surnames, roles and the words that only look like names are data."""

    of: Literal["身份证号", "手机号", "银行卡号", "当事人姓名", "漏隐去的地名"] = Field(alias="查")
    surnames: str = Field(default="", alias="姓")
    roles: tuple[str, ...] = Field(default=(), alias="身份")
    not_names: tuple[str, ...] = Field(default=(), alias="不是姓名")
    follows: str = Field(default="", alias="姓名之后")


def make(wanted: PeopleData) -> Check:
    """Numbers are proved by their check digit before anybody is alarmed."""
    if wanted.of == "当事人姓名":
        return _names(wanted)
    return NUMBERS[wanted.of]


def is_identity_number(number: str) -> bool:
    """Whether the eighteenth character is the right one (GB 11643)."""
    total = sum(int(digit) * weight for digit, weight in zip(number, WEIGHTS, strict=False))
    return "10X98765432"[total % 11] == number[-1].upper()


def is_card_number(number: str) -> bool:
    """Whether the digits pass the Luhn sum."""
    digits = [int(digit) for digit in reversed(number) if digit.isdigit()]
    return sum(digits[0::2]) % 10 == -sum(sum(divmod(2 * digit, 10)) for digit in digits[1::2]) % 10


def _identities(manuscript: Manuscript) -> Iterator[Hit]:
    for match in IDENTITY.finditer(manuscript.text):
        if is_identity_number(match[0]):
            yield Hit(match.start(), match.end(), {"遮盖": match[0][:6] + "********" + match[0][-4:]})


def _mobiles(manuscript: Manuscript) -> Iterator[Hit]:
    text = manuscript.text
    for match in MOBILE.finditer(text):
        if not PUBLIC_PHONE.search(text[max(0, match.start() - 14) : match.start()]):
            yield Hit(match.start(), match.end(), {"遮盖": match[0][:3] + "****" + match[0][-4:]})


def _cards(manuscript: Manuscript) -> Iterator[Hit]:
    for match in CARD.finditer(manuscript.text):
        if is_card_number(match[0]) and not (IDENTITY.match(match[0]) and is_identity_number(match[0])):
            yield Hit(match.start(), match.end(), {"遮盖": match[0][:4] + "****" + match[0][-4:]})


def _names(wanted: PeopleData) -> Check:
    roles = "|".join(re.escape(role) for role in sorted(wanted.roles, key=len, reverse=True))
    surname = f"[{re.escape(wanted.surnames)}]"
    pattern = re.compile(
        rf"(?:{roles}|\d{{1,2}}周?岁的?)[:：]?(?P<name>{surname}[\u4e00-\u9fff]{{1,2}})(?=[，,、。；（(]|{wanted.follows})"
    )
    common = frozenset(wanted.not_names)

    def check(manuscript: Manuscript) -> Iterator[Hit]:
        for match in pattern.finditer(manuscript.text):
            name = match["name"]
            if "某" not in name and name not in common and name[:2] not in common:
                yield Hit(match.start("name"), match.end("name"), {"遮盖": name[0] + "某" * (len(name) - 1)})

    return check


GAP_PLACE = re.compile(r"[XxＸ×]{1,3}[省市区县镇乡村]")
PLACE_LIST = re.compile(
    r"[XxＸ×]{1,3}[市区县镇村][、，,](?P<after>[\u4e00-\u9fff]{2,4}[市区县镇村])|(?P<before>[\u4e00-\u9fff]{2,4}[市区县镇村])[、，,][XxＸ×]{1,3}[市区县镇村]"
)


def _left_places(manuscript: Manuscript) -> Iterator[Hit]:
    if len(GAP_PLACE.findall(manuscript.text)) < 2:
        return
    for match in PLACE_LIST.finditer(manuscript.text):
        group = "after" if match["after"] else "before"
        yield Hit(match.start(group), match.end(group))


NUMBERS: Mapping[str, Callable[[Manuscript], Iterator[Hit]]] = {
    "身份证号": _identities,
    "手机号": _mobiles,
    "银行卡号": _cards,
    "漏隐去的地名": _left_places,
}
