"""Score the findings on cases given by path; ``python -m bench.score_cases FOLDER…`` prints a table per folder.

A folder holds ``*.jsonl`` of sentences (``id``, ``text``, ``genre``, ``issuer``, ``defects``) and, where there are
any, ``reports/*.txt`` with a ``.json`` of the same shape beside each. A sentence is checked below a title made of
its place, year and genre; one of genre ``page`` and a whole report stand alone. A defect is found when a finding
overlaps it, three characters either way, and loud when that finding is an error or a warning. A finding that covers
a whole paragraph says nothing about a place and finds no defect. What a sentence lacks because it is one
(``content-`` rules) is left out. Without a folder it scores ``../shared/cases/proofread``; where that is missing it
says so and exits 0.
"""

import json
import sys
from collections import Counter
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from zhangtu.proofread import Finding, proofread
from zhangtu.proofread.findings import Severity

SHARED = Path(__file__).resolve().parents[2] / "shared" / "cases" / "proofread"
MARGIN = 3
NO_PLACE = 30
TITLES = {
    "annual": "{place}{year}年度法治政府建设工作报告",
    "duty": "{place}{year}年度主要负责人述法报告",
    "publicity": "{place}{year}年普法工作总结",
    "disclosure": "{place}{year}年政府信息公开工作年度报告",
    "gov": "{place}{year}年政府工作报告",
}


@dataclass(frozen=True)
class Defect:
    """One labelled place."""

    start: int
    end: int
    family: str
    kind: str
    severity: str


@dataclass(frozen=True)
class Case:
    """One text with its labels; offsets count in ``body``, which stands behind ``head``."""

    name: str
    head: str
    body: str
    whole: bool
    defects: tuple[Defect, ...]


@dataclass
class Table:
    """Counts of one folder; recall by family and by kind, precision and false alarms over all."""

    wanted: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    loud: Counter[str] = field(default_factory=Counter)
    told: int = 0
    right: int = 0
    clean: int = 0
    alarms: list[str] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)


def cases_of(folder: Path) -> list[Case]:
    """Every sentence and report of a folder, in the order of its files."""
    rows = [
        json.loads(line)
        for file in sorted(folder.glob("*.jsonl"))
        for line in file.read_text(encoding="utf-8").splitlines()
        if line.strip()
    ]
    for file in sorted((folder / "reports").glob("*.txt")):
        labels = json.loads(file.with_suffix(".json").read_text(encoding="utf-8"))
        rows.append({**labels, "id": file.stem, "text": file.read_text(encoding="utf-8"), "whole": True})
    return [
        Case(row["id"], _head(row), row["text"], bool(row.get("whole")), tuple(map(_defect, row["defects"])))
        for row in rows
    ]


def score(cases: list[Case]) -> Table:
    """Run the checker over the cases and count."""
    table = Table()
    for case in cases:
        _count(table, case, [finding for finding in proofread(case.head + case.body) if _counts(finding, case)])
    return table


def lines_of(name: str, table: Table, *, verbose: bool = False) -> list[str]:
    """The table as text: a line for each family, with ``verbose`` also each kind, miss and alarm."""
    families = sorted(key for key in table.wanted if "/" not in key)
    lines = [f"== {name}", f"  {'recall (errors and warnings)':<32} any finding        loud"]
    for key in sorted(table.wanted) if verbose else families:
        some, loud = (share(counter[key], table.wanted[key]) for counter in (table.found, table.loud))
        lines.append(f"  {'  ' + key.partition('/')[2] if '/' in key else key:<32} {some:<18} {loud}")
    total = [sum(counter[key] for key in families) for counter in (table.found, table.loud, table.wanted)]
    lines.append(f"  {'together':<32} {share(total[0], total[2]):<18} {share(total[1], total[2])}")
    lines.append(f"  {'precision of the loud':<32} {share(table.right, table.told)}")
    lines.append(f"  {'false on clean texts':<32} {len(table.alarms)} on {table.clean}")
    if verbose:
        lines += [f"  {line}" for line in table.missed + table.alarms]
    return lines


def share(part: int, whole: int) -> str:
    """A ratio as a table shows it."""
    return f"{part}/{whole} = {part / whole:.3f}" if whole else "–"


def _head(row: dict[str, object]) -> str:
    issuer, form = row.get("issuer"), TITLES.get(str(row.get("genre")))
    if row.get("whole") or form is None or not isinstance(issuer, dict):
        return ""
    return form.format(place=issuer["place"], year=issuer["year"]) + "\n\n"


def _defect(label: dict[str, object]) -> Defect:
    start, end = (int(str(label[key])) for key in ("start", "end"))
    return Defect(start, end, str(label["family"]), str(label["kind"]), str(label["severity"]))


def _counts(finding: Finding, case: Case) -> bool:
    """Whether a finding is about the case: below its title, and not about what an excerpt lacks."""
    telling = any(defect.kind == "content-missing" for defect in case.defects)
    return finding.end > len(case.head) and (case.whole or telling or finding.family != "content")


def _count(table: Table, case: Case, findings: list[Finding]) -> None:
    located = [finding for finding in findings if not _is_paragraph(finding, case)]
    for defect in case.defects:
        if defect.severity == "info":
            continue
        hits = [finding for finding in located if _touches(finding, defect, len(case.head))]
        is_loud = any(finding.severity != Severity.INFO for finding in hits)
        for key in (defect.family, f"{defect.family}/{defect.kind}"):
            table.wanted[key] += 1
            table.found[key] += bool(hits)
            table.loud[key] += is_loud
        if not is_loud:
            table.missed.append(f"missed {case.name} {defect.kind}: {case.body[defect.start : defect.end][:40]}")
    table.clean += not case.defects
    for finding in findings:
        if finding.severity == Severity.INFO:
            continue
        table.told += 1
        if any(_touches(finding, defect, len(case.head)) for defect in case.defects):
            table.right += 1
        elif not case.defects:
            table.alarms.append(f"false {case.name} {finding.rule}: {finding.quote[:40]}")


def _is_paragraph(finding: Finding, case: Case) -> bool:
    """A paragraph of a report of many; the one sentence of a case is a place."""
    return case.whole and finding.quote.strip() in _paragraphs(case.body) and len(finding.quote) > NO_PLACE


@cache
def _paragraphs(body: str) -> frozenset[str]:
    return frozenset(line.strip() for line in body.splitlines())


def _touches(finding: Finding, defect: Defect, shift: int) -> bool:
    return finding.start - MARGIN < defect.end + shift and defect.start + shift < finding.end + MARGIN


def main(arguments: list[str]) -> int:
    """Print the table of each folder; with ``-v`` by kind, with every miss and alarm."""
    folders = [Path(argument) for argument in arguments if argument != "-v"] or [SHARED]
    for folder in folders:
        if not folder.is_dir():
            print(f"no cases at {folder}: nothing to score")
            continue
        print("\n".join(lines_of(folder.name, score(cases_of(folder)), verbose="-v" in arguments)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
