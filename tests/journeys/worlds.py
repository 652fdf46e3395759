"""Where journeys are walked: the places of every test, and the same founded today by the pages of the first day."""

from datetime import date

from django.test import Client
from django.utils import timezone

from tests.people import Places
from zhangtu.offices.models import Office
from zhangtu.offices.several import found_all, lines_of
from zhangtu.setup import founding
from zhangtu.setup.invitations import invite

FIRST_DAY = date(2026, 3, 2)
"""Today, in journeys."""

XINQIAO, COUNTY = "510321114", "510321"
"""新桥镇 of 荣县 in the official divisions: in a province of which the catalogue knows local laws."""


def founded_today(today: date) -> Places:
    """新桥镇 set up by the pages, known since ``today`` only; with a neighbour and the bureau below its county."""
    guest = Client()
    steps = [("where", {"code": XINQIAO, "since": str(today)}), ("below", {"names": "东村、西村", "found": "1"})]
    assert guest.get(f"/setup/{invite(timezone.now())}/").status_code == 302
    for page, told in steps:
        assert guest.post(f"/setup/{page}/", told).status_code == 302
    town = Office.objects.get(code=XINQIAO, since=today)
    east, west = Office.objects.filter(parent=town, since=today).order_by("code")
    county = Office.objects.get(code=COUNTY)
    other, bureau = found_all(county, founding.propose_below(county, lines_of("河口镇\n青山县司法局"), today))
    (south,) = found_all(other, founding.propose_below(other, lines_of("南村"), today))
    return Places(county, bureau, town, east, west, other, south)
