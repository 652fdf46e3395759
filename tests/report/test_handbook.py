"""Every template of the clerk's handbook stands, over the ledgers and indicators the handbook shows."""

import re
from pathlib import Path

import pytest

from zhangtu.catalog.parse import parse
from zhangtu.catalog.source import read_text
from zhangtu.measure.spec import IndicatorsSpec
from zhangtu.report import checks
from zhangtu.report.checks import WORDS
from zhangtu.report.spec import ReportSpec

BOOK = Path(__file__).parents[2] / "docs" / "catalog"


def blocks(page: str) -> list[str]:
    return re.findall(r"```yaml\n(.*?)```", (BOOK / page).read_text(encoding="utf-8"), re.DOTALL)


@pytest.mark.parametrize("text", blocks("reports.md"))
def test_every_template_shown_holds_together(text: str) -> None:
    files = [parse(IndicatorsSpec, read_text(each, "indicators.md")) for each in blocks("indicators.md")]
    known = {f"{file.ledger}.{name}": spec for file in files for name, spec in file.indicators.items()}
    assert list(checks.flaws(parse(ReportSpec, read_text(text, "reports.md")), known)) == []


def test_every_word_for_office_and_period_is_in_the_handbook() -> None:
    page = (BOOK / "reports.md").read_text(encoding="utf-8")
    assert [word for word in WORDS if f"{{{word}}}" not in page] == []
