"""Where the texts of the laws lie beside this checkout, every quotation, number and citation is held against them."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CHECKER = ROOT.parent / "shared" / "law" / "check_texts.py"


@pytest.fixture(scope="module")
def checker() -> Path:
    beside = next((up / "shared" / "law" / CHECKER.name for up in ROOT.parents if (up / "shared").is_dir()), CHECKER)
    if not beside.exists():
        pytest.skip("the texts of the laws are not beside this checkout")
    return beside


def test_each_quotation_number_and_citation_stands_in_the_text_of_its_edition(checker: Path) -> None:
    """The checker tells each thing that does not agree, and a newer edition, and ends with 1 if there is any."""
    done = subprocess.run([sys.executable, str(checker)], cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0处不符" in done.stdout


def test_a_quotation_that_is_not_in_the_text_is_told(checker: Path, tmp_path: Path) -> None:
    laws = tmp_path / "laws"
    laws.mkdir()
    kept = (ROOT / "catalog" / "laws" / "petition_work.yaml").read_text(encoding="utf-8")
    (laws / "petition_work.yaml").write_text(kept.replace("自受理之日起60日内办结", "自受理之日起90日内办结"), "utf-8")
    words = [sys.executable, str(checker), "--catalog", str(tmp_path)]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert done.returncode == 1
    assert "第三十四条" in done.stdout
