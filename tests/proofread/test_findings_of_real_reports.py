"""Everything found in three real reports, to the letter: a changed rule shows what it changes."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from zhangtu.proofread import proofread, read

SEEDS = Path(__file__).parents[3] / "shared" / "seeds"


@pytest.mark.parametrize("seed", ["000", "002", "004"])
def test_findings_are_those_we_looked_at(seed: str, golden: Callable[[str, str], None]) -> None:
    files = list(SEEDS.glob(f"{seed}_*.txt"))
    if not files:
        pytest.skip(f"the report {seed} is not at {SEEDS}")
    findings = proofread(read(files[0]).text)
    rows = [
        f"{one.start}-{one.end} {one.severity} {one.rule} {json.dumps(one.quote[:30], ensure_ascii=False)}"
        for one in findings
    ]
    golden(f"findings-{seed}.txt", "\n".join(rows) + "\n")
