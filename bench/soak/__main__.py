"""``make soak``: half an hour, twenty clients, and everything that can befall a house; then its figures.

``python -m bench.soak --seconds 50 --clients 4`` is a short one. Exit code 1 when something acknowledged is lost or
doubled, when ``zhangtu verify`` finds damage, or when an answer of 500 and above has no sentence.
"""

import argparse
import json
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from bench.soak.clients import SoakFigures, begin
from bench.soak.house import SoakedHouse, free_port
from bench.soak.misfortunes import Misfortune, give_back, in_turn, small_disk

DISK_MEGABYTES = 900
MARKED = "纠纷简况"
DAMAGE = 1
VALUES = """
import json
from zhangtu.config.house import set_up
set_up()
from bench.town import MAIN, value_for
from zhangtu import shelf
from zhangtu.dispatch.rules import required
from zhangtu.ledger.content import Content
spec = shelf.current().ledgers[MAIN].spec
step = next(iter(spec.steps_from(spec.start)))
names = required(spec, Content(spec.start), step)
print(json.dumps({name: value_for(spec.fields[name], 7) for name in names}, default=str))
"""


def soak(seconds: float, clients: int, befalls: Sequence[tuple[float, Misfortune]] = ()) -> dict[str, Any]:
    """The figures of one soak; everything it made is gone when it ends."""
    with tempfile.TemporaryDirectory(prefix="zt-soak-") as outside:
        Path(outside).chmod(0o755)
        folder = Path(outside) / "house"
        small_disk(folder, DISK_MEGABYTES)
        house = SoakedHouse(folder, free_port())
        try:
            house.start()
            return _soaked(house, seconds, clients, befalls or list(in_turn(seconds)))
        finally:
            house.stop()
            give_back(folder)


def _soaked(
    house: SoakedHouse, seconds: float, clients: int, befalls: Sequence[tuple[float, Misfortune]]
) -> dict[str, Any]:
    values, tokens = json.loads(house.run("-c", VALUES).stdout.splitlines()[-1]), house.tokens()
    stop, befell, began = threading.Event(), list[str](), time.monotonic()
    working, figures = begin(clients, house.port, tokens, values, MARKED, stop)
    for at, misfortune in befalls:
        time.sleep(max(0.0, began + at - time.monotonic()))
        befell.append(f"{time.monotonic() - began:.0f} s: {misfortune(house)}")
        print(befell[-1], flush=True)
    time.sleep(max(0.0, began + seconds - time.monotonic()))
    stop.set()
    for client in working:
        client.join(90)
    return _figures(house, figures, befell, clients, time.monotonic() - began)


def _figures(house: SoakedHouse, told: SoakFigures, befell: list[str], clients: int, took: float) -> dict[str, Any]:
    marks = Counter(str(data.get(MARKED)) for data in house.kept())
    time.sleep(3)  # the last lines get their place in the chain
    verified = house.run("-m", "zhangtu", "verify")
    return {
        "at": datetime.now().astimezone().isoformat(timespec="minutes"),
        "seconds": round(took),
        "clients": clients,
        "acknowledged": len(told.acknowledged),
        "lost": sum(mark not in marks for mark in told.acknowledged),
        "doubled": sum(count > 1 for count in marks.values()),
        "kept without an answer": sum(mark not in told.acknowledged for mark in marks),
        "unanswered": told.unanswered,
        "lists looked at": told.looked,
        "refused": dict(told.refused.most_common()),
        "befell": befell,
        "verify": [verified.returncode, verified.stdout.strip().splitlines()[-1:] or verified.stderr[-300:]],
    }


def good(figures: dict[str, Any]) -> bool:
    """Whether nothing was lost or doubled, all agrees, and every answer of 500 and above had its own sentence."""
    silent = [each for each in figures["refused"] if each.startswith("5") and not each.startswith("503 ")]
    return not (figures["lost"] or figures["doubled"] or silent or figures["verify"][0] == DAMAGE)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bench.soak")
    parser.add_argument("--seconds", type=float, default=1800)
    parser.add_argument("--clients", type=int, default=20)
    parser.add_argument("--figures", type=Path, help="where to write them, as JSON")
    options = parser.parse_args()
    figures = soak(options.seconds, options.clients)
    text = json.dumps(figures, ensure_ascii=False, indent=1)
    print(text)
    if options.figures:
        options.figures.write_text(text + "\n", encoding="utf-8")
    return 0 if good(figures) else 1


if __name__ == "__main__":
    sys.exit(main())
