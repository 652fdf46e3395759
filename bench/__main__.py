"""``make bench``: every promise of speed and size in one run, as ratios wherever the machine could excuse a number.

Words on the command line choose parts: ``python -m bench text house``. ``glance`` runs every part with few records, in
a minute, and judges nothing: so that a benchmark that no longer runs is noticed when it breaks.
"""

import os
import shutil
import sys
from dataclasses import replace
from pathlib import Path

from zhangtu.config.environment import home
from zhangtu.config.house import set_up

HOME = home() / "bench"
os.environ |= {"ZHANGTU_HOME": str(HOME), "DJANGO_SETTINGS_MODULE": "bench.settings"}
os.environ.pop("DATABASE_URL", None)

PARTS = ("text", "memory", "house")
GLANCE_WORD = "glance"


def main(words: list[str]) -> int:
    """Exit code 1 when a promise is not kept."""
    glance = GLANCE_WORD in words
    chosen = [word for word in words if word != GLANCE_WORD] or list(PARTS)
    rows = []
    if "text" in chosen:
        from bench import texts

        rows += texts.run()
    if "memory" in chosen:
        from bench import memory

        rows += memory.run()
    if "house" in chosen:
        shutil.rmtree(HOME, ignore_errors=True)
        Path(HOME).mkdir(parents=True)
        set_up()
        from bench import house
        from bench.scale import FULL, GLANCE

        rows += house.run(GLANCE if glance else FULL)
    if glance:
        print("\n".join(str(replace(row, target=None)) for row in rows))
        return 0
    print("\n".join(map(str, rows)))
    missed = [row for row in rows if not row.good]
    print(f"\n{len(rows) - len(missed)} of {len(rows)} as they should be")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
