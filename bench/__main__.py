"""``make bench``: every promise of speed and size in one run, as ratios wherever the machine could excuse a number.

Words on the command line choose parts: ``python -m bench text house``. ``glance`` runs every part with few records, in
a minute, and judges nothing: so that a benchmark that no longer runs is noticed when it breaks. ``access``
is the part of ``house`` that tells what safety costs, alone and with fewer records; ``plans`` beside it prints how the
database finds what a person may see.
"""

import os
import shutil
import sys
from dataclasses import replace
from pathlib import Path

from bench.row import Row
from zhangtu.config.environment import home
from zhangtu.config.house import set_up

HOME = home() / "bench"
os.environ |= {"ZHANGTU_HOME": str(HOME), "DJANGO_SETTINGS_MODULE": "bench.settings"}
os.environ.pop("DATABASE_URL", None)

PARTS = ("text", "memory", "house")
GLANCE_WORD, PLANS_WORD = "glance", "plans"


def main(words: list[str]) -> int:
    """Exit code 1 when a promise is not kept."""
    glance = GLANCE_WORD in words
    chosen = [word for word in words if word not in (GLANCE_WORD, PLANS_WORD)] or list(PARTS)
    rows: list[Row] = []
    if "text" in chosen:
        from bench import texts

        rows += texts.run()
    if "memory" in chosen:
        from bench import memory

        rows += memory.run()
    for part in ("house", "access"):
        if part in chosen:
            _new_house()
            rows += _house(part, glance=glance, plans=PLANS_WORD in words)
    if glance:
        print("\n".join(str(replace(row, target=None)) for row in rows))
        return 0
    print("\n".join(map(str, rows)))
    missed = [row for row in rows if not row.good]
    print(f"\n{len(rows) - len(missed)} of {len(rows)} as they should be")
    return 1 if missed else 0


def _new_house() -> None:
    shutil.rmtree(HOME, ignore_errors=True)
    Path(HOME).mkdir(parents=True)
    set_up()


def _house(part: str, *, glance: bool, plans: bool) -> list[Row]:
    """Imported here: Django's tables can only be named once it is set up."""
    from bench import access, house
    from bench.scale import FULL, GLANCE

    scale = GLANCE if glance else FULL
    return access.run(scale, shown=plans) if part == "access" else house.run(scale)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
