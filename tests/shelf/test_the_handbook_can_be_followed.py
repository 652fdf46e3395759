"""Every YAML block of the clerk's handbook is a file that stands."""

import re
import shutil
from pathlib import Path

import pytest
from pydantic import BaseModel

from tests.shelf.small import write
from zhangtu import shelf
from zhangtu.catalog.parse import parse
from zhangtu.catalog.source import read_text
from zhangtu.ledger import checks
from zhangtu.ledger.spec import LedgerSpec
from zhangtu.measure import checks as measure_checks
from zhangtu.measure.spec import IndicatorsSpec

BOOK = Path(__file__).parents[2] / "docs" / "catalog"
BLOCK = re.compile(r"```yaml\n(.*?)```", re.DOTALL)


def blocks(page: str) -> list[str]:
    return BLOCK.findall((BOOK / page).read_text(encoding="utf-8"))


def ledgers() -> dict[str, LedgerSpec]:
    read = [parse(LedgerSpec, read_text(text, "ledgers.md")) for text in blocks("ledgers.md")]
    return {spec.name: spec for spec in read}


def test_the_handbook_shows_ledgers_of_every_kind() -> None:
    assert {spec.kind for spec in ledgers().values()} == {"办件", "活动", "名录"}


@pytest.mark.parametrize("name", ledgers())
def test_every_ledger_shown_holds_together(name: str) -> None:
    assert list(checks.flaws(ledgers()[name])) == []


@pytest.mark.parametrize("text", blocks("indicators.md"))
def test_every_indicator_shown_counts_a_ledger_shown(text: str) -> None:
    spec = parse(IndicatorsSpec, read_text(text, "indicators.md"))
    known = {f"{spec.ledger}.{name}" for name in spec.indicators}
    assert list(measure_checks.flaws(spec, ledgers()[spec.ledger], known, ledgers())) == []


def test_a_ledger_of_the_handbook_is_two_files_and_nothing_else(tmp_path: Path) -> None:
    folder = write(tmp_path)
    (folder / "ledgers" / "fire_drill.yaml").write_text(blocks("ledgers.md")[0], encoding="utf-8")
    (folder / "indicators" / "fire_drill.yaml").write_text(blocks("indicators.md")[0], encoding="utf-8")
    found = shelf.load(folder)
    assert found.ledger("消防演练").stem == "fire_drill"
    assert "消防演练.每季最少次数" in found.indicators


def test_all_that_the_handbook_shows_can_be_added_to_the_catalogue_in_the_box(tmp_path: Path) -> None:
    """No name, no word of a number, no link and no citation of the blocks stands against what is there already."""
    folder = tmp_path / "catalog"
    shutil.copytree(shelf.CATALOG, folder)
    stems = {}
    for place, text in enumerate(blocks("ledgers.md")):
        stems[parse(LedgerSpec, read_text(text, "ledgers.md")).name] = f"block{place}"
        (folder / "ledgers" / f"block{place}.yaml").write_text(text, encoding="utf-8")
    written: dict[str, str] = {}
    for text in blocks("indicators.md"):
        stem = stems[parse(IndicatorsSpec, read_text(text, "indicators.md")).ledger]
        written[stem] = written[stem] + text.split("指标:\n")[1] if stem in written else text
    for stem, text in written.items():
        (folder / "indicators" / f"{stem}.yaml").write_text(text, encoding="utf-8")
    found = shelf.load(folder)
    assert {each.spec.name for each in found.ledgers.values()} >= set(stems)


def test_every_way_of_counting_is_in_the_handbook() -> None:
    text = (BOOK / "indicators.md").read_text(encoding="utf-8")
    model: type[BaseModel] = (
        parse(IndicatorsSpec, read_text(blocks("indicators.md")[0], "i.md")).indicators["演练次数"].__class__
    )
    keys = [
        info.alias for name, info in model.model_fields.items() if name not in ("groups", "public", "note", "citations")
    ]
    assert [key for key in keys if key and key not in text] == []


def test_every_page_a_ledger_may_ask_for_is_in_the_handbook() -> None:
    text = "".join(blocks("ledgers.md"))
    asked = ("map", "public", "unique", "enquiry", "onward")
    keys = [f"{LedgerSpec.model_fields[name].alias}:" for name in asked]
    assert [key for key in keys if key not in text] == []
