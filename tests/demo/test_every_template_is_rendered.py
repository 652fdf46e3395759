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


def test_every_template_renders_as_pinned(load_places: Loader, golden: Callable[[str, str], None]) -> None:
    load_places("xinqiao", "nishan", live=False)
    catalog = shelf.current()
    for stem, spec in catalog.reports.items():
        fits = Office.objects.filter(Q(name__in=spec.offices) | Q(kind__in=spec.offices))
        office = fits.filter(name="新桥镇").first() or fits.order_by("-code").first()
        assert office is not None, f"no office of the demonstration fits {stem}"
        day = DAY.replace(year=2024) if office.name == "尼山镇" else DAY
        told = as_json(sheet(catalog, stem, office, span_of(spec.period, day), TODAY))
        lines = [str(told["office"]), *(str(line) for line in told["text"])]
        golden(f"{stem}.txt", "\n".join(lines) + "\n")
