"""The office, year and template that someone means who writes their names."""

import re

from zhangtu.catalog.faults import meant
from zhangtu.offices.models import Office
from zhangtu.report.catalogue import Templates, fitting
from zhangtu.report.faults import UnusableInputError
from zhangtu.report.spec import Period
from zhangtu.words.numbers import narrow

YEAR = re.compile(r"(20\d\d)年?度?")


def office_named(word: str) -> Office:
    """The office of that name or code; raises BadValue naming the nearest."""
    found = list(Office.objects.filter(code=word)) or list(Office.objects.filter(name=word))
    if len(found) > 1:
        codes = "、".join(each.code for each in found)
        raise UnusableInputError(f"有 {len(found)} 个“{word}”，请写代码：{codes}。")
    if not found:
        hint = meant(word, Office.objects.values_list("name", flat=True))
        raise UnusableInputError(f"机构名录里没有“{word}”。{hint}")
    return found[0]


def year_of(word: str) -> int:
    """The year someone wrote: 2021, 2021年 or ２０２１."""
    found = YEAR.fullmatch(narrow(word).strip())
    if found is None:
        raise UnusableInputError(f"“{word}”不是年度，要写成如：2021。")
    return int(found[1])


def template_for(shelf: Templates, office: Office, word: str = "") -> str:
    """The stem of the template meant by ``word``, or of the yearly one made for this office or its kind."""
    if word:
        named = [stem for stem, spec in shelf.reports.items() if word in (stem, spec.name)]
        if not named:
            known = [each for stem, spec in shelf.reports.items() for each in (stem, spec.name)]
            raise UnusableInputError(f"没有“{word}”这个报告模板。{meant(word, known)}")
        return named[0]
    yearly = [stem for stem, spec in fitting(shelf, office.kind, office.name).items() if spec.period is Period.YEAR]
    if not yearly:
        listed = "、".join(f"{stem}（{spec.name}）" for stem, spec in shelf.reports.items())
        raise UnusableInputError(f"没有适合{office.name}（{office.kind}）的报告模板，请用 --template 指明：{listed}。")
    return yearly[0]
