"""``make bench``: every promise of speed and size in one run, as ratios wherever the machine could excuse a number.

Words on the command line choose: ``python -m bench dispatch figures``.
"""

import os
import shutil
import sys
from pathlib import Path

from zhangtu.config.environment import home
from zhangtu.config.house import set_up

HOME = home() / "bench"
os.environ |= {"ZHANGTU_HOME": str(HOME), "DJANGO_SETTINGS_MODULE": "bench.settings"}
os.environ.pop("DATABASE_URL", None)

PARTS = ("text", "memory", "house")


def main(words: list[str]) -> int:
    """Exit code 1 when a promise is not kept."""
    chosen = words or list(PARTS)
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

        rows += house.run()
    print("\n".join(map(str, rows)))
    missed = [row for row in rows if not row.good]
    print(f"\n{len(rows) - len(missed)} of {len(rows)} as they should be")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
