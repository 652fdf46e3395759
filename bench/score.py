"""Score the figures found against the labels of the seeds; ``python -m bench.score [SEED…]`` prints a table.

Needs the labels beside the checkout (``../shared/seeds/labels``); without them it says so and exits 0.
"""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from zhangtu.proofread.figures import TextFigure, find

SEEDS = Path(__file__).resolve().parents[2] / "shared" / "seeds"
Label = dict[str, Any]


@dataclass
class Tally:
    """Counts of one seed, or of all."""

    found: int = 0
    labelled: int = 0
    matched: int = 0
    implicit: int = 0
    implicit_found: int = 0
    nonfigures: int = 0
    rejected: int = 0
    right: dict[str, int] = field(default_factory=dict)
    asked: dict[str, int] = field(default_factory=dict)

    def add(self, other: Tally) -> None:
        """Count another seed in."""
        for name in ("found", "labelled", "matched", "implicit", "implicit_found", "nonfigures", "rejected"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        for mine, theirs in ((self.right, other.right), (self.asked, other.asked)):
            for key, count in theirs.items():
                mine[key] = mine.get(key, 0) + count

    def judge(self, name: str, *, right: bool) -> None:
        """One judgement of one attribute."""
        self.asked[name] = self.asked.get(name, 0) + 1
        self.right[name] = self.right.get(name, 0) + int(right)


def labels(seed: str, kind: str) -> list[Label]:
    """The labels of one kind of one seed; none if there is no such file."""
    path = SEEDS / "labels" / f"{seed}.{kind}.jsonl"
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()] if path.exists() else []


def kind_of(label: Label) -> str | None:
    """The kind a label implies by its measure and period; kinds themselves are not labelled."""
    if label.get("zero_claim"):
        return "zero"
    measure = label["measure"]
    if measure == "ratio":
        return "rate"
    if "amount" in measure:
        return "money"
    return "stock" if measure == "standing" or "standing" in str(label["period"]) else "flow"


def score(seed: str, *, verbose: bool = False) -> Tally:
    """One seed's tally."""
    text = next(SEEDS.glob(f"{seed}_*.txt")).read_text("utf-8")
    tally, figures = Tally(), {(f.start, f.end): f for f in find(text)}
    gold = {(x["start"], x["end"]): x for x in labels(seed, "figures")}
    claims = [x for x in labels(seed, "implicit") if x["kind"] == "zero_claim"]
    said = {
        span for span, f in figures.items() if f.value == 0 and any(_in(span, x) for x in claims) and span not in gold
    }
    tally.labelled, tally.matched = len(gold), len(gold.keys() & figures.keys())
    tally.found = len(figures) - len(said)
    tally.implicit, tally.implicit_found = len(claims), sum(any(_in(span, x) for span in said) for x in claims)
    others = labels(seed, "nonfigures")
    tally.nonfigures = len(others)
    tally.rejected = sum(not any(a < x["end"] and x["start"] < b for a, b in figures) for x in others)
    for span, label in gold.items():
        if figure := figures.get(span):
            _judge(tally, label, figure, verbose=verbose)
        elif verbose:
            print(f"  {seed} missed  {_shown(text, span)}")
    for span in figures.keys() - gold.keys() - said:
        if verbose:
            print(f"  {seed} extra   {_shown(text, span)}")
    return tally


def _shown(text: str, span: tuple[int, int]) -> str:
    before, behind = text[max(0, span[0] - 15) : span[0]], text[span[1] : span[1] + 8]
    return f"{before!r}[{text[slice(*span)]}]{behind!r}"


def _in(span: tuple[int, int], claim: Label) -> bool:
    return bool(claim["start"] <= span[0] and span[1] <= claim["end"])


def _judge(tally: Tally, label: Label, figure: TextFigure, *, verbose: bool) -> None:
    wanted = {
        "value": label["value"],
        "unit": label["unit"],
        "approx": label["approx"],
        "kind": kind_of(label),
        "ledger": label["ledger"],
    }
    got = figure.as_json()
    for name, value in wanted.items():
        tally.judge(name, right=got[name] == value)
        if verbose and got[name] != value:
            print(f"  {label['id']} {name}: {got[name]!r}, labelled {value!r}   {label['quote'][:40]}")


def line(name: str, tally: Tally) -> str:
    """One row of the table."""
    precision, recall = _share(tally.matched, tally.found), _share(tally.matched, tally.labelled)
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    cells = [f"{name:<6}", f"{tally.labelled:>4}", *(f"{x:6.3f}" for x in (precision, recall, f1))]
    cells += [
        f"{_share(tally.right.get(key, 0), tally.asked.get(key, 0)):6.3f}"
        for key in ("value", "unit", "approx", "kind", "ledger")
    ]
    return "  ".join(
        [*cells, f"{_share(tally.rejected, tally.nonfigures):8.3f}", f"{tally.implicit_found}/{tally.implicit}"]
    )


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0


def main(arguments: list[str]) -> int:
    """Print the table; with ``-v`` every miss."""
    if not SEEDS.exists():
        print(f"no labels at {SEEDS}: nothing to score")
        return 0
    verbose = "-v" in arguments
    seeds = [a for a in arguments if a != "-v"] or sorted(
        {p.name[:3] for p in (SEEDS / "labels").glob("*.figures.jsonl")}
    )
    print("seed    n     prec  recall    f1    value   unit   approx  kind   ledger  rejected  zero claims")
    total = Tally()
    for seed in seeds:
        tally = score(seed, verbose=verbose)
        total.add(tally)
        print(line(seed, tally))
    print(line("all", total))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
