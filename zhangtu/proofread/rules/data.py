"""The base of what a rule file may hold under 数据, and the small types its fields are made of."""

from datetime import date
from typing import Annotated

from pydantic import AfterValidator

from zhangtu.catalog.faults import SpecValueError
from zhangtu.catalog.spec import Spec

LEAP_YEAR = 2024


class RuleData(Spec):
    """What a check needs from its rule file; keys in Chinese, read like the rest of the catalogue."""


class NoData(RuleData):
    """For checks that need no data."""


def _month_day(text: str) -> str:
    try:
        date.fromisoformat(f"{LEAP_YEAR}-{text}")
    except ValueError as error:
        raise SpecValueError(f"“{text}”不是月和日", "要写成如：12-04") from error
    return text


MonthDay = Annotated[str, AfterValidator(_month_day)]
"""A day of any year, written 12-04."""
