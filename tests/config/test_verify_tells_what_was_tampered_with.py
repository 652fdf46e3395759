"""``zhangtu verify`` says that all agrees, or names what does not and ends with 1."""

import json

import pytest

from tests.config.conftest import furnished, open_folder, zhangtu

pytestmark = pytest.mark.slow
FILL = """
from zhangtu.config.house import open_house
with open_house():
    from zhangtu.offices import tree
    town = tree.found("乡镇", "370001", "新桥镇", "新桥")
    from zhangtu.ledger.models import Counter
    Counter.objects.create(office=town, ledger="dispute", year=2026, last=1)
"""


def test_an_untouched_house_agrees_and_a_missing_number_is_told() -> None:
    with open_folder() as home:
        furnished(home)
        clean = zhangtu(home, "-m", "zhangtu", "verify")
        assert (clean.returncode, "都对得上" in clean.stdout) == (0, True)
        assert zhangtu(home, "-c", FILL).returncode == 0
        told = zhangtu(home, "-m", "zhangtu", "verify", "--format", "json")
        assert told.returncode == 1
        assert any("编号应有 1 个，实有 0 个" in line for line in json.loads(told.stdout)["对不上"])
