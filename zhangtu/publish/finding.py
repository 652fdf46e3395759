"""The office, year and template that someone means who writes their names."""

import re

from zhangtu.catalog.faults import meant
from zhangtu.offices.models import Office
from zhangtu.report.catalogue import ReportCatalogue, fitting
from zhangtu.report.faults import UnusableInputError
from zhangtu.report.spec import ReportPeriod
from zhangtu.words.numbers import narrow

YEAR = re.compile(r"(20\d\d)年?度?")


def office_named(word: str) -> Office:
    """The office of that name or code; raises UnusableInputError naming the nearest."""
    offices = list(Office.objects.filter(code=word)) or list(Office.objects.filter(name=word))
    if len(offices) > 1:
        codes = "、".join(each.code for each in offices)
        raise UnusableInputError(f"有 {len(offices)} 个“{word}”，请写代码：{codes}。")
    if not offices:
        hint = meant(word, Office.objects.values_list("name", flat=True))
        raise UnusableInputError(f"机构名录里没有“{word}”。{hint}")
    return offices[0]


def year_of(word: str) -> int:
    """The year someone wrote: 2021, 2021年 or ２０２１."""
    match = YEAR.fullmatch(narrow(word).strip())
    if match is None:
        raise UnusableInputError(f"“{word}”不是年度，要写成如：2021。")
    return int(match[1])


def template_for(catalogue: ReportCatalogue, office: Office, word: str = "") -> str:
    """The stem of the template meant by ``word``, or of the yearly one made for this office or its kind."""
    if word:
        named = [stem for stem, spec in catalogue.reports.items() if word in (stem, spec.name)]
        if not named:
            known = [each for stem, spec in catalogue.reports.items() for each in (stem, spec.name)]
            raise UnusableInputError(f"没有“{word}”这个报告模板。{meant(word, known)}")
        return named[0]
    yearly = [
        stem for stem, spec in fitting(catalogue, office.kind, office.name).items() if spec.period is ReportPeriod.YEAR
    ]
    if not yearly:
        listed = "、".join(f"{stem}（{spec.name}）" for stem, spec in catalogue.reports.items())
        raise UnusableInputError(f"没有适合{office.name}（{office.kind}）的报告模板，请用 --template 指明：{listed}。")
    return yearly[0]
