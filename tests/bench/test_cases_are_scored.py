"""The scorer of cases counts what its docstring says, on a folder made here."""

import json
from pathlib import Path

from bench.score_cases import cases_of, lines_of, score

ISSUER = {"place": "青山镇", "level": "乡镇", "year": 2024}


def case(name: str, text: str, *defects: dict[str, object]) -> str:
    """A line of a file of cases."""
    row = {"id": name, "text": text, "genre": "annual", "issuer": ISSUER, "defects": defects}
    return json.dumps(row, ensure_ascii=False)


def label(text: str, quote: str, kind: str, severity: str = "error") -> dict[str, object]:
    """The label of a quote in a text."""
    start = text.index(quote)
    return {
        "start": start,
        "end": start + len(quote),
        "quote": quote,
        "family": "marks-and-form",
        "kind": kind,
        "severity": severity,
    }


def test_a_folder_is_scored_by_family(tmp_path: Path) -> None:
    """A defect told, one that nobody can tell, one of level info that is not asked for, and a clean text."""
    blank, silent = "全年开展普法宣传xx场次。", "全年开展普法宣传12场次。"
    lines = [
        case("a1", blank, label(blank, "xx", "placeholder")),
        case("a2", silent, label(silent, "12", "unit"), label(silent, "普法", "taste", "info")),
        case("a3", "全年开展普法宣传13场次。"),
    ]
    (tmp_path / "marks.jsonl").write_text("\n".join(lines), encoding="utf-8")

    table = score(cases_of(tmp_path))

    assert (table.found["marks-and-form"], table.wanted["marks-and-form"]) == (1, 2)
    assert table.wanted["marks-and-form/taste"] == 0
    assert (table.told, table.right, table.clean, table.alarms) == (1, 1, 1, [])
    assert "  marks-and-form                   1/2 = 0.500        1/2 = 0.500" in lines_of("here", table)
