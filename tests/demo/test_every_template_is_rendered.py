"""Every report template of the catalogue, filled from the demonstration's records, as a golden text."""

from collections.abc import Callable
from datetime import date

from django.db.models import Q

from tests.demo.conftest import Loader
from zhangtu import shelf
from zhangtu.offices.models import Office
from zhangtu.publish.sheet import as_json, sheet
from zhangtu.report.period import span_of

TODAY = date(2026, 11, 20)
DAY = date(2021, 6, 16)
"""In every template's stretch something had happened in 新桥镇 by then."""
YEARS = {"新桥镇": 2021, "尼山镇": 2024, "荷泉街道": 2021, "产业园区": 2020, "宣汉县": 2020}
"""Whose records the demonstration has, and of which year."""


def test_every_template_renders_as_pinned(load_places: Loader, golden: Callable[[str, str], None]) -> None:
    load_places(live=False)
    catalog = shelf.current()
    for stem, spec in catalog.reports.items():
        fits = Office.objects.filter(Q(name__in=spec.offices) | Q(kind__in=spec.offices))
        known = fits.filter(name="新桥镇").first() or fits.filter(name__in=YEARS).first()
        office = known or fits.order_by("-code").first()
        assert office is not None, f"no office of the demonstration fits {stem}"
        day = DAY.replace(year=YEARS.get(office.name, DAY.year))
        told = as_json(sheet(catalog, stem, office, span_of(spec.period, day), TODAY))
        lines = [str(told["office"]), *(str(line) for line in told["text"])]
        golden(f"{stem}.txt", "\n".join(lines) + "\n")
